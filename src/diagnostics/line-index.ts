import type { Span } from './diagnostic.ts';

/** Finds the line and column of an offset in one text. */
export interface LineIndex {
  /** The span from `start` up to, not including, `end` (UTF-16 offsets, clamped to the text). */
  span(start: number, end: number): Span;
  /** The text of a line (from 1) without its line break. */
  line(number: number): string;
}

/**
 * Indexes the lines of a text; `\n`, `\r\n` and a `\r` of its own end a line. A byte-order mark counts as an offset but takes no column, as in
 * editors, which hide it.
 */
export function indexLines(text: string): LineIndex {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  if (/\r(?!\n)/.test(text)) {
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }

  const place = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
  };

  return {
    span(start, end) {
      const first = Math.min(Math.max(start, 0), text.length);
      const last = Math.min(Math.max(end, first), text.length);
      const from = place(first);
      const to = place(last);
      return { start: first, end: last, ...from, endLine: to.line, endColumn: to.column };
    },
    line(number) {
      const start = starts[number - 1];
      if (start === undefined) return '';
      const end = starts[number] ?? text.length + 1;
      return text.slice(start, end - 1).replace(/\r$/, '');
    },
  };
}
