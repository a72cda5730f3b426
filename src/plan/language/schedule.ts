import * as z from 'zod';
import type { DateRange } from '../period-expression.ts';
import type { Level } from '../directory.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, count, day, mapping, readDate, reference, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** The halves of a working day, the grain of the schedule. */
export const SESSIONS = ['morning', 'afternoon'] as const;

export type Session = (typeof SESSIONS)[number];

/** How visits are spread over their window. */
export const PACES = ['even', 'early', 'late'] as const;

export type Pace = (typeof PACES)[number];

/** Days on which no visit may take place, for all or for some units, teams or rounds. */
export interface ClosedPeriod extends Item, DateRange {
  readonly session: Session | null;
  /** Empty if the plan states none. */
  readonly reason: string;
  readonly units: readonly string[];
  readonly teams: readonly string[];
  readonly rounds: readonly string[];
}

/** How visits are placed. */
export interface ScheduleSettings {
  /** Length of a visit in sessions, by level. */
  readonly sessions: Readonly<Record<Level, number>>;
  readonly visitsPerDay: number | null;
  readonly visitsPerWeek: number | null;
  readonly closed: readonly ClosedPeriod[];
}

/** When no visits take place, and for whom. */
export const closedPeriodShape = mapping({
  on: day.optional(),
  from: day.optional(),
  to: day.optional(),
  session: choice(SESSIONS).optional(),
  reason: text.optional(),
  units: z.array(reference).optional(),
  teams: z.array(reference).optional(),
  rounds: z.array(reference).optional(),
  clause: clause.optional(),
}).superRefine(hasBothEnds);

/** A closed period is one day, or has a first and a last one: an end left out would close less than was meant. */
function hasBothEnds(
  period: { readonly on?: unknown; readonly from?: unknown; readonly to?: unknown },
  context: z.RefinementCtx,
): void {
  if (period.on !== undefined) return;
  for (const end of ['from', 'to'] as const) {
    if (period[end] === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'string', path: [end], input: undefined });
  }
}

/** The settings of scheduling; what is left out has the default of the language reference. */
export const scheduleShape = mapping({
  sessions: mapping({
    province: count(1).optional(),
    district: count(1).optional(),
    commune: count(1).optional(),
  }).optional(),
  pace: choice(PACES).optional(),
  'visits-per-day': count(1).optional(),
  'visits-per-week': count(1).optional(),
  closed: z.array(closedPeriodShape).optional(),
});

type ScheduleInput = z.output<typeof scheduleShape>;

/** Lengths of visits in sessions where the plan gives none: a day, and half a day for a commune. */
const DEFAULT_SESSIONS = { province: 2, district: 2, commune: 1 };

/** The settings of scheduling with their defaults. */
export function normaliseSchedule(schedule: ScheduleInput | undefined): ScheduleSettings {
  return {
    sessions: {
      province: schedule?.sessions?.province ?? DEFAULT_SESSIONS.province,
      district: schedule?.sessions?.district ?? DEFAULT_SESSIONS.district,
      commune: schedule?.sessions?.commune ?? DEFAULT_SESSIONS.commune,
    },
    visitsPerDay: schedule?.['visits-per-day'] ?? null,
    visitsPerWeek: schedule?.['visits-per-week'] ?? null,
    closed: (schedule?.closed ?? []).map((period, index) => {
      const from = period.on ?? period.from ?? '';
      const to = period.on ?? period.to ?? '';
      return {
        path: ['schedule', 'closed', index],
        clause: period.clause ?? null,
        from: readDate(from),
        to: readDate(to),
        session: period.session ?? null,
        reason: period.reason ?? '',
        units: period.units ?? [],
        teams: period.teams ?? [],
        rounds: period.rounds ?? [],
      };
    }),
  };
}

/** The halves of a working day, as an editor explains them. */
export function sessionChoices(): Record<Session, string> {
  return { morning: 'buổi sáng', afternoon: 'buổi chiều' };
}

/** What people write in Vietnamese for halves of a day, besides what an editor says. */
export function sessionsSpoken(): Record<Session, readonly string[]> {
  return {
    morning: ['sáng', 'AM'],
    afternoon: ['chiều', 'PM'],
  };
}

/** The paces, as an editor explains them. */
export function paceChoices(): Record<Pace, string> {
  return { even: 'rải đều', early: 'dồn về đầu', late: 'dồn về cuối' };
}

/** What people write in Vietnamese for paces, besides what an editor says. */
export function pacesSpoken(): Record<Pace, readonly string[]> {
  return {
    even: ['đều', 'đồng đều'],
    early: ['đầu', 'sớm', 'đầu kỳ'],
    late: ['cuối', 'muộn', 'cuối kỳ'],
  };
}

/** What an editor says of `schedule` and below it. */
export function scheduleWords(): WordsOf<ScheduleInput> {
  return {
    title: 'Thiết đặt xếp lịch',
    also: ['lịch', 'xếp lịch', 'lịch kiểm tra', 'thiết đặt lịch'],
    description: 'Số buổi, nhịp, giới hạn của mỗi đoàn, và những lúc không kiểm tra.',
    keys: {
      sessions: {
        title: 'Số buổi một cuộc',
        also: ['số buổi', 'buổi'],
        description: 'Mỗi cuộc kiểm tra dài mấy buổi, theo cấp.',
        keys: {
          province: {
            title: 'Cấp tỉnh',
            also: ['tỉnh'],
            description: 'Không ghi là 2 buổi.',
            examples: [1, 2, 4],
          },
          district: {
            title: 'Cấp huyện',
            also: ['huyện'],
            description: 'Không ghi là 2 buổi.',
            examples: [1, 2, 4],
          },
          commune: {
            title: 'Cấp xã',
            also: ['xã'],
            description: 'Không ghi là 1 buổi.',
            examples: [1, 2, 4],
          },
        },
      },
      pace: {
        title: 'Nhịp',
        also: ['nhịp độ', 'tốc độ'],
        description: 'Xếp các cuộc thế nào trong thời gian kiểm tra. Không ghi là rải đều.',
        choices: paceChoices(),
        spoken: pacesSpoken(),
      },
      'visits-per-day': {
        title: 'Số cuộc một ngày',
        also: ['số cuộc mỗi ngày', 'mỗi ngày', 'một ngày'],
        description: 'Mỗi đoàn nhiều nhất mấy cuộc một ngày. Không ghi là không giới hạn.',
        examples: [2],
      },
      'visits-per-week': {
        title: 'Số cuộc một tuần',
        also: ['số cuộc mỗi tuần', 'mỗi tuần', 'một tuần'],
        description:
          'Mỗi đoàn nhiều nhất mấy cuộc một tuần, thứ Hai đến Chủ nhật. Không ghi là không giới hạn.',
        examples: [3],
      },
      closed: {
        title: 'Những lúc không kiểm tra',
        also: [
          'không kiểm tra',
          'thời gian nghỉ',
          'ngày nghỉ',
          'nghỉ',
          'thời gian không kiểm tra',
          'thời gian không xếp lịch',
        ],
        description:
          'Một ngày (on) hoặc một khoảng (from và to). Ngày lễ, ngày nghỉ không cần ghi: lịch đã có.',
        keys: {
          on: {
            title: 'Ngày',
            also: ['vào ngày'],
            description: 'Một ngày không kiểm tra.',
            examples: ['2026-05-20'],
          },
          from: {
            title: 'Từ ngày',
            also: ['từ', 'bắt đầu'],
            description: 'Ngày đầu của khoảng.',
            examples: ['2026-07-06'],
          },
          to: {
            title: 'Đến ngày',
            also: ['đến', 'đến hết ngày', 'kết thúc'],
            description: 'Ngày cuối của khoảng.',
            examples: ['2026-07-10'],
          },
          session: {
            title: 'Buổi',
            also: ['buổi nghỉ'],
            description: 'Chỉ đóng buổi này. Không ghi là cả ngày.',
            choices: sessionChoices(),
            spoken: sessionsSpoken(),
          },
          reason: {
            title: 'Lý do',
            also: ['lí do', 'vì sao'],
            description: 'Vì sao không kiểm tra.',
            examples: ['Kỳ họp HĐND tỉnh'],
          },
          units: {
            title: 'Với các đơn vị',
            also: ['đơn vị', 'các đơn vị'],
            description: 'Chỉ đóng với các đơn vị này. Không ghi là với mọi đơn vị.',
            examples: [['so-y-te']],
          },
          teams: {
            title: 'Với các đoàn',
            also: ['đoàn', 'các đoàn'],
            description: 'Chỉ đóng với các đoàn này. Không ghi là với mọi đoàn.',
            examples: [['doan-kiem-tra']],
          },
          rounds: {
            title: 'Với các đợt',
            also: ['đợt', 'các đợt'],
            description: 'Chỉ đóng với các đợt này. Không ghi là với mọi đợt.',
            examples: [['dot-1']],
          },
          clause: clauseWords(),
        },
      },
    },
  };
}
