import type { Bilingual } from '../../../../words/language.ts';
import { wholeAgenda } from '../../../../documents/schedule/agenda.ts';
import { basisText } from '../deadline-basis.ts';
import { ownerName, type ScheduleView, visitName } from '../schedule-view.ts';
import { weekendIn } from '../../../xlsx/cell-conditions.ts';
import type { Cell, Sheet } from '../../../xlsx/sheet.ts';
import { lapsedAt } from '../../../../documents/schedule/lapsed-notice.ts';
import { lateUnlessKept } from './lateness.ts';
import { notedDeadline, stateText } from './noted-deadline.ts';

const COLUMNS: readonly (readonly [Bilingual, number])[] = [
  [{ vi: 'Hạn', en: 'Due' }, 17],
  [{ vi: 'Việc', en: 'What' }, 38],
  [{ vi: 'Đơn vị', en: 'Unit' }, 26],
  [{ vi: 'Ai làm', en: 'Who' }, 20],
  [{ vi: 'Tình trạng', en: 'Certainty' }, 15],
  [{ vi: 'Cách tính', en: 'Counted' }, 36],
  [{ vi: 'Căn cứ', en: 'Clause' }, 13],
  [{ vi: 'Đã làm ngày', en: 'Done on' }, 12],
  [{ vi: 'Ghi chú', en: 'Notes' }, 18],
];
const DUE = 1;
const KEPT = 8;

/** The heading's row that holds the day on which lateness is judged. */
export const AS_OF_ROW = 2;

/** Every deadline, in the order of their dates, those without one last; the day on which each was kept is for the office to write. */
export function deadlineSheet(view: ScheduleView): Sheet {
  const { plan, schedule, language } = view;
  const all = [...wholeAgenda(view).deadlines].sort((one, other) =>
    (one.deadline.date ?? '9') < (other.deadline.date ?? '9')
      ? -1
      : Number(one.deadline.date !== other.deadline.date),
  );
  const own = { vi: 'thư ký chọn', en: 'own choice' }[language];
  const rows = all.map(({ deadline, of }): Cell[] => {
    const { kept } = deadline;
    return [
      notedDeadline(view, deadline, of),
      deadline.what[language],
      of === null ? null : visitName(view, of),
      ownerName(view, deadline),
      stateText(deadline, view),
      basisText(deadline, plan, language),
      deadline.clause ?? own,
      kept === null ? null : { date: kept },
      lapsedAt(view, deadline, of)?.[language] ?? null,
    ];
  });
  return {
    name: { vi: 'Thời hạn', en: 'Deadlines' }[language],
    heading: [
      { vi: `Thời hạn: ${plan.name}`, en: `Deadlines: ${plan.name}` }[language],
      {
        date: schedule.asOf,
        words: {
          vi: 'là ngày xét: hạn trước ngày này mà cột “Đã làm ngày” còn trống thì tô đậm. Ghi ngày khác vào ô này để xét lại.',
          en: 'is the day judged by: a deadline before it is marked while “Done on” is empty. Write another day here to judge anew.',
        }[language],
      },
    ],
    columns: COLUMNS.map(([title, width]) => ({ title: title[language], width })),
    rows,
    refusal: '',
    conditions: [lateUnlessKept(DUE, KEPT, [DUE, KEPT]), weekendIn(DUE)],
  };
}
