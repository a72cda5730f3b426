import { textWidth } from '../../../text/text-width.ts';
import { xmlText } from '../../../xml.ts';
import { starText } from './draw-days.ts';
import { HOLLOW, INK, LEGEND, type LegendPart, SHAPES } from './timeline-look.ts';
import { wrapped } from './label-room.ts';
import type { Timeline } from './timeline.ts';

const LINE = 18;
const SYMBOL = 40;
const LETTER = 6.7;

interface Entry {
  readonly symbol: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The legend of a picture, then the names behind numbers and letters, within so many pixels, below `top`. */
export function drawKey(timeline: Timeline, width: number, left: number, top: number): string {
  const entries = laidOut(timeline, width);
  const lines = namesOf(timeline, width);
  const below = top + rowsOf(entries) * LINE + LINE;
  return [
    ...entries.map(
      ({ symbol, text, x, y }) =>
        `<g transform="translate(${left + x} ${top + LINE + y})">${symbol}<text ${INK.t} x="${SYMBOL}" y="4">${xmlText(text)}</text></g>`,
    ),
    ...lines.map(
      (line, index) => `<text ${INK.t} x="${left}" y="${below + index * LINE + 8}">${xmlText(line)}</text>`,
    ),
  ].join('\n');
}

/** How much room `drawKey` takes, in pixels. */
export function keyHeight(timeline: Timeline, width: number): number {
  return (rowsOf(laidOut(timeline, width)) + namesOf(timeline, width).length + 1) * LINE;
}

/** The names behind the numbers of holidays and the letters of closed periods, and what hollow marks mean, in lines. */
function namesOf(timeline: Timeline, width: number): string[] {
  return [HOLLOW[timeline.page.language], ...labelled(timeline)].flatMap((line) => wrapped(line, 12, width));
}

/** What each number, letter and star stands for: "1. 30/04–03/05: Ngày Chiến thắng 30/4". */
export function labelled(timeline: Timeline): string[] {
  const { off, closed } = timeline;
  const star = starText(timeline);
  return [
    ...off.flatMap(({ label, text }) => (label === null ? [] : [`${label}. ${text}`])),
    ...closed.map(({ label, text }) => `${label}. ${text}`),
    ...(star === null ? [] : [star]),
  ];
}

function laidOut({ page: { language } }: Timeline, width: number): Entry[] {
  const entries: Entry[] = [];
  let x = 0;
  let y = 0;
  for (const [part, words] of LEGEND) {
    const text = words[language];
    const room = SYMBOL + textWidth(text) * LETTER + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      y += LINE;
    }
    entries.push({ symbol: symbolOf(part), text, x, y });
    x += room;
  }
  return entries;
}

function rowsOf(entries: readonly Entry[]): number {
  return (entries.at(-1)?.y ?? 0) / LINE + 1;
}

function symbolOf(part: LegendPart): string {
  switch (part) {
    case 'v':
    case 'w':
    case 'h':
    case 'c':
      return `<rect ${INK[part]} x="8" y="-6" width="22" height="12"/>`;
    case 'l':
    case 'q':
      return `<line ${INK[part]} x1="4" x2="34" y1="0" y2="0"/>`;
    case 'notice':
    case 'naming':
    case 'remediation':
    case 'other':
      return `<path ${INK.d} transform="translate(19 0)" d="${SHAPES[part]}"/>`;
    case 'go':
      return `<path ${INK.d} d="${SHAPES.go}"/>`;
    default:
      return part satisfies never;
  }
}
