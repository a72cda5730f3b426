import type { DemandStatus } from '../../../follow-up/status.ts';
import { type Demand, isOpen } from '../../../plan/demands.ts';
import { passingBy } from '../../../plan/directory.ts';
import { findDeadline } from '../../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Visit } from '../../../schedule/visits/visit.ts';
import { officialDate, shortDay } from '../../official-date.ts';
import { conclusionCitation } from '../citation.ts';
import { issuedConclusion } from '../concluded.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind, LetterPlan, NoPaper } from '../letter.ts';
import { responsibleWords, withinSentence, withoutSign } from '../sentences.ts';
import { receiverName } from '../successor.ts';
import { commonTags, teamsOf } from '../tags/common-tags.ts';
import { deadlineWords } from '../tags/duty-tags.ts';
import type { Tags } from '../tags/tag-values.ts';

/** The form for the report of each unit on what it has done about the demands of its conclusion. */
export const remedy: LetterKind = {
  name: 'remedy',
  papers: 'Mẫu báo cáo kết quả khắc phục',
  about: { vi: 'báo cáo khắc phục của đơn vị, để điền', en: 'the report of a unit on its remedies' },
  fileStem: 'khac-phuc',
  type: 'BC',
  text: 'remedy.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  byStatus: 'today',
  concerns: () => false,
  noPaperFor: whyNone,
  plans: (facts) =>
    (facts.status?.visits ?? []).flatMap((status) => {
      const { visit, scheduled } = status;
      const issued = issuedConclusion(visit);
      if (visit.unit === null || scheduled === null || issued === null || whyNone(visit) !== null) return [];
      return [reportOf(facts, { unit: visit.unit, issued, scheduled, demands: status.demands })];
    }),
  lacks: ({ status }) => ({
    what: (status?.visits ?? []).some(({ visit }) => whyNone(visit) === 'without-demands')
      ? 'demands'
      : 'conclusions',
  }),
};

/** Why there is no report on remedies after a visit; null where there is one. */
function whyNone({ record, unit }: Pick<Visit, 'record' | 'unit'>): NoPaper | null {
  if (unit === null || record === null || record.conclusionIssued === null) return 'not-concluded';
  return record.isWithoutDemands ? 'without-demands' : null;
}

/** The unit that a conclusion was issued on, the fact that it was, and how its demands stand. */
interface Concluded {
  readonly unit: string;
  readonly issued: StandingFact;
  readonly scheduled: ScheduledVisit;
  readonly demands: readonly DemandStatus[];
}

/** The report of one unit, or of the one that has taken its place by the day on which it is written. */
function reportOf(facts: LetterFacts, { unit, issued, scheduled, demands }: Concluded): LetterPlan {
  const { visit, deadlines } = scheduled;
  const day = facts.date ?? facts.today;
  const passed = passingBy(unit, day, facts.directory);
  const agency = passed?.successor ?? unit;
  const remediation = findDeadline(deadlines, 'remediation') ?? null;
  const [team] = teamsOf(facts, [scheduled]);
  const received = visit.record?.conclusionReceived ?? null;
  return {
    id: visit.id,
    units: [...new Set([visit.id, visit.name.vi, unit, nameOf(facts, unit), agency, nameOf(facts, agency)])],
    addressee: nameOf(facts, agency),
    sender: { by: 'unit', unit: agency },
    visits: [],
    standing: 'is-drawn-up',
    tells: [{ event: 'fact-recorded', date: issued.on }],
    due: null,
    endsWith: null,
    tags: {
      ...commonTags(facts, [scheduled]),
      don_vi: receiverName(facts, unit, day),
      co_tiep_nhan: passed !== null,
      don_vi_duoc_kiem_tra: nameOf(facts, unit),
      ket_luan: conclusionCitation(facts, issued, team),
      co_ngay_nhan: received !== null,
      ngay_nhan: received === null ? '' : officialDate(received),
      co_han_bao_cao: remediation !== null,
      han_bao_cao: remediation === null ? '' : deadlineWords(facts.plan, remediation, null),
      da_xong_het: demands.length > 0 && demands.every(({ demand }) => !isOpen(demand)),
      de_trong_yeu_cau: demands.length === 0,
      yeu_cau: demands.map((one) => demandRow(facts, one, nameOf(facts, agency))),
    },
  };
}

/** One demand with its deadline, and what is on record of its answer; blanks for what is not. */
function demandRow(facts: LetterFacts, { demand, deadline: due }: DemandStatus, unit: string): Tags {
  const { owner } = demand.finding;
  const answer = demand.answers.at(-1) ?? null;
  const remark = answer?.text == null ? '' : `: ${withinSentence(withoutSign(answer.text), facts.directory)}`;
  return {
    stt: demand.id.replace(/^d/, ''),
    yeu_cau: withoutSign(demand.text),
    nguoi_thuc_hien: owner === null ? unit : responsibleWords(owner),
    thoi_han: due === null ? BLANK : deadlineWords(facts.plan, due, null).replace(/^trong thời hạn /, ''),
    ket_qua: answer === null ? BLANK : `${STATES[demand.state]}${remark}`,
    tai_lieu: answer?.number == null ? BLANK : `Báo cáo số ${answer.number} ${officialDate(answer.on)}`,
    ngay_xong: demand.endedOn === null ? BLANK : shortDay(demand.endedOn),
  };
}

const BLANK = '……';

const STATES: Readonly<Record<Demand['state'], string>> = {
  open: BLANK,
  met: 'Đã thực hiện xong',
  partly: 'Đã thực hiện một phần',
  not: 'Chưa thực hiện',
  lifted: 'Không phải thực hiện nữa',
};
