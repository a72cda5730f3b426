import type { OverdueDeadline, Status } from '../../../follow-up/status.ts';
import { type CampaignTotals, campaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import { officialDate, shortDay, shownCount } from '../../official-date.ts';
import { campaignPaper } from '../consolidated/campaign-paper.ts';
import { coverageTags } from '../consolidated/coverage-tags.ts';
import { demandTags } from '../consolidated/demand-tags.ts';
import { cellCount, numbered, shareOf } from '../consolidated/figures.ts';
import { kindWords } from '../consolidated/finding-tags.ts';
import { statusFor } from '../consolidated/status-for.ts';
import { type VisitLabels, visitLabels } from '../consolidated/visit-labels.ts';
import { issuerOf } from '../citation.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind } from '../letter.ts';
import { visitsIn } from '../owed-items.ts';
import { itemName } from '../owed-words.ts';
import { commonTags } from '../tags/common-tags.ts';
import type { Tags } from '../tags/tag-values.ts';

/** What a periodical report takes of a campaign: a paragraph and tables. */
export const progress: LetterKind = {
  name: 'progress',
  papers: 'Tiến độ kiểm tra',
  about: { vi: 'tiến độ kiểm tra, để đưa vào báo cáo quý', en: 'progress, for the quarterly report' },
  fileStem: 'tien-do',
  type: null,
  text: 'progress.txt',
  shape: 'annex',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'clock',
  concerns: () => false,
  plans: (facts) => {
    const status = statusFor(facts);
    if (status === null || status.visits.length === 0) return [];
    return [
      {
        ...campaignPaper(facts, status.asOf),
        addressee: issuerOf(facts),
        sender: { by: 'office' },
        tags: progressTags(facts, status),
      },
    ];
  },
  lacks: () => null,
};

function progressTags(facts: LetterFacts, status: Status): Tags {
  const totals = campaignTotals(facts.plan, status, facts.counting);
  const labels = visitLabels(facts, status.visits);
  const visits = visitsIn(status);
  const { all, counts } = totals.findings;
  return {
    ...commonTags(facts, visits.length === 0 ? null : visits),
    ngay_bao_cao: officialDate(status.asOf),
    ...coverageTags(facts, totals),
    co_ket_qua: all.length > 0,
    so_ket_qua: shownCount(all.length),
    cac_ket_qua: kindWords(counts),
    ...demandTags(facts, totals, labels),
    co_viec_tre: status.overdue.length > 0,
    so_viec_tre: shownCount(status.overdue.length),
    viec_tre: numbered(status.overdue.map((row) => lateTags(facts, row, labels))),
    co_sap_han: status.due.length > 0,
    so_sap_han: shownCount(status.due.length),
    trong_ngay: shownCount(status.within),
    chi_tieu: numbered(figures(totals, status)),
  };
}

function figures({ coverage, findings, demands }: CampaignTotals, { overdue }: Status): Tags[] {
  const { all, concluded } = coverage;
  const { strength, shortcoming, violation } = findings.counts;
  const { met, lifted } = demands.byState;
  const rows: readonly (readonly [string, string])[] = [
    ['Cuộc kiểm tra theo kế hoạch', cellCount(all.planned)],
    ['Cuộc đã kiểm tra', cellCount(all.inspected)],
    ['Tỷ lệ so với kế hoạch', shareOf(all.inspected, all.planned)],
    ['Cuộc không tiến hành', cellCount(all.cancelled)],
    ['Cuộc chưa kiểm tra', cellCount(all.remaining)],
    ['Cuộc đã có kết luận', cellCount(concluded)],
    ['Ưu điểm', cellCount(strength)],
    ['Hạn chế', cellCount(shortcoming)],
    ['Vi phạm', cellCount(violation)],
    ['Kiến nghị', cellCount(demands.all.length)],
    ['Kiến nghị đã xong hoặc không còn phải thực hiện', cellCount(met + lifted)],
    ['Kiến nghị chưa xong', cellCount(demands.open.length)],
    ['Kiến nghị quá hạn', cellCount(demands.late.length)],
    ['Việc có thời hạn đã quá hạn', cellCount(overdue.length)],
  ];
  return rows.map(([ten, so]) => ({ ten, so }));
}

/** A deadline that has passed, with who owes it. */
function lateTags(facts: LetterFacts, row: OverdueDeadline, labels: VisitLabels): Tags {
  const { visit, owner, date, workingDaysLate } = row;
  const name = ownerName(facts, row, labels);
  const isOwn = visit === null || owner === visit.visit.unit || owner === visit.successor;
  const what = itemName(facts, row);
  return {
    viec: isOwn ? what : `${what} (${labels.of(visit)})`,
    cua_ai: name,
    han: shortDay(date),
    qua_han: workingDaysLate === 0 ? 'đã quá hạn' : `${shownCount(workingDaysLate)} ngày làm việc`,
  };
}

function ownerName(facts: LetterFacts, { owner, visit }: OverdueDeadline, labels: VisitLabels): string {
  const { plan, directory } = facts;
  if (owner === 'secretariat') return nameOf(facts, plan.office.agency);
  const team = plan.teams.find(({ id }) => id === owner);
  if (team !== undefined) return team.name;
  if (owner === 'team') return 'Đoàn kiểm tra';
  if (directory.get(owner) !== undefined) return labels.ofUnit(owner);
  return visit === null ? 'Các cơ quan, đơn vị' : labels.of(visit);
}
