import { printable, textWidth, wrap } from '../../../text/text-width.ts';

/** How wide a letter is on average, as a share of the size of the font. */
const LETTER = 0.51;

/** A text cut so that it takes at most so many pixels in a font of `size` pixels, with an ellipsis where it was cut. */
export function shortened(text: string, size: number, pixels: number): string {
  const columns = Math.max(1, Math.floor(pixels / (size * LETTER)));
  const shown = printable(text);
  if (textWidth(shown) <= columns) return shown;
  const letters = Array.from(new Intl.Segmenter('vi').segment(shown), ({ segment }) => segment);
  let kept = '';
  let used = 1;
  for (const letter of letters) {
    used += textWidth(letter);
    if (used > columns) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The lines of a text that take at most so many pixels each. */
export function wrapped(text: string, size: number, pixels: number): string[] {
  return wrap(printable(text), Math.max(1, Math.floor(pixels / (size * LETTER))));
}
