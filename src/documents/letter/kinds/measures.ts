import type { DemandAt } from '../../../follow-up/totals/demand-totals.ts';
import { campaignTotals } from '../../../follow-up/totals/campaign-totals.ts';
import { answeringFor } from '../../../follow-up/totals/unit-standings.ts';
import type { OverdueDeadline, Status } from '../../../follow-up/status.ts';
import { officialDate, shownCount } from '../../official-date.ts';
import { campaignPaper } from '../consolidated/campaign-paper.ts';
import { demandAtTags } from '../consolidated/demand-tags.ts';
import { fitsText, numbered } from '../consolidated/figures.ts';
import { statusFor } from '../consolidated/status-for.ts';
import { type VisitLabels, visitLabels } from '../consolidated/visit-labels.ts';
import { usualDayAskedFor } from '../day-asked-for.ts';
import type { Establishment } from '../establishing.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterKind } from '../letter.ts';
import { knownOf, visitsIn } from '../owed-items.ts';
import { withoutSign } from '../sentences.ts';
import { commonTags } from '../tags/common-tags.ts';
import type { Tags } from '../tags/tag-values.ts';

/** The letter of whoever issued the plan to the units, to have set right what is open of the conclusions. */
export const measures: LetterKind = {
  name: 'measures',
  papers: 'Chấn chỉnh sau kiểm tra',
  about: {
    vi: 'dự thảo văn bản chấn chỉnh sau kiểm tra',
    en: 'draft to have set right what conclusions found',
  },
  fileStem: 'chan-chinh',
  type: null,
  text: 'measures.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'today',
  concerns: () => false,
  plans: (facts) => {
    const status = statusFor(facts);
    if (status === null) return [];
    const labels = visitLabels(facts, status.visits);
    const { open } = campaignTotals(facts.plan, status, facts.counting).demands;
    const reports = lateReports(facts, status);
    if (open.length + reports.length === 0) return [];
    return [
      {
        ...campaignPaper(facts, status.asOf),
        addressee: 'Các cơ quan, đơn vị còn kiến nghị chưa thực hiện xong',
        sender: { by: 'establisher', establishment: issuing(facts) },
        tags: measureTags(facts, status, { open, reports, labels }),
      },
    ];
  },
  lacks: () => ({ what: 'open-demands' }),
};

/** Who issued the plan, as whoever issues this letter. */
function issuing({ plan: { decision } }: LetterFacts): Establishment {
  const { issuer, signatory } = decision;
  return { agency: issuer.agency, post: issuer.post, signer: signatory, proposal: null, isIssuer: true };
}

/** The reports on remediation that are late of conclusions of which no demand is on record. */
function lateReports(facts: LetterFacts, { overdue }: Status): readonly OverdueDeadline[] {
  return overdue.filter((row) => row.visit?.demands.length === 0 && knownOf(facts, row) === 'remediation');
}

/** What is open of the conclusions. */
interface Open {
  readonly open: readonly DemandAt[];
  readonly reports: readonly OverdueDeadline[];
  readonly labels: VisitLabels;
}

function measureTags(facts: LetterFacts, status: Status, { open, reports, labels }: Open): Tags {
  const { filing } = facts.plan.decision;
  const visits = visitsIn(status);
  const asked = usualDayAskedFor(facts);
  const units = new Set([
    ...open.map(({ visit }) => answeringFor(visit)),
    ...reports.flatMap(({ visit }) => (visit === null ? [] : [answeringFor(visit)])),
  ]);
  const names = [...units].map((unit) => labels.ofUnit(unit));
  const late = open.filter(({ isLate }) => isLate).length + reports.length;
  const count = open.length + reports.length;
  const rows = [
    ...open.map((one) => demandRow(facts, one, labels, asked)),
    ...reports.flatMap((row) => reportRow(row, labels, asked)),
  ];
  return {
    ...commonTags(facts, visits.length === 0 ? null : visits),
    ngay_bao_cao: officialDate(status.asOf),
    luu_ban_hanh:
      filing === null ? 'VT' : [filing.with, ...((filing.symbol ?? '') ? [filing.symbol] : [])].join(', '),
    noi_gui: fitsText(names)
      ? names.map((ten) => ({ ten }))
      : [{ ten: 'Các cơ quan, đơn vị có tên tại Phụ lục kèm theo' }],
    so_viec: shownCount(count),
    co_qua_han: late > 0,
    qua_han_het: late === count,
    so_qua_han: shownCount(late),
    han_moi: asked,
    co_vi_pham: open.some(({ demand }) => demand.finding.kind === 'violation'),
    viec: numbered(rows),
  };
}

function demandRow(facts: LetterFacts, one: DemandAt, labels: VisitLabels, asked: string): Tags {
  const { don_vi, kien_nghi, nguoi_thuc_hien, thoi_han, tinh_hinh } = demandAtTags(facts, one, labels);
  const { kind, text } = one.demand.finding;
  // A report in part ends the deadline of the plan, whose day may so have passed though nothing is late.
  const isYetToCome =
    one.deadline !== null && (one.deadline.date === null || one.deadline.date >= facts.today);
  const what = kind === 'violation' ? 'Vi phạm' : kind === 'strength' ? 'Ưu điểm' : 'Hạn chế';
  return {
    don_vi: don_vi ?? '',
    ket_qua: `${what}: ${withoutSign(text ?? '')}`,
    kien_nghi: kien_nghi ?? '',
    nguoi_thuc_hien: nguoi_thuc_hien ?? '',
    thoi_han: isYetToCome ? (thoi_han ?? '') : asked,
    tinh_hinh: tinh_hinh ?? '',
  };
}

function reportRow({ visit, workingDaysLate }: OverdueDeadline, labels: VisitLabels, asked: string): Tags[] {
  if (visit === null) return [];
  const late = workingDaysLate === 0 ? '' : ` ${shownCount(workingDaysLate)} ngày làm việc`;
  return [
    {
      don_vi: labels.of(visit),
      ket_qua: 'Theo kết luận kiểm tra',
      kien_nghi: 'Khắc phục và báo cáo kết quả',
      nguoi_thuc_hien: labels.ofUnit(answeringFor(visit)),
      thoi_han: asked,
      tinh_hinh: `chưa báo cáo; quá hạn${late}`,
    },
  ];
}
