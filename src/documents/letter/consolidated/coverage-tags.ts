import { writtenDate } from '../../../calendar/date-words.ts';
import type { CampaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import type { Outcome, VisitCount } from '../../../follow-up/totals/coverage.ts';
import type { VisitState, VisitStatus } from '../../../follow-up/status.ts';
import type { Level } from '../../../plan/directory.ts';
import type { Form } from '../../../plan/language/forms.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import { reasonWords } from '../announced-days.ts';
import { letterCitation } from '../citation.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { officialDay, shownCount } from '../../official-date.ts';
import type { Tags } from '../tags/tag-values.ts';
import { cellCount, fitsText, numbered, shareOf } from './figures.ts';
import type { VisitLabels } from './visit-labels.ts';

/** How many visits were made of those planned, by level, form and whatever else tells them apart. */
export function coverageTags(facts: LetterFacts, { coverage }: CampaignTotals): Tags {
  const { plan } = facts;
  const { all, units, unitsInspected, concluded } = coverage;
  const subjects = new Map(plan.subjects.map(({ id, name }) => [id, name]));
  const teams = new Map(plan.teams.map(({ id, name }) => [id, name]));
  const rounds = new Map(plan.rounds.map(({ id, name }) => [id, name]));
  const rest = all.cancelled + all.remaining;
  return {
    so_cuoc: shownCount(all.planned),
    so_don_vi: shownCount(units),
    co_da_kiem_tra: all.inspected > 0,
    da_kiem_tra_het: all.inspected === all.planned,
    so_da_kiem_tra: shownCount(all.inspected),
    so_don_vi_da_kiem_tra: shownCount(unitsInspected),
    ty_le: shareOf(all.inspected, all.planned),
    co_ket_luan: concluded > 0,
    so_ket_luan: shownCount(concluded),
    co_chua_kiem_tra: rest > 0,
    theo_cap: rowsOf(coverage.byLevel, (level) => LEVELS[level]),
    theo_hinh_thuc: rowsOf(coverage.byForm, (form) => FORMS[form]),
    co_nhieu_chuyen_de: coverage.bySubject.length > 1,
    theo_chuyen_de: rowsOf(coverage.bySubject, (id) => subjects.get(id ?? '') ?? 'Chung'),
    co_nhieu_doan: coverage.byTeam.length > 1,
    theo_doan: rowsOf(coverage.byTeam, (id) => teams.get(id ?? '') ?? 'Chưa phân đoàn'),
    co_nhieu_dot: coverage.byRound.length > 1,
    theo_dot: rowsOf(coverage.byRound, (id) => rounds.get(id) ?? id),
    tong_cuoc: [rowOf(all, 'Tổng số')],
  };
}

const LEVELS: Readonly<Record<Level, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};

/** How a unit is inspected, as papers say it. */
export const FORMS: Readonly<Record<Form, string>> = {
  'on-site': 'Trực tiếp',
  unannounced: 'Đột xuất',
  'by-report': 'Qua báo cáo',
  digital: 'Qua hệ thống thông tin',
};

function rowsOf<Key>(counts: readonly VisitCount<Key>[], nameOf: (key: Key) => string): Tags[] {
  return counts.map((count) => rowOf(count, nameOf(count.key)));
}

function rowOf({ planned, inspected, cancelled, remaining }: VisitCount<unknown>, ten: string): Tags {
  return {
    ten,
    ke_hoach: cellCount(planned),
    chua_cuoc_nao: inspected === 0,
    da_kiem_tra: cellCount(inspected),
    ty_le: shareOf(inspected, planned),
    khong_tien_hanh: cellCount(cancelled),
    chua_kiem_tra: cellCount(remaining),
  };
}

const NOT_INSPECTED: Readonly<Record<Exclude<Outcome, 'inspected'>, string>> = {
  cancelled: 'Không tiến hành',
  'put-off': 'Hoãn',
  unplaced: 'Chưa xếp được ngày',
  'not-recorded': 'Đã qua ngày thông báo, chưa ghi nhận kết quả',
  'to-come': 'Chưa đến lịch hoặc chưa nhận được báo cáo',
};

/** The visits that were not made, by what has become of them; by name where they are few. */
export function notInspectedTags(
  facts: LetterFacts,
  { coverage }: CampaignTotals,
  labels: VisitLabels,
): Tags[] {
  const kinds = Object.entries(NOT_INSPECTED) as [Exclude<Outcome, 'inspected'>, string][];
  return kinds.flatMap(([kind, ten]) => {
    const own = [...coverage.outcomes].flatMap(([visit, outcome]) => (outcome === kind ? [visit] : []));
    if (own.length === 0) return [];
    const listed = own.map((one) => {
      const why = whyNot(facts, one, kind);
      return why === '' ? labels.of(one) : `${labels.of(one)} (${why})`;
    });
    return [{ ten, so: shownCount(own.length), co_liet_ke: fitsText(own), liet_ke: listed.join('; ') }];
  });
}

/** Why a visit was not made, or when it is to be; empty where nobody says. */
function whyNot(facts: LetterFacts, one: VisitStatus, outcome: Outcome): string {
  const { visit, start } = one;
  switch (outcome) {
    case 'cancelled':
      return reasonOf(facts, visit.record?.cancelled ?? null);
    case 'put-off':
      return [reasonOf(facts, visit.record?.putOff ?? null), dayOf(facts, one)]
        .filter((words) => words !== '')
        .join('; ');
    case 'not-recorded':
      return start === null ? '' : officialDay(start.date);
    case 'to-come':
      return dayOf(facts, one);
    case 'inspected':
    case 'unplaced':
      return '';
    default:
      return outcome satisfies never;
  }
}

/** The reason of a fact, and the letter in which it was told. */
function reasonOf(facts: LetterFacts, fact: StandingFact | null): string {
  if (fact === null) return '';
  return [
    ...(fact.reason === null ? [] : [reasonWords(facts, fact.reason)]),
    ...(fact.number === null ? [] : [letterCitation(facts, fact)]),
  ].join('; ');
}

/** The day on which a visit is to be made, if that is to come. */
function dayOf({ today }: LetterFacts, { start }: VisitStatus): string {
  return start === null || start.date < today ? '' : `dự kiến ${officialDay(start.date)}`;
}

/** Every visit with its day, its conclusion and what that holds. */
export function visitRows(
  facts: LetterFacts,
  { coverage, findings }: CampaignTotals,
  labels: VisitLabels,
): Tags[] {
  const found = new Map<VisitStatus, { strengths: number; faults: number }>();
  for (const { visit, finding } of findings.all) {
    const known = found.get(visit) ?? { strengths: 0, faults: 0 };
    if (finding.kind === 'strength') known.strengths += 1;
    else known.faults += 1;
    found.set(visit, known);
  }
  return numbered(
    [...coverage.outcomes].map(([one, outcome]) => {
      const { strengths = 0, faults = 0 } = found.get(one) ?? {};
      const demands = one.visit.record?.conclusionIssued == null ? [] : one.demands;
      const ended = demands.filter(({ demand }) => demand.endedOn !== null);
      return {
        don_vi: labels.of(one),
        hinh_thuc: FORMS[one.visit.form].toLowerCase(),
        ngay: inspectedOn(one, outcome),
        ket_luan: conclusionOf(one),
        uu_diem: cellCount(strengths),
        han_che: cellCount(faults),
        kien_nghi: cellCount(demands.length),
        da_xong: cellCount(ended.length),
        tinh_hinh: stateWords(facts, one, outcome),
      };
    }),
  );
}

/** The day on which a visit was made, or its report was received. */
function inspectedOn({ visit: { record, done, form }, start }: VisitStatus, outcome: Outcome): string {
  if (outcome !== 'inspected') return 'chưa kiểm tra';
  const received = record?.reportReceived ?? null;
  const visited = done?.from ?? record?.visited?.from ?? start?.date ?? null;
  const day = form === 'by-report' ? received : (visited ?? received);
  return day === null ? 'không ghi' : writtenDate(day, 'vi');
}

function conclusionOf({ facts: known }: VisitStatus): string {
  const issued = known.findLast(({ fact }) => fact === 'conclusion-issued');
  if (issued === undefined) return 'chưa có';
  const day = writtenDate(issued.on, 'vi');
  return issued.number === null ? `ngày ${day}` : `số ${issued.number} ngày ${day}`;
}

function stateWords(facts: LetterFacts, one: VisitStatus, outcome: Outcome): string {
  if (outcome === 'inspected') return STATES[one.state] ?? '';
  const why = whyNot(facts, one, outcome);
  const what = NOT_INSPECTED[outcome].toLowerCase();
  return why === '' ? what : `${what}: ${why}`;
}

const STATES: Readonly<Partial<Record<VisitState, string>>> = {
  visited: 'chưa có kết luận',
  reported: 'chưa có kết luận',
  concluded: 'đã có kết luận',
  received: 'đang thực hiện kết luận',
  remediated: 'đã báo cáo kết quả khắc phục',
  closed: 'đã thực hiện xong',
};
