import { isNamedByDistrict } from '../../../schedule/visits/open-name.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { commonTags } from '../tags/common-tags.ts';
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
import { contentFor, NO_RECEPTION, noContent, receptionFor, tasksOf } from '../unit-tasks.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import type { LetterKind, LetterPlan, ToldEvent } from '../letter.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';
import { itemTags, visitTags } from '../tags/visit-tags.ts';

/** The notice of date and report outline to each unit; that of a district also speaks of its communes. */
export const notice: LetterKind = {
  name: 'notice',
  papers: 'Thông báo lịch kiểm tra',
  fileStem: 'thong-bao',
  type: null,
  text: 'notice.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  plans: (facts) =>
    [...visitsByAddressee(withoutPast(facts))].map(([unit, visits]): LetterPlan => {
      const toNotify = visits.filter(needsNotice);
      const announced = toNotify.length > 0 ? toNotify : visits;
      const own = visits.filter(({ visit }) => visit.unit === unit);
      const mustChoose = visits.some(({ visit }) => isNamedByDistrict(facts.plan, visit));
      const shown = own.length > 0 ? own : visits;
      const aside = own.filter(({ standAside }) => standAside.includes(unit));
      return {
        id: unit,
        units: namesFor(facts, unit, own),
        addressee: nameOf(facts, unit),
        sender: { by: 'office' },
        visits,
        standing: toNotify.length > 0 ? 'goes-out' : 'went-out',
        tells: toNotify.flatMap(replacedNotice),
        due: noticeDue(facts, announced),
        endsWith: firstToBegin(announced),
        tags: {
          ...commonTags(facts, visits),
          don_vi: nameOf(facts, unit),
          mot_cuoc: visits.length === 1,
          nhieu_cuoc: visits.length > 1,
          cuoc: visits.map((visit, index) => visitTags(facts, visit, index)),
          co_xa_chua_chon: mustChoose,
          noi_dung: itemTags(facts, contentFor(facts, unit, shown), noContent(facts, shown)),
          co_lam_viec: visits.some(isMeeting),
          thanh_phan: itemTags(facts, receptionFor(facts, unit), NO_RECEPTION),
          viec: taskTags(facts, unit, visits),
          co_dung_ngoai: aside.length > 0,
        },
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

/** What the unit has to do, by its own visits, else by those that it is told of; what is missing if that is nothing. */
function taskTags(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): Tags[] {
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const tasks = tasksOf(facts, unit, visits);
  if (tasks.length > 0) return dutyTags(facts, tasks, own.length > 0 ? own : visits, visits);
  const viec = new Missing('duties', 'việc của đơn vị được kiểm tra');
  return [{ stt: '1', viec, ...clauseTags(facts, null), co_han: false, han: '' }];
}
