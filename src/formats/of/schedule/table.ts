import type { Paint } from '../../text/paint.ts';
import { explainLines } from './reason-words.ts';
import { MOVED_COLUMNS, MOVED_TITLE, movedNotes } from './moved-rows.ts';
import { heading } from './schedule-heading.ts';
import { notesAroundMoved, proofLine } from './schedule-notes.ts';
import { visitTable } from './table-columns.ts';
import type { ScheduleView } from './schedule-view.ts';
import { textTable } from '../../text/text-table.ts';
import { printable, wrap } from '../../text/text-width.ts';

/** A schedule as a person reads it in a terminal: table, what is open, warnings, and whether it is the best. */
export function scheduleTable(
  view: ScheduleView,
  options: { readonly explain: boolean },
  paint: Paint,
  width: number,
): string {
  const { schedule, language } = view;
  const { columns, rows, shared } = visitTable(view, width);
  const notes = notesAroundMoved(view);
  const paragraphs = [
    heading(view)
      .flatMap((line) => wrap(printable(line), width))
      .map((line, index) => (index === 0 ? paint.bold(line) : line)),
    shared.flatMap((line) => wrap(printable(line), width)),
    rows.length === 0 ? [] : textTable(columns, rows, paint, width),
    ...(options.explain
      ? [
          section(
            { vi: 'Vì sao ở ngày đó', en: 'Why it is where it is' }[language],
            explainLines(view),
            paint,
            width,
          ),
        ]
      : []),
    ...notes.before.map(({ title, lines }) => section(title, lines, paint, width)),
    ...movedParagraph(view, paint, width),
    ...notes.after.map(({ title, lines }) => section(title, lines, paint, width)),
    wrap(proofLine(view), width).map(schedule.optimal ? paint.green : paint.yellow),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The visits that moved, old and new day side by side. */
function movedParagraph(view: ScheduleView, paint: Paint, width: number): string[][] {
  const { schedule, language } = view;
  if (schedule.moved.length === 0) return [];
  const columns = MOVED_COLUMNS.map(({ title, least }) => ({ title: title[language], least }));
  const rows = schedule.moved.map((move) => MOVED_COLUMNS.map(({ cell }) => cell(view, move)));
  return [
    [
      paint.bold(`${MOVED_TITLE[language]}:`),
      ...textTable(columns, rows, paint, width),
      ...movedNotes(view).flatMap((note) => wrap(note, width)),
    ],
  ];
}

function section(title: string, lines: readonly string[], paint: Paint, width: number): string[] {
  return [
    paint.bold(`${title}:`),
    ...lines.flatMap((line) => {
      const [first = '', ...others] = wrap(printable(line), width - 4);
      return [`  - ${first}`, ...others.map((other) => `    ${other}`)];
    }),
  ];
}
