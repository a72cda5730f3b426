import type { Paragraph, Table } from 'docx';
import type { Signature } from '../../../../documents/document.ts';
import { columns } from './side-by-side.ts';
import { DECREE_30 } from '../decree-30.ts';
import { type Desk, paragraph, spacer } from './word-parts.ts';
import { inPairs, RECIPIENTS, type Sheet } from '../letter-sheet.ts';
import { writtenOnce } from './written-once.ts';

const { signature: rules } = DECREE_30;

/**
 * Boxes 7 and 9b, kept on one page: recipients at the left, the signature at the right; of minutes, whose signatures
 * stand side by side, a third one in the middle under them, and the recipients below.
 */
export function signatureBlock(desk: Desk, { signatures, recipients: items }: Sheet): string {
  return written(desk, { signatures, recipients: items });
}

type Ending = Pick<Sheet, 'signatures' | 'recipients'>;
const written = writtenOnce(ending);

function ending(desk: Desk, sheet: Ending): (Paragraph | Table)[] {
  const { signatures } = sheet;
  const left = Math.floor(desk.width / 2);
  const widths = [left, desk.width - left];
  const [first, second] = signatures;
  const start = spacer(desk, rules.before.value, true);
  if (second === undefined) {
    const signed = first === undefined ? [emptyCell(desk)] : signature(desk, first, first.lines.length);
    return [start, columns(desk, widths, [[cell(desk, recipients(desk, sheet)), signed]])];
  }
  const most = Math.max(...signatures.map(({ lines }) => lines.length));
  const { rows, last } = inPairs(signatures);
  const cells = rows.map((pair) => pair.map((signed) => signature(desk, signed, most, last !== null)));
  return [
    start,
    columns(desk, widths, cells),
    ...(last === null ? [] : [start, ...signature(desk, last, last.lines.length)]),
    spacer(desk, rules.before.value),
    ...recipients(desk, sheet),
  ];
}

function signature(desk: Desk, { lines, name }: Signature, most: number, keepNext = false): Paragraph[] {
  const { authority, signer } = desk.sizes;
  const post = { size: authority.value, face: 'bold', align: 'center', keepNext: true } as const;
  const empty = rules.emptyLines.value + most - lines.length;
  return [
    ...lines.map((line) => paragraph(desk, line, post)),
    ...Array.from({ length: empty }, () => paragraph(desk, '', post)),
    paragraph(desk, name ?? '', { size: signer.value, face: 'bold', align: 'center', keepNext }),
  ];
}

function recipients(desk: Desk, { recipients: items }: Ending): Paragraph[] {
  if (items.length === 0) return [];
  const { recipientsHead, recipients: size } = desk.sizes;
  return [
    paragraph(desk, RECIPIENTS, { size: recipientsHead.value, face: 'bold-italic', keepNext: true }),
    ...items.map((item, index) =>
      paragraph(desk, item, { size: size.value, keepNext: index < items.length - 1 }),
    ),
  ];
}

/** A cell must hold a paragraph. */
function cell(desk: Desk, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length === 0 ? [emptyCell(desk)] : paragraphs;
}

function emptyCell(desk: Desk): Paragraph {
  return paragraph(desk, '', { size: desk.sizes.body.value });
}
