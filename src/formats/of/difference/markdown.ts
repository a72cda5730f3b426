import { markdownTable, markdownText } from '../../markdown.ts';
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

/** A difference as Markdown: a heading for each section, its changes numbered through all of them. */
export function differenceMarkdown(view: DifferenceView): string {
  const { difference, language, notes } = view;
  const numbers = numbersOf(view);
  const [title = '', ...lines] = headingLines(view);
  const told = toldAgencies(difference.changes);
  const shown = toldColumns(told);
  const blocks = [
    `# ${markdownText(title)}`,
    ...lines.map(markdownText),
    ...sections(view).flatMap((section) => [
      `## ${markdownText(section.title)}`,
      section.changes
        .flatMap((change) => {
          const mark = `${numbers.get(change) ?? ''}. `;
          const indent = ' '.repeat(mark.length);
          return [
            `${mark}${markdownText(changeWords(change)[language])}.`,
            ...detailWords(change, view).map((words) => `${indent}- ${markdownText(words[language])}.`),
          ];
        })
        .join('\n'),
    ]),
    ...(told.length === 0
      ? []
      : [
          `## ${TOLD_TITLE[language]}`,
          markdownTable(
            shown.map((column) => column.title[language]),
            told.map((agency) => shown.map(({ cell }) => markdownText(cell(agency, view, numbers)))),
          ),
        ]),
    ...notes.map((note) => markdownText(note[language])),
  ];
  return `${blocks.join('\n\n')}\n`;
}
