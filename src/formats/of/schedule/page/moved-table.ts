import { xmlText } from '../../../xml.ts';
import { MOVED_COLUMNS, MOVED_TITLE, movedNotes } from '../moved-rows.ts';
import type { ScheduleView } from '../schedule-view.ts';

/** The visits that moved, old and new day side by side; nothing where none did. */
export function htmlMoved(page: ScheduleView): string {
  const { schedule, language } = page;
  if (schedule.moved.length === 0) return '';
  const rows = schedule.moved.map((move) => {
    const [name = '', ...cells] = MOVED_COLUMNS.map(({ cell }) => xmlText(cell(page, move)));
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    `<section id="doi-lich" class="sheet" aria-labelledby="h-doi"><h2 id="h-doi">${MOVED_TITLE[language]}</h2>`,
    '<div class="scroll" tabindex="0" role="group" aria-labelledby="h-doi"><table class="moved">',
    `<thead><tr>${MOVED_COLUMNS.map(({ title }) => `<th scope="col">${title[language]}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table></div>',
    ...movedNotes(page).map((note) => `<p>${xmlText(note)}</p>`),
    '</section>',
  ].join('\n');
}
