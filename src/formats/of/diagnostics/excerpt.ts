import type { Span } from '../../../diagnostics/diagnostic.ts';
import type { Paint } from '../../text/paint.ts';
import { printable, textWidth } from '../../text/text-width.ts';

/** Columns of a line shown before the place, where the line is too long to be shown whole and there is room. */
const LEAD = 30;

/**
 * A line of a file with carets under a place, by displayed width: combining marks take no column, tabs show as blanks.
 * A line longer than `width` is cut around the place.
 */
export function excerpt(line: string, span: Span, paint: Paint, width: number): string[] {
  const number = String(span.line);
  const gutter = ' '.repeat(number.length);
  const room = Math.max(width - number.length - 3, 20);
  const startAt = Math.min(span.column - 1, line.length);
  const endAt = span.endLine === span.line ? Math.min(span.endColumn - 1, line.length) : line.length;

  const lead = Math.min(LEAD, Math.floor(room / 2));
  const from = line.length > room && startAt > lead ? boundary(line, startAt - lead) : 0;
  const to = boundary(line, Math.min(line.length, from + room));
  const before = (from > 0 ? '…' : '') + shown(line.slice(from, startAt));
  const marked = shown(line.slice(startAt, Math.min(endAt, to)));
  const after = shown(line.slice(Math.min(endAt, to), to)) + (to < line.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, textWidth(marked)));
  return [
    paint.dim(`${gutter} |`),
    `${paint.dim(`${number} |`)} ${before}${marked}${after}`.trimEnd(),
    `${paint.dim(`${gutter} |`)} ${' '.repeat(textWidth(before))}${paint.red(carets)}`,
  ];
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

/** An offset moved back so that it does not stand inside a letter. */
function boundary(line: string, offset: number): number {
  const inside = /^\p{M}/u.test(line.slice(offset)) || isLowSurrogate(line, offset);
  return offset > 0 && inside ? boundary(line, offset - 1) : offset;
}

function isLowSurrogate(line: string, offset: number): boolean {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
