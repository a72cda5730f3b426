import { indexLines } from '../../../../src/diagnostics/line-index.ts';
import type { WordedDiagnostic } from '../../../../src/rules/engine/wording-of.ts';
import type { LineOf } from '../../../../src/formats/of/diagnostics/diagnostics-text.ts';

/** A text with its name, in which places are found by their letters. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** The place of the first such letters in a page. */
export function placeOf({ file, text }: Page, letters: string): WordedDiagnostic['diagnostic']['location'] {
  const start = text.indexOf(letters);
  if (start === -1) throw new Error(`${file} does not hold ${letters}`);
  return { file, span: indexLines(text).span(start, start + letters.length) };
}

/** The lines of a page, as of a file that was read. */
export function linesOf(page: Page): LineOf {
  const index = indexLines(page.text);
  return (file, line) => (file === page.file ? index.line(line) : null);
}

/** A diagnostic about the first such letters in a page, in words. */
export function worded(page: Page, letters: string, more: Partial<WordedDiagnostic> = {}): WordedDiagnostic {
  return {
    diagnostic: { code: 'CC303', values: {}, location: placeOf(page, letters), related: [] },
    slug: 'test-rule',
    severity: 'error',
    message: { vi: 'có gì đó sai', en: 'something is wrong' },
    advice: null,
    basis: null,
    related: [],
    ...more,
  };
}
