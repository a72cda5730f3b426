import type { Severity } from '../../../diagnostics/diagnostic.ts';
import type { Exempted } from '../../../rules/engine/check-plan.ts';
import type { MendedWords } from '../../../rules/mending/mended-words.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import { RULES } from '../../../rules/engine/known-rules.ts';
import type { Unchecked } from '../../../rules/engine/validate-plan.ts';
import type { DiagnosticsOptions } from './diagnostics-text.ts';

/** Something found that its plan exempts, in words. */
export interface WordedExempted extends Exempted {
  readonly worded: WordedDiagnostic;
}

/** A file of which not everything could be checked. */
export interface UncheckedFile {
  readonly file: string;
  /** The keys at the top of its files below which something is faulty. */
  readonly sections: readonly string[];
  /** The rules that could not look at everything. */
  readonly codes: readonly string[];
}

/** What could not be checked of a file, as a report tells it. */
export function uncheckedFile(file: string, { codes, holes }: Unchecked): UncheckedFile {
  const sections = new Set(holes.map(({ file: kind, path }) => (kind === 'plan' ? String(path[0]) : kind)));
  const all = RULES.filter(({ kind }) => kind !== 'reader' && kind !== 'text').map(({ code }) => code);
  return { file, sections: [...sections], codes: codes ?? all };
}

/** What the check of some files found. */
export interface CheckReport {
  /** The files that were named, as what was found names them; the directories that they use are not among them. */
  readonly files: readonly string[];
  readonly diagnostics: readonly WordedDiagnostic[];
  /** What exemptions in force keep from being told and counted. */
  readonly exempted: readonly WordedExempted[];
  /** The files of which not everything could be checked, because something in them is faulty. */
  readonly unchecked: readonly UncheckedFile[];
  /** What `--fix` has mended; the diagnostics are those that are left. */
  readonly mended: readonly MendedWords[];
  /** Whether that was not written, and the diagnostics are those that would be left. */
  readonly isDryRun: boolean;
}

/**
 * What a file is called from the root of its repository, with slashes; one outside has `..` before it. What is no file of
 * the disk keeps its name.
 */
export type NameInRepository = (file: string) => string;

/** How a report is shown. */
export interface ReportView extends DiagnosticsOptions {
  /** The least grave severity that is listed. Counts are always those of everything found. */
  readonly least: Severity;
  /** The version of the tool, for the formats that name it. */
  readonly version: string;
  /** What files are called for programs that know the repository and not the working folder. */
  readonly nameInRepository: NameInRepository;
}

/** Severities from the gravest on. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The diagnostics of a report that are as grave as `least` or graver. */
export function listed({ diagnostics }: CheckReport, least: Severity): readonly WordedDiagnostic[] {
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return diagnostics.filter(({ severity }) => shown.some((one) => one === severity));
}
