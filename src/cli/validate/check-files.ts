import type { CheckReport, WordedExempted } from '../../formats/of/diagnostics/check-report.ts';
import type { LineOf } from '../../formats/of/diagnostics/diagnostics-text.ts';
import type { Comparing } from '../../rules/comparing/file-facts.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { mendedWords } from '../../rules/mending/mended-words.ts';
import { wordDiagnostic, type WordedDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { type CheckOptions, validateFiles } from './validate-files.ts';
import { mendFile } from './mend-file.ts';
import { progressOn } from './check-progress.ts';

/** What checking some files gave: the report, and the lines that its excerpts show. */
export interface Checked {
  readonly report: CheckReport;
  readonly lineOf: LineOf;
}

/** Checks files, each by itself and against those before it; all are mended first, if that is asked for. */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions & Comparing & { readonly fix: boolean },
  environment: Environment,
): Promise<Checked> {
  const diagnostics: WordedDiagnostic[] = [];
  const edits: Edit[] = [];
  const exempted: WordedExempted[] = [];
  const lines = new Map<string, string>();
  const progress = progressOn(environment.stderr, files.length, environment.language);
  if (options.fix) for (const file of files) edits.push(...(await mendFile(file, environment)));
  let done = 0;
  for await (const checked of validateFiles(files, options, environment)) {
    progress.show(done++, checked.file);
    for (const { file, number, text } of checked.lines) lines.set(`${number} ${file}`, text);
    diagnostics.push(...checked.diagnostics.map(wordDiagnostic));
    exempted.push(...checked.exempted.map((one) => ({ ...one, worded: wordDiagnostic(one.diagnostic) })));
  }
  progress.clear();
  return {
    report: { files: files.length, diagnostics, exempted, mended: mendedWords(edits) },
    lineOf: (file, line) => lines.get(`${line} ${file}`) ?? null,
  };
}
