import type { Severity } from '../../../diagnostics/diagnostic.ts';
import type { Exempted } from '../../../rules/engine/check-plan.ts';
import type { MendedWords } from '../../../rules/mending/mended-words.ts';
import type { WordedDiagnostic } from '../../../rules/engine/wording-of.ts';
import type { DiagnosticsOptions } from './diagnostics-text.ts';

/** Something found that its plan exempts, in words. */
export interface WordedExempted extends Exempted {
  readonly worded: WordedDiagnostic;
}

/** What the check of some files found. */
export interface CheckReport {
  /** How many files were named; the directories that they use are not counted. */
  readonly files: number;
  readonly diagnostics: readonly WordedDiagnostic[];
  /** What exemptions in force keep from being told and counted. */
  readonly exempted: readonly WordedExempted[];
  /** What `--fix` has mended; the diagnostics are those that are left. */
  readonly mended: readonly MendedWords[];
  /** Whether that was not written, and the diagnostics are those that would be left. */
  readonly isDryRun: boolean;
}

/** How a report is shown. */
export interface ReportView extends DiagnosticsOptions {
  /** The least grave severity that is listed. Counts are always those of everything found. */
  readonly least: Severity;
  /** The version of the tool, for the formats that name it. */
  readonly version: string;
}

/** Severities from the gravest on. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The diagnostics of a report that are as grave as `least` or graver. */
export function listed({ diagnostics }: CheckReport, least: Severity): readonly WordedDiagnostic[] {
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return diagnostics.filter(({ severity }) => shown.some((one) => one === severity));
}
