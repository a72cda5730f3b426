import * as z from 'zod';
import { lastOfMonth, dayOf, makeCivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { fold } from '../fold.ts';
import { quotedValue } from '../yaml/yaml-scalar.ts';
import { countInWords } from '../number-in-words.ts';
import { dateOfDigits, dateOfSerial, writtenAsDate } from '../written-date.ts';
import { isOrDescribes } from './date-paths.ts';
import { exampleLines } from './example-lines.ts';
import type { Hint } from './hint.ts';
import { date, day, eventOrDay, id, period, periodLength } from './scalars.ts';
import { bare, type Language, type ShapeAt, shapeAt, waysOf } from './shape-at.ts';
import { letters, nameIn, spokenChoices, spokenKeys, wordBegun, wordMeant } from './spoken-words.ts';
import { periodsMeant } from './periods-meant.ts';
import { valueAt } from './value-at.ts';
import type { KeyWords } from './words-of.ts';

/** What people write where there is nothing yet. */
const NONE_YET = new Set(
  ['chưa', 'chưa có', 'chưa rõ', 'chưa biết', 'không có', 'không', 'na', 'none', 'nil', 'null', 'trống'].map(
    letters,
  ),
);
/** An id with at least one hyphen, which is no word of a text. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const NO_WORDS = /^[\s.…_?xX*–—-]+$/u;

/** What people write for yes and no, as in earlier versions of YAML or in Vietnamese. */
const YES = new Set(['true', 'yes', 'on', 'co', 'dung', 'roi', 'co roi', 'da', 'da co'].map(letters));
const NO = new Set(['false', 'no', 'off', 'khong', 'khong co', 'chua', 'chua co', 'sai'].map(letters));

/** What is counted in whole numbers besides time. */
const COUNTED = new Set(
  [
    'đơn vị',
    'xã',
    'phường',
    'huyện',
    'buổi',
    'cuộc',
    'người',
    'bản',
    'lần',
    'đoàn',
    'đợt',
    'cuộc kiểm tra',
  ].map(letters),
);

/** What a value that was written probably says, in the words of the language; null where nothing is known of it. */
export function hintFor(language: Language, data: unknown, path: Path): Hint | null {
  const at = shapeAt(language, path);
  if (at === null) return null;
  const value = valueAt(data, path);
  const ways = waysOf(at.shape);
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const isYesNo = ways.some((way) => way instanceof z.ZodBoolean);
  const said = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  if (value === null) return noneYet(at, key, value);
  if (said !== null && said !== '') {
    const parted = listMeant(at, ways, said);
    if (parted !== null) return parted;
  }
  if (Array.isArray(value) && !ways.some((way) => way instanceof z.ZodArray)) {
    const values = value.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
    if (values.length > 1 && values.length === value.length) return { kind: 'only-one', values };
  }
  if (said !== null) {
    const hint = (isYesNo ? truth(said) : null) ?? byShape(at, ways, said, language, data, path);
    if (hint !== null) return hint;
    if (!isYesNo && (NONE_YET.has(letters(said)) || NO_WORDS.test(said))) return noneYet(at, key, value);
  }
  return lines(at, key, value, path);
}

function byShape(
  at: ShapeAt,
  ways: readonly z.core.$ZodType[],
  said: string,
  language: Language,
  data: unknown,
  path: Path,
): Hint | null {
  const is = (wanted: z.core.$ZodType) => ways.some((way) => isOrDescribes(way, wanted));
  if (is(date) || is(day) || is(eventOrDay) || is(period)) {
    // A number has lost its last zeros: 2021.10 is 2021.1.
    const isText = typeof valueAt(data, path) === 'string';
    const read = dateMeant(said) ?? (is(period) && isText ? periodsMeant(said) : null);
    if (read !== null) return { kind: 'write', text: read, isSafe: true };
    const month = monthTooShort(said);
    if (month !== null) return month;
    const [, first = '', second = '', year = ''] =
      /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said.trim()) ?? [];
    const turned = parseCivilDate(`${second}/${first}/${year}`);
    if (turned !== null) return { kind: 'write', text: turned, isSafe: false };
  }
  if (ways.some((way) => way instanceof z.ZodEnum)) {
    const choices = spokenChoices(at.words ?? {});
    const word = wordMeant(said, choices);
    if (word !== '') return { kind: 'write', text: word, isSafe: true };
    const begun = wordBegun(said, choices);
    if (begun !== '') return { kind: 'write', text: begun, isSafe: false };
  }
  if (is(periodLength)) return periodMeant(said, language, data, path);
  if (ways.some((way) => way instanceof z.ZodNumber)) {
    const counted = countInWords(said);
    const isPlain = counted !== null && (counted.unit === '' || COUNTED.has(letters(counted.unit)));
    if (isPlain) return { kind: 'write', text: String(counted.number), isSafe: true };
  }
  if (is(id)) {
    const made = fold(said).replaceAll(' ', '-');
    if (made !== '' && made !== said) return { kind: 'write', text: made, isSafe: false };
  }
  return null;
}

/** The date that a text or a number says that is none in the language. */
function dateMeant(said: string): string | null {
  const text = said.trim();
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return dateOfSerial(Number(text.replace(',', '.')));
  return dateOfDigits(text) ?? writtenAsDate(text);
}

/** Texts with commas between them, where a list of texts is asked for; safe where each can only be an id, or a word to choose. */
function listMeant({ words }: ShapeAt, ways: readonly z.core.$ZodType[], said: string): Hint | null {
  const elements = ways.flatMap((way) => (way instanceof z.ZodArray ? waysOf(way.element) : []));
  const parts = said.split(/[,;\n]/).map((part) => part.trim());
  if (parts.length < 2 || parts.includes('')) return null;
  if (elements.some((one) => one instanceof z.ZodEnum)) {
    const meant = parts.map((part) => wordMeant(part, spokenChoices(words ?? {})));
    return meant.includes('') ? null : { kind: 'write', text: `[${meant.join(', ')}]`, isSafe: true };
  }
  if (!elements.some((one) => one instanceof z.ZodString)) return null;
  const isSafe = parts.every((part) => ID.test(part));
  return { kind: 'write', text: `[${parts.map((part) => inFlow(part)).join(', ')}]`, isSafe };
}

/** A text as a value between brackets. */
function inFlow(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ./()-]*$/u.test(text) ? text : quotedValue(text);
}

function monthTooShort(said: string): Hint | null {
  const text = said.trim();
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, dayOfMonth] = (yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  if (month < 1 || month > 12 || year < 1900 || year > 2199 || dayOfMonth > 31) return null;
  const days = dayOf(lastOfMonth(makeCivilDate(year, month, 1)));
  return dayOfMonth > days ? { kind: 'days-of-month', month, year, days } : null;
}

function truth(said: string): Hint | null {
  const asked = letters(said);
  if (YES.has(asked)) return { kind: 'write', text: 'true', isSafe: true };
  return NO.has(asked) ? { kind: 'write', text: 'false', isSafe: true } : null;
}

/** A count with what is counted: safe where the group counts in the same anyway. */
function periodMeant(said: string, language: Language, data: unknown, path: Path): Hint | null {
  const counted = countInWords(said);
  if (counted === null) return null;
  const { number, unit } = counted;
  const beside = [...path.slice(0, -1), 'measure'];
  const words: Partial<KeyWords> = shapeAt(language, beside)?.words ?? {};
  const measure = unit === '' ? '' : wordMeant(unit, spokenChoices(words));
  const written = valueAt(data, beside);
  const stands = typeof written === 'string' ? wordMeant(written, spokenChoices(words)) : 'working-day';
  if (unit === '' || measure === stands) return { kind: 'write', text: String(number), isSafe: true };
  if (measure === '') return null;
  const there = typeof written === 'string' ? written : '';
  return { kind: 'count', number, measure, meaning: nameIn(words.choices?.[measure] ?? ''), stands: there };
}

function noneYet({ isOptional }: ShapeAt, key: string, value: unknown): Hint | null {
  return isOptional || value !== null ? { kind: 'none-yet', key, isOptional } : null;
}

/** An example, where a group or a list is asked for and something else stands there, or one value where a list stands. */
function lines(at: ShapeAt, key: string, value: unknown, path: Path): Hint | null {
  const ways = waysOf(at.shape);
  const isHolder = ways.some(
    (way) => way instanceof z.ZodObject || way instanceof z.ZodArray || way instanceof z.ZodRecord,
  );
  if (!isHolder && (typeof value !== 'object' || value === null)) return null;
  const shape = bare(at.shape);
  const isItem = typeof path.at(-1) === 'number';
  const made = exampleLines(key, isItem ? { ...at, shape: z.array(shape as z.ZodType) } : at, value);
  const group = ways.find((way) => way instanceof z.ZodObject);
  const keys = group === undefined ? [] : Object.keys(at.words?.keys ?? {});
  return made.length === 0 ? null : { kind: 'lines', lines: made, keys };
}

/** What a key that is missing holds, as it could be written. */
export function missingHint(language: Language, path: Path): Hint | null {
  const at = shapeAt(language, path);
  const key = String(path.at(-1));
  if (at === null) return null;
  const made = exampleLines(key, at);
  return made.length === 0 ? null : { kind: 'lines', lines: made, keys: [] };
}

/** The key that a key of a group stands for beyond doubt, by a name of it; nothing where there is none. */
export function keyMeant(language: Language, path: Path, written: string): string {
  const keys = shapeAt(language, path)?.words?.keys;
  return keys === undefined ? '' : wordMeant(written, spokenKeys(keys));
}
