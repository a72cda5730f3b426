import { exampleMarkdown, exampleText } from '../../formats/of/rules/rule-example-text.ts';
import { rulesMarkdown, rulesText, ruleText } from '../../formats/of/rules/rules-text.ts';
import { nearest } from '../../plan/nearest.ts';
import { RULES } from '../../rules/table.ts';
import { loadExamples } from './load-examples.ts';
import { pageFor } from '../output/page.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Run, textFlag } from '../command-line/verb.ts';
import { checkDestination, chooseFormat, writeResult } from '../output/write-output.ts';

/**
 * `cchc explain [CODE]`: what a code means, why, on which basis, with an example and how to mend it; or the list of all
 * codes. Codes and their short names are both taken.
 */
export const explain: Run = async ({ words, flags }, environment) => {
  const { language } = environment;
  const output = textFlag(flags, 'output');
  const format = chooseFormat({ text: ['txt'], md: ['md'] }, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  await checkDestination(destination);
  const { paint, width } = await pageFor(environment, output);
  const [asked] = words;
  if (asked === undefined) {
    const text = format === 'md' ? rulesMarkdown(RULES, language) : rulesText(RULES, language, paint);
    await writeResult(environment, destination, text);
    return 0;
  }
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
  const example = (await loadExamples(environment.home)).get(rule.code);
  if (example === undefined) throw new Error(`the tool lacks its own example of ${rule.code}`);
  const text =
    format === 'md'
      ? `${rulesMarkdown([rule], language)}\n${exampleMarkdown(example, language)}`
      : `${ruleText(rule, language, paint, width)}\n${exampleText(example, language, paint, width)}`;
  await writeResult(environment, destination, text);
  return 0;
};
