import { calendarWarnings } from './calendar-warnings.ts';
import { decisionText, standing } from './schedule-heading.ts';
import { visitName, type ScheduleView } from './schedule-view.ts';
import { textWidth } from '../../text/text-width.ts';
import { drawAxis, drawShading } from './timeline/draw-days.ts';
import { drawRow } from './timeline/draw-row.ts';
import { drawKey, keyHeight } from './timeline/timeline-key.ts';
import { AXIS, INK, ROW } from './timeline/timeline-look.ts';
import { fixedPen } from './timeline/pen.ts';
import { shortened, wrapped } from './timeline/label-room.ts';
import { timelineOf } from './timeline/timeline.ts';
import { xmlText } from '../../xml.ts';

const WIDTH = 1120;
const MARGIN = 16;
const NAMES = 264;
const LINE = 18;

/** The timeline of a schedule as one SVG picture on white, which needs nothing else, to be put into a letter or slides. */
export function scheduleSvg(page: ScheduleView): string {
  const { plan, schedule, language } = page;
  const timeline = timelineOf(page);
  const pen = fixedPen(NAMES, WIDTH - NAMES - MARGIN);

  const facts = [decisionText(page), ...standing(page), ...calendarWarnings(page)];
  const head = [
    ...wrapped(plan.name, 16, WIDTH - 2 * MARGIN).map((line) => ({ line, part: 'u' as const })),
    ...facts
      .flatMap((fact) => wrapped(fact, 12, WIDTH - 2 * MARGIN))
      .map((line) => ({ line, part: 't' as const })),
  ];
  const axis = MARGIN + head.length * LINE + 8;
  const first = axis + AXIS;

  const rows: string[] = [];
  let y = first;
  for (const { name, visits } of timeline.groups) {
    rows.push(rowText(name, 'o', MARGIN, y), rule(y));
    y += ROW;
    for (const { number, scheduled } of visits) {
      const indent = scheduled.visit.parent === null ? 0 : 12;
      const label = `${number}. ${visitName(page, scheduled)}`;
      rows.push(rule(y), rowText(label, 't', MARGIN + indent, y), drawRow(timeline, scheduled, pen, y));
      y += ROW;
    }
  }
  const height = y + keyHeight(timeline, WIDTH - 2 * MARGIN) + MARGIN;
  const title = xmlText(plan.name);
  const summary = {
    vi: `Dòng thời gian của ${schedule.visits.length} cuộc kiểm tra, theo đoàn và đơn vị.`,
    en: `Timeline of ${schedule.visits.length} visits, by team and unit.`,
  }[language];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Segoe UI, Arial, Liberation Sans, sans-serif" role="img" xml:lang="${language}">`,
    `<title>${title}</title>`,
    `<desc>${summary}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...head.map(({ line, part }, index) => text(line, part, MARGIN, MARGIN + 14 + index * LINE)),
    drawShading(timeline, pen, first, y),
    drawAxis(timeline, pen, axis),
    ...rows,
    rule(y),
    drawKey(timeline, WIDTH - 2 * MARGIN, MARGIN, y),
    '</svg>',
  ].join('\n')}\n`;
}

function rowText(label: string, part: 't' | 'o', x: number, y: number): string {
  const shown = shortened(label, 12, (part === 'o' ? WIDTH : NAMES) - x - 8);
  const title = shown === label || textWidth(label) === 0 ? '' : `<title>${xmlText(label)}</title>`;
  return `<text ${INK[part]} x="${x}" y="${y + 16}">${title}${xmlText(shown)}</text>`;
}

function text(line: string, part: 'u' | 't', x: number, y: number): string {
  return `<text ${INK[part]} x="${x}" y="${y}">${xmlText(line)}</text>`;
}

function rule(y: number): string {
  return `<line ${INK.z} x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}"/>`;
}
