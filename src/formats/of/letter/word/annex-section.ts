import type { ISectionOptions } from 'docx';
import { bodyBlocks } from './body-blocks.ts';
import { DECREE_30 } from '../decree-30.ts';
import { type Desk, paragraph } from './word-parts.ts';
import { breakLines } from './break-lines.ts';
import { centredWithRule } from './opening-block.ts';
import { twipsIn } from './text-twips.ts';
import { pageOf, widthOf } from './page-size.ts';
import type { AnnexSheet } from '../letter-sheet.ts';

/** An annex on pages of its own, counted anew; on its side if its tables need the width (I.III.1, I.I.2). */
export function annexSection(base: Desk, annex: AnnexSheet): ISectionOptions {
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
