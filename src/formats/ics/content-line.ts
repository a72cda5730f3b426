import type { CivilDate } from '../../calendar/civil-date.ts';
import { printable } from '../text/text-width.ts';

/** The most octets of a line, its end aside (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A date as a value: `20210517`. */
export function icsDate(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** A text as a value; line breaks stay, other controls are made visible. */
export function icsText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line).replace(/[\\;,]/g, (letter) => `\\${letter}`))
    .join('\\n');
}

/** A text as the value of a parameter, in quotes; what may not stand there is written as RFC 6868 has it. */
export function icsParameter(text: string): string {
  return `"${printable(text).replaceAll('^', '^^').replaceAll('"', "^'")}"`;
}

/** A line broken so that no piece is too long, and no letter with its marks is torn apart. */
export function foldedLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of letters(line)) {
    const size = octetsOf(letter);
    if (octets + size > LONGEST_LINE && piece !== '') {
      pieces.push(piece);
      piece = '';
      // The blank that marks a line as continued counts too.
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join('\r\n ');
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  let octets = 0;
  for (const mark of letter) {
    const point = mark.codePointAt(0) ?? 0;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}

/** Letters that take no mark from what follows: ASCII, composed Vietnamese, and dashes and quotes. */
const PLAIN = /^[\x20-\x7e\u00a0-\u024f\u1ea0-\u1eff\u2010-\u2027]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The letters of a line with their marks; one with more marks than fit on a line is taken mark by mark. */
function letters(line: string): string[] {
  if (PLAIN.test(line)) return Array.from(line);
  // Made once, when a text needs it: making one takes longer than most lines.
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const whole = Array.from(segmenter.segment(line), ({ segment }) => segment);
  return whole.flatMap((letter) => (letter.length > 15 ? Array.from(letter) : [letter]));
}
