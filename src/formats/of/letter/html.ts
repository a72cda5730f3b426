import type { Block, OfficialDocument, Run, Signature, Table } from '../../../documents/document.ts';
import { breakLines } from './word/break-lines.ts';
import { DECREE_30 } from './decree-30.ts';
import { rightColumn, sizesFor } from './word/header-block.ts';
import { STYLE_SHEET } from './html-style.ts';
import { type SizeClasses, sizeClasses } from './size-classes.ts';
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
import { widthOf } from './word/page-size.ts';
import { pageTitle } from '../../html-head.ts';
import { xmlText } from '../../xml.ts';
import { textTwips, twipsIn } from './word/text-twips.ts';

const { header: heads, rule: rules } = DECREE_30;

/** A paper as one HTML file that needs nothing else, runs nothing, and prints on A4. */
export function officialHtml(document: OfficialDocument): string {
  const sheet = sheetOf(document);
  const set = sizesFor(sheet) === DECREE_30.sizes[13] ? ' class="small"' : '';
  const name = sheet.title ?? sheet.reference ?? sheet.annexes[0]?.title ?? sheet.issuer;
  const sizes = sizeClasses();
  const content = [
    ...(sheet.annexesAlone ? [] : paper(sheet, sizes)),
    ...sheet.annexes.flatMap((one) => annex(one, sizes)),
  ];
  return `${[
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xmlText(pageTitle(name))}</title>`,
    `<style>${STYLE_SHEET}${sizes.rules()}</style>`,
    '</head>',
    `<body${set}>`,
    ...content,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function paper(sheet: Sheet, sizes: SizeClasses): string[] {
  return [
    '<main>',
    ...header(sheet, sizes),
    ...opening(sheet, sizes),
    ...sheet.body.map((block) => oneBlock(block, sizes)),
    ...signed(sheet),
    '</main>',
  ];
}

function header(sheet: Sheet, sizes: SizeClasses): string[] {
  const { issuer: size, motto } = sizesFor(sheet);
  const right = rightColumn(sheet, sizesFor(sheet));
  const room = widthOf(false) - right - heads.gutter.value;
  const parent = sheet.parent === null ? [] : breakLines(sheet.parent, room, twipsIn('regular', size.value));
  const issuer = breakLines(sheet.issuer, room, twipsIn('bold', size.value));
  const last = textTwips(issuer.at(-1) ?? '', 'bold', size.value) * rules.issuer.value;
  const reference = sheet.reference === null ? '' : `<p class="reference">${xmlText(sheet.reference)}</p>`;
  return [
    '<table class="head"><tbody>',
    `<tr><td>${parent.map(xmlText).join('<br>')}${parent.length > 0 ? '<br>' : ''}<b>${issuer.map(xmlText).join('<br>')}</b>${rule(last, sizes)}</td>`,
    `<td class="${sizes.of(`width: ${right / 20}pt`)}"><b class="motherland">${MOTHERLAND}</b><br><b class="motto">${MOTTO}</b>${rule(textTwips(MOTTO, 'bold', motto.value), sizes)}</td></tr>`,
    `<tr><td><p class="number">${xmlText(sheet.number ?? '')}</p>${reference}</td>`,
    `<td><p class="place"><i>${xmlText(sheet.placeAndDate ?? '')}</i></p></td></tr>`,
    '</tbody></table>',
  ];
}

function opening(sheet: Sheet, sizes: SizeClasses): string[] {
  const { title, summary, addressees, authority, bases, enacting } = sheet;
  const [only] = addressees;
  const size = sizesFor(sheet).summary.value;
  return [
    ...(title === null ? [] : [`<h1>${xmlText(title)}</h1>`]),
    ...(summary === null
      ? []
      : ruled(summary, 'bold', { size, name: 'summary', ratio: rules.summary.value }, sizes)),
    ...(only === undefined || addressees.length > 1 ? [] : [`<p class="to">${TO}: ${xmlText(only)}</p>`]),
    ...(addressees.length > 1
      ? [
          `<div class="to-several"><p>${TO}:</p>`,
          `<ul class="${sizes.of(`margin-left: ${textTwips(TO, 'regular', size) / 20}pt`)}">${addressees.map((name) => `<li>${xmlText(name)}</li>`).join('')}</ul></div>`,
        ]
      : []),
    ...(authority === null ? [] : [`<p class="centre strong">${xmlText(authority)}</p>`]),
    ...bases.map((basis) => `<p class="text"><i>${xmlText(basis)}</i></p>`),
    ...(enacting === null ? [] : [`<p class="centre strong">${xmlText(enacting)}</p>`]),
  ];
}

function oneBlock(block: Block | EndMark, sizes: SizeClasses): string {
  switch (block.kind) {
    case 'heading': {
      const tag = block.level === 1 ? 'h2' : block.level === 2 ? 'h3' : 'p';
      return `<${tag} class="text">${inline(headingRuns(block))}</${tag}>`;
    }
    case 'table':
      return table(block, sizes);
    case 'end-mark':
      return `<p class="end">${END_MARK}</p>`;
    case 'paragraph': {
      const before = block.role === 'dash' ? '- ' : '';
      const dots = block.role === 'fill-in' ? '<span class="dots"></span>' : '';
      const name = block.role === 'dash' ? 'text' : block.role;
      return `<p class="${name}">${before}${inline(block.runs)}${dots}</p>`;
    }
  }
}

function table({ columns, rows }: Table, sizes: SizeClasses): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(
    ({ share }) => `<col class="${sizes.of(`width: ${((share * 100) / total).toFixed(2)}%`)}">`,
  );
  const titles = columns.map(({ title }) => `<th scope="col">${xmlText(title)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map(({ align }, index) => `<td class="${align}">${xmlText(row[index] ?? '')}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table class="data">',
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${titles.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function signed({ signatures, recipients }: Sheet): string[] {
  const list =
    recipients.length === 0
      ? ''
      : `<div class="recipients"><b><i>${RECIPIENTS}</i></b><br>${recipients.map(xmlText).join('<br>')}</div>`;
  const [first, second] = signatures;
  const cells =
    second === undefined ? [list, first === undefined ? '' : signature(first)] : signatures.map(signature);
  const row = cells.map((cell) => `<td>${cell}</td>`).join('');
  return [
    `<table class="signed"><tbody><tr>${row}</tr></tbody></table>`,
    ...(second === undefined || list === '' ? [] : [list]),
  ];
}

function signature({ lines, name }: Signature): string {
  const signer = name === null ? '' : xmlText(name);
  return `<div class="signature"><b>${lines.map(xmlText).join('<br>')}</b><div class="room"></div><b>${signer}</b></div>`;
}

function annex({ name, title, source, landscape, blocks }: AnnexSheet, sizes: SizeClasses): string[] {
  const { annexSource } = DECREE_30.sizes[14];
  const setting = { size: annexSource.value, name: 'source', ratio: rules.annex.value };
  return [
    `<section class="${landscape ? 'annex landscape' : 'annex'}">`,
    `<p class="centre strong">${xmlText(name)}</p>`,
    `<h1>${xmlText(title)}</h1>`,
    ...ruled(source, 'italic', setting, sizes),
    ...blocks.map((block) => oneBlock(block, sizes)),
    '</section>',
  ];
}

/** Lines in the middle of the page, and a rule by the length of the last. */
function ruled(
  text: string,
  face: 'bold' | 'italic',
  { size, name, ratio }: { readonly size: number; readonly name: string; readonly ratio: number },
  sizes: SizeClasses,
): string[] {
  const lines = breakLines(text, widthOf(false), twipsIn(face, size));
  const last = textTwips(lines.at(-1) ?? '', face, size);
  return [`<p class="${name}">${lines.map(xmlText).join('<br>')}</p>`, rule(last * ratio, sizes)];
}

function rule(twips: number, sizes: SizeClasses): string {
  return `<div class="rule ${sizes.of(`width: ${(twips / 20).toFixed(1)}pt`)}"></div>`;
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const text = xmlText(shownText(run));
      switch (run.style) {
        case 'regular':
          return text;
        case 'bold':
          return `<b>${text}</b>`;
        case 'italic':
          return `<i>${text}</i>`;
        case 'gap':
          return `<mark>${text}</mark>`;
      }
    })
    .join('');
}
