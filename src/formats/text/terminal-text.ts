/**
 * Stands for the escape with which a colour of ours begins, until a terminal is written to: a real one is then never ours.
 * Unicode keeps it free of letters for all time.
 */
const STYLE_MARK = '\ufdd0';

const ESCAPE = '\u001b';

/**
 * Marks of colours and weights that our own paint sets and takes back, in a group; and what a terminal obeys or mistakes, in
 * a text of several lines. A carriage return is harmless before a line feed, a byte order mark at the beginning.
 */
const SIGNS =
  /(\ufdd0)(?=\[(?:1|2|22|31|32|33|36|39)m)|(?!^\ufeff)(?![\n\t])(?!\r\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff\ufdd0]/gu;

/** A painter whose escapes are known as ours wherever its text goes; `colour` is the one that paints with escapes. */
export function ownStyle(colour: (text: string) => string): (text: string) => string {
  return (text) => colour(shown(text, ESCAPE)).replaceAll(ESCAPE, STYLE_MARK);
}

/**
 * A text as it may be written to a terminal, whoever made it: what a terminal would obey becomes a visible escape, but for
 * line breaks, tabs and, where the terminal is coloured, the colours of our own paint.
 */
export function terminalText(text: string, isColoured: boolean): string {
  return shown(text, isColoured ? ESCAPE : null);
}

/** `style`: what stands where a colour of ours begins; null where none can. */
function shown(text: string, style: string | null): string {
  return text.replace(SIGNS, (sign, mark: string | undefined) =>
    mark !== undefined && style !== null ? style : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
