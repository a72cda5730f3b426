import { PROGRESS_STYLE } from './progress-line.ts';
import { STATE_STYLE } from './state-filter.ts';

/** The colours of pages: light and dark, and those that the reader has forced. */
export const COLOURS = `
:root { color-scheme: light dark; --ink: #1b1f24; --mute: #4d5560; --page: #fff; --panel: #f6f8fa; --line: #d0d7de; --accent: #0b5394; --warn: #fff4ce; --warn-line: #8a6100;
  --weekend: #eceff2; --holiday: #f3b9b0; --closed: #efe8f7; --stripe: #8f74b8; --visit: #0b5394; --wait: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --mute: #a9b4c0; --page: #10151b; --panel: #19202a; --line: #3a4450; --accent: #79b8ff; --warn: #3a2f0b; --warn-line: #e3b341;
  --weekend: #1c242e; --holiday: #6b2f2c; --closed: #2b2338; --stripe: #9a7fd1; --visit: #58a6ff; --wait: #e0a458; } }
@media (forced-colors: active) { :root { --ink: CanvasText; --mute: CanvasText; --page: Canvas; --panel: Canvas; --line: CanvasText; --accent: LinkText; --visit: Highlight; --wait: CanvasText; --stripe: CanvasText; --closed: Canvas; } }
`;

/** How text, links, warnings and what is worked with look on pages. */
export const TEXT = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 92rem; padding: 0 1rem 2rem; color: var(--ink); background: var(--page); font: 15px/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
h4 { font-size: 1rem; margin: .75rem 0 0; }
p { margin: .25rem 0; }
ul, ol { margin: .25rem 0; padding-left: 1.4rem; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, button:focus-visible, summary:focus-visible, select:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.mute { color: var(--mute); }
.hide, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 9; padding: .5rem 1rem; background: var(--page); }
.warn { background: var(--warn); border-left: 5px solid var(--warn-line); padding: .3rem .75rem; margin: .4rem 0; font-weight: 600; }
.warn a { color: inherit; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .75rem 0 0; }
nav a { display: inline-block; padding: .25rem 0; }
button, select, input { font: inherit; color: inherit; }
button { background: var(--panel); border: 1px solid var(--mute); border-radius: .35rem; padding: .35rem .8rem; cursor: pointer; }
#loc { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; margin-top: 1rem; padding: .75rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; }
#loc label { display: flex; flex-direction: column; font-size: .85rem; color: var(--mute); }
#loc select, #loc input { min-height: 2.25rem; min-width: 8rem; max-width: 100%; padding: .2rem .5rem; color: var(--ink); background: var(--page); border: 1px solid var(--mute); border-radius: .35rem; }
#loc input { min-width: 14rem; }
output { padding: .4rem 0; }
.tick { display: inline-flex; gap: .5rem; align-items: center; min-height: 1.75rem; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: .4rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--mute); }
dd { margin: 0; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 2px solid var(--line); font-weight: 600; }
`;

const TABLE = `
.data { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.data caption { text-align: left; padding: .4rem .6rem; color: var(--mute); }
.data th, .data td { border-top: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
.data thead th { background: var(--panel); font-weight: 600; vertical-align: bottom; }
.data thead button { all: unset; cursor: pointer; min-height: 1.6rem; }
.data td:nth-child(2), .data td:nth-child(3), .data td:nth-child(7), .data td:nth-child(9) { white-space: nowrap; }
.data thead button:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.data thead button::after { content: " ↕" / ""; color: var(--mute); }
.data [aria-sort=ascending] button::after { content: " ↑" / ""; color: inherit; }
.data [aria-sort=descending] button::after { content: " ↓" / ""; color: inherit; }
.data tbody th { min-width: 11rem; }
.data tbody .u { padding-left: 1.6rem; }
.data tbody tr:hover { background: var(--panel); }
.phone { display: none; }
@media screen and (max-width: 60rem) {
  .data td:nth-child(2) { white-space: normal; }
}
@media screen and (max-width: 40rem) {
  .phone { display: block; }
  .data :is(td, th):is(:nth-child(5), :nth-child(6), :nth-child(8), :nth-child(9), :nth-child(10)) { display: none; }
  .data { font-size: .78rem; }
  .data th, .data td { padding: .3rem .25rem; }
  .data thead th:not([aria-sort]) button::after { content: none; }
  .data tbody th { min-width: 5.5rem; }
  .data tbody .u { padding-left: .9rem; }
}
@media screen {
  .many .data, .many .data caption, .many .data thead, .many .data tbody { display: block; }
  .many .data tr { display: grid; grid-template-columns: 3.6rem 8.5rem 5.5rem minmax(12rem, 2fr) 4.6rem minmax(8rem, 1fr) 8.4rem 12.6rem 12.6rem minmax(7rem, 1fr); }
  .many .data tbody tr { content-visibility: auto; contain-intrinsic-size: auto 2.1rem; }
}
@media screen and (max-width: 80rem) { .many .data tr { min-width: 84rem; } }
@media screen and (max-width: 40rem) { .many .data tr { min-width: 0; grid-template-columns: 2.4rem 5.6rem 3.6rem 1fr 5.2rem; } }
`;

const MOVED = `
.moved { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.moved th, .moved td { border-top: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
.moved thead th { background: var(--panel); font-weight: 600; vertical-align: bottom; }
`;

const MONTHS_AND_PANELS = `
.months { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.25rem 1.5rem; }
.month { font-size: .9rem; }
.many .month { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.month table, .count { border-collapse: collapse; width: 100%; table-layout: fixed; font-variant-numeric: tabular-nums; }
.month caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
.month th, .count th { font-weight: 400; color: var(--mute); font-size: .8rem; text-align: left; padding: 0 .25rem; }
.month td { border: 1px solid var(--line); height: 2.6rem; padding: .05rem .25rem; vertical-align: top; line-height: 1.25; }
.month td small { display: block; font-size: .75rem; }
.month td small b { background: var(--visit); color: var(--page); padding: 0 .25rem; border-radius: .2rem; }
.month td.w { background: var(--weekend); }
.month td.h { background: var(--holiday); }
.month td.c { background: repeating-linear-gradient(45deg, var(--closed) 0 4px, var(--line) 4px 5px); }
.month ul { list-style: none; padding: 0; }
.month li { padding-left: 1.8rem; text-indent: -1.8rem; }
.month li span { display: inline-block; width: 1.8rem; text-indent: 0; font-weight: 600; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0; padding: 0 .75rem; }
details[open] { padding-bottom: .75rem; }
.many details { content-visibility: auto; contain-intrinsic-size: auto 2.4rem; }
.many details[open] { contain-intrinsic-size: auto 30rem; }
summary { cursor: pointer; padding: .45rem 0; }
summary span { color: var(--mute); }
.count { max-width: 34rem; margin: .3rem 0; font-size: .9rem; table-layout: auto; border: 1px solid var(--line); }
.count td, .count th { padding: .1rem .3rem; white-space: nowrap; color: var(--mute); }
.count td b { color: var(--ink); }
.count .x { background: var(--visit); color: var(--page); padding: 0 .15rem; border-radius: .2rem; }
pre { overflow: auto; margin: .3rem 0; padding: .5rem; background: var(--panel); font-size: .85rem; line-height: 1.4; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0; font-size: .85rem; }
.legend li { display: flex; align-items: center; gap: .35rem; }
ul.key { columns: 22rem; font-size: .85rem; list-style: none; padding: 0; }
p.key { font-size: .85rem; }
@media screen and (max-width: 30rem) {
  body { padding: 0 .6rem 2rem; }
  h1 { font-size: 1.25rem; }
  #loc label, #loc select, #loc input { width: 100%; }
  details { padding: 0 .5rem; }
  .count { font-size: .72rem; }
  .count td, .count th { padding: .1rem .12rem; }
  dl { grid-template-columns: 1fr; }
  dd { margin: 0 0 .3rem; }
}
`;

/** Where visits stand: a column more, its steps without words, and what the boxes leave. */
const KNOWN = `
.known .p { min-width: 7rem; margin-top: .2rem; }
.known .p li { height: 8px; overflow: hidden; text-indent: -99rem; padding: 0; }
.known .p li:not(.d) { border-top-style: solid; border-top-width: 2px; }
@media screen { .many .known tr { grid-template-columns: 3.6rem 8.5rem 5.5rem minmax(12rem, 2fr) 4.6rem minmax(8rem, 1fr) 8.4rem 12.6rem 12.6rem minmax(7rem, 1fr) minmax(10rem, 1fr); } }
@media screen and (max-width: 40rem) {
  .known :is(td, th):is(:nth-child(3), :nth-child(7)) { display: none; }
  .many .known tr { grid-template-columns: 2.4rem 5.6rem 1fr 7rem; }
}
body:has(#l-tre:checked) :is(#lich tbody tr, .chart li, details):not(.late),
body:has(#l-den:checked) :is(#lich tbody tr, .chart li, details):not(.due),
body:has(#l-chua:checked) :is(#lich tbody tr, .chart li, details):not(.none) { display: none; }
`;

/** How the timeline looks; its classes are those of `timeline/timeline-look.ts`. */
const TIMELINE_STYLE = `
.scroll.tall { max-height: 88vh; }
.chart { --names: 19rem; min-width: 60rem; position: relative; }
.chart svg, .legend svg { display: block; overflow: visible; flex: none; }
.chart .axis, .chart li { display: flex; }
.chart .axis { position: sticky; top: 0; z-index: 2; padding-left: var(--names); background: var(--page); border-bottom: 1px solid var(--line); }
.chart .axis svg, .chart li svg { flex: 1; width: 0; overflow: hidden; position: relative; }
.chart li svg { height: 24px; }
.chart .rows { position: relative; }
.chart .back { position: absolute; left: var(--names); top: 0; width: calc(100% - var(--names)); height: 100%; overflow: hidden; }
.chart ol { list-style: none; margin: 0; padding: 0; }
.chart h3 { position: sticky; left: 0; z-index: 1; width: max-content; min-width: var(--names); white-space: nowrap; margin: 0; padding: .1rem .5rem; font-size: .85rem; background: var(--page); color: var(--accent); }
.chart li { height: 24px; border-top: 1px solid var(--line); }
.many .chart li { content-visibility: auto; contain-intrinsic-size: auto 24px; }
.chart li a { position: sticky; left: 0; z-index: 1; flex: none; width: var(--names); padding: 0 .5rem; font-size: .82rem; line-height: 23px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; background: var(--page); color: var(--ink); text-decoration: none; }
.chart li a.u { padding-left: 1.5rem; }
.chart li a:hover { text-decoration: underline; }
.chart li:hover { outline: 1px solid var(--accent); outline-offset: -1px; }
.v { fill: var(--visit); stroke: var(--visit); stroke-width: 2; }
.l { stroke: var(--wait); stroke-width: 2; }
.q { stroke: var(--mute); stroke-width: 1.5; stroke-dasharray: 1 3; }
.w { fill: var(--weekend); }
.h { fill: var(--holiday); }
.c { fill: url(#hatch); stroke: var(--stripe); }
.ground { fill: var(--closed); }
.stripe { fill: var(--stripe); }
.m { stroke: var(--mute); stroke-width: 1; opacity: .6; }
use { fill: var(--page); stroke: var(--ink); stroke-width: 1.5; }
use.f { fill: var(--ink); }
use[href="#go"] { fill: none; }
.t { font-size: 12px; fill: var(--ink); }
.s { font-size: 9px; fill: var(--mute); }
.b { font-size: 10px; font-weight: 700; fill: var(--ink); }
.legend .w { stroke: var(--line); }
.defs { position: absolute; }
@media screen and (max-width: 40rem) {
  .chart { --names: 7.6rem; min-width: 46rem; }
  .chart li a { font-size: .68rem; line-height: 11.5px; white-space: normal; padding: 0 .25rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; align-self: stretch; }
  .chart li a.u { padding-left: .6rem; }
}
`;

/**
 * On paper, A4 landscape: header, timeline, table and what is open, on white. Form, months, panels and the rest stay on
 * the screen, unless the reader ticks that they are wanted.
 */
const PRINT_STYLE = `
@page { size: A4 landscape; margin: 8mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --mute: #333; --page: #fff; --panel: #fff; --line: #aaa; --accent: #000; --warn: #fff; --warn-line: #000;
    --weekend: #e6e6e6; --holiday: #bdbdbd; --closed: #fff; --stripe: #777; --visit: #000; --wait: #000; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 7.2pt; line-height: 1.25; }
  nav, .screen, #loc > :not(output), .skip, .phone, .data thead button::after, h2 { display: none; }
  #loc { display: block; border: 0; padding: 0; margin: 0; background: none; }
  output:not(.some) { display: none; }
  .more { display: none; }
  body:has(#in-het:checked) .more { display: block; }
  body:has(#in-het:checked) #thang { break-before: page; }
  body:has(#in-het:checked) .months { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
  body:has(#in-het:checked) .month td { height: 7mm; }
  summary, h2, h3 { break-after: avoid; }
  h3, .month { font-size: 7.5pt; margin: 1mm 0 0; }
  .count { max-width: 90mm; font-size: 7pt; }
  details { break-inside: avoid; padding: 0 2mm; margin: 1mm 0; }
  .more h2 { font-size: 10pt; margin: 3mm 0 1mm; }
  body:has(#in-het:checked) .more h2 { display: block; }
  .many details, .many .month, .many .chart li { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h1 { font-size: 11pt; margin: 0; }
  header p, footer p { margin: 0; }
  .warn { display: inline-block; padding: 0 2mm; border: 1px solid #000; margin: 1mm 2mm 0 0; }
  .scroll { overflow: visible; border: 0; max-height: none; }
  .chart { min-width: 0; zoom: .62; --names: 19rem; margin-top: .5rem; font-size: 15px; }
  .chart li a { color: #000; font-size: 14px; }
  .chart h3 { font-size: 14px; }
  .legend { margin: 1mm 0; gap: 0 4mm; font-size: 6.5pt; }
  .legend svg { zoom: .7; }
  ul.key { columns: 4; margin: 0; font-size: 6.5pt; }
  p.key { font-size: 6.5pt; margin: 0; }
  .data { margin-top: 1.5mm; font-size: 7pt; }
  .data caption { padding: 0; }
  .data th, .data td { padding: .15mm 1mm; border-color: #999; }
  .data td:not(:nth-child(10)) { white-space: nowrap; }
  .known .p, .known :is(td, th):nth-child(5) { display: none; }
  .moved { font-size: 7pt; }
  .moved th, .moved td { padding: .15mm 1mm; border-color: #999; }
  .data thead { display: table-header-group; position: static; }
  .data tbody th { min-width: 0; }
  .data tr, .chart li, .month, .count { break-inside: avoid; }
  a { color: #000; text-decoration: none; }
  #con-ngo { break-inside: avoid; margin-top: 1mm; }
  #con-ngo ul { margin: 0; }
  footer { margin: 1mm 0 0; padding: 0; border: 0; }
}
`;

/** The style sheet of the page, the same in every language: screen and phone, light and dark, forced colours, print. */
export const STYLE =
  COLOURS +
  TEXT +
  TABLE +
  PROGRESS_STYLE +
  STATE_STYLE +
  KNOWN +
  MOVED +
  MONTHS_AND_PANELS +
  TIMELINE_STYLE +
  PRINT_STYLE;
