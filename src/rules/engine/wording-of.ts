import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { Bilingual } from '../../words/language.ts';
import { ruleOf } from '../table.ts';

/** What is said of a diagnostic, in both languages. */
export interface WordedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly advice: Bilingual | null;
  readonly basis: Bilingual | null;
  readonly related: readonly { readonly location: Diagnostic['location']; readonly message: Bilingual }[];
}

/** Puts a diagnostic into the words of its rule. A code without a rule is a fault of the program. */
export function wordDiagnostic(diagnostic: Diagnostic): WordedDiagnostic {
  const rule = ruleOf(diagnostic.code);
  if (rule === undefined) throw new Error(`no rule for ${diagnostic.code}`);
  return {
    diagnostic,
    slug: rule.slug,
    severity: rule.severity,
    message: rule.message(diagnostic.arguments),
    advice: rule.advice?.(diagnostic.arguments) ?? null,
    basis: rule.basis ?? null,
    related: diagnostic.related.map(({ location, note }) => ({
      location,
      message: rule.notes?.[note] ?? { vi: note, en: note },
    })),
  };
}

/** A schedule of more trips than this is not attempted once it is known that they cannot all be placed. */
const MOST_TRIPS_TO_TRY = 1000;

/**
 * Whether errors stand in the way of a schedule. Those of the schedule itself (CC6xx) do not: the schedule places what it
 * can, and says of every other visit why it has no place.
 */
export function preventsSchedule(diagnostics: readonly Diagnostic[], trips: number): boolean {
  return diagnostics.some(
    ({ code }) =>
      ruleOf(code)?.severity === 'error' && (!code.startsWith('CC6') || trips > MOST_TRIPS_TO_TRY),
  );
}
