import { PATTERNS } from '../../../plan/language/patterns.ts';
import type { Bilingual } from '../../../words/language.ts';
import { SCHEMA_KINDS, type SchemaKind, schemaOf } from './json.ts';
import type { Schema } from './standard-schema.ts';

/** A step that stands for any id, as in `deadlines.*.before`, and one that stands for any item of a list. */
export const ANY_ID = '*';
const ITEMS = '[]';

/** A word that a key may be, and what it means, in Vietnamese. */
interface KeyChoice {
  readonly word: string;
  readonly about: string;
}

/** A key of the language, with what is known of it. */
export interface LanguageKey {
  readonly file: SchemaKind;
  /** Its name behind those of the keys above it. */
  readonly path: readonly string[];
  /** As a person writes the path: `teams[].members[].position`, `deadlines.*.before`. */
  readonly written: string;
  /** In Vietnamese, as an editor shows them. */
  readonly title: string;
  readonly description: string;
  readonly type: Bilingual;
  readonly choices: readonly KeyChoice[];
  readonly isRequired: boolean;
  readonly examples: readonly unknown[];
  /** The names of the keys below it; of a group whose keys are ids, the ids that have a meaning of their own. */
  readonly keys: readonly string[];
  /** Of a group whose keys are ids: the keys of each. */
  readonly keysOfEach: readonly string[];
}

/** Every key of the language, of plans first, each before those below it. */
export function languageKeys(): readonly LanguageKey[] {
  return SCHEMA_KINDS.flatMap((file) => keysBelow(schemaOf(file), file, []));
}

/** The last name of a key: what it is called in its place. */
export function nameOfKey({ path }: Pick<LanguageKey, 'path'>): string {
  return path.at(-1) ?? '';
}

function keysBelow(schema: Schema, file: SchemaKind, steps: readonly string[]): LanguageKey[] {
  const found = new Map<string, LanguageKey>();
  const add = (key: LanguageKey) => {
    // A key of several ways to write one thing is told once.
    if (!found.has(key.written)) found.set(key.written, key);
  };
  const { properties, required = [] } = schema;
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (typeof value === 'boolean') continue;
    const own = [...steps, name];
    const { title, description } = value;
    if (title !== undefined && description !== undefined)
      add({
        file,
        path: own.filter((step) => step !== ITEMS),
        written: writtenPath(own),
        title,
        description,
        type: typeWords(value),
        choices: choicesOf(value),
        isRequired: required.includes(name),
        examples: value.examples ?? [],
        ...namesBelow(value),
      });
    // What stands below an id that is known stands below every id.
    if (typeof schema.additionalProperties !== 'object') keysBelow(value, file, own).forEach(add);
  }
  for (const [step, way] of waysDown(schema)) keysBelow(way, file, [...steps, ...step]).forEach(add);
  return [...found.values()];
}

/** The schemas below one that are no keys by name: items, ids, and each of several ways. */
function waysDown({ items, additionalProperties, anyOf }: Schema): (readonly [readonly string[], Schema])[] {
  const ways: (readonly [readonly string[], Schema])[] = [];
  if (typeof additionalProperties === 'object') ways.push([[ANY_ID], additionalProperties]);
  if (typeof items === 'object' && !Array.isArray(items)) ways.push([[ITEMS], items]);
  for (const way of anyOf ?? []) if (typeof way === 'object') ways.push([[], way]);
  return ways;
}

function writtenPath(steps: readonly string[]): string {
  return steps.reduce((path, step) => (path === '' || step === ITEMS ? path + step : `${path}.${step}`), '');
}

function namesBelow(schema: Schema): Pick<LanguageKey, 'keys' | 'keysOfEach'> {
  const below = waysDown(schema).map(([step, way]) => ({ isEach: step.includes(ANY_ID), ...namesBelow(way) }));
  const keys = below.flatMap((one) => (one.isEach ? [] : one.keys));
  const keysOfEach = below.flatMap((one) => (one.isEach ? one.keys : one.keysOfEach));
  return {
    keys: [...new Set([...Object.keys(schema.properties ?? {}), ...keys])],
    keysOfEach: [...new Set(keysOfEach)],
  };
}

function choicesOf(schema: Schema): KeyChoice[] {
  const about: unknown = schema['enumDescriptions'];
  const words = Array.isArray(about) ? (about as readonly string[]) : [];
  const own = (schema.enum ?? []).map((word, index) => ({ word: String(word), about: words[index] ?? '' }));
  const below = waysDown(schema).flatMap(([step, way]) => (step.includes(ANY_ID) ? [] : choicesOf(way)));
  return [...own, ...below];
}

const TYPES_BY_PATTERN: ReadonlyMap<string, Bilingual> = new Map([
  [PATTERNS.id, { vi: 'mã', en: 'an id' }],
  [PATTERNS.date, { vi: 'ngày', en: 'a date' }],
  [PATTERNS.day, { vi: 'ngày, ghi bằng lời cũng được', en: 'a day, also in words' }],
  [PATTERNS.period, { vi: 'thời gian (năm, quý, tháng hoặc ngày)', en: 'a year, quarter, month or day' }],
  [PATTERNS.halfMonth, { vi: 'số, hoặc nửa tháng', en: 'a number, or half a month' }],
  [PATTERNS.share, { vi: 'tỷ lệ phần trăm', en: 'a percentage' }],
  [PATTERNS.hours, { vi: 'giờ, từ – đến', en: 'hours, from – to' }],
]);

/** A number may be as large as this where nothing else is said. */
const MOST_OF_ANY = 100_000;

/** The kind of value that a key takes, in words. */
function typeWords(schema: Schema): Bilingual {
  const { anyOf, enum: choices, items, pattern = '', type, properties, additionalProperties } = schema;
  if (choices !== undefined) return { vi: 'một trong các từ dưới đây', en: 'one of the words below' };
  if (schema.const !== undefined) return { vi: `${schema.const}`, en: `${schema.const}` };
  const known = TYPES_BY_PATTERN.get(pattern);
  if (known !== undefined) return known;
  if (anyOf !== undefined && type === undefined) {
    const ways = anyOf.filter((way): way is Schema => typeof way === 'object' && way.type !== 'null');
    const words = ways.map(typeWords);
    return { vi: words.map(({ vi }) => vi).join(' hoặc '), en: words.map(({ en }) => en).join(' or ') };
  }
  if (type === 'array') {
    const of = typeof items === 'object' && !Array.isArray(items) ? typeWords(items) : null;
    if (of === null) return { vi: 'danh sách', en: 'a list' };
    return { vi: `danh sách, mỗi mục là ${of.vi}`, en: `a list, each item ${of.en}` };
  }
  if (type === 'object') {
    if (typeof additionalProperties === 'object' && properties !== undefined)
      return { vi: 'nhóm, mỗi khóa là một mã', en: 'a group whose keys are ids' };
    return { vi: 'nhóm khóa', en: 'a group of keys' };
  }
  if (type === 'boolean') return { vi: 'true hoặc false', en: 'true or false' };
  if (type !== 'integer' && type !== 'number') return { vi: 'chữ', en: 'a text' };
  const { minimum, maximum } = schema;
  if (minimum === undefined || maximum === undefined || maximum >= MOST_OF_ANY)
    return { vi: 'số', en: 'a number' };
  return { vi: `số từ ${minimum} đến ${maximum}`, en: `a number from ${minimum} to ${maximum}` };
}
