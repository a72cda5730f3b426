import type { CheckReport, WordedExempted } from '../../formats/report/report.ts';
import type { Source } from '../../plan/source.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { toldEdits } from '../../rules/mending/told.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/wording-of.ts';
import type { Environment } from '../environment.ts';
import { loadFile, type LoadOptions } from '../load-plan.ts';
import { mendFile } from './mend-file.ts';
import { progressOn } from './progress.ts';

/** What checking some files gave: the report, and every file read, for its excerpts. */
export interface Checked {
  readonly report: CheckReport;
  readonly sources: readonly Source[];
}

/** Checks files one after the other; each is mended first, if that is asked for. */
export async function checkFiles(
  files: readonly string[],
  options: LoadOptions & { readonly fix: boolean },
  environment: Environment,
): Promise<Checked> {
  const sources: Source[] = [];
  const diagnostics: WordedDiagnostic[] = [];
  const edits: Edit[] = [];
  const exempted: WordedExempted[] = [];
  const progress = progressOn(environment.stderr, files.length, environment.language);
  for (const [done, file] of files.entries()) {
    progress.show(done, file);
    if (options.fix) edits.push(...(await mendFile(file, environment)));
    const loaded = await loadFile(file, environment, options);
    sources.push(...loaded.sources);
    diagnostics.push(...loaded.diagnostics.map(wordDiagnostic));
    exempted.push(...loaded.exempted.map((one) => ({ ...one, worded: wordDiagnostic(one.diagnostic) })));
  }
  progress.clear();
  return { report: { files: files.length, diagnostics, exempted, mended: toldEdits(edits) }, sources };
}
