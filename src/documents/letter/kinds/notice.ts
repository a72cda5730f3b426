import { fieldOf, subjectsOf } from '../inspected-field.ts';
import { isMeantFor } from '../../../plan/language/limits.ts';
import type { TextItem } from '../../../plan/language/texts.ts';
import { isNamedByDistrict } from '../../../schedule/visits/open-name.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { commonTags, wordingValues } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import {
  firstToBegin,
  isMeeting,
  isNotRecorded,
  namesFor,
  needsNotice,
  noticeDue,
  visitsByAddressee,
} from '../addressed-visits.ts';
import { contentFor, NO_RECEPTION, noContent, receptionFor, type Task, tasksOf } from '../unit-tasks.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import type { LetterKind, LetterPlan, ToldEvent } from '../letter.ts';
import type { WordingValues } from '../sentences.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';
import { contentTags, receptionTags, topicTags } from '../tags/item-tags.ts';
import { outlineTags } from '../tags/outline-tags.ts';
import { visitTable } from '../tags/visit-table.ts';
import { namingSentence } from '../naming-sentence.ts';
import { reportRequest } from '../report-request.ts';

/** The notice of date and report outline to each unit; that of a district also speaks of its communes. */
export const notice: LetterKind = {
  name: 'notice',
  papers: 'Thông báo lịch kiểm tra',
  about: { vi: 'thông báo lịch kiểm tra cho đơn vị', en: 'tells a unit the day of its visit' },
  fileStem: 'thong-bao',
  type: null,
  text: 'notice.txt',
  shape: 'letter',
  outline: 'annexed',
  isBeforehand: true,
  announces: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) =>
    [...visitsByAddressee(withoutPast(facts))].map(([unit, visits]): LetterPlan => {
      const toNotify = visits.filter(needsNotice);
      const announced = toNotify.length > 0 ? toNotify : visits;
      const own = visits.filter(({ visit }) => visit.unit === unit);
      const shown = own.length > 0 ? own : visits;
      const aside = own.filter(({ standAside }) => standAside.includes(unit));
      const values = wordingValues(facts, nameOf(facts, unit), visits);
      const report = reportRequest(facts, own, values.don_vi);
      const naming = namingSentence(facts, unit, visits);
      const subjects = subjectTags(facts, shown, values.don_vi);
      const tasks = taskTags(facts, unit, visits, []);
      return {
        id: unit,
        units: namesFor(facts, unit, own),
        addressee: values.don_vi,
        sender: { by: 'office' },
        visits,
        standing: toNotify.length > 0 ? 'goes-out' : 'went-out',
        tells: toNotify.flatMap(replacedNotice),
        due: noticeDue(facts, announced),
        endsWith: firstToBegin(announced),
        tags: {
          ...commonTags(facts, visits),
          ...visitTable(facts, visits),
          ...outlineTags(facts, shown),
          don_vi: values.don_vi,
          mot_cuoc: visits.length === 1,
          nhieu_cuoc: visits.length > 1,
          co_xa_chua_chon: visits.some(({ visit }) => isNamedByDistrict(facts.plan, visit)),
          co_chua_co_ten: naming !== '',
          cau_chua_co_ten: naming,
          noi_dung: contentTags(facts, contentFor(facts, shown), values, noContent(facts, shown)),
          chuyen_de: subjects,
          co_nhieu_chuyen_de: subjects.length > 1,
          co_lam_viec: visits.some(isMeeting),
          thanh_phan: receptionTags(facts, receptionFor(facts, shown), values, NO_RECEPTION),
          co_bao_cao: own.length > 0,
          cau_bao_cao: report.sentence,
          co_cach_gui: report.manner !== '',
          cach_gui_bao_cao: report.manner,
          viec: tasks,
          viec_khac: report.told.length === 0 ? tasks : taskTags(facts, unit, visits, report.told),
          co_dung_ngoai: aside.length > 0,
        },
        outlineTags: topicsOf(facts, shown, values),
      };
    }),
};

/** A visit that has taken place, or of whose notified day that is past nothing is recorded, gets no notice any more. */
function withoutPast(facts: LetterFacts): LetterFacts {
  const visits = facts.schedule.visits.filter(
    (scheduled) => scheduled.visit.done === null && !isNotRecorded(scheduled, facts),
  );
  return { ...facts, schedule: { ...facts.schedule, visits } };
}

/** That the unit has been notified of another date, which this notice takes the place of. */
function replacedNotice({ visit }: ScheduledVisit): ToldEvent[] {
  const notified = visit.record?.notified;
  return notified == null ? [] : [{ event: 'notice-sent', date: notified.sent, visit }];
}

/** What is inspected for each subject of some visits, where they are for several. */
function subjectTags(facts: LetterFacts, visits: readonly ScheduledVisit[], addressee: string): Tags[] {
  return subjectsOf(facts.plan, visits).map((subject) => {
    const own = visits.filter(({ visit }) => visit.subject === subject.id);
    const values = wordingValues(facts, addressee, own);
    return {
      ten: fieldOf(facts, own),
      noi_dung: contentTags(facts, contentFor(facts, own), values, noContent(facts, own)),
    };
  });
}

/** What an outline asks: the content of the plan, and apart from it that of each subject. */
function topicsOf(facts: LetterFacts, visits: readonly ScheduledVisit[], values: WordingValues): Tags {
  const { plan } = facts;
  const meant = (items: readonly TextItem[]) =>
    items.filter((item) => visits.some(({ visit }) => isMeantFor(item.for, visit)));
  const topics = (items: readonly TextItem[]) => topicTags(facts, items, values, noContent(facts, visits));
  const general = meant(plan.content);
  const own = subjectsOf(plan, visits)
    .map(({ name, content }) => ({ name, items: meant(content) }))
    .filter(({ items }) => items.length > 0);
  return {
    noi_dung: general.length === 0 && own.length > 0 ? [] : topics(general),
    chuyen_de: own.map(({ name, items }) => ({ ten: name, noi_dung: topics(items) })),
  };
}

/** What the unit has to do, by its own visits, else by those that it is told of; what is missing if that is nothing. */
function taskTags(
  facts: LetterFacts,
  unit: string,
  visits: readonly ScheduledVisit[],
  told: readonly string[],
): Tags[] {
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const tasks: readonly Task[] = tasksOf(facts, unit, visits, told);
  if (tasks.length === 0 && told.length === 0) {
    const viec = new Missing('duties', 'việc của đơn vị được kiểm tra');
    return [{ stt: '1', viec, co_dieu_khoan: false, dieu_khoan: '', co_han: false, han: '' }];
  }
  const values = wordingValues(facts, nameOf(facts, unit), visits);
  return dutyTags(facts, tasks, {
    opening: `Đề nghị ${values.don_vi}`,
    values,
    own: own.length > 0 ? own : visits,
    others: visits,
  });
}
