import { countSeverities } from '../../diagnostics/severity.ts';
import { diagnosticsJson } from '../../formats/diagnostics-json.ts';
import { summaryLine } from '../../formats/diagnostics-summary.ts';
import { diagnosticsText } from '../../formats/diagnostics-text.ts';
import type { Source } from '../../plan/source.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/wording-of.ts';
import { emptyName, findPlan, isFolder, plansIn } from '../find-plan.ts';
import { loadFile } from '../load-plan.ts';
import { pageFor } from '../page.ts';
import { readCountFlag } from '../read-flag.ts';
import { diagnosticsOptions } from '../tell-diagnostics.ts';
import { UsageError } from '../usage-error.ts';
import { type Run, textFlag } from '../verb.ts';
import { checkDestination, chooseFormat, writeResult } from '../write-output.ts';

/**
 * `cchc validate [PLAN...]`: checks plan files; of a folder, every plan in it. Status 1 if there is an error, or more
 * warnings than `--max-warnings` allows.
 */
export const validate: Run = async ({ words, flags }, environment) => {
  const { language } = environment;
  const output = textFlag(flags, 'output');
  const format = chooseFormat({ text: ['txt'], json: ['json'] }, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  const most = textFlag(flags, 'maxWarnings');
  const mostWarnings = most === undefined ? Number.POSITIVE_INFINITY : readCountFlag(most, '--max-warnings');
  await checkDestination(destination);

  const files = await filesAsked(words);
  const sources: Source[] = [];
  const worded: WordedDiagnostic[] = [];
  for (const file of files) {
    const loaded = await loadFile(file, environment);
    sources.push(...loaded.sources);
    worded.push(...loaded.diagnostics.map(wordDiagnostic));
  }
  if (format === 'json') {
    await writeResult(environment, destination, diagnosticsJson(files.length, worded, language));
  } else {
    const page = await pageFor(environment, output);
    const text = diagnosticsText(worded, diagnosticsOptions(environment, sources, page));
    const summary = summaryLine(files.length, worded, language);
    await writeResult(environment, destination, text === '' ? summary : `${text}\n${summary}`);
  }
  const counts = countSeverities(worded.map(({ severity }) => severity));
  return counts.error > 0 || counts.warning > mostWarnings ? 1 : 0;
};

/** The files meant: each file named, the plans of each folder named; without any, the only plan there is. */
async function filesAsked(words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [await findPlan(undefined)];
  const files: string[] = [];
  for (const word of words) {
    if (word === '') throw emptyName();
    if (!(await isFolder(word))) {
      files.push(word);
      continue;
    }
    const plans = await plansIn(word);
    if (plans.length === 0) {
      throw new UsageError({ vi: `không có kế hoạch nào trong ${word}`, en: `there is no plan in ${word}` });
    }
    files.push(...plans);
  }
  return [...new Set(files)];
}
