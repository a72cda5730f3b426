import type * as z from 'zod';
import { type CivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import { type Convention, conventionChoices, conventionsSpoken, CONVENTIONS } from './calendar.ts';
import { clause, clauseWords, type Item } from './item.ts';
import {
  type DeadlineDefaults,
  KNOWN_DEADLINES,
  type KnownDeadline,
  knownDeadline,
  knownDeadlineWords,
} from './known-deadlines.ts';
import { type Limits, limitsShape, limitsWords } from './limits.ts';
import { choice, day, eventOrDay, mapping, periodLength, readDate, text } from './scalars.ts';
import { wordingWords } from './wording.ts';
import type { WordsOf } from './words-of.ts';

/**
 * What a period is counted in. "ngày" are calendar days, "ngày làm việc" working days; the two never mix
 * (Bộ luật Dân sự 2015, Điều 147 and 148).
 */
export const MEASURES = ['working-day', 'day', 'week', 'month'] as const;

export type Measure = (typeof MEASURES)[number];

/** When something must be done: so long before or after an event, on an event, or by a date. */
export type Due =
  | {
      readonly kind: 'period';
      readonly direction: 'before' | 'after';
      readonly count: number;
      readonly measure: Measure;
      readonly convention: Convention | null;
      readonly event: string;
    }
  | { readonly kind: 'date'; readonly date: CivilDate; readonly excluded: boolean }
  | { readonly kind: 'within-year' };

/** A deadline of the plan. */
export interface DeadlineRule extends Item {
  readonly id: string;
  readonly what: string | null;
  /** The sentence as papers say it; null: papers make one of what is to be done. */
  readonly wording: string | null;
  /** Whose visits it is counted for; empty: all. */
  readonly for: Limits;
  readonly owner: string | null;
  readonly due: Due;
}

/** A deadline: a period before or after an event, or a date. */
export const deadlineShape = mapping({
  what: text.optional(),
  wording: text.optional(),
  for: limitsShape.optional(),
  owner: text.optional(),
  count: periodLength.optional(),
  measure: choice(MEASURES).optional(),
  before: eventOrDay.optional(),
  after: eventOrDay.optional(),
  at: text.optional(),
  until: day.optional(),
  within: choice(['year']).optional(),
  convention: choice(CONVENTIONS).optional(),
  clause: clause.optional(),
});

type DeadlineInput = z.output<typeof deadlineShape>;

/** The deadlines of a plan, those known by name completed, in the order of the file; `naming` is always among them. */
export function normaliseDeadlines(deadlines: Readonly<Record<string, DeadlineInput>> = {}): DeadlineRule[] {
  const has = (id: KnownDeadline) => Object.hasOwn(deadlines, id);
  const all = has('naming') || !has('notice') ? deadlines : { ...deadlines, naming: {} };
  return Object.entries(all).map(([id, written]) => {
    const known = knownDeadline(id);
    const defaults: Partial<DeadlineDefaults> = known === null ? {} : KNOWN_DEADLINES[known];
    return {
      path: ['deadlines', id],
      clause: written.clause ?? null,
      id,
      what: written.what ?? null,
      wording: written.wording ?? null,
      for: written.for ?? [],
      owner: written.owner ?? defaults.owner ?? null,
      due: normaliseDue(written, defaults),
    };
  });
}

function normaliseDue(written: DeadlineInput, defaults: Partial<DeadlineDefaults>): Due {
  if (written.until !== undefined) return { kind: 'date', date: readDate(written.until), excluded: false };
  if (written.within !== undefined) return { kind: 'within-year' };
  const date =
    written.count === undefined && written.before !== undefined ? parseCivilDate(written.before) : null;
  if (date !== null) return { kind: 'date', date, excluded: true };

  const isGiven = (written.before ?? written.after ?? written.at) !== undefined;
  const { before, after, at }: Pick<DeadlineInput, 'before' | 'after' | 'at'> = isGiven ? written : defaults;
  return {
    kind: 'period',
    direction: before === undefined ? 'after' : 'before',
    count: at === undefined ? (written.count ?? defaults.count ?? 0) : 0,
    measure: written.measure ?? 'working-day',
    convention: written.convention ?? null,
    event: before ?? after ?? at ?? '',
  };
}

/** What a period is counted in, as an editor explains it. */
export function measureChoices(): Record<Measure, string> {
  return {
    'working-day': 'ngày làm việc (mặc định)',
    day: 'ngày lịch',
    week: 'tuần',
    month: 'tháng',
  };
}

/** What people write in Vietnamese for measures, besides what an editor says. */
export function measuresSpoken(): Record<Measure, readonly string[]> {
  return {
    'working-day': ['ngày lv', 'nlv', 'ngày công', 'working days'],
    day: ['ngày', 'days'],
    week: ['tuần lễ', 'weeks'],
    month: ['months', 'tháng lịch'],
  };
}

/** What an editor says of `deadlines` and below it. */
export function deadlinesWords(): WordsOf<Record<string, DeadlineInput>> {
  return {
    title: 'Các thời hạn',
    also: ['thời hạn', 'hạn', 'các hạn'],
    description: 'Mỗi khóa là mã của một thời hạn: đếm trước hay sau một sự kiện, hoặc một ngày.',
    known: knownDeadlineWords(),
    keys: {
      what: {
        title: 'Việc',
        also: ['nội dung', 'việc phải làm', 'công việc'],
        description: 'Việc phải xong trước hạn.',
        examples: ['Báo cáo Chủ tịch UBND tỉnh'],
      },
      wording: wordingWords('Đề nghị {don_vi} gửi báo cáo tự kiểm tra về {co_quan} {han}.'),
      for: limitsWords(),
      owner: {
        title: 'Ai làm',
        also: ['người làm', 'chủ trì', 'chịu trách nhiệm', 'ai'],
        description:
          'Ai phải làm: secretariat (văn phòng thư ký), team (đoàn), unit (đơn vị), district (huyện), seconding (các cơ quan cử người), hoặc mã một cơ quan.',
        examples: ['secretariat', 'team', 'unit', 'district', 'seconding'],
      },
      count: {
        title: 'Đếm bao nhiêu',
        also: ['số ngày', 'bao nhiêu', 'số', 'số lượng', 'đếm'],
        description: 'Số ngày, tuần hoặc tháng; nửa tháng là 15 ngày. Không ghi là 0.',
        examples: [15],
      },
      measure: {
        title: 'Đếm theo',
        also: ['đơn vị', 'đơn vị tính', 'đơn vị đếm', 'tính theo', 'tính bằng'],
        description: 'Đơn vị đếm. Không ghi là ngày làm việc.',
        choices: measureChoices(),
        spoken: measuresSpoken(),
      },
      before: {
        title: 'Trước',
        also: ['trước khi', 'trước ngày'],
        description:
          'Đếm ngược trước sự kiện này, mã của một thời hạn khác, hoặc một ngày. Với một ngày mà không có count: hạn là hôm trước.',
        examples: ['visit-start', 'notice', '2026-12-10'],
      },
      after: {
        title: 'Sau',
        also: ['sau khi', 'kể từ', 'từ ngày', 'sau ngày', 'từ'],
        description: 'Đếm xuôi sau sự kiện này, mã của một thời hạn khác, hoặc một ngày.',
        examples: [
          'decision-signed',
          'notice-sent',
          'visit-end',
          'round-ended',
          'conclusion-issued',
          'conclusion-received',
          'remediation-reported',
        ],
      },
      at: {
        title: 'Đúng vào',
        also: ['vào', 'vào ngày', 'đúng ngày'],
        description: 'Đúng vào ngày của sự kiện này.',
        examples: ['visit-start'],
      },
      until: {
        title: 'Chậm nhất',
        also: ['muộn nhất', 'đến ngày', 'hạn cuối', 'hạn chót', 'chậm nhất ngày', 'trễ nhất'],
        description: 'Chậm nhất là hết ngày này.',
        examples: ['2026-12-20', 'cuối tháng 6'],
      },
      within: {
        title: 'Trong',
        also: ['trong vòng', 'trong khoảng'],
        description: 'Trong khoảng thời gian này.',
        choices: { year: 'trong năm: ngày làm việc cuối cùng của năm' },
        spoken: { year: ['năm', 'cả năm'] },
      },
      convention: {
        title: 'Cách đếm ngược',
        also: ['cách đếm', 'cách tính', 'quy ước'],
        description: 'Cách đếm ngược ngày làm việc, chỉ cho thời hạn này.',
        choices: conventionChoices(),
        spoken: conventionsSpoken(),
      },
      clause: clauseWords(),
    },
  };
}
