import { campaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import type { Status } from '../../../follow-up/status.ts';
import { standingFacts } from '../../../plan/standing-facts.ts';
import { officialDate } from '../../official-date.ts';
import { campaignPaper } from '../consolidated/campaign-paper.ts';
import { coverageTags, notInspectedTags, visitRows } from '../consolidated/coverage-tags.ts';
import { demandTags, faultRows } from '../consolidated/demand-tags.ts';
import { findingTags } from '../consolidated/finding-tags.ts';
import { difficultyTags, proposalTags, standingTags } from '../consolidated/standing-tags.ts';
import { statusFor } from '../consolidated/status-for.ts';
import { visitLabels } from '../consolidated/visit-labels.ts';
import { issuerOf } from '../citation.ts';
import { issuedPaper } from '../formed-team.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterKind } from '../letter.ts';
import { visitsIn } from '../owed-items.ts';
import { commonTags } from '../tags/common-tags.ts';
import type { Tags } from '../tags/tag-values.ts';

/** The consolidated report to whoever issued the plan, by what is on record on a day. */
export const report: LetterKind = {
  name: 'report',
  papers: 'Báo cáo kết quả kiểm tra',
  about: { vi: 'báo cáo tổng hợp kết quả kiểm tra', en: 'the consolidated report on a campaign' },
  fileStem: 'bao-cao',
  type: 'BC',
  text: 'report.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'today',
  statusDay: (plan) => standingFacts(plan).findLast(({ fact }) => fact === 'report-submitted')?.on ?? null,
  concerns: () => false,
  plans: (facts) => {
    const status = statusFor(facts);
    if (status === null || status.visits.length === 0) return [];
    const tags = reportTags(facts, status);
    if (tags.co_da_kiem_tra !== true) return [];
    const submitted = status.facts.findLast(
      ({ fact, on }) => fact === 'report-submitted' && on === status.asOf,
    );
    return [
      {
        ...campaignPaper(facts, status.asOf),
        addressee: issuerOf(facts),
        sender: { by: 'office' },
        standing: submitted === undefined ? 'goes-out' : 'went-out',
        onRecord: submitted?.number == null ? null : issuedPaper(submitted.number, submitted.on),
        tags,
      },
    ];
  },
  lacks: (facts) => ((statusFor(facts)?.visits.length ?? 0) === 0 ? null : { what: 'inspected' }),
};

function reportTags(facts: LetterFacts, status: Status): Tags {
  const totals = campaignTotals(facts.plan, status, facts.counting);
  const labels = visitLabels(facts, status.visits);
  const visits = visitsIn(status);
  const told = {
    ...coverageTags(facts, totals),
    ...findingTags(facts, totals, labels),
    ...demandTags(facts, totals, labels),
    ...standingTags(facts, status, totals, labels),
    ...difficultyTags(status, labels),
  };
  const faults = faultRows(facts, totals, labels);
  const proposals = proposalTags(totals, told);
  return {
    ...commonTags(facts, visits.length === 0 ? null : visits),
    ngay_bao_cao: officialDate(status.asOf),
    chua_ket_thuc: !totals.isComplete,
    ...told,
    chua_kiem_tra: notInspectedTags(facts, totals, labels),
    cuoc: visitRows(facts, totals, labels),
    co_loi: faults.length > 0,
    loi: faults,
    co_de_xuat: proposals.length > 0,
    de_xuat: proposals,
    ...annexNumbers(told, faults.length > 0),
  };
}

/** The numbers of the annexes that there are, in their order behind the two that there always are. */
function annexNumbers(tags: Tags, hasFaults: boolean): Tags {
  const isApart = (name: string) => tags[`co_${name}`] === true && tags[`${name}_trong_bai`] === false;
  const annexes: readonly (readonly [string, boolean])[] = [
    ['loi', hasFaults],
    ['uu_diem', isApart('uu_diem')],
    ['lap_lai', tags.co_lap_lai === true],
    ['bieu_duong', isApart('bieu_duong')],
    ['nhac_nho', isApart('nhac_nho')],
    ['kho_khan', isApart('kho_khan')],
  ];
  const there = annexes.filter(([, isThere]) => isThere).map(([name]) => name);
  return Object.fromEntries(
    annexes.map(([name]) => [`phu_luc_${name}`, NUMERALS[there.indexOf(name)] ?? '']),
  );
}

/** Of the annexes behind the first two. */
const NUMERALS = ['III', 'IV', 'V', 'VI', 'VII', 'VIII'];
