import { closingQuote } from './quotes.ts';
import type { Part } from './scan-lines.ts';
import type { SyntaxMend } from './syntax-mend.ts';
import { quotedValue } from './yaml-scalar.ts';

/** Escapes that double quotes know. */
const UNKNOWN_ESCAPE =
  /\\(?:[0abtnvfre "/\\N_LP\t]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|\\(?![\r\n]|$)/g;
const BAD_START = /^(?:[@`%,\]}]|[-?:](?:[ \t]|$)|[|>](?![-+\d]*$)|[*&!](?:[ \t]|$)|[*&!][^\s]*[ \t])/;
const NO_KEY_IN_TEXT = /(?::[ \t]|:$)/;
/** A word that a writer of keys may have meant as one: without marks and capitals. */
const KEY_LIKE = /[ \t]([a-z][a-z-]*):(?=[ \t]|$)/;

/** What is wrong with a value on one line, which is to stand in quotes; null for one that YAML takes. */
export function mendValue(text: string, part: Part): SyntaxMend | null {
  const written = text.slice(part.start, part.end);
  const mend = (fault: SyntaxMend['fault'], words: string): SyntaxMend => ({
    ...part,
    written: words,
    fault,
  });
  const first = written.charAt(0);
  if (first === '"' || first === "'") {
    const closing = closingQuote(written, 1, written.length, first);
    if (closing === -1) return null;
    if (closing < written.length - 1) return mend('TEXT_AFTER_QUOTE', quotedValue(written));
    if (first === "'") return null;
    const sound = written.replace(UNKNOWN_ESCAPE, (escape) => (escape === '\\' ? '\\\\' : escape));
    return sound === written ? null : mend('BAD_DQ_ESCAPE', sound);
  }
  if (first === '[' || first === '{') {
    const closing = closingBracket(written);
    return closing === -1 || closing === written.length - 1
      ? null
      : mend('BAD_SCALAR_START', quotedValue(written));
  }
  if (BAD_START.test(written)) return mend('BAD_SCALAR_START', quotedValue(written));
  return NO_KEY_IN_TEXT.test(written) ? mend('COLON_IN_VALUE', quotedValue(written)) : null;
}

/** What is wrong with values between brackets, from the first bracket on. */
export function mendFlow(text: string, { start, end }: Part): SyntaxMend[] {
  const found: SyntaxMend[] = [];
  const entry = (from: number, to: number) => {
    const words = text.slice(from, to);
    const first = from + words.length - words.trimStart().length;
    const key = /^(?:"[^"]*"|'[^']*'|[^\s"'][^:]*?)[ \t]*:[ \t]+/.exec(text.slice(first, to))?.[0] ?? '';
    const part = { start: first + key.length, end: from + words.trimEnd().length };
    if (part.start < part.end) found.push(...mendEntry(text, part));
  };
  let from = start;
  let hash = false;
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if ((sign === '"' || sign === "'") && isValueStart(text, from, at)) {
      const closing = closingQuote(text, at + 1, end, sign);
      if (closing === -1) return found;
      at = closing;
    } else if (sign === '#' && /[ \t]/.test(text.charAt(at - 1))) hash = true;
    else if (/[[\]{},]/.test(sign)) {
      if (hash) found.push(...hashed(text, from, at));
      else entry(from, at);
      hash = false;
      from = at + 1;
    }
  }
  return found;
}

/** Whether nothing but blanks stands between an offset and the bracket, comma or colon before it. */
function isValueStart(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 100), at).trimEnd();
  return before === '' || before.endsWith(':');
}

function mendEntry(text: string, part: Part): SyntaxMend[] {
  const written = text.slice(part.start, part.end);
  const next = KEY_LIKE.exec(written);
  if (next !== null && !/["']/.test(written)) {
    const comma = part.start + next.index;
    return [
      {
        start: part.start,
        end: part.end,
        written: `${text.slice(part.start, comma).trimEnd()}, ${text.slice(comma + 1, part.end)}`,
        fault: 'MISSING_COMMA',
      },
    ];
  }
  const mend = mendValue(text, part);
  return mend === null ? [] : [mend];
}

/** A value between brackets with a number sign in it, which would end the line. */
function hashed(text: string, from: number, to: number): SyntaxMend[] {
  const words = text.slice(from, to);
  const key = /^\s*[^\s"':#]+[ \t]*:[ \t]+/.exec(words)?.[0] ?? /^\s*/.exec(words)?.[0] ?? '';
  const part = { start: from + key.length, end: from + words.trimEnd().length };
  const value = text.slice(part.start, part.end);
  return /[\r\n]/.test(value) || /^["'#]/.test(value) || value === ''
    ? []
    : [{ ...part, written: quotedValue(value), fault: 'HASH_IN_VALUE' }];
}

/** Where the bracket that a text begins with closes; -1 if it does not. */
function closingBracket(written: string): number {
  let depth = 0;
  for (let at = 0; at < written.length; at++) {
    const sign = written.charAt(at);
    if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(written.charAt(at - 1))) {
      const closing = closingQuote(written, at + 1, written.length, sign);
      if (closing === -1) return -1;
      at = closing;
    } else if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && --depth === 0) return at;
  }
  return -1;
}
