import * as z from 'zod';
import { fold } from '../fold.ts';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { writtenAsDate } from '../written-date.ts';
import { scalar } from '../yaml/yaml-scalar.ts';
import { bare, keysOf, waysOf } from './shape-at.ts';
import type { KeyWords } from './words-of.ts';

/** How long something is, or how long before something: `5 ngày làm việc trước ngày kiểm tra`. */
const SPAN = /^\d+\s+(?:ngày|tuần|tháng|quý|năm|buổi|giờ)(?:\s|$)/u;

/** An example has no more lines below its key. */
const MOST_LINES = 4;

/** The keys that a single text is probably meant for, the likeliest first. */
const KEYS_OF_TEXT = ['name', 'text', 'title', 'to', 'with', 'agency', 'unit', 'post', 'what'];
const KEYS_OF_NUMBER = ['number', 'document'];
const KEYS_OF_DATE = ['date', 'on', 'from', 'sent'];

/** Keys of ids that are made from a name. */
const KEYS_OF_ID = ['id', 'agency', 'unit'];

/** A number and the symbol of a paper: 92/QĐ-UBND. */
const PAPER = /^\d+\s*\/[\p{L}\d/-]*\p{Lu}/u;

/**
 * How a key is written, with what it holds, as lines of YAML: a group with the keys that it must have first, a list with an
 * item. What was `given` instead stands where it belongs, as far as that is clear. Empty where no example is known.
 */
export function exampleLines(
  key: string,
  { shape, words }: { readonly shape: z.core.$ZodType; readonly words: KeyWords | null },
  given?: unknown,
): string[] {
  const ways = waysOf(shape);
  const group = ways.find((way) => way instanceof z.ZodObject || way instanceof z.ZodRecord);
  const list = ways.find((way) => way instanceof z.ZodArray);
  const one = Array.isArray(given) ? (given as readonly unknown[])[0] : given;
  if (group !== undefined) return under(key, groupLines(group, words, one), '  ');
  if (list instanceof z.ZodArray) return under(key, itemLines(list.element, words, one), '  ');
  const value = valueOf(one) ?? firstExample(words);
  return value === null ? [] : [`${key}: ${value}`];
}

function under(key: string, lines: readonly string[], indent: string): string[] {
  return lines.length === 0
    ? []
    : [`${key}:`, ...lines.slice(0, MOST_LINES).map((line) => `${indent}${line}`)];
}

function itemLines(shape: z.core.$ZodType, words: KeyWords | null, given: unknown): string[] {
  const ways = waysOf(shape);
  const group = ways.find((way) => way instanceof z.ZodObject);
  const isTextTaken = ways.some((way) => !(way instanceof z.ZodObject));
  if (group === undefined || (isTextTaken && typeof given === 'string')) {
    const isId = words?.keys !== undefined || isReferences(words);
    const value = valueOf(isId && typeof given === 'string' ? idOf(given) : given) ?? firstItem(words);
    return value === null ? [] : [`- ${value}`];
  }
  return groupLines(group, words, given).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** Whether the examples of a key are lists of ids. */
function isReferences(words: KeyWords | null): boolean {
  const [first] = words?.examples ?? [];
  return Array.isArray(first) && typeof first[0] === 'string' && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(first[0]);
}

function groupLines(shape: z.core.$ZodType, words: KeyWords | null, given: unknown): string[] {
  if (shape instanceof z.ZodRecord) {
    const [id = 'ma'] = Object.keys(words?.known ?? {});
    return [`${id}:`, ...groupLines(shape.valueType, words, given).map((line) => `  ${line}`)];
  }
  const keys = keysOf(bare(shape)) ?? {};
  const placed = placedValues(Object.keys(keys), given);
  const isNeeded = (name: string) => !z.safeParse(keys[name] ?? z.unknown(), undefined).success;
  const chosen = Object.keys(keys).filter((name) => isNeeded(name) || placed.has(name));
  const names = chosen.length > 0 ? chosen : Object.keys(keys).slice(0, 2);
  return names.flatMap((name) => {
    const own = keys[name];
    const said = words?.keys?.[name] ?? null;
    const value = placed.get(name);
    if (own === undefined) return [];
    return value === undefined
      ? exampleLines(name, { shape: own, words: said })
      : [`${name}: ${written(value)}`];
  });
}

/** Where a text that was given belongs in a group. */
function placedValues(keys: readonly string[], given: unknown): ReadonlyMap<string, string> {
  if (typeof given !== 'string' && typeof given !== 'number') return new Map();
  const text = String(given).trim();
  // A number with what it counts is no name of anything.
  if (SPAN.test(text)) return new Map();
  const date = parseCivilDate(text) ?? writtenAsDate(text);
  const among = (names: readonly string[]) => names.find((name) => keys.includes(name));
  const key = among(date !== null ? KEYS_OF_DATE : PAPER.test(text) ? KEYS_OF_NUMBER : KEYS_OF_TEXT);
  if (key === undefined || text === '') return new Map();
  const placed = new Map([[key, date ?? (KEYS_OF_ID.includes(key) ? idOf(text) : text)]]);
  if (key === 'name' && keys.includes('id')) placed.set('id', idOf(text));
  return placed;
}

function idOf(name: string): string {
  const id = fold(name).replaceAll(' ', '-');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : name;
}

/** A text as it is written: a date as it is, though an older YAML may take it for more than a text. */
function written(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : scalar(text);
}

function valueOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : written(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function firstExample(words: KeyWords | null): string | null {
  const [word] = Object.keys(words?.choices ?? {});
  if (word !== undefined) return word;
  const [first] = words?.examples ?? [];
  if (Array.isArray(first)) return `[${first.map((one) => valueOf(one) ?? '').join(', ')}]`;
  return valueOf(first);
}

function firstItem(words: KeyWords | null): string | null {
  const [word] = Object.keys(words?.choices ?? {});
  if (word !== undefined) return word;
  const [first] = words?.examples ?? [];
  return valueOf(Array.isArray(first) ? (first as readonly unknown[])[0] : first);
}
