import type { Checklist, ChecklistItem, Section } from '../../../documents/checklist/checklist.ts';
import { markdownText } from '../../markdown.ts';
import {
  afterText,
  type ChecklistView,
  clauseText,
  doneText,
  dueText,
  headingLines,
  isToFillIn,
  noteLines,
  sectionTitle,
  whatText,
  whoText,
  WORDS,
} from './checklist-view.ts';

/** What is left for handwriting. */
const BLANK = '…';

/** Checklists as Markdown with a box to tick before every item. */
export function checklistMarkdown(view: ChecklistView): string {
  return view.checklists.map((checklist) => listOf(checklist, view)).join('\n---\n\n');
}

function listOf(checklist: Checklist, view: ChecklistView): string {
  const [title, ...lines] = headingLines(checklist, view).map(markdownText);
  const notes = noteLines(checklist, view).map((line) => `- ${markdownText(line)}`);
  const blocks = [
    `# ${title ?? ''}`,
    lines.join('  \n'),
    ...checklist.sections.flatMap((section) => sectionOf(section, checklist, view)),
    ...(notes.length === 0
      ? []
      : [`## ${{ vi: 'Ghi chú', en: 'Notes' }[view.schedule.language]}`, notes.join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionOf(section: Section, checklist: Checklist, view: ChecklistView): string[] {
  const { language } = view.schedule;
  const title = sectionTitle(section, view);
  const deeper = title === null ? '##' : '###';
  return [
    ...(title === null ? [] : [`## ${markdownText(title)}`]),
    ...section.parts.flatMap((part) => [
      ...(part.title === null ? [] : [`${deeper} ${markdownText(part.title[language])}`]),
      part.items.map((item) => itemOf(item, section, checklist, view)).join('\n'),
    ]),
  ];
}

function itemOf(item: ChecklistItem, section: Section, checklist: Checklist, view: ChecklistView): string {
  const { language } = view.schedule;
  const due = dueText(item, view);
  const done = doneText(item, view);
  const after = afterText(item, checklist);
  const clause = markdownText(clauseText(item, view));
  const details = [
    markdownText(whoText(item, view)),
    item.clause === null ? `*${clause}*` : clause,
    ...(done === '' ? [] : [`${WORDS.done[language].toLowerCase()} ${done}`]),
    ...(after === '' ? [] : [`${WORDS.after[language].toLowerCase()} ${after}`]),
  ];
  const what = markdownText(whatText(item, section, view));
  const line = `- [${done === '' ? ' ' : 'x'}] ${item.number}\\. ${due === '' ? '' : `**${markdownText(due)}:** `}${what} (${details.join('; ')})`;
  if (!isToFillIn(item, checklist)) return line;
  return [
    line,
    `  - ${WORDS.findings[language]}: ${BLANK}`,
    `  - ${WORDS.evidence[language]}: ${BLANK}`,
  ].join('\n');
}
