import { markdownTable, markdownText } from '../../markdown.ts';
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
import { visitRows } from './visit-rows.ts';

/** A status as Markdown: what is not recorded, late and due, then every visit, each as a table. */
export function statusMarkdown(view: StatusView): string {
  const { plan, language } = view;
  const rows = statusRows(view);
  const visits = visitRows(view);
  const notes = noteLines(view).map((line) => `- ${markdownText(line)}`);
  const blocks = [
    `# ${markdownText(plan.name)}`,
    markdownText(summaryLine(view)),
    ...standingLines(view).map((line) => `**${markdownText(line)}**`),
    ...(rows.notRecorded.length === 0
      ? []
      : [
          `## ${titleText(WORDS.notRecorded, rows.notRecorded.length, language)}`,
          markdownTable(
            [WORDS.unit, WORDS.start, WORDS.record].map((title) => title[language]),
            rows.notRecorded.map(notRecordedCells),
          ),
          markdownText(WORDS.putOff[language]),
        ]),
    ...deadlineBlocks('overdue', rows.overdue, view),
    ...deadlineBlocks('due', rows.due, view),
    `## ${titleText(WORDS.visits, visits.length, language)}`,
    visits.length === 0
      ? (emptyWords('visits', view) ?? '')
      : markdownTable(
          [WORDS.number, WORDS.unit, WORDS.start, WORDS.state, WORDS.when].map((title) => title[language]),
          visits.map(({ number, unit, start, state, pressing }) =>
            [String(number), unit, start, state, pressing].map(markdownText),
          ),
        ),
    ...findingBlocks(view),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function notRecordedCells({ unit, day, command }: NotRecordedRow): string[] {
  return [markdownText(unit), markdownText(day), commandText(command)];
}

function deadlineBlocks(part: 'overdue' | 'due', rows: readonly DeadlineRow[], view: StatusView): string[] {
  const { language } = view;
  const title = `## ${titleText(WORDS[part], rows.length, language)}`;
  if (rows.length === 0) return [title, emptyWords(part, view) ?? ''];
  const titles = [WORDS.what, WORDS.unit, WORDS.who, WORDS.deadline, WORDS.when, WORDS.basis, WORDS.record];
  const cells = rows.map((row) => [
    ...[row.what, row.unit ?? '', row.who, row.day, row.when].map(markdownText),
    markdownText(row.basis),
    row.command === null ? markdownText(row.endedBy) : commandText(row.command),
  ]);
  return [
    title,
    markdownTable(
      titles.map((one) => one[language]),
      cells,
    ),
  ];
}

/** The findings that are listed, as a table. */
function findingBlocks(view: StatusView): string[] {
  const { language, findings } = view;
  const rows = findingRows(view);
  if (rows.length === 0) return findings === 'open' ? [] : [noFindings(findings)[language]];
  const titles = [
    ...[WORDS.unit, WORDS.number, WORDS.content, WORDS.kind, WORDS.finding],
    ...[WORDS.demand, WORDS.deadline, WORDS.state],
  ];
  return [
    `## ${titleText(findingsTitle(findings), rows.length, language)}`,
    markdownTable(
      titles.map((title) => title[language]),
      rows.map(({ unit, id, content, kind, text, demand, due, state }) =>
        [unit, id, content, kind, text, demand, due, state].map(markdownText),
      ),
    ),
  ];
}

/** A command as code, where nothing in it would end the code. */
function commandText(command: string | null): string {
  if (command === null) return '';
  return /[`|\\]/.test(command) ? markdownText(command) : `\`${command}\``;
}
