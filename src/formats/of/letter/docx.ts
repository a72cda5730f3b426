import { strToU8 } from 'fflate';
import type * as library from 'docx';
import type { OfficialDocument } from '../../../documents/document.ts';
import { type Deflated, deflatedStretch, joined } from '../../docx/deflated.ts';
import { keeper } from '../../../documents/kept.ts';
import { withText } from '../../docx/stable-bytes.ts';
import { bodyBlocks } from './word/body-blocks.ts';
import { breakLines } from './word/break-lines.ts';
import { DECREE_30 } from './decree-30.ts';
import { type Desk, paragraph, spacer } from './word/word-parts.ts';
import { frameOf } from './word/page-frame.ts';
import { headerBlock, sizesFor } from './word/header-block.ts';
import { centredWithRule, opening } from './word/opening-block.ts';
import { widthOf } from './word/page-size.ts';
import { type AnnexSheet, type Sheet, sheetOf } from './letter-sheet.ts';
import { signatureBlock } from './word/signature-block.ts';
import { twipsIn } from './word/text-twips.ts';
import { writtenOnce } from './word/written-once.ts';

/** A paper as a Word file in the layout of Decree 30/2020/NĐ-CP: the same bytes for the same paper. */
export async function officialDocx(document: OfficialDocument): Promise<Uint8Array> {
  const docx = await docxLibrary();
  const sheet = sheetOf(document);
  const sizes = sizesFor(sheet);
  const landscape = sheet.annexes.map((annex) => annex.landscape);
  const frame = await frameOf(docx, sizes, sheet.annexesAlone ? landscape : [false, ...landscape]);
  const desk: Desk = { docx, file: frame.file, sizes, width: widthOf(false) };
  const annexes = sheet.annexes.map((annex) => annexSection(desk, annex));
  const sections = sheet.annexesAlone ? annexes : [paper(desk, sheet), ...annexes];
  const [start = '', ...ends] = frame.around;
  const passages = [
    shared(start),
    ...sections.flatMap((section, index) => [...section, shared(ends[index] ?? '')]),
  ];
  return withText(frame.parts, joined(passages.flatMap(compressed)));
}

let loaded: Promise<typeof library> | undefined;

/** The library, large and needed by few verbs; imported once, as every import copies all its names. */
function docxLibrary(): Promise<typeof library> {
  return (loaded ??= import('docx'));
}

/** The XML of paragraphs and tables that follow one another. */
interface Passage {
  readonly pieces: readonly string[];
  /** Whether most of it is in no other letter. */
  readonly isOwn: boolean;
}

function shared(...pieces: readonly string[]): Passage {
  return { pieces, isOwn: false };
}

function paper(desk: Desk, sheet: Sheet): readonly Passage[] {
  const pieces = [
    headerBlock(desk, sheet),
    space(desk, DECREE_30.body.before.value),
    ...opening(desk, sheet),
    ...bodyBlocks(desk, sheet.body, true),
    signatureBlock(desk, sheet),
    // Word wants a paragraph after a table; the library gives one to every section but the last.
    ...(sheet.annexes.length === 0 ? [space(desk, 20)] : []),
  ];
  return [{ pieces, isOwn: true }];
}

const space = writtenOnce((desk, height: number) => [spacer(desk, height)]);

/** An annex on pages of its own, counted anew; on its side if its tables need the width (I.III.1, I.I.2). */
function annexSection(
  base: Desk,
  { name, title, source, landscape, blocks }: AnnexSheet,
): readonly Passage[] {
  const desk = { ...base, width: widthOf(landscape) };
  // What an annex belongs to is a letter's own, its blocks often are not.
  return [shared(annexHead(desk, { name, title, source })), shared(...bodyBlocks(desk, blocks))];
}

const annexHead = writtenOnce((desk, annex: Pick<AnnexSheet, 'name' | 'title' | 'source'>) => {
  const { annexNumber, annexTitle, annexSource } = desk.sizes;
  const centred = { face: 'bold', align: 'center', keepNext: true } as const;
  const title = breakLines(annex.title, desk.width, twipsIn('bold', annexTitle.value));
  const ratio = DECREE_30.rule.annex.value;
  return [
    paragraph(desk, annex.name, { ...centred, size: annexNumber.value }),
    paragraph(desk, title, { ...centred, size: annexTitle.value }),
    ...centredWithRule(desk, annex.source, { size: annexSource.value, face: 'italic', ratio }),
  ];
});

/** In characters; most tables are longer. */
const LONG = 5000;

/**
 * A passage in stretches that are compressed each by itself, so that what many letters share is compressed once: each
 * long piece, and what stands between two.
 */
function compressed({ pieces, isOwn }: Passage): Deflated[] {
  const found: Deflated[] = [];
  let short = '';
  const endShort = () => {
    // To keep what is not met again would cost as much memory as all else together.
    if (short !== '') found.push(isOwn ? compressedStretch(short) : keptStretch(short));
    short = '';
  };
  for (const piece of pieces) {
    if (piece.length < LONG) {
      short += piece;
      continue;
    }
    endShort();
    found.push(keptStretch(piece));
  }
  endShort();
  return found;
}

/** In characters and bytes; a long letter has some 200,000. */
const MOST = 2_000_000;
const kept = keeper<Deflated>(MOST, ({ bytes }) => bytes.length);

function keptStretch(stretch: string): Deflated {
  return kept(stretch, () => compressedStretch(stretch));
}

function compressedStretch(stretch: string): Deflated {
  return deflatedStretch(strToU8(stretch));
}
