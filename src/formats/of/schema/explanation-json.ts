import type { RuleDescription } from '../../../rules/engine/rule.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { ExplainedWords } from './explained-words.ts';
import type { KeyReference } from './key-reference.ts';
import type { LanguageKey } from './language-keys.ts';
import type { ExplanationJson } from './explanation-shape.ts';
import { type ExampleExcerpt, exampleExcerpts, type RuleExample } from '../rules/rule-example.ts';

type CodeJson = ExplanationJson['codes'][number];
type KeyJson = ExplanationJson['keys'][number];

const NOTHING = { codes: [], keys: [], words: [], elsewhere: [] } as const;

/** Codes with their examples as JSON, in the language given. Each must have an example. */
export function codesJson(
  rules: readonly RuleDescription[],
  examples: ReadonlyMap<string, RuleExample>,
  language: Language,
): string {
  const codes = rules.map((rule): CodeJson => {
    const { code, slug, severity, explanation, basis } = rule;
    const example = examples.get(code);
    if (example === undefined) throw new Error(`there is no example of ${code}`);
    return {
      code,
      slug,
      severity,
      explanation: explanation[language],
      ...(basis === undefined ? {} : { basis: basis[language] }),
      example: exampleValue(example, language),
    };
  });
  return explanationJson({ ...NOTHING, codes });
}

/** All that a word of the language means as JSON. Keys are described in Vietnamese alone. */
export function wordsJson({ keys, meanings, elsewhere }: ExplainedWords, language: Language): string {
  return explanationJson({
    ...NOTHING,
    keys: keys.map(({ key, reference }) => keyValue(key, reference, language)),
    words: meanings.map(({ word, kind, name, lines }) => ({
      word,
      kind: kind[language],
      name: name[language],
      lines: lines.map((line) => line[language]),
    })),
    elsewhere: elsewhere.map(placeValue),
  });
}

function explanationJson(value: Omit<ExplanationJson, 'format'>): string {
  const whole: ExplanationJson = { format: 1, ...value };
  return json(whole);
}

function exampleValue(example: RuleExample, language: Language): CodeJson['example'] {
  const { file, line, column, message, advice } = example;
  const { wrong, right } = exampleExcerpts(example);
  return {
    file,
    line,
    column,
    message: message[language],
    ...(advice === null ? {} : { advice: advice[language] }),
    wrong: wrong.map(excerptValue),
    right: right.map(excerptValue),
  };
}

function excerptValue({ name, lines }: ExampleExcerpt) {
  return {
    file: name,
    lines: lines
      .filter((line) => line !== null)
      .map(({ number, text, changed }) => ({ line: number, text, changed })),
  };
}

function placeValue({ file, written, title }: LanguageKey) {
  return { of: file, path: written, title };
}

function keyValue(key: LanguageKey, reference: KeyReference | null, language: Language): KeyJson {
  const { description, type, isRequired, choices, keys, keysOfEach, examples } = key;
  const usual = reference?.usual ?? null;
  const example = reference?.example ?? null;
  return {
    ...placeValue(key),
    description,
    type: type[language],
    required: isRequired,
    choices,
    keys,
    keysOfEach,
    examples,
    ...(usual === null ? {} : { usual }),
    ...(reference === null ? {} : { section: reference.heading.replaceAll('`', '') }),
    ...(example === null ? {} : { example }),
  };
}
