import { writtenDate } from '../../../calendar/date-words.ts';
import type { CampaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import type { DemandAt, DemandTotals } from '../../../follow-up/totals/demand-totals.ts';
import { isFault } from '../../../follow-up/totals/finding-totals.ts';
import type { DemandState } from '../../../plan/demands.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import { shortDay, shownCount } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { enumeration, withoutSign } from '../sentences.ts';
import { deadlineWords } from '../tags/duty-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { cellCount, fitsText, numbered } from './figures.ts';
import { answeringFor } from '../../../follow-up/totals/unit-standings.ts';
import type { VisitLabels } from './visit-labels.ts';

/** How what conclusions demand was done, in words, and what is late. */
export function demandTags(facts: LetterFacts, { demands }: CampaignTotals, labels: VisitLabels): Tags {
  const { all, byState, open, late } = demands;
  const states = Object.entries(STATES) as [DemandState, string][];
  return {
    co_kien_nghi: all.length > 0,
    so_kien_nghi: shownCount(all.length),
    cac_tinh_hinh: stateCounts(demands),
    co_chua_xong: open.length > 0,
    so_chua_xong: shownCount(open.length),
    co_qua_han: late.length > 0,
    qua_han_het: late.length > 0 && late.length === open.length,
    so_qua_han: shownCount(late.length),
    qua_han_trong_bai: fitsText(late),
    qua_han: late.map((one) => demandAtTags(facts, one, labels)),
    theo_tinh_hinh: states.map(([state, ten]) => ({ ten, so: cellCount(byState[state]) })),
    tong_kien_nghi: cellCount(all.length),
    tong_qua_han: cellCount(late.length),
    tong_xong_muon: cellCount(demands.metLate.length),
  };
}

const STATES: Readonly<Record<DemandState, string>> = {
  met: 'Đã thực hiện xong',
  partly: 'Thực hiện một phần',
  not: 'Đã báo cáo nhưng chưa thực hiện',
  open: 'Chưa có kết quả',
  lifted: 'Không còn phải thực hiện',
};

/** "đã thực hiện xong 09 kiến nghị (trong đó 01 kiến nghị xong sau thời hạn), …"; what there is none of is left out. */
function stateCounts({ byState, metLate }: DemandTotals): string {
  const afterwards =
    metLate.length === 0 ? '' : ` (trong đó ${shownCount(metLate.length)} kiến nghị xong sau thời hạn)`;
  const said: readonly (readonly [DemandState, string, string])[] = [
    ['met', 'đã thực hiện xong', afterwards],
    ['partly', 'mới thực hiện một phần', ''],
    ['not', 'đã báo cáo nhưng chưa thực hiện', ''],
    ['open', 'chưa có kết quả thực hiện', ''],
    ['lifted', 'không còn phải thực hiện', ''],
  ];
  return enumeration(
    said.flatMap(([state, words, more]) =>
      byState[state] === 0 ? [] : [`${words} ${shownCount(byState[state])} kiến nghị${more}`],
    ),
  );
}

/** A demand with who is to meet it, by when, and how it stands. */
export function demandAtTags(facts: LetterFacts, one: DemandAt, labels: VisitLabels): Tags {
  const { demand, visit, workingDaysLate } = one;
  const late = workingDaysLate ?? 0;
  return {
    don_vi: labels.of(visit),
    kien_nghi: withoutSign(demand.text),
    nguoi_thuc_hien: demand.finding.owner ?? labels.ofUnit(answeringFor(visit)),
    thoi_han: dueInTable(facts, one),
    tinh_hinh: stateOfDemand(one),
    co_so_ngay: late > 0,
    so_ngay: shownCount(late),
  };
}

/** The day by which a demand is to be met, or how that is counted while the conclusion has not been received. */
function dueInTable({ plan }: LetterFacts, { deadline }: DemandAt): string {
  if (deadline === null) return 'không ghi';
  const { date, state } = deadline;
  return date === null || state === 'expected' ? deadlineWords(plan, deadline, null) : shortDay(date);
}

/** How a demand stands, and how late it is or was met. */
function stateOfDemand({ demand, isLate, workingDaysLate }: DemandAt): string {
  const days =
    workingDaysLate === null || workingDaysLate === 0 ? '' : ` ${shownCount(workingDaysLate)} ngày làm việc`;
  const what = WITHIN_STATE[demand.state];
  if (isLate) return `${what}; quá hạn${days}`;
  const day = demand.endedOn === null ? '' : ` ${writtenDate(demand.endedOn, 'vi')}`;
  return workingDaysLate === null ? `${what}${day}` : `${what}${day}, chậm${days === '' ? ' hạn' : days}`;
}

const WITHIN_STATE: Readonly<Record<DemandState, string>> = {
  met: 'xong',
  partly: 'xong một phần',
  not: 'chưa thực hiện',
  open: 'chưa báo cáo',
  lifted: 'thôi yêu cầu',
};

/** Every fault, and whatever else something is demanded because of, with the demand and how it stands. */
export function faultRows(
  facts: LetterFacts,
  { findings, demands }: CampaignTotals,
  labels: VisitLabels,
): Tags[] {
  const demanded = new Map<StandingFact, DemandAt>(demands.all.map((one) => [one.demand.finding, one]));
  const rows = findings.all.flatMap(({ visit, finding }) => {
    const demand = demanded.get(finding);
    if (!isFault(finding) && demand === undefined) return [];
    const kind =
      finding.kind === 'violation' ? 'Vi phạm' : finding.kind === 'strength' ? 'Ưu điểm' : 'Hạn chế';
    const said = withoutSign(finding.text ?? '');
    return [
      {
        ...(demand === undefined ? NO_DEMAND : demandAtTags(facts, demand, labels)),
        don_vi: labels.of(visit),
        ket_qua: `${kind}: ${said}`,
      },
    ];
  });
  return numbered(rows);
}

const NO_DEMAND: Tags = {
  kien_nghi: 'không kiến nghị',
  nguoi_thuc_hien: '–',
  thoi_han: '–',
  tinh_hinh: '–',
  co_so_ngay: false,
  so_ngay: '',
};
