import type { Paragraph } from 'docx';
import type { Block, Paragraph as Text } from '../../../../documents/document.ts';
import { dataTable } from './data-table.ts';
import { DECREE_30 } from '../decree-30.ts';
import { elementsXml } from './document-xml.ts';
import { type Desk, paragraph, type Setting, spacer } from './word-parts.ts';
import { END_MARK, type EndMark, headingRuns } from '../letter-sheet.ts';
import { writtenOnce } from './written-once.ts';

const { body } = DECREE_30;

/** The text itself, block by block; with `keepNext` its last lines stay on the page of what follows it. */
export function bodyBlocks(desk: Desk, blocks: readonly (Block | EndMark)[], keepNext = false): string[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return written(desk, { block, keepNext: next === undefined ? keepNext : staysWith(block, next) });
  });
}

/** Whether a block stays on the page of the next: what leads to a list or a table, and what the end mark ends. */
function staysWith(block: Block | EndMark, next: Block | EndMark): boolean {
  if (next.kind === 'end-mark') return true;
  const isLead = block.kind === 'paragraph' && (block.runs.at(-1)?.text.endsWith(':') ?? false);
  return isLead && (next.kind === 'table' || (next.kind === 'paragraph' && next.role === 'dash'));
}

const written = writtenOnce(oneBlock);

interface Placed {
  readonly block: Block | EndMark;
  readonly keepNext: boolean;
}

function oneBlock(desk: Desk, { block, keepNext }: Placed): Paragraph[] | string {
  const { body: size, heading } = desk.sizes;
  const spacing = { before: body.before.value, line: body.line.value };
  switch (block.kind) {
    case 'paragraph':
      return [text(desk, block, { ...spacing, size: size.value, keepNext })];
    case 'heading':
      return [
        paragraph(desk, headingRuns(block), {
          ...spacing,
          size: heading.value,
          align: 'both',
          firstLine: body.firstLine.value,
          keepNext: true,
        }),
      ];
    case 'table':
      return (
        elementsXml(desk.file, [spacer(desk, body.before.value, true)]) + dataTable(desk, block, keepNext)
      );
    case 'end-mark':
      return [paragraph(desk, END_MARK, { ...spacing, size: size.value, align: 'right', keepNext })];
  }
}

function text(desk: Desk, { role, runs }: Text, setting: Setting): Paragraph {
  const firstLine = body.firstLine.value;
  switch (role) {
    case 'text':
      return paragraph(desk, runs, { ...setting, align: 'both', firstLine });
    case 'dash':
      return paragraph(desk, [{ text: '- ', style: 'regular' }, ...runs], {
        ...setting,
        align: 'both',
        firstLine,
      });
    case 'centre':
      return paragraph(desk, runs, { ...setting, align: 'center' });
    case 'fill-in':
      return paragraph(desk, spaced(runs), { ...setting, firstLine, leaderTo: desk.width });
  }
}

/** A blank between the words and the dots. */
function spaced(runs: Text['runs']): Text['runs'] {
  return runs.some((run) => run.text !== '') ? [...runs, { text: ' ', style: 'regular' }] : [];
}
