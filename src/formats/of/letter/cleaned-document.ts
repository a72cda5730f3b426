import type { Annex, Block, OfficialDocument, Signature } from '../../../documents/document.ts';

const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * What XML forbids or a reader would obey instead of show: control characters, marks that turn the direction of
 * writing, halves of letters outside the basic plane, and what is no letter at all. No Vietnamese text needs any.
 */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Cs}\ufeff\ufffe\uffff]/gu;

/** The paper with every text in NFC, on one line, without control characters. */
export function cleaned(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    parent: cleanOrNull(document.parent),
    issuer: clean(document.issuer),
    number: cleanOrNull(document.number),
    symbol: cleanOrNull(document.symbol),
    place: cleanOrNull(document.place),
    title: cleanOrNull(document.title),
    summary: clean(document.summary),
    addressees: document.addressees.map(clean),
    authority: cleanOrNull(document.authority),
    bases: document.bases.map(clean),
    enacting: cleanOrNull(document.enacting),
    body: document.body.map(cleanBlock),
    signatures: document.signatures.map(cleanSignature),
    recipients: document.recipients.map(clean),
    annexes: document.annexes.map(cleanAnnex),
  };
}

function clean(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(OBEYED, '').normalize('NFC');
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : clean(text);
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map((run) => ({ ...run, text: clean(run.text) })) };
    case 'heading':
      return { ...block, text: clean(block.text) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: clean(column.title) })),
        rows: block.rows.map((row) => row.map(clean)),
      };
  }
}

function cleanSignature({ lines, name }: Signature): Signature {
  return { lines: lines.map(clean), name: cleanOrNull(name) };
}

function cleanAnnex(annex: Annex): Annex {
  return { ...annex, title: clean(annex.title), blocks: annex.blocks.map(cleanBlock) };
}
