import { eastAsianWidth } from 'get-east-asian-width';

/** ASCII, precomposed Vietnamese and the marks our own texts use: one column for each UTF-16 unit. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u1ea0-\u1ef9–—‘’“”…·•→←↔]*$/;

/**
 * What a terminal would obey instead of show: controls, with which escape sequences begin, bidirectional marks, and the mark
 * of our own colours.
 */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff\ufdd0]/gu;
/** Colours and the like, as terminals obey them, or as our own paint marks them. */
const ESCAPE_SEQUENCE = /[\u001b\ufdd0]\[[\d;]*m/g;
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}]/u;
/** A letter that is drawn as a picture, two columns wide. */
const EMOJI_STYLE = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const WHITE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Made on first use: it is slow to make, and plain Vietnamese needs none. */
let segmenter: Intl.Segmenter | undefined;

/** How many columns a text takes in a terminal: combining marks and escape sequences none, wide letters two. */
export function textWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length;
  return graphemes(text.replace(ESCAPE_SEQUENCE, '')).reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

/** The text with blanks after it, up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text with blanks before it, up to `width` columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The text in the middle of `width` columns, blanks on both sides. */
export function centre(text: string, width: number): string {
  const before = Math.floor(Math.max(0, width - textWidth(text)) / 2);
  return padEnd(' '.repeat(before) + text, width);
}

/**
 * The lines of a text, broken at blanks (runs of them count as one) so that none takes more than `width` columns; a longer word is broken between
 * letters, never inside one. At least one line. Line breaks of the text itself stay.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

/** A text of the user, made safe to print on one line: white space becomes blanks, controls become visible escapes. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (control) => (WHITE_SPACE.test(control) ? ' ' : escaped(control)));
}

/** As `printable`, but tabs and line breaks stay. */
export function printableLines(text: string): string {
  return text.replace(UNPRINTABLE, (control) => (/[\t\n\r]/.test(control) ? control : escaped(control)));
}

function escaped(control: string): string {
  return `\\u{${(control.codePointAt(0) ?? 0).toString(16)}}`;
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words(text).flatMap((word) => pieces(word, width))) {
    const size = textWidth(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? size : size + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** The letters of a text as people see them, marks with the letter that carries them. */
function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A letter is as wide as the widest of its code points; marks, joiners and controls take no column. */
function widthOfLetter(letter: string): number {
  let width = 0;
  for (const point of letter) {
    if (NO_COLUMN.test(point)) continue;
    width = Math.max(width, EMOJI_STYLE.test(letter) ? 2 : eastAsianWidth(point.codePointAt(0) ?? 0));
  }
  return width;
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** A word as it is, or cut into pieces of at most `width` columns. */
function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const segment of graphemes(word)) {
    if (piece !== '' && textWidth(piece) + textWidth(segment) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += segment;
  }
  cut.push(piece);
  return cut;
}
