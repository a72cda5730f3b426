import path from 'node:path';
import { type Explained, FORMATS } from '../../formats/of/registry.ts';
import { nearest } from '../../plan/nearest.ts';
import { RULES } from '../../rules/engine/known-rules.ts';
import { didYouMean } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { EXPLAIN } from './explain-verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import { readFile } from 'node:fs/promises';
import type { RuleExample } from '../../formats/of/rules/rule-example.ts';

/**
 * `cchc explain [WORD]`: what a code means, why, on which basis, with an example and how to mend it; what a key or another
 * word of the language means; or the list of all codes. Codes and their short names are both taken.
 */
export const explain: Run<typeof EXPLAIN.flags> = async ({ words, flags }, environment) => {
  const { language } = environment;
  const outputs = await chooseOutputs(FORMATS.rules, flags, { vi: 'ma-loi', en: 'codes' }, environment);
  const explained = words[0] === undefined ? null : await wordAsked(words[0], environment.home);
  const examples = () => loadExamples(environment.home);
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.rules[format].render({ rules: RULES, explained, examples, language, page }),
    flags,
    environment,
  );
  return 0;
};

/** A code or its short name with its example, else what the language means by the word. */
async function wordAsked(asked: string, home: string): Promise<Explained> {
  const rule = RULES.find(({ code, slug }) => code === asked.toUpperCase() || slug === asked.toLowerCase());
  if (rule !== undefined) {
    const example = (await loadExamples(home)).get(rule.code);
    if (example === undefined) throw new Error(`the tool lacks its own example of ${rule.code}`);
    return { rule, example };
  }
  const { languageWords } = await import('./language-words.ts');
  const known = languageWords(await readFile(path.join(home, 'docs', 'ngon-ngu.md'), 'utf8'));
  const words = known.explain(asked);
  if (words !== null) return { words };
  const all = [...RULES.flatMap(({ code, slug }) => [code, slug]), ...known.words.map(({ word }) => word)];
  const meant = nearest(asked, all) ?? nearest(asked.split('.').at(-1) ?? '', all);
  throw new UsageError(
    { vi: `không có mã hay khóa "${asked}"`, en: `there is no code or key "${asked}"` },
    meant === null
      ? {
          vi: 'Xem mọi mã: cchc explain; mọi khóa: docs/ngon-ngu.md',
          en: 'See all codes: cchc explain; all keys: docs/ngon-ngu.md',
        }
      : didYouMean(meant),
  );
}

/** The example of each code, which the build makes from the fixtures of the rules. Only `explain` needs them. */
async function loadExamples(home: string): Promise<ReadonlyMap<string, RuleExample>> {
  const text = await readFile(path.join(home, 'dist', 'examples.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RuleExample>));
}
