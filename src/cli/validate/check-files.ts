import type { CheckReport, WordedExempted } from '../../formats/of/diagnostics/check-report.ts';
import type { LineOf } from '../../formats/of/diagnostics/diagnostics-text.ts';
import type { Comparing } from '../../rules/comparing/file-facts.ts';
import type { Edit } from '../../rules/mending/edit.ts';
import { mendedWords } from '../../rules/mending/mended-words.ts';
import { wordDiagnostic, type WordedDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { type CheckOptions, validateFiles } from './validate-files.ts';
import { campaignsIn } from '../../campaign.ts';
import { mendPlan } from '../../rules/mending/mend-plan.ts';
import { diskFiles } from '../input/disk-files.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import { checkedWords } from '../output/step-words.ts';
import { rewriteText } from '../output/rewrite-text.ts';

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
  if (options.fix) for (const file of files) edits.push(...(await mendFile(file, environment)));
  let done = 0;
  for await (const checked of validateFiles(files, options, environment)) {
    done++;
    const worded = checked.diagnostics.map(wordDiagnostic);
    environment.detail(
      checkedWords(
        checked.file,
        worded.map(({ severity }) => severity),
      ),
    );
    environment.progress.show(() => checking(done, files.length));
    for (const { file, number, text } of checked.lines) lines.set(`${number} ${file}`, text);
    diagnostics.push(...worded);
    exempted.push(...checked.exempted.map((one) => ({ ...one, worded: wordDiagnostic(one.diagnostic) })));
  }
  return {
    report: { files: files.length, diagnostics, exempted, mended: mendedWords(edits) },
    lineOf: (file, line) => lines.get(`${line} ${file}`) ?? null,
  };
}

function checking(done: number, all: number): Work {
  const files = counted(all);
  return {
    doing: {
      vi: `Đang kiểm tra ${files.vi} tệp`,
      en: `Checking ${files.en} ${all === 1 ? 'file' : 'files'}`,
    },
    soFar: { vi: `xong ${counted(done).vi}`, en: `${counted(done).en} done` },
  };
}

/** A plan that could not be read names no directory before it is mended; then its directory is mended too. */
const MOST_PASSES = 3;

/**
 * Mends a plan file, and the directory and the records that it names, each written whole or not at all, and only if
 * nobody has changed it since it was read. Returns what was mended.
 */
async function mendFile(file: string, environment: Environment): Promise<readonly Edit[]> {
  const made: Edit[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const [source, ...others] = (await campaignsIn(diskFiles(environment))(file)).sources;
    if (source === undefined) break;
    const directory = others.at(-1) ?? null;
    const [records = null] = others.slice(0, -1);
    const { texts, edits } = mendPlan(source, directory, records);
    if (edits.length === 0) break;
    for (const { file: name, text } of [source, ...others]) {
      const mended = texts.get(name);
      if (mended !== undefined && mended !== text) await rewriteText(name, text, mended);
    }
    made.push(...edits);
  }
  return made;
}
