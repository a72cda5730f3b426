/** How the timeline looks; its classes are those of `timeline/look.ts`. */
export const TIMELINE_STYLE = `
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
