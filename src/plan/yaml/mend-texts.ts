import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { SyntaxMend } from './syntax-mend.ts';
import { quotedValue } from './yaml-scalar.ts';

/** A number behind a number sign at the end of a text: part of a name. */
const NUMBER_AT_END = /^([ \t]+#\d+)[ \t]*(?=[\r\n]|$)/;
/** A number sign with a number or a name at once behind it, in the place of a value. */
const NUMBER_ALONE = /^[ \t]*(?::[ \t]+)?(#[\p{N}\p{Lu}][^\r\n]*)/u;

/**
 * Texts of which YAML makes others than are meant, without a fault: items that stand deeper than the one above and were
 * taken for its words, a number sign that cuts a text or empties it, a quote or a bracket that only closes.
 */
export function mendTexts(document: Document, text: string): SyntaxMend[] {
  const found: SyntaxMend[] = [];
  visit(document, {
    Seq: (_, { flow, items }) => {
      if (flow === true) return;
      for (const item of items)
        if (isPlainText(item)) found.push(...(itemsWithin(item, text) ?? ofText(item, text)));
    },
    Map: (_, { flow, items }) => {
      if (flow === true) return;
      for (const { key, value } of items) {
        if (isPlainText(value)) found.push(...ofText(value, text));
        else if (isScalar(key) && isScalar(value) && value.value === null) found.push(...emptied(key, text));
      }
    },
  });
  return found;
}

function isPlainText(node: unknown): node is Scalar & { range: [number, number, number] } {
  return isScalar(node) && node.type === 'PLAIN' && node.range != null && typeof node.value === 'string';
}

/** Items of a list that were taken for words of the item above them; null where there are none. */
function itemsWithin({ range }: { range: [number, number, number] }, text: string): SyntaxMend[] | null {
  const [start, end] = range;
  const lines = [...text.slice(start, end).matchAll(/(?<=\n)( *)([^\r\n]*)/g)];
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const expected = /^ *(?=- +$)/.exec(text.slice(lineStart, start))?.[0].length;
  if (expected === undefined || lines.length === 0) return null;
  if (lines.some(({ 2: words = '' }) => !words.startsWith('- '))) return null;
  return lines.map(({ 1: blanks = '', 2: words = '', index }) => ({
    start: start + index,
    end: start + index + blanks.length + words.trimEnd().length,
    written: ' '.repeat(expected) + words.trimEnd(),
    fault: 'BAD_INDENT',
    columns: { found: blanks.length, expected },
  }));
}

/** What is wrong with a text that stands on one line. */
function ofText({ range }: { range: [number, number, number] }, text: string): SyntaxMend[] {
  const [start, end] = range;
  const words = text.slice(start, end);
  if (/[\r\n]/.test(words)) return [];
  const number = NUMBER_AT_END.exec(text.slice(end, end + 100))?.[1];
  if (number !== undefined && /\p{L}/u.test(words))
    return [
      { start, end: end + number.length, written: quotedValue(words + number), fault: 'HASH_IN_VALUE' },
    ];
  const last = words.slice(-1);
  const rest = words.slice(0, -1);
  // Behind a number it is a measure.
  if (last === '"' && !rest.includes('"') && !/\d$/.test(rest))
    return [{ start, end, written: quotedValue(rest), fault: 'UNOPENED_QUOTE' }];
  if (last === ']' && !/[[\]]/.test(rest))
    return [{ start, end, written: `[${words}`, fault: 'UNOPENED_BRACKET' }];
  return [];
}

/** A value that a number sign turned into a comment. */
function emptied({ range }: Scalar, text: string): SyntaxMend[] {
  const end = range?.[1] ?? 0;
  const [whole = '', comment = ''] =
    NUMBER_ALONE.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined)) ?? [];
  const words = comment.trimEnd();
  const start = end + whole.length - comment.length;
  return words === ''
    ? []
    : [{ start, end: start + words.length, written: quotedValue(words), fault: 'HASH_IN_VALUE' }];
}
