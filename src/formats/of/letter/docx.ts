import type { ISectionOptions } from 'docx';
import type { OfficialDocument } from '../../../documents/document.ts';
import { bodyBlocks } from './word/body-blocks.ts';
import { breakLines } from './word/break-lines.ts';
import { DECREE_30 } from './decree-30.ts';
import { type Desk, paragraph, spacer } from './word/word-parts.ts';
import { documentXml } from './word/document-xml.ts';
import { framed, frameParts } from './word/page-frame.ts';
import { headerBlock, sizesFor } from './word/header-block.ts';
import { centredWithRule, opening } from './word/opening-block.ts';
import { pageOf, widthOf } from './word/page-size.ts';
import { type AnnexSheet, type Sheet, sheetOf } from './letter-sheet.ts';
import { signatureBlock } from './word/signature-block.ts';
import { twipsIn } from './word/text-twips.ts';
import { stableBytes } from '../../docx/stable-bytes.ts';

/** A paper as a Word file in the layout of Decree 30/2020/NĐ-CP: the same bytes for the same paper. */
export async function officialDocx(document: OfficialDocument): Promise<Uint8Array> {
  // Large, and needed by few verbs.
  const docx = await import('docx');
  const sheet = sheetOf(document);
  const desk: Desk = { docx, sizes: sizesFor(sheet), width: widthOf(false) };
  const annexes = sheet.annexes.map((annex) => annexSection(desk, annex));
  const file = framed(desk, sheet.annexesAlone ? annexes : [paper(desk, sheet), ...annexes]);
  return stableBytes(await frameParts(desk), documentXml(file));
}

function paper(desk: Desk, sheet: Sheet): ISectionOptions {
  return {
    properties: pageOf(false),
    children: [
      headerBlock(desk, sheet),
      spacer(desk, DECREE_30.body.before.value),
      ...opening(desk, sheet),
      ...bodyBlocks(desk, sheet.body, true),
      ...signatureBlock(desk, sheet),
      // Word wants a paragraph after a table; the library gives one to every section but the last.
      ...(sheet.annexes.length === 0 ? [spacer(desk, 20)] : []),
    ],
  };
}

/** An annex on pages of its own, counted anew; on its side if its tables need the width (I.III.1, I.I.2). */
function annexSection(base: Desk, annex: AnnexSheet): ISectionOptions {
  const desk = { ...base, width: widthOf(annex.landscape) };
  const { annexNumber, annexTitle, annexSource } = desk.sizes;
  const centred = { face: 'bold', align: 'center', keepNext: true } as const;
  const title = breakLines(annex.title, desk.width, twipsIn('bold', annexTitle.value));
  const ratio = DECREE_30.rule.annex.value;
  return {
    properties: pageOf(annex.landscape),
    children: [
      paragraph(desk, annex.name, { ...centred, size: annexNumber.value }),
      paragraph(desk, title, { ...centred, size: annexTitle.value }),
      ...centredWithRule(desk, annex.source, { size: annexSource.value, face: 'italic', ratio }),
      ...bodyBlocks(desk, annex.blocks),
    ],
  };
}
