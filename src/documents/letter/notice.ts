import { commonTags } from './common-tags.ts';
import { nameOf } from './facts.ts';
import {
  contentFor,
  earliestDue,
  isMeeting,
  namesFor,
  receptionFor,
  tasksOf,
  visitsByAddressee,
} from './inspected.ts';
import { dutyTags } from './duty-tags.ts';
import type { LetterKind, LetterPlan } from './letter.ts';
import { itemTags, visitTags } from './visit-tags.ts';

/** The notice of date and report outline to each unit; that of a district also speaks of its communes. */
export const notice: LetterKind = {
  name: 'notice',
  papers: 'Thông báo lịch kiểm tra',
  fileStem: 'thong-bao',
  type: null,
  text: 'notice.txt',
  shape: 'letter',
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
        due: earliestDue('notice', visits),
        tags: {
          ...commonTags(facts, visits),
          don_vi: nameOf(facts, unit),
          mot_cuoc: visits.length === 1,
          nhieu_cuoc: visits.length > 1,
          cuoc: visits.map((visit, index) => visitTags(facts, visit, index)),
          co_xa_chua_chon: open.length > 0,
          noi_dung: itemTags(contentFor(facts, unit, shown)),
          co_lam_viec: visits.some(isMeeting),
          thanh_phan: itemTags(receptionFor(facts, unit)),
          viec: dutyTags(facts, tasksOf(facts, unit, visits), shown, visits),
          co_dung_ngoai: aside.length > 0,
        },
      };
    }),
};
