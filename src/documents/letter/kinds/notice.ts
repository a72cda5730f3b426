import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestDue, isMeeting, namesFor, visitsByAddressee } from '../addressed-visits.ts';
import { contentFor, NO_RECEPTION, noContent, receptionFor, tasksOf } from '../unit-tasks.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
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
  audience: 'concerned',
  notFor: [],
  plans: (facts) =>
    [...visitsByAddressee(facts)].map(([unit, visits]): LetterPlan => {
      const own = visits.filter(({ visit }) => visit.unit === unit);
      const open = visits.filter(({ visit }) => visit.unit === null);
      const shown = own.length > 0 ? own : visits;
      const aside = own.filter(({ standAside }) => standAside.includes(unit));
      return {
        id: unit,
        units: namesFor(facts, unit, own),
        addressee: nameOf(facts, unit),
        sender: { by: 'office' },
        tells: [],
        due: earliestDue('notice', visits),
        tags: {
          ...commonTags(facts, visits),
          don_vi: nameOf(facts, unit),
          mot_cuoc: visits.length === 1,
          nhieu_cuoc: visits.length > 1,
          cuoc: visits.map((visit, index) => visitTags(facts, visit, index)),
          co_xa_chua_chon: open.length > 0,
          noi_dung: itemTags(contentFor(facts, unit, shown), noContent(facts, shown)),
          co_lam_viec: visits.some(isMeeting),
          thanh_phan: itemTags(receptionFor(facts, unit), NO_RECEPTION),
          viec: taskTags(facts, unit, visits),
          co_dung_ngoai: aside.length > 0,
        },
      };
    }),
};

/** What the unit has to do, by its own visits, else by those that it is told of; what is missing if that is nothing. */
function taskTags(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): Tags[] {
  const own = visits.filter(({ visit }) => visit.unit === unit);
  const tasks = tasksOf(facts, unit, visits);
  if (tasks.length > 0) return dutyTags(facts, tasks, own.length > 0 ? own : visits, visits);
  const viec = new Missing('duties', 'việc của đơn vị được kiểm tra');
  return [{ stt: '1', viec, co_dieu_khoan: false, dieu_khoan: '', co_han: false, han: '' }];
}
