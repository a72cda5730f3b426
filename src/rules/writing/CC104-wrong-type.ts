import type { ReadingValues, ValueKind } from '../../plan/reading-problems.ts';
import { isHalfMonth } from '../../plan/time-words.ts';
import type { Bilingual } from '../../words/language.ts';
import { contentOf, inQuotes } from '../mending/written.ts';
import { joined } from '../words/phrases.ts';
import { hintedFix, hintWords } from '../words/hint-words.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** The types as the shape names them, in words. */
const TYPES = {
  string: { vi: 'chữ', en: 'text' },
  date: { vi: 'ngày, như 2021-05-17', en: 'a date, such as 2021-05-17' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'mục gồm các khóa', en: 'a mapping of keys' },
  record: { vi: 'mục gồm các khóa', en: 'a mapping of keys' },
  null: { vi: 'trống', en: 'empty' },
} as const satisfies Readonly<Record<ValueKind, Bilingual> & Record<string, Bilingual>>;

/** What people write for true and false, as in earlier versions of YAML or in Vietnamese. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', 'có', 'đúng', 'rồi'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', 'không', 'chưa', 'sai'].map((word) => [word, 'false'] as const),
]);

/** A value is of another type than its key asks for. */
export const wrongType = defineRule<ReadingValues['CC104']>()({
  code: 'CC104',
  slug: 'wrong-type',
  severity: 'error',
  kind: 'reader',
  message: ({ path, value, expected, found }) => {
    const place = placeWords(path);
    const wanted = joined(expected.map(nameOfType), ' hoặc ', ' or ');
    const is = TYPES[found];
    const shown = value === '' || found === 'null' ? '' : ` ("${value}")`;
    return {
      vi: `${place.vi} phải là ${wanted.vi}, nhưng ở đây là ${is.vi}${shown}`,
      en: `${place.en} must be ${wanted.en}, but here it is ${is.en}${shown}`,
    };
  },
  advice: ({ value, expected, found, hint }) => {
    if (found === 'null')
      return (
        hintWords(hint) ?? { vi: 'Ghi giá trị, hoặc bỏ cả khóa.', en: 'Give a value, or remove the key.' }
      );
    if (found === 'string' && isHalfMonth(value))
      return {
        vi: 'Nửa tháng là 15 ngày (Bộ luật Dân sự 2015, Điều 146), không đếm bằng đơn vị khác: bỏ "measure", hoặc ghi số.',
        en: 'Half a month is 15 days (Civil Code 2015, Article 146), and is not counted in anything else: remove "measure", or write a number.',
      };
    const meant = found === 'string' ? meantBy(value, expected) : null;
    if (meant !== null) {
      return {
        vi: `Ghi ${meant}, không đặt trong dấu nháy: cchc validate --fix viết lại giúp.`,
        en: `Write ${meant}, without quotes: cchc validate --fix does it for you.`,
      };
    }
    const hinted = hintWords(hint);
    if (hinted !== null) return hinted;
    if (expected.join() !== 'string') return null;
    // As it is shown a number may have lost signs that it was written with.
    const isWord = found === 'boolean' || (found === 'number' && /^[1-9]\d{0,8}$/.test(value));
    return isWord
      ? {
          vi: `Đây là chữ thì đặt trong dấu nháy kép: "${value}" (cchc validate --fix viết lại giúp).`,
          en: `If it is meant as text, put it in double quotes: "${value}" (cchc validate --fix does it for you).`,
        }
      : {
          vi: 'Nếu đây là chữ, đặt trong dấu nháy kép.',
          en: 'If it is meant as text, put it in double quotes.',
        };
  },
  fix: ({ expected, found, hint }, words) => {
    const hinted = contentOf(words) === null ? null : hintedFix(hint);
    if (hinted !== null) return hinted;
    if (expected.includes('string')) return found === 'number' || found === 'boolean' ? asText(words) : null;
    const content = found === 'string' ? contentOf(words) : null;
    return content === null ? null : meantBy(content, expected);
  },
  explanation: {
    vi: 'Mỗi khóa nhận một kiểu giá trị: chữ, số, true hoặc false, danh sách, hay một mục gồm các khóa. Trong YAML, kiểu do cách viết quyết định: 15 là số, "15" là chữ, dòng bắt đầu bằng gạch đầu dòng là danh sách. Sửa cách viết cho đúng kiểu.',
    en: 'Every key takes a value of one type: text, a number, true or false, a list, or a mapping of keys. In YAML the way of writing decides: 15 is a number, "15" is text, lines with a hyphen are a list. Write the value in the way its key asks for.',
  },
});

/** The truth or the whole number that a text says where one is asked for; null if it says none. */
function meantBy(text: string, types: readonly string[]): string | null {
  const content = text.trim();
  if (types.includes('boolean')) return TRUTHS.get(content.toLowerCase().normalize('NFC')) ?? null;
  const isNumber = types.includes('number') || types.includes('int');
  return isNumber && /^-?(0|[1-9]\d{0,8})$/.test(content) ? content : null;
}

/** A number or a truth as the text that is written there; an alias stands elsewhere. */
function asText(words: string): string | null {
  return /^[-+.\w]+$/.test(words) ? inQuotes(words) : null;
}

/** The name of a type that a shape asks for; of one that no shape uses, the word for it. */
function nameOfType(type: string): Bilingual {
  const names: Readonly<Partial<Record<string, Bilingual>>> = TYPES;
  return names[type] ?? { vi: type, en: type };
}
