import type { Block, OfficialDocument, Run, Signature } from '../../../documents/document.ts';
import { plain } from '../../text/paint.ts';
import { textTable } from '../../text/text-table.ts';
import { centre, padEnd, textWidth, wrap } from '../../text/text-width.ts';
import { breakLines } from './word/break-lines.ts';
import {
  type AnnexSheet,
  END_MARK,
  type EndMark,
  headingRuns,
  inPairs,
  MOTHERLAND,
  MOTTO,
  RECIPIENTS,
  type Sheet,
  sheetOf,
  shownText,
  TO,
} from './letter-sheet.ts';

const WIDTH = 80;
const LEFT = 34;
const GAP = 2;
const RIGHT = WIDTH - LEFT - GAP;
/** Kept by `wrap`, which drops ordinary blanks at the beginning of a line. */
const HARD_BLANK = '\u00a0';
const INDENT = HARD_BLANK.repeat(4);
const EMPTY_LINES = 4;
const BETWEEN_PARTS = ['', '─'.repeat(WIDTH), ''];

/** A paper as plain text of 80 columns, its header and its signatures in two columns. */
export function officialText(document: OfficialDocument): string {
  const sheet = sheetOf(document);
  const paper = [...header(sheet), '', ...opening(sheet), ...blocks(sheet.body), ...signed(sheet)];
  const parts = [...(sheet.annexesAlone ? [] : [paper]), ...sheet.annexes.map(annex)];
  const lines = parts.flatMap((part, index) => (index === 0 ? part : [...BETWEEN_PARTS, ...part]));
  const shown = lines.map((line) => line.replaceAll(HARD_BLANK, ' ').trimEnd()).join('\n');
  return `${shown.trimEnd()}\n`;
}

function header(sheet: Sheet): string[] {
  const agencies = [...centred(sheet.parent ?? '', LEFT), ...centred(sheet.issuer, LEFT), rule(7, LEFT)];
  const motherland = [centre(MOTHERLAND, RIGHT), centre(MOTTO, RIGHT), rule(MOTTO.length, RIGHT)];
  const numbered = [...centred(sheet.number ?? '', LEFT), ...centred(sheet.reference ?? '', LEFT)];
  return [
    ...sideBySide(agencies, motherland, LEFT),
    ...sideBySide(numbered, centred(sheet.placeAndDate ?? '', RIGHT), LEFT),
  ];
}

function opening(sheet: Sheet): string[] {
  const { title, summary, addressees, authority, bases, enacting } = sheet;
  const [only] = addressees;
  const addressed = addressees.length > 1 ? addressees.flatMap(addressee) : [];
  return [
    ...(title === null ? [] : centred(title, WIDTH)),
    ...(summary === null ? [] : [...centred(summary, WIDTH), rule(14, WIDTH)]),
    ...(title === null ? [] : ['']),
    ...(only === undefined || addressees.length > 1 ? [] : [...centred(`${TO}: ${only}`, WIDTH), '']),
    ...(addressed.length === 0 ? [] : [`${' '.repeat(12)}${TO}:`, ...addressed, '']),
    ...(authority === null ? [] : [...centred(authority, WIDTH), '']),
    ...bases.flatMap((basis) => [...indented(basis), '']),
    ...(enacting === null ? [] : [...centred(enacting, WIDTH), '']),
  ];
}

/** The dash stands under the colon. */
function addressee(name: string): string[] {
  const start = 12 + TO.length;
  return wrap(name, WIDTH - start - 2).map(
    (line, index) => ' '.repeat(index === 0 ? start : start + 2) + line,
  );
}

function blocks(content: readonly (Block | EndMark)[]): string[] {
  return content.flatMap((block) => [...oneBlock(block), '']);
}

function oneBlock(block: Block | EndMark): string[] {
  switch (block.kind) {
    case 'heading':
      return indented(joined(headingRuns(block)));
    case 'table': {
      const columns = block.columns.map(({ title }) => ({ title, least: Math.min(6, textWidth(title)) }));
      return textTable(columns, block.rows, plain, WIDTH);
    }
    case 'end-mark':
      return [' '.repeat(WIDTH - END_MARK.length) + END_MARK];
    case 'paragraph':
      switch (block.role) {
        case 'text':
          return indented(joined(block.runs));
        case 'dash':
          return indented(`- ${joined(block.runs)}`);
        case 'centre':
          return centred(joined(block.runs), WIDTH);
        case 'fill-in':
          return dotted(joined(block.runs));
      }
  }
}

function dotted(label: string): string[] {
  const lines = indented(label === '' ? '' : `${label}${HARD_BLANK}`);
  const last = lines.pop() ?? '';
  const shown = label === '' ? INDENT : last;
  return [...lines, shown + '.'.repeat(Math.max(0, WIDTH - textWidth(shown)))];
}

function signed({ signatures, recipients }: Sheet): string[] {
  const list = recipients.length === 0 ? [] : [RECIPIENTS, ...recipients.flatMap((item) => wrap(item, LEFT))];
  const [first, second] = signatures;
  if (second === undefined) return sideBySide(list, first === undefined ? [] : signature(first, 0), LEFT);
  const half = WIDTH / 2 - GAP / 2;
  const most = Math.max(...signatures.map(({ lines }) => lines.length));
  const { rows, last } = inPairs(signatures);
  const pairs = rows.flatMap(([left, right]) => [
    ...sideBySide(signature(left, most, half), signature(right, most, half), half),
    '',
  ]);
  return [...pairs, ...(last === null ? [] : [...signature(last, 0, WIDTH), '']), ...list];
}

function signature({ lines, name }: Signature, most: number, width = RIGHT): string[] {
  const empty = EMPTY_LINES + Math.max(0, most - lines.length);
  return [
    ...lines.flatMap((line) => centred(line, width)),
    ...Array.from({ length: empty }, () => ''),
    ...centred(name ?? '', width),
  ];
}

function annex({ name, title, source, blocks: content }: AnnexSheet): string[] {
  return [
    ...centred(name, WIDTH),
    ...centred(title, WIDTH),
    ...centred(source, WIDTH),
    rule(14, WIDTH),
    '',
    ...blocks(content),
  ];
}

function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index) => padEnd(left[index] ?? '', width) + ' '.repeat(GAP) + (right[index] ?? ''),
  );
}

function centred(text: string, width: number): string[] {
  return text === '' ? [] : breakLines(text, width, textWidth).map((line) => centre(line, width));
}

function rule(length: number, width: number): string {
  return centre('─'.repeat(length), width);
}

function indented(text: string): string[] {
  return wrap(INDENT + text, WIDTH);
}

function joined(runs: readonly Run[]): string {
  return runs.map(shownText).join('');
}
