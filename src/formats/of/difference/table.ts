import type { Change } from '../../../follow-up/difference/difference.ts';
import type { Page } from '../../format.ts';
import { textTable } from '../../text/text-table.ts';
import { printable, wrap } from '../../text/text-width.ts';
import { changeWords } from './change-words.ts';
import { detailWords } from './detail-words.ts';
import {
  type DifferenceView,
  headingLines,
  numbersOf,
  sections,
  TOLD_TITLE,
  toldAgencies,
  toldColumns,
} from './difference-view.ts';

/** A difference as a person reads it in a terminal: section by section, then who must be told by when. */
export function differenceTable(view: DifferenceView, { paint, width }: Page): string {
  const { difference, language, notes } = view;
  const numbers = numbersOf(view);
  const told = toldAgencies(difference.changes);
  const shown = toldColumns(told);
  const [title, ...lines] = headingLines(view).map((line) => wrap(printable(line), width));
  const change = (one: Change): string[] => {
    const number = `${numbers.get(one) ?? ''}.`.padStart(4);
    const details = detailWords(one, view).map((words) => words[language]);
    const said = indented(`${changeWords(one)[language]}.`, `${number} `, width);
    return [
      ...(one.lawful ? said : said.map(paint.red)),
      ...details.flatMap((detail) => indented(`${detail}.`, '     - ', width)),
    ];
  };
  const columns = shown.map((column) => ({ title: column.title[language], least: column.least }));
  const rows = told.map((agency) => shown.map(({ cell }) => cell(agency, view, numbers)));
  const paragraphs = [
    [...(title ?? []).map(paint.bold), ...lines.flat()],
    ...sections(view).map((section) => [paint.bold(`${section.title}:`), ...section.changes.flatMap(change)]),
    told.length === 0
      ? []
      : [paint.bold(`${TOLD_TITLE[language]}:`), ...textTable(columns, rows, paint, width)],
    notes.flatMap((note) => wrap(printable(note[language]), width)),
  ];
  return `${paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join('\n'))
    .join('\n\n')}\n`;
}

/** A text after a mark, its other lines below its first. */
function indented(text: string, mark: string, width: number): string[] {
  const [first = '', ...others] = wrap(printable(text), width - mark.length);
  return [`${mark}${first}`, ...others.map((line) => ' '.repeat(mark.length) + line)];
}
