import type { Sheet } from '../../../xlsx/sheet.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { daysApart } from '../distance-words.ts';
import { MOVED_COLUMNS, MOVED_TITLE, movedNotes } from '../moved-rows.ts';
import type { ScheduleView } from '../schedule-view.ts';

const WIDTHS: readonly number[] = [28, 22, 20, 24, 26, 40];

const NUMBERS: readonly (readonly [Bilingual, number])[] = [
  [{ vi: 'Ngày cũ', en: 'Old date' }, 12],
  [{ vi: 'Ngày mới', en: 'New date' }, 12],
  [{ vi: 'Số ngày', en: 'Days' }, 9],
];

/** The visits that moved, old and new day side by side, also as dates to sort and count by. */
export function movedSheet(view: ScheduleView): Sheet {
  const { plan, schedule, language } = view;
  const title = MOVED_TITLE[language];
  return {
    name: title,
    heading: [`${title}: ${plan.name}`],
    columns: [
      ...MOVED_COLUMNS.map((column, index) => ({
        title: column.title[language],
        width: WIDTHS[index] ?? 20,
      })),
      ...NUMBERS.map(([words, width]) => ({ title: words[language], width })),
    ],
    rows: schedule.moved.map((move) => [
      ...MOVED_COLUMNS.map(({ cell }) => cell(view, move)),
      { date: move.from.date },
      move.to === null ? null : { date: move.to.date },
      move.to === null ? null : daysApart(move.from.date, move.to.date),
    ]),
    refusal: '',
    footing: movedNotes(view),
  };
}
