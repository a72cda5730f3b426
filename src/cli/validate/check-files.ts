import {
  type CheckReport,
  type UncheckedFile,
  uncheckedFile,
  type WordedExempted,
} from '../../formats/of/diagnostics/check-report.ts';
import type { LineOf } from '../../formats/of/diagnostics/diagnostics-text.ts';
import type { Comparing } from '../../rules/comparing/file-facts.ts';
import { mendedWords } from '../../rules/mending/mended-words.ts';
import { wordDiagnostic, type WordedDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { type CheckOptions, validateFiles } from './validate-files.ts';
import { diskFiles, STDIN } from '../input/disk-files.ts';
import { overlaid } from '../input/overlaid-files.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import { checkedWords } from '../output/step-words.ts';
import type { Rewriting } from '../output/writing/rewrite-text.ts';
import type { MendedFiles } from './mend-files.ts';

/** What checking some files gave: the report, the lines that its excerpts show, and what mending changed or would change. */
export interface Checked {
  readonly report: CheckReport;
  readonly lineOf: LineOf;
  readonly rewritings: readonly Rewriting[];
}

/**
 * Checks files, each by itself and against those before it; all are mended first, if that is asked for, or read as if they
 * were.
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions & Comparing & { readonly fix: boolean; readonly dryRun: boolean },
  environment: Environment,
): Promise<Checked> {
  const diagnostics: WordedDiagnostic[] = [];
  const exempted: WordedExempted[] = [];
  const unchecked: UncheckedFile[] = [];
  const lines = new Map<string, string>();
  const { fix, dryRun: isDryRun } = options;
  const { edits, rewritings } = fix ? await mended(files, isDryRun, environment) : NOTHING_MENDED;
  const held = isDryRun ? overlaid(diskFiles(environment, options.stdinName), rewritings) : undefined;
  let done = 0;
  for await (const checked of validateFiles(files, { ...options, held }, environment)) {
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
    if (checked.unchecked !== null) unchecked.push(uncheckedFile(checked.file, checked.unchecked));
    exempted.push(...checked.exempted.map((one) => ({ ...one, worded: wordDiagnostic(one.diagnostic) })));
  }
  return {
    report: {
      files: files.map((file) => (file === '-' ? (options.stdinName ?? STDIN) : file)),
      diagnostics,
      exempted,
      unchecked,
      mended: mendedWords(edits),
      isDryRun,
    },
    lineOf: (file, line) => lines.get(`${line} ${file}`) ?? null,
    rewritings,
  };
}

/** Loads what mends files only where that is asked for. */
async function mended(
  files: readonly string[],
  isDryRun: boolean,
  environment: Environment,
): Promise<MendedFiles> {
  const { mendFiles } = await import('./mend-files.ts');
  return mendFiles(files, isDryRun, environment);
}

const NOTHING_MENDED: MendedFiles = { edits: [], rewritings: [] };

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
