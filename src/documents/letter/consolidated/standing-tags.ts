import { isOfDemand } from '../../../follow-up/demand-status.ts';
import type { Status } from '../../../follow-up/status.ts';
import type { CampaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import { isToCommend, type UnitStanding } from '../../../follow-up/totals/unit-standings.ts';
import { shownCount } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { knownOf, owedItems } from '../owed-items.ts';
import { itemName } from '../owed-words.ts';
import { withinSentence, withoutSign } from '../sentences.ts';
import type { Tags } from '../tags/tag-values.ts';
import { fitsText, numbered } from './figures.ts';
import type { VisitLabels } from './visit-labels.ts';

/** Whom the records give cause to commend, and whom to urge, each with why. */
export function standingTags(
  facts: LetterFacts,
  status: Status,
  { units }: CampaignTotals,
  labels: VisitLabels,
): Tags {
  const commended = units.filter(isToCommend).map((one) => ({
    don_vi: labels.ofUnit(one.unit),
    ly_do: one.strengths.map(({ finding }) => withoutSign(finding.text ?? '')).join('; '),
  }));
  const urged = urgedUnits(facts, status, units).map(({ unit, reasons }) => ({
    don_vi: labels.ofUnit(unit),
    ly_do: reasons.join('; '),
  }));
  return {
    co_bieu_duong: commended.length > 0,
    bieu_duong_trong_bai: fitsText(commended),
    so_bieu_duong: shownCount(commended.length),
    bieu_duong: numbered(commended),
    co_nhac_nho: urged.length > 0,
    nhac_nho_trong_bai: fitsText(urged),
    so_nhac_nho: shownCount(urged.length),
    nhac_nho: numbered(urged),
  };
}

interface Urged {
  readonly unit: string;
  readonly reasons: readonly string[];
}

/** Units and agencies that are late, were late, or had to be reminded, those that were inspected first. */
function urgedUnits(facts: LetterFacts, status: Status, units: readonly UnitStanding[]): Urged[] {
  const owed = new Map(owedItems(facts, status).map(({ addressee, overdue }) => [addressee, overdue]));
  const reminded = new Map<string, number>();
  for (const { fact, unit } of status.facts)
    if (fact === 'reminded' && unit !== null) reminded.set(unit, (reminded.get(unit) ?? 0) + 1);
  const own = new Map(units.map((one) => [one.unit, one]));
  const ids = [...new Set([...own.keys(), ...owed.keys(), ...reminded.keys()])];
  return ids.flatMap((unit) => {
    const standing = own.get(unit);
    const late = standing?.late ?? [];
    const overdue = (owed.get(unit) ?? []).filter((row) => {
      return !isOfDemand(row.deadline) && !(knownOf(facts, row) === 'remediation' && late.length > 0);
    });
    const most = Math.max(0, ...late.map(({ workingDaysLate }) => workingDaysLate ?? 0));
    const times = (standing?.reminders.length ?? 0) + (reminded.get(unit) ?? 0);
    const reasons = [
      ...(late.length === 0
        ? []
        : [`${shownCount(late.length)} kiến nghị quá hạn${most === 0 ? '' : `, lâu nhất ${days(most)}`}`]),
      ...overdue.map((row) => {
        const what = withinSentence(itemName(facts, row), facts.directory);
        return `${what}: quá hạn${row.workingDaysLate === 0 ? '' : ` ${days(row.workingDaysLate)}`}`;
      }),
      ...counted(standing?.metLate.length ?? 0, 'kiến nghị thực hiện xong sau thời hạn'),
      ...counted(standing?.lateReports.length ?? 0, 'báo cáo phục vụ kiểm tra gửi sau thời hạn'),
      ...counted(standing?.missingReports.length ?? 0, 'báo cáo phục vụ kiểm tra không gửi'),
      ...(times === 0 ? [] : [`đã được đôn đốc ${shownCount(times)} lần`]),
    ];
    return reasons.length === 0 ? [] : [{ unit, reasons }];
  });
}

function days(count: number): string {
  return `${shownCount(count)} ngày làm việc`;
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${shownCount(count)} ${what}`];
}

/** The difficulties that units and agencies raised, as far as they are on record in words. */
export function difficultyTags(status: Status, labels: VisitLabels): Tags {
  const ofVisits = status.visits.flatMap((visit) =>
    visit.facts.flatMap(({ fact, text }) =>
      fact === 'raised' && text !== null ? [{ don_vi: labels.of(visit), noi_dung: withoutSign(text) }] : [],
    ),
  );
  const others = status.facts.flatMap(({ fact, text, unit }) =>
    fact === 'raised' && text !== null && unit !== null
      ? [{ don_vi: labels.ofUnit(unit), noi_dung: withoutSign(text) }]
      : [],
  );
  const raised = [...ofVisits, ...others];
  return {
    co_kho_khan: raised.length > 0,
    kho_khan_trong_bai: fitsText(raised),
    so_kho_khan: shownCount(raised.length),
    kho_khan: numbered(raised),
  };
}

/** What the report proposes, by what it tells; each without its sign. */
export function proposalTags(totals: CampaignTotals, tags: Tags): Tags[] {
  const { coverage, demands, findings } = totals;
  const { open, late } = demands;
  const faults = findings.counts.shortcoming + findings.counts.violation;
  const asks = [
    ...(open.length > 0
      ? [
          `chỉ đạo các đơn vị thực hiện xong ${shownCount(open.length)} kiến nghị còn lại${late.length === 0 ? '' : late.length === open.length ? ', nay đã quá hạn' : `, trước hết là ${shownCount(late.length)} kiến nghị đã quá hạn`}`,
          'ban hành văn bản chấn chỉnh những hạn chế, vi phạm chưa khắc phục',
        ]
      : []),
    ...(findings.counts.violation > 0 ? ['xem xét trách nhiệm của tập thể, cá nhân để xảy ra vi phạm'] : []),
    ...(findings.common.length > 0 || (open.length === 0 && faults > 0)
      ? ['yêu cầu các cơ quan, đơn vị chưa được kiểm tra tự rà soát những hạn chế đã nêu']
      : []),
    ...(tags.co_bieu_duong === true ? ['biểu dương các tập thể nêu tại Mục IV'] : []),
    ...(tags.co_kho_khan === true ? ['xem xét, cho ý kiến về những khó khăn, vướng mắc nêu tại Mục V'] : []),
    ...(coverage.all.remaining > 0 ? ['cho tiếp tục kiểm tra các đơn vị còn lại theo kế hoạch'] : []),
  ];
  return asks.map((muc) => ({ muc }));
}
