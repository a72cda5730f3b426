import type { Bilingual } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { textTable } from '../../text/text-table.ts';
import { printable, wrap } from '../../text/text-width.ts';
import { type DeadlineRow, type NotRecordedRow, statusRows } from './deadline-rows.ts';
import type { StatusView } from './status-view.ts';
import { findingRows } from './finding-rows.ts';
import {
  emptyWords,
  findingsTitle,
  noFindings,
  noteLines,
  standingLines,
  summaryLine,
  titleText,
  WORDS,
} from './summary.ts';
import { type VisitRow, visitRows } from './visit-rows.ts';

/** A status as a person reads it in a terminal: what is not recorded, late and due, then every visit. */
export function statusTable(view: StatusView, paint: Paint, width: number): string {
  const { plan, language } = view;
  const rows = statusRows(view);
  const visits = visitRows(view);
  const part = (
    name: 'notRecorded' | 'overdue' | 'due',
    entries: readonly string[][],
    colour: (text: string) => string,
  ): string[][] => {
    if (entries.length > 0)
      return [[colour(paint.bold(titleText(WORDS[name], entries.length, language))), ...entries.flat()]];
    const empty = emptyWords(name, view);
    return empty === null ? [] : [[empty]];
  };
  const notRecorded = rows.notRecorded.map((row) => notRecordedLines(row, view, paint, width));
  const paragraphs = [
    [
      ...wrap(summaryLine(view), width).map(paint.bold),
      ...wrap(printable(plan.name), width).map(paint.dim),
      ...standingLines(view).flatMap((line) => wrap(line, width).map(paint.yellow)),
    ],
    ...part('notRecorded', notRecorded, paint.red),
    ...(notRecorded.length === 0 ? [] : [wrap(WORDS.putOff[language], width).map(paint.dim)]),
    ...part(
      'overdue',
      rows.overdue.map((row) => deadlineLines(row, view, paint.red, paint, width)),
      paint.red,
    ),
    ...part(
      'due',
      rows.due.map((row) => deadlineLines(row, view, paint.yellow, paint, width)),
      paint.yellow,
    ),
    visitLines(visits, view, paint, width),
    findingLines(view, paint, width),
    noteLines(view).flatMap((line) => hanging(line, '  - ', '    ', width)),
  ];
  return `${paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function notRecordedLines(
  row: NotRecordedRow,
  { language }: StatusView,
  paint: Paint,
  width: number,
): string[] {
  const words: Bilingual = {
    vi: `${row.unit}: đã thông báo kiểm tra ${row.day}, chưa ghi đã kiểm tra hay hoãn`,
    en: `${row.unit}: notified for ${row.day}; nothing says that it was held or put off`,
  };
  return [...hanging(words[language], '  ', '    ', width), ...commandLines(row.command, paint, width)];
}

function deadlineLines(
  row: DeadlineRow,
  { language }: StatusView,
  colour: (text: string) => string,
  paint: Paint,
  width: number,
): string[] {
  const due = `${WORDS.deadline[language]} ${row.day}: ${row.when}; ${row.who}`;
  const basis = `${WORDS.basis[language]}: ${row.basis}`;
  return [
    ...hanging(row.title, '  ', '    ', width),
    ...hanging(due, '    ', '      ', width).map(colour),
    ...hanging(basis, '    ', '      ', width),
    ...(row.command === null
      ? hanging(`${WORDS.record[language]}: ${row.endedBy}`, '    ', '      ', width)
      : commandLines(row.command, paint, width)),
  ];
}

function commandLines(command: string | null, paint: Paint, width: number): string[] {
  return command === null ? [] : hanging(command, '    ', '      ', width).map(paint.cyan);
}

function visitLines(visits: readonly VisitRow[], view: StatusView, paint: Paint, width: number): string[] {
  const { language } = view;
  if (visits.length === 0) return [emptyWords('visits', view) ?? ''];
  const isPressing = visits.some(({ pressing }) => pressing !== '');
  const columns = [
    { title: WORDS.number[language], least: 2 },
    { title: WORDS.unit[language], least: 16 },
    { title: WORDS.start[language], least: 13 },
    { title: WORDS.state[language], least: 14 },
    ...(isPressing ? [{ title: WORDS.when[language], least: 11 }] : []),
  ];
  const cells = visits.map(({ number, unit, start, state, pressing }) => [
    String(number),
    unit,
    start,
    state,
    pressing,
  ]);
  return textTable(columns, cells, paint, width);
}

/** The findings that are listed; nothing where there are none, unless they were asked for. */
function findingLines(view: StatusView, paint: Paint, width: number): string[] {
  const { language, findings } = view;
  const rows = findingRows(view);
  const title = findingsTitle(findings);
  if (rows.length === 0) return findings === 'open' ? [] : [noFindings(findings)[language]];
  const lines = rows.flatMap(({ unit, id, content, kind, text, demand, due, state, isLate }) => {
    const colour = isLate ? paint.red : (line: string) => line;
    const asked = [demand, ...(due === '' ? [] : [`${WORDS.deadline[language].toLowerCase()} ${due}`])].join(
      '; ',
    );
    return [
      ...hanging(`${unit}, ${id} (${content}, ${kind}): ${text}`, '  ', '    ', width),
      ...(demand === '' ? [] : hanging(asked, '    ', '      ', width)),
      ...(state === '' ? [] : hanging(state, '    ', '      ', width).map(colour)),
    ];
  });
  return [paint.bold(titleText(title, rows.length, language)), ...lines];
}

/** A line with its first piece behind one indent and the others behind another. */
function hanging(line: string, first: string, others: string, width: number): string[] {
  const room = Math.max(width - others.length, 10);
  return wrap(printable(line), room).map((text, index) => (index === 0 ? first : others) + text);
}
