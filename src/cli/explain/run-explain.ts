import path from 'node:path';
import { FORMATS } from '../../formats/of/registry.ts';
import { nearest } from '../../plan/nearest.ts';
import { RULES } from '../../rules/engine/known-rules.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { EXPLAIN } from './explain-verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import { readFile } from 'node:fs/promises';
import type { RuleExample } from '../../formats/of/rules/rule-example.ts';

/**
 * `cchc explain [CODE]`: what a code means, why, on which basis, with an example and how to mend it; or the list of all
 * codes. Codes and their short names are both taken.
 */
export const explain: Run<typeof EXPLAIN.flags> = async ({ words, flags }, environment) => {
  const { language } = environment;
  const outputs = await chooseOutputs(FORMATS.rules, flags, { vi: 'ma-loi', en: 'codes' });
  const explained = words[0] === undefined ? null : await ruleAsked(words[0], environment.home);
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.rules[format].render({ rules: RULES, explained, language, page }),
    flags,
    environment,
  );
  return 0;
};

/** The rule of a code or short name, with its example. */
async function ruleAsked(asked: string, home: string) {
  const rule = RULES.find(({ code, slug }) => code === asked.toUpperCase() || slug === asked.toLowerCase());
  if (rule === undefined) {
    const meant = nearest(
      asked,
      RULES.flatMap(({ code, slug }) => [code, slug]),
    );
    throw new UsageError(
      { vi: `không có mã "${asked}"`, en: `there is no code "${asked}"` },
      meant === null
        ? { vi: 'Xem mọi mã: cchc explain', en: 'See all codes: cchc explain' }
        : { vi: `Có phải là ${meant}?`, en: `Did you mean ${meant}?` },
    );
  }
  const example = (await loadExamples(home)).get(rule.code);
  if (example === undefined) throw new Error(`the tool lacks its own example of ${rule.code}`);
  return { rule, example };
}

/** The example of each code, which the build makes from the fixtures of the rules. Only `explain` needs them. */
async function loadExamples(home: string): Promise<ReadonlyMap<string, RuleExample>> {
  const text = await readFile(path.join(home, 'dist', 'examples.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RuleExample>));
}
