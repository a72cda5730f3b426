import type { State } from '../../../../deadlines/deadline.ts';
import { xmlText } from '../../../xml.ts';
import { INK, type Part, type Shape, SHAPES } from './timeline-look.ts';

/** Draws on a band of days, whose positions are shares of its width; heights are in pixels. */
export interface Pen {
  /** A bar between two positions; `height` may be a share such as `100%`. */
  bar(part: Part, from: number, to: number, y: number, height: number | string, title?: string): string;
  /** A line from left to right between two positions. */
  line(part: Part, from: number, to: number, y: number): string;
  /** A line from top to bottom, from `y` to `to`, which may be a share. */
  rule(part: Part, at: number, y: number, to: number | string): string;
  /** The mark of a deadline, hollow unless its day is a fact. */
  mark(shape: Shape, state: State, at: number, y: number, title?: string): string;
  /** A text that begins at a position, or so many pixels after it. */
  text(part: Part, at: number, y: number, text: string, options?: TextOptions): string;
}

/** How a text stands at its position. */
export interface TextOptions {
  readonly after?: number;
  readonly isCentred?: boolean;
}

/** A pen for a page: positions in per cent, so that the drawing fills whatever room there is; looks by class. */
export const fluidPen: Pen = {
  bar: (part, from, to, y, height, title) =>
    closed(
      `rect class="${part}" x="${share(from)}" y="${y}" width="${share(to - from)}" height="${height}"`,
      'rect',
      title,
    ),
  line: (part, from, to, y) =>
    `<line class="${part}" x1="${share(from)}" x2="${share(to)}" y1="${y}" y2="${y}"/>`,
  rule: (part, at, y, to) =>
    `<line class="${part}" x1="${share(at)}" x2="${share(at)}" y1="${y}" y2="${to}"/>`,
  mark: (shape, state, at, y, title) =>
    closed(
      `use href="#${shape}"${state === 'fixed' ? ' class="f"' : ''} x="${share(at)}" y="${y}"`,
      'use',
      title,
    ),
  text: (part, at, y, text, { after = 0, isCentred = false } = {}) =>
    `<text class="${part}" x="${share(at)}"${after === 0 ? '' : ` dx="${after}"`} y="${y}"${isCentred ? ' text-anchor="middle"' : ''}>${xmlText(text)}</text>`,
};

/** A pen for a picture that stands alone: everything in pixels, from `left`, `width` wide, looks written out. */
export function fixedPen(left: number, width: number): Pen {
  const x = (position: number) => round(left + position * width);
  return {
    bar: (part, from, to, y, height, title) =>
      closed(
        `rect ${INK[part]} x="${x(from)}" y="${y}" width="${round((to - from) * width)}" height="${height}"`,
        'rect',
        title,
      ),
    line: (part, from, to, y) => `<line ${INK[part]} x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}"/>`,
    rule: (part, at, y, to) => `<line ${INK[part]} x1="${x(at)}" x2="${x(at)}" y1="${y}" y2="${to}"/>`,
    mark: (shape, state, at, y, title) =>
      closed(
        `path ${INK[state === 'fixed' ? 'f' : 'd']} transform="translate(${x(at)} ${y})" d="${SHAPES[shape]}"`,
        'path',
        title,
      ),
    text: (part, at, y, text, { after = 0, isCentred = false } = {}) =>
      `<text ${INK[part]} x="${round(x(at) + after)}" y="${y}"${isCentred ? ' text-anchor="middle"' : ''}>${xmlText(text)}</text>`,
  };
}

function closed(opening: string, tag: string, title: string | undefined): string {
  return title === undefined ? `<${opening}/>` : `<${opening}><title>${xmlText(title)}</title></${tag}>`;
}

function share(position: number): string {
  return `${round(position * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
