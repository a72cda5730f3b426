import type { DiagnosticOf, Location, Severity } from '../../diagnostics/diagnostic.ts';
import type { Bilingual } from '../../words/language.ts';
import { type Code, type Diagnostic, ruleOf } from './known-rules.ts';
import type { Rule } from './rule.ts';

/** What is said of a diagnostic, in both languages. */
export interface WordedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly advice: Bilingual | null;
  readonly basis: Bilingual | null;
  readonly related: readonly { readonly location: Location; readonly message: Bilingual }[];
}

/** Puts a diagnostic into the words of its rule. */
export function wordDiagnostic(diagnostic: Diagnostic): WordedDiagnostic {
  return { diagnostic, ...wordsOf(diagnostic) };
}

function wordsOf<One extends Code>(diagnostic: Diagnostic<One>): Omit<WordedDiagnostic, 'diagnostic'> {
  return wordsBy(ruleOf(diagnostic.code), diagnostic);
}

function wordsBy<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  { values, related }: DiagnosticOf<One, Values, Note>,
): Omit<WordedDiagnostic, 'diagnostic'> {
  return {
    slug: rule.slug,
    severity: rule.severity,
    message: rule.message(values),
    advice: rule.advice?.(values) ?? null,
    basis: rule.basis ?? null,
    related: related.flatMap(({ location, note }) => {
      const message = rule.notes?.[note];
      return message === undefined ? [] : [{ location, message }];
    }),
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
      ruleOf(code).severity === 'error' &&
      // Visits that nobody can be chosen for are in nobody's way.
      code !== 'CC604' &&
      (!code.startsWith('CC6') || trips > MOST_TRIPS_TO_TRY),
  );
}
