import { BULLETS, DASHES } from './look-alikes.ts';

/** What begins on lines above and goes on: a block of text, a text in quotes, brackets. */
export type Inside = 'block' | 'quote' | 'flow';

/** A part of a line, as offsets of the text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A line as a reader of YAML takes it, without asking whether it is sound. */
export interface ScannedLine extends Part {
  readonly inside: Inside | null;
  /** Where its first word begins. */
  readonly first: number;
  /** What is open at the column of its first word: a list, a mapping, a key of the line above that still needs its value. */
  readonly open: 'list' | 'map' | 'value' | null;
  /** Signs that begin items of lists. */
  readonly marks: readonly Part[];
  readonly key: Part | null;
  /** The colon behind the key. */
  readonly colon: number;
  /** What is written behind marks and key, without the comment; in a text that goes on, its words. */
  readonly value: Part;
  /** What is left open at the end of the line. */
  readonly opens: Inside | null;
}

interface Column {
  readonly at: number;
  readonly kind: 'list' | 'map';
}

const OTHER_MARK = new RegExp(`^(?:[${DASHES}${BULLETS}*+§]|o(?=\\t|  ))(?=[ \\t])`, 'u');
const TIGHT_MARK = new RegExp(`^[-${DASHES}${BULLETS}](?=[\\p{L}\\p{N}])`, 'u');
const QUOTED_KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=[ \t]|$)/;
const PLAIN_KEY = /^(?![#&*!|>%@`"'{}[\],]|[-?:][ \t])(?:[^:#]|:(?![ \t]|$)|(?<![ \t])#)*:(?=[ \t]|$)/;
const WORD_AND_COLON = /^[\p{L}\p{M}\p{N}_-]+[ \t]*:/u;
/** A line that begins a section at the top: what was left open above is then not meant to go on. */
const TOP_KEY = /^["'\p{L}][\p{L}\p{M}\p{N}_"'-]*[ \t]*:(?:[ \t]|$)/u;
const BLOCK_HEADER = /^[|>][-+\d]*[ \t]*(?:#.*)?$/;
const PROPERTY = /^[&!][^\s,[\]{}]*[ \t]+/;

/**
 * The lines of a text, with what each holds. In `text` signs that look like one of YAML already stand as this, letter for
 * letter; `original` has them as they are written, which decides where a colon needs no blank behind it.
 */
export function* scanLines(text: string, original: string = text): Generator<ScannedLine> {
  const columns: Column[] = [];
  let inside: Inside | null = null;
  let quote = '';
  let depth = 0;
  let blockColumn = -1;
  let pending = -1;

  for (let start = text.startsWith('\ufeff') ? 1 : 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? text.length : found;
    const end = next > start && text.charAt(next - 1) === '\r' ? next - 1 : next;
    const line = text.slice(start, end);
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const first = start + indent;
    const isBlank = first === end;
    const whole = { start: first, end };
    const base = { start, end, first, marks: [], key: null, colon: -1, open: null };
    if (inside === 'block' && (isBlank || indent > blockColumn)) {
      yield { ...base, inside, value: whole, opens: inside };
      start = next + 1;
      continue;
    }
    if (inside === 'block' || (inside !== null && indent === 0 && TOP_KEY.test(line))) {
      inside = null;
      depth = 0;
    }
    if (inside !== null) {
      const rest = rowEnd(text, first, end, quote, depth);
      yield { ...base, inside, value: { start: first, end: rest.end }, opens: rest.opens };
      ({ opens: inside, quote, depth } = rest);
      start = next + 1;
      continue;
    }
    if (isBlank || text.charAt(first) === '#' || (indent === 0 && /^(?:---|\.\.\.|%)/.test(line))) {
      yield { ...base, inside, value: { start: end, end }, opens: null };
      start = next + 1;
      continue;
    }

    let at = first;
    const marks: Part[] = [];
    const mark = (length: number) => {
      const column = at - start;
      while ((columns.at(-1)?.at ?? -1) > column) columns.pop();
      if (columns.at(-1)?.at !== column || columns.at(-1)?.kind !== 'list')
        columns.push({ at: column, kind: 'list' });
      marks.push({ start: at, end: at + length });
      at += length;
      while (at < end && /[ \t]/.test(text.charAt(at))) at++;
    };
    while ((columns.at(-1)?.at ?? -1) > indent) columns.pop();
    const top = columns.at(-1);
    const isOpenList = top?.at === indent && top.kind === 'list';
    const isOfMapping = columns.at(-2)?.at === indent;
    const open =
      top?.at === indent
        ? isOfMapping
          ? 'map'
          : top.kind
        : pending !== -1 && pending < indent
          ? 'value'
          : null;
    const mayList = isOpenList || (pending !== -1 && pending <= indent);
    for (;;) {
      const rest = text.slice(at, Math.min(end, at + 4));
      const isFirst = at === first;
      if (/^-(?:[ \t]|$)/.test(rest)) mark(1);
      else if (isFirst && mayList && OTHER_MARK.test(rest)) mark(1);
      else if (isFirst && isOpenList && TIGHT_MARK.test(rest)) mark(1);
      else break;
      if (at >= end) break;
    }

    const rest = text.slice(at, end);
    const keyLength = keyEnd(rest, original.slice(at, end));
    let key: Part | null = null;
    let colon = -1;
    let column = at - start;
    if (keyLength > 0) {
      colon = at + keyLength - 1;
      key = { start: at, end: at + text.slice(at, colon).trimEnd().length };
      while ((columns.at(-1)?.at ?? -1) > column) columns.pop();
      // A mapping goes on at the column of the list that its last key holds.
      if (columns.at(-1)?.kind === 'list' && columns.at(-2)?.at === column) columns.pop();
      if (columns.at(-1)?.at !== column || columns.at(-1)?.kind !== 'map')
        columns.push({ at: column, kind: 'map' });
      at = colon + 1;
      while (at < end && /[ \t]/.test(text.charAt(at))) at++;
    } else if (marks.length > 0) column = (marks.at(-1)?.start ?? at) - start;
    const property = PROPERTY.exec(text.slice(at, end));
    const valueAt = property === null ? at : at + property[0].length;
    const tail = text.slice(valueAt, end);
    if (BLOCK_HEADER.test(tail)) {
      blockColumn = column;
      inside = 'block';
      yield { ...base, inside: null, open, marks, key, colon, value: { start: end, end }, opens: inside };
      pending = -1;
    } else {
      const row = rowEnd(text, valueAt, end, '', 0);
      yield {
        ...base,
        inside: null,
        open,
        marks,
        key,
        colon,
        value: { start: at, end: row.end },
        opens: row.opens,
      };
      pending = row.end <= at && (key !== null || marks.length > 0) ? column : -1;
      ({ opens: inside, quote, depth } = row);
    }
    start = next + 1;
  }
}

/** The length of the key that a text begins with, its colon included; 0 if it begins with none. */
function keyEnd(text: string, original: string): number {
  const found = QUOTED_KEY.exec(text) ?? PLAIN_KEY.exec(text);
  const tight = WORD_AND_COLON.exec(text)?.[0].length ?? 0;
  // A colon of another script is one whatever stands behind it.
  if (tight > 0 && original.charAt(tight - 1) !== ':') return tight;
  return found?.[0].length ?? 0;
}

interface Row {
  /** Behind the last word that is no comment. */
  readonly end: number;
  readonly opens: 'quote' | 'flow' | null;
  readonly quote: string;
  readonly depth: number;
}

/** Follows quotes and brackets from an offset to the end of a line. */
function rowEnd(text: string, from: number, lineEnd: number, openQuote: string, openDepth: number): Row {
  let quote = openQuote;
  let depth = openDepth;
  let at = from;
  // Inside a plain text quotes and brackets are letters like others.
  let isPlain = quote === '' && depth === 0 && !/["'[{]/.test(text.charAt(from));
  let isStart = true;
  for (; at < lineEnd; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at++;
      else if (sign === quote) {
        if (quote === "'" && text.charAt(at + 1) === "'") at++;
        else quote = '';
      }
      continue;
    }
    if (sign === '#' && (at === from || /[ \t]/.test(text.charAt(at - 1)))) break;
    if (isPlain) continue;
    if ((sign === '"' || sign === "'") && isStart) quote = sign;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth === 0 && quote === '' && at > from && !/["'\]}]/.test(sign)) isPlain = true;
    if (!/[ \t]/.test(sign)) isStart = /[[{,:]/.test(sign);
  }
  const end = from + text.slice(from, Math.min(at, lineEnd)).trimEnd().length;
  return { end, opens: quote !== '' ? 'quote' : depth > 0 ? 'flow' : null, quote, depth };
}
