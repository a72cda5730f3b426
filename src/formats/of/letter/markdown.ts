import type { Block, OfficialDocument, Run, Signature, Table } from '../../../documents/document.ts';
import { markdownText } from '../../markdown.ts';
import {
  type AnnexSheet,
  END_MARK,
  type EndMark,
  headingRuns,
  MOTHERLAND,
  MOTTO,
  RECIPIENTS,
  type Sheet,
  sheetOf,
  shownText,
  TO,
} from './letter-sheet.ts';

const DOTS = '.'.repeat(60);
const LINE = '<br>';
const ROOM_TO_SIGN = LINE.repeat(4);

/** A paper in Markdown; what stands side by side on paper stands in tables. */
export function officialMarkdown(document: OfficialDocument): string {
  const sheet = sheetOf(document);
  const paper = [header(sheet), ...opening(sheet), ...sheet.body.map(oneBlock), ...signed(sheet)];
  const parts = [...(sheet.annexesAlone ? [] : [paper]), ...sheet.annexes.map(annex)];
  return `${parts.map((part) => part.join('\n\n')).join('\n\n---\n\n')}\n`;
}

function header(sheet: Sheet): string {
  const parent = sheet.parent === null ? [] : [markdownText(sheet.parent)];
  const numbered = [sheet.number, sheet.reference].flatMap((line) =>
    line === null ? [] : [markdownText(line)],
  );
  const placed = sheet.placeAndDate === null ? '' : styled(sheet.placeAndDate, '*');
  return columns(
    [[...parent, styled(sheet.issuer, '**')].join(LINE), `**${MOTHERLAND}**${LINE}**${MOTTO}**`],
    [':---:', ':---:'],
    [[numbered.join(LINE), placed]],
  );
}

function opening({ title, summary, addressees, authority, bases, enacting }: Sheet): string[] {
  const [only] = addressees;
  return [
    ...(title === null ? [] : [`# ${withinLine(title)}`]),
    ...(summary === null ? [] : [styled(summary, '**')]),
    ...(only === undefined || addressees.length > 1 ? [] : [`${TO}: ${markdownText(only)}`]),
    ...(addressees.length > 1 ? [`${TO}:`, addressees.map(item).join('\n')] : []),
    ...(authority === null ? [] : [styled(authority, '**')]),
    ...bases.map((basis) => styled(basis, '*')),
    ...(enacting === null ? [] : [styled(enacting, '**')]),
  ];
}

function oneBlock(block: Block | EndMark): string {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) return `## ${withinLine(block.text.toUpperCase())}`;
      if (block.level === 2) return `### ${withinLine(block.text)}`;
      return inline(headingRuns(block));
    case 'table':
      return table(block);
    case 'end-mark':
      return END_MARK;
    case 'paragraph':
      switch (block.role) {
        case 'text':
        case 'centre':
          return inline(block.runs);
        case 'dash':
          return `- ${inline(block.runs)}`;
        case 'fill-in':
          return `${inline(block.runs)} ${DOTS}`.trimStart();
      }
  }
}

function table({ columns: titles, rows }: Table): string {
  return columns(
    titles.map(({ title }) => markdownText(title)),
    titles.map(({ align }) => (align === 'centre' ? ':---:' : ':---')),
    rows.map((row) => titles.map((_, index) => markdownText(row[index] ?? ''))),
  );
}

function signed({ signatures, recipients }: Sheet): string[] {
  const [first, second] = signatures;
  const list = recipients.map((line) => markdownText(line).replace(/^\\-/, '-'));
  if (second === undefined) {
    const left = list.length === 0 ? '' : [`***${RECIPIENTS}***`, ...list].join(LINE);
    const right = first === undefined ? '' : signature(first);
    return [columns([left, right], [':---', ':---:'], [])];
  }
  const below = list.length === 0 ? [] : [`***${RECIPIENTS}***`, recipients.map(item).join('\n')];
  const signs = signatures.map(signature);
  return [
    columns(
      signs,
      signs.map(() => ':---:'),
      [],
    ),
    ...below,
  ];
}

function signature({ lines, name }: Signature): string {
  const signer = name === null ? '' : styled(name, '**');
  return `${lines.map((line) => styled(line, '**')).join(LINE)}${ROOM_TO_SIGN}${signer}`;
}

function annex({ name, title, source, blocks }: AnnexSheet): string[] {
  return [styled(name, '**'), `# ${withinLine(title)}`, styled(source, '*'), ...blocks.map(oneBlock)];
}

function columns(
  titles: readonly string[],
  alignment: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [titles, alignment, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** "- " is a mark of Markdown already. */
function item(line: string): string {
  return `- ${markdownText(line.replace(/^- /, ''))}`;
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const text = shownText(run);
      if (run.style === 'bold' || run.style === 'gap') return styled(text, '**');
      if (run.style === 'italic') return styled(text, '*');
      // Four blanks at the beginning of a line would make it code.
      return index === 0 ? markdownText(text.trimStart()) : withinLine(text);
    })
    .join('');
}

/** Blanks stay outside the marks, which Markdown would otherwise show as they are. */
function styled(text: string, mark: '*' | '**'): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? before + after : `${before}${mark}${withinLine(words)}${mark}${after}`;
}

/** Nothing but the beginning of a line can be taken for a list. */
function withinLine(text: string): string {
  return markdownText(`x${text}`).slice(1);
}
