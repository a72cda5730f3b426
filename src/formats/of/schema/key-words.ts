import type { Bilingual, Language } from '../../../words/language.ts';
import type { KeyReference } from './key-reference.ts';
import { type LanguageKey, nameOfKey } from './language-keys.ts';
import { SCHEMA_NAMES } from './schema-names.ts';

/** What is said of a key: its lines, each with what it tells of. */
export interface KeyLine {
  readonly about: Bilingual;
  readonly said: string;
}

const NEEDED = {
  required: { vi: 'bắt buộc', en: 'required' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
};

/** "nhóm khóa; không bắt buộc", of a key. */
export function typeOf({ type, isRequired }: LanguageKey, language: Language): string {
  return `${type[language]}; ${NEEDED[isRequired ? 'required' : 'optional'][language]}`;
}

/** What is said of a key beside its description, line by line. */
export function keyLines(key: LanguageKey, reference: KeyReference | null, language: Language): KeyLine[] {
  const { keys, keysOfEach, file } = key;
  const lines: (KeyLine | null)[] = [
    { about: { vi: 'Kiểu', en: 'Type' }, said: typeOf(key, language) },
    list({ vi: 'Các khóa', en: 'Keys' }, keys),
    list({ vi: 'Khóa của mỗi mục', en: 'Keys of each' }, keysOfEach),
    reference?.usual == null ? null : { about: { vi: 'Nếu không ghi', en: 'If left out' }, said: reference.usual },
    { about: { vi: 'Trong tệp', en: 'In the file of' }, said: SCHEMA_NAMES[file][language] },
    reference === null
      ? null
      : {
          about: { vi: 'Đọc thêm', en: 'Read on' },
          said: `docs/ngon-ngu.md, ${{ vi: 'mục', en: 'section' }[language]} ${reference.heading.replaceAll('`', '')}`,
        },
  ];
  return lines.filter((line) => line !== null);
}

function list(about: Bilingual, words: readonly string[]): KeyLine | null {
  return words.length === 0 ? null : { about, said: words.join(', ') };
}

/** So many lines of an example are shown. */
const MOST_LINES = 16;

/** An example of a key, line by line: of one without keys below it a value, else what the reference shows. */
export function exampleLines(key: LanguageKey, reference: KeyReference | null): string[] {
  const name = nameOfKey(key);
  if (key.keys.length === 0 && key.keysOfEach.length === 0) {
    const values = key.examples.length > 0 ? key.examples : key.choices.map(({ word }) => word).slice(0, 1);
    if (values.length > 0) return values.map((value) => `${name}: ${written(value)}`);
  }
  const lines = reference?.example?.split('\n') ?? [];
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), '…'];
}

/** A value on one line of YAML. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[[{*&!%@"'`>|#-]|: | #|^\d+$|,/.test(value) ? JSON.stringify(value) : value;
}
