import { visitName, type ScheduleView } from '../schedule-view.ts';
import { drawAxis, drawShading } from '../timeline/draw-days.ts';
import { drawRow } from '../timeline/draw-row.ts';
import { labelled } from '../timeline/timeline-key.ts';
import { textWidth } from '../../../text/text-width.ts';
import { AXIS, HOLLOW, LEGEND, type LegendPart, SHAPES } from '../timeline/timeline-look.ts';
import { fluidPen } from '../timeline/pen.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { xmlText } from '../../../xml.ts';
import { WORDS } from './page-words.ts';
import { looksOf, standingsById } from './visit-standings.ts';

/** Names of more columns than this may be cut off, and are shown in full where the pointer rests. */
const WIDE = 32;

const SUMMARY = {
  vi: 'Mỗi hàng là một đơn vị. Mọi ngày vẽ ở đây cũng có bằng chữ trong bảng và trong phần từng cuộc kiểm tra.',
  en: 'A row is a unit. Every day drawn here is also written in the table and in the part on each visit.',
};

/** The timeline: names on the left, days from left to right, a row a visit, by team; the legend below. */
export function htmlTimeline(page: ScheduleView): string {
  const { language } = page;
  const timeline = timelineOf(page);
  const standings = standingsById(page);
  const groups = timeline.groups.map(({ name, visits }) => {
    const rows = visits.map(({ number, scheduled }) => {
      const name = `${number}. ${visitName(page, scheduled)}`;
      const label = xmlText(name);
      const whole = textWidth(name) > WIDE ? ` title="${label}"` : '';
      const under = scheduled.visit.parent === null ? '' : ' class="u"';
      const row = drawRow(timeline, scheduled, fluidPen, 0);
      return `<li${looksOf(standings?.get(scheduled.visit.id))} data-v="${number}"><a${under} href="#v${number}"${whole}>${label}</a><svg aria-hidden="true">${row}</svg></li>`;
    });
    return `<div class="team"><h3>${xmlText(name)}</h3><ol>\n${rows.join('\n')}\n</ol></div>`;
  });
  return [
    `<section id="dong-thoi-gian" class="sheet" aria-labelledby="h-tg"><h2 id="h-tg">${WORDS.timeline[language]}</h2>`,
    `<p class="mute screen">${SUMMARY[language]}</p>`,
    symbols(),
    `<div class="scroll tall" tabindex="0" role="group" aria-labelledby="h-tg"><div class="chart">`,
    `<div class="axis"><svg height="${AXIS}" aria-hidden="true">${drawAxis(timeline, fluidPen, 0)}</svg></div>`,
    `<div class="rows"><svg class="back" aria-hidden="true">${drawShading(timeline, fluidPen, 0, '100%')}</svg>`,
    ...groups,
    '</div></div></div>',
    legend(page),
    labels(labelled(timeline)),
    '</section>',
  ].join('\n');
}

/** The shapes of all marks, drawn once, and the hatching of closed periods. */
function symbols(): string {
  const shapes = Object.entries(SHAPES).map(([id, path]) => `<path id="${id}" d="${path}"/>`);
  const hatch =
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect class="stripe" width="2" height="6"/></pattern>';
  return `<svg class="defs" aria-hidden="true" width="0" height="0"><defs>${shapes.join('')}${hatch}</defs></svg>`;
}

function legend({ language }: ScheduleView): string {
  const items = LEGEND.map(
    ([part, words]) =>
      `<li><svg width="40" height="16" aria-hidden="true">${symbolOf(part)}</svg>${words[language]}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>\n<p class="mute key">${HOLLOW[language]}</p>`;
}

function labels(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<ul class="key mute">${lines.map((line) => `<li>${xmlText(line)}</li>`).join('')}</ul>`;
}

function symbolOf(part: LegendPart): string {
  switch (part) {
    case 'v':
    case 'w':
    case 'h':
    case 'c':
      return `<rect class="${part}" x="6" y="2" width="26" height="12"/>`;
    case 'l':
    case 'q':
      return `<line class="${part}" x1="4" x2="36" y1="8" y2="8"/>`;
    case 'notice':
    case 'naming':
    case 'remediation':
    case 'other':
      return `<use href="#${part}" x="20" y="8"/>`;
    case 'go':
      return '<use href="#go" x="0" y="8"/>';
    default:
      return part satisfies never;
  }
}
