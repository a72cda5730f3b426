import type { Language } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { padEnd, textWidth, wrap } from '../../text/text-width.ts';
import type { ExplainedWords, Meaning } from './explained-words.ts';
import { exampleLines, keyLines } from './key-words.ts';
import type { KeyReference } from './key-reference.ts';
import type { LanguageKey } from './language-keys.ts';

const EXAMPLE = { vi: 'Ví dụ', en: 'Example' };
const ELSEWHERE = { vi: 'Khóa cùng tên ở các chỗ khác', en: 'Keys of this name elsewhere' };
const ALL_OF_NAME = { vi: 'Các khóa tên này', en: 'The keys of this name' };
const READ_ONE = {
  vi: (path: string) => `Xem một khóa: cchc explain "${path}"`,
  en: (path: string) => `For one of them: cchc explain "${path}"`,
};
/** The language is described by Vietnamese officials for Vietnamese officials. */
const VIETNAMESE_ONLY = {
  vi: null,
  en: 'What keys and words mean is told in Vietnamese, the language that plans are written in.',
};

/** All that a word of the language means. */
export function wordsText(
  { keys, meanings, elsewhere }: ExplainedWords,
  language: Language,
  paint: Paint,
  width: number,
): string {
  const [first] = elsewhere;
  const parts = [
    ...keys.map(({ key, reference }) => keyText(key, reference, language, paint, width)),
    ...meanings.map((meaning) => meaningText(meaning, language, paint, width)),
    ...(first === undefined
      ? []
      : [
          [
            paint.bold((keys.length > 0 ? ELSEWHERE : ALL_OF_NAME)[language]),
            ...rows(
              elsewhere.map(({ written, title }) => [written, title]),
              width,
            ),
            '',
            READ_ONE[language](first.written),
          ],
        ]),
  ];
  const note = VIETNAMESE_ONLY[language];
  if (note !== null && (keys.length > 0 || first !== undefined)) parts.push(wrap(note, width));
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function keyText(
  key: LanguageKey,
  reference: KeyReference | null,
  language: Language,
  paint: Paint,
  width: number,
): string[] {
  const example = exampleLines(key, reference);
  const about = keyLines(key, reference, language).map((line) => [line.about[language], line.said] as const);
  return [
    `${paint.bold(key.written)}: ${key.title}`,
    '',
    ...wrap(key.description, width),
    ...(key.choices.length === 0 ? [] : ['', ...rows(key.choices.map(({ word, about }) => [word, about]), width)]),
    '',
    ...rows(about, width),
    ...(example.length === 0 ? [] : ['', paint.bold(EXAMPLE[language]), ...example.map((line) => `  ${line}`.trimEnd())]),
  ];
}

function meaningText({ word, kind, name, lines }: Meaning, language: Language, paint: Paint, width: number): string[] {
  return [
    `${paint.bold(word)} (${kind[language]}): ${name[language]}`,
    ...(lines.length === 0 ? [] : ['']),
    ...lines.flatMap((line) => wrap(line[language], width - 2).map((part) => `  ${part}`)),
  ];
}

/** Terms with what is said of each beside them. */
function rows(pairs: readonly (readonly [term: string, said: string])[], width: number): string[] {
  const termWidth = Math.max(...pairs.map(([term]) => textWidth(term)));
  return pairs.flatMap(([term, said]) => {
    const [first = '', ...others] = wrap(said, Math.max(20, width - termWidth - 4));
    const indent = ' '.repeat(termWidth + 4);
    return [`  ${padEnd(term, termWidth)}  ${first}`.trimEnd(), ...others.map((line) => indent + line)];
  });
}
