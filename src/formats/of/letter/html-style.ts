import { DECREE_30, type SizeSet } from './decree-30.ts';

const { page, sizes, body, font, signature } = DECREE_30;

/** The layout of the paper for a screen and for A4, from the same table as the Word file. */
export const STYLE_SHEET = `
@page { size: A4 portrait; margin: ${margins()}; @top-center { content: counter(page); font: ${sizes[14].pageNumber.value}pt "${font.name}", serif; } }
@page :first { @top-center { content: none; } }
@page landscape { size: A4 landscape; margin: ${margins()}; }
* { box-sizing: border-box; }
body { margin: 0 auto; color: #000; background: #fff; font-family: "${font.name}", "Liberation Serif", Tinos, serif; line-height: ${body.line.value / 240 + 0.1}; overflow-wrap: anywhere; }
main, .annex { width: ${millimetres(page.width.value)}; max-width: 100%; margin: 0 auto; padding: ${margins()}; }
.annex.landscape { width: ${millimetres(page.height.value)}; }
${sized('', sizes[14])}
${sized('.small ', sizes[13])}
p, h1, h2, h3 { margin: ${points(body.before.value)} 0 0; font-size: inherit; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { vertical-align: top; padding: 0; }
.head { text-align: center; line-height: 1.2; }
.motherland, .motto { white-space: nowrap; }
.reference { padding: 0 4pt; }
.rule { border-top: 0.75pt solid #000; margin: 3pt auto 2pt; max-width: 100%; }
h1, .centre, .summary, .source, .to { text-align: center; }
h1 { margin-top: 12pt; }
.summary, .source { margin-top: 0; }
.summary, .strong { font-weight: bold; }
.source { font-style: italic; }
.to { margin: 12pt 0; }
.to-several { width: max-content; max-width: 100%; margin: 12pt auto; }
.to-several p { margin: 0; }
.to-several ul { margin: 0; padding: 0; list-style: none; }
.text { text-align: justify; text-indent: ${points(body.firstLine.value)}; }
.fill-in { display: flex; padding-left: ${points(body.firstLine.value)}; white-space: pre-wrap; }
.dots { flex: 1; min-width: 3em; margin-left: 0.3em; border-bottom: 1.5pt dotted #000; min-height: 1.2em; }
.end { text-align: right; }
.data { margin-top: ${points(body.before.value)}; line-height: 1.2; }
.data td, .data th { border: 0.5pt solid #000; padding: 2pt 4pt; vertical-align: middle; }
.data thead { display: table-header-group; }
.data tr, .signed tr { break-inside: avoid; }
.data td.centre { text-align: center; }
mark { background: #ff0; }
.signed { margin-top: 12pt; line-height: 1.2; break-inside: avoid; break-before: avoid; }
.signed td { width: 50%; }
.signature { text-align: center; }
.room { height: ${signature.emptyLines.value * 1.2}em; }
.annex { break-before: page; counter-reset: page 1; }
.annex.landscape { page: landscape; }
@media print { main, .annex, .annex.landscape { width: auto; padding: 0; } }
@media screen { main, .annex { box-shadow: 0 0 4pt #888; margin-bottom: 12pt; } }
`;

function sized(scope: string, set: SizeSet): string {
  const rules: readonly (readonly [string, number])[] = [
    ['main, .annex', set.body.value],
    ['.head', set.issuer.value],
    ['.motherland', set.motherland.value],
    ['.motto', set.motto.value],
    ['.number', set.number.value],
    ['.place', set.placeAndDate.value],
    ['.reference', set.reference.value],
    ['.data', set.table.value],
    ['.recipients', set.recipients.value],
    ['.recipients b', set.recipientsHead.value],
  ];
  return rules
    .map(([names, size]) => {
      const selector = names
        .split(', ')
        .map((name) => scope + name)
        .join(', ');
      return `${selector} { font-size: ${size}pt; }`;
    })
    .join('\n');
}

function margins(): string {
  return [page.top, page.right, page.bottom, page.left].map(({ value }) => millimetres(value)).join(' ');
}

function millimetres(twips: number): string {
  return `${((twips * 25.4) / 1440).toFixed(0)}mm`;
}

function points(twips: number): string {
  return `${twips / 20}pt`;
}
