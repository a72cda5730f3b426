import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import { findDeadline } from '../../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { earliestDue } from '../addressed-visits.ts';
import { conclusionOnRecord, isNamedConclusion, isOfOffice, issuedConclusion } from '../concluded.ts';
import type { IssuedPaper } from '../formed-team.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { withoutSign } from '../sentences.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import { wordingValues } from '../tags/common-tags.ts';
import { demandDueWords } from '../tags/demand-tags.ts';
import { findingTags, foundByItem } from '../tags/finding-tags.ts';
import { topicTags } from '../tags/item-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { receivedReportTags } from '../unit-report.ts';
import { contentFor, noContent } from '../unit-tasks.ts';
import { visitedName } from '../visited-name.ts';
import { countingWords, visitPaper } from './visit-paper.ts';

/** The notice of conclusion of each visit, filled with what was found; its form where no finding is on record. */
export const conclusion: LetterKind = {
  name: 'conclusion',
  papers: 'Thông báo kết luận kiểm tra',
  about: { vi: 'thông báo kết luận kiểm tra', en: 'the conclusion of a visit' },
  fileStem: 'ket-luan',
  type: 'TB',
  text: 'conclusion.txt',
  shape: 'letter',
  isBeforehand: false,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) =>
    facts.schedule.visits.map((scheduled): LetterPlan => {
      const { visit, end } = scheduled;
      const issued = issuedConclusion(visit);
      const onRecord = issued === null || issued.number === null ? null : conclusionOnRecord(issued);
      const paper = visitPaper(facts, scheduled, facts.date ?? concludedBy(facts, scheduled));
      return {
        ...paper,
        sender: isOfOffice(facts, onRecord) ? { by: 'office' } : paper.sender,
        standing: issued === null ? 'is-drawn-up' : 'went-out',
        tells: end === null ? [] : [{ event: 'visit-ended', date: end.date, visit }],
        due: earliestDue(facts, 'conclusion', [scheduled]),
        onRecord,
        tags: {
          ...paper.tags,
          ...headTags(facts, paper.tags, onRecord),
          ...foundTags(facts, scheduled),
          ...demandedTags(scheduled, paper.tags),
          ...raisedTags(scheduled, issued),
        },
      };
    }),
};

/** What the paper is called, and who concludes: the team, or the office where it issued the paper as its own. */
function headTags(facts: LetterFacts, { doan_day_du = '' }: Tags, onRecord: IssuedPaper | null): Tags {
  const isOwn = isOfOffice(facts, onRecord);
  return {
    cua_co_quan: isOwn,
    la_ket_luan: isNamedConclusion(onRecord),
    noi_ket_luan: isOwn ? nameOf(facts, facts.plan.office.agency) : doan_day_du,
  };
}

/** What was found, content item by content item. */
function foundTags(facts: LetterFacts, scheduled: ScheduledVisit): Tags {
  const { record } = scheduled.visit;
  const values = wordingValues(facts, visitedName(facts, scheduled.visit), [scheduled]);
  const { items, others } = foundByItem(facts, scheduled, contentFor(facts, [scheduled]));
  const topics = topicTags(
    facts,
    items.map(({ item }) => item),
    values,
    noContent(facts, [scheduled]),
  );
  const told = topics.map((topic, index) => ({
    ...topic,
    ...findingTags(facts, scheduled, items[index]?.findings ?? []),
  }));
  const besides = {
    stt: String(topics.length + 1),
    muc: 'Nội dung khác',
    ve_muc: 'Về nội dung khác',
    ...clauseTags(facts, null),
    ...findingTags(facts, scheduled, others),
  };
  return {
    chua_ghi_ket_qua: (record?.findings ?? []).length === 0,
    da_ghi_ket_qua: (record?.findings ?? []).length > 0,
    ...receivedReportTags([scheduled.visit]),
    noi_dung: others.length === 0 ? told : [...told, besides],
  };
}

/** What is demanded, each with its deadline; that nothing is; or neither, where no finding is on record. */
function demandedTags({ visit: { record }, deadlines }: ScheduledVisit, paper: Tags): Tags {
  const demands = record?.demands ?? [];
  const isFound = (record?.findings ?? []).length > 0;
  const asksNothing = demands.length === 0 && (isFound || record?.isWithoutDemands === true);
  const remediation = findDeadline(deadlines, 'remediation');
  const isCounted = remediation !== undefined || demands.some(({ finding }) => finding.after !== null);
  return {
    co_yeu_cau: demands.length > 0,
    khong_yeu_cau: asksNothing,
    de_trong_yeu_cau: demands.length === 0 && !asksNothing,
    yeu_cau: demands.map((demand) => ({
      stt: demand.id.replace(/^d/, ''),
      yeu_cau: withoutSign(demand.text),
      nguoi_thuc_hien: withoutSign(demand.finding.owner ?? '') || (paper.don_vi_khac_phuc ?? ''),
      thoi_han: demandDueWords(demand) ?? paper.thoi_han_yeu_cau ?? '',
    })),
    co_cach_dem: isCounted && !asksNothing,
    cach_dem: countingWords(remediation?.measure ?? 'working-day'),
  };
}

/** What the unit raised by the day of the conclusion. */
function raisedTags({ visit: { record } }: ScheduledVisit, issued: StandingFact | null): Tags {
  const raised = (record?.facts ?? []).flatMap(({ fact, on, text }) =>
    fact === 'raised' && text !== null && (issued === null || on <= issued.on) ? [text] : [],
  );
  return { co_y_kien: raised.length > 0, y_kien: raised.map((text) => ({ y_kien: withoutSign(text) })) };
}

/**
 * The day on which a conclusion is taken to be issued: on record, else its deadline or the last day of the visit, else
 * today if that is later.
 */
function concludedBy(facts: LetterFacts, scheduled: ScheduledVisit): CivilDate {
  const { visit, end } = scheduled;
  const { today } = facts;
  const due = earliestDue(facts, 'conclusion', [scheduled]);
  const day = due?.date ?? end?.date ?? today;
  return visit.record?.conclusionIssued ?? (day < today ? today : day);
}
