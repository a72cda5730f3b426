import { COLOURS, TEXT } from '../../schedule/page/page-style.ts';
import { PROGRESS_STYLE } from '../../schedule/page/progress-line.ts';
import { STATE_STYLE } from '../../schedule/page/state-filter.ts';

const STATUS = `
.sum { font-size: 1.05rem; font-weight: 600; }
.work { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: .5rem 1rem; }
.work li { border: 1px solid var(--line); border-left: 5px solid var(--warn-line); border-radius: .35rem; padding: .4rem .75rem; }
.work.bad li { border-left-color: var(--late); }
.work h3 { margin: 0; }
.work p { margin: 0; }
.bad .when { color: var(--late); }
.when { font-weight: 600; }
.all { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.all th, .all td { border-top: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
.all thead th { background: var(--panel); font-weight: 600; }
.all [role=rowheader] { min-width: 9rem; }
.all summary { padding: 0; }
.all details { border: 0; padding: 0; margin: 0; }
.all details ul { font-size: .85rem; }
.all .gone :is(th, td) { color: var(--mute); }
.all .gone summary, .all .gone .unit { text-decoration: line-through; }
.nothing { display: none; }
footer { font-weight: 400; }
body:has(#l-tre:checked) :is(#cuoc .all tbody tr:not(.late), #den-han, #chua-ghi),
body:has(#l-den:checked) :is(#cuoc .all tbody tr:not(.due), #tre, #chua-ghi),
body:has(#l-chua:checked) :is(#cuoc .all tbody tr:not(.none), #tre, #den-han),
body:has(#l-mo:checked) :is(#cuoc .all tbody tr:not(.open), #tre, #den-han, #chua-ghi),
body:has(#l-lap:checked) :is(#cuoc .all tbody tr:not(.again), #tre, #den-han, #chua-ghi) { display: none; }
body:has(#l-tre:checked) .all:not(:has(tbody .late)) + .nothing,
body:has(#l-den:checked) .all:not(:has(tbody .due)) + .nothing,
body:has(#l-chua:checked) .all:not(:has(tbody .none)) + .nothing { display: block; padding: .4rem .6rem; }
body:has(#l-mo:checked) #cuoc .all:not(:has(tbody .open)) + .nothing,
body:has(#l-lap:checked) #cuoc .all:not(:has(tbody .again)) + .nothing { display: block; padding: .4rem .6rem; }
.bars { max-width: none; font-size: 13px; }
.bars text { fill: var(--ink); }
.bars .n { font-weight: 600; }
.bars .m { fill: var(--mute); }
.bars .k { stroke: var(--ink); stroke-width: 1; }
.bars .b { fill: var(--page); }
.bars .f { fill: var(--ink); }
.bars .s { stroke: var(--ink); stroke-width: 1.2; fill: none; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; padding: 0 .75rem; }
summary { cursor: pointer; padding: .45rem 0; }
.many .all tbody tr { content-visibility: auto; contain-intrinsic-size: auto 3rem; }
@media screen and (max-width: 40rem) {
  body { padding: 0 .6rem 2rem; }
  h1 { font-size: 1.25rem; }
  .all :is(td, th):first-child { display: none; }
  .all { font-size: .78rem; }
  .all th, .all td { padding: .3rem .25rem; }
  .all [role=rowheader] { min-width: 4.5rem; }
  .all .p { min-width: 4rem; gap: 1px; }
}
`;

/** On paper, A4 landscape, on white: what is late and due in columns, then every visit. The filter holds for paper too. */
const PRINT = `
@page { size: A4 landscape; margin: 8mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --mute: #333; --page: #fff; --panel: #fff; --line: #aaa; --accent: #000; --warn: #fff; --warn-line: #000; --visit: #000; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 7.2pt; line-height: 1.2; }
  nav, .skip { display: none; }
  h1 { font-size: 11pt; margin: 0; }
  h2 { font-size: 8.5pt; margin: 1.5mm 0 .5mm; padding: 0; border: 0; break-after: avoid; }
  h3 { font-size: 7.2pt; }
  p { margin: 0; }
  .sum { font-size: 8pt; }
  .warn { padding: 0 2mm; border: 1px solid #000; margin: 1mm 0; }
  .work { grid-template-columns: repeat(4, 1fr); gap: 1mm; margin: 0; }
  .work li { padding: .3mm 1mm; border-left-width: 2pt; break-inside: avoid; }
  .scroll { overflow: visible; border: 0; }
  .all { font-size: 7pt; }
  .all th, .all td { padding: .2mm 1mm; border-color: #999; }
  .all tr { break-inside: avoid; }
  .all summary { list-style: none; }
  .many .all tbody tr { content-visibility: visible; }
  a { color: #000; text-decoration: none; }
  footer { margin: 1mm 0 0; padding: 0; border: 0; }
}
`;

/** The style sheet of the page of a status: that of the page of a schedule, as far as it goes, and its own. */
export const STATUS_STYLE = COLOURS + TEXT + PROGRESS_STYLE + STATE_STYLE + STATUS + PRINT;
