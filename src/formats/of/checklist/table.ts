import {
  type Checklist,
  type ChecklistItem,
  itemsOf,
  type Section,
} from '../../../documents/checklist/checklist.ts';
import type { Paint } from '../../text/paint.ts';
import { type Column, textTable } from '../../text/text-table.ts';
import { printable, wrap } from '../../text/text-width.ts';
import {
  afterText,
  type ChecklistView,
  clauseText,
  doneText,
  dueParts,
  headingLines,
  noteLines,
  sectionTitle,
  whatText,
  whoText,
  WORDS,
} from './checklist-view.ts';

/** Checklists as a person reads them in a terminal, one after the other. */
export function checklistTable(view: ChecklistView, paint: Paint, width: number): string {
  return view.checklists
    .map((checklist) => paragraphsOf(checklist, view, paint, width).map((lines) => lines.join('\n')))
    .map((paragraphs) => `${paragraphs.join('\n\n')}\n`)
    .join(`\n${paint.dim('═'.repeat(width))}\n\n`);
}

function paragraphsOf(checklist: Checklist, view: ChecklistView, paint: Paint, width: number): string[][] {
  const [title, ...lines] = headingLines(checklist, view).map((line) => wrap(printable(line), width));
  const notes = noteLines(checklist, view).flatMap((line) => bullet(line, width));
  const paragraphs = [
    [...(title ?? []).map(paint.bold), ...lines.flat()],
    ...checklist.sections.flatMap((section) => sectionOf(section, checklist, view, paint, width)),
    notes,
  ];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function sectionOf(
  section: Section,
  checklist: Checklist,
  view: ChecklistView,
  paint: Paint,
  width: number,
): string[][] {
  const { language } = view.schedule;
  const title = sectionTitle(section, view);
  const isBegun = itemsOf(checklist).some(({ done }) => done !== null);
  const isHung = itemsOf(checklist).some(({ dependsOn }) => dependsOn.length > 0);
  const columns: readonly (readonly [Column, (item: ChecklistItem) => string])[] = [
    [{ title: WORDS.number[language], least: 3 }, ({ number }) => String(number)],
    [{ title: WORDS.due[language], least: 13 }, (item) => dueParts(item, view).join('\n')],
    ...(isBegun
      ? ([
          [{ title: WORDS.done[language], least: 10 }, (item: ChecklistItem) => doneText(item, view)],
        ] as const)
      : []),
    [{ title: WORDS.what[language], least: 24 }, (item) => whatText(item, section, view)],
    [{ title: WORDS.who[language], least: 12 }, (item) => whoText(item, view)],
    [{ title: WORDS.clause[language], least: 7 }, (item) => clauseText(item, view)],
    ...(isHung
      ? ([
          [{ title: WORDS.after[language], least: 8 }, (item: ChecklistItem) => afterText(item, checklist)],
        ] as const)
      : []),
  ];
  const parts = section.parts.map((part) => {
    const rows = part.items.map((item) => columns.map(([, text]) => text(item)));
    const table = textTable(
      columns.map(([column]) => column),
      rows,
      paint,
      width,
    );
    return [...(part.title === null ? [] : wrap(part.title[language], width).map(paint.cyan)), ...table];
  });
  return [...(title === null ? [] : [wrap(printable(title), width).map(paint.bold)]), ...parts];
}

function bullet(line: string, width: number): string[] {
  return wrap(printable(line), width - 4).map((text, index) => (index === 0 ? `  - ${text}` : `    ${text}`));
}
