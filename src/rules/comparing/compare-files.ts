import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../engine/rule.ts';
import { RULES } from '../table.ts';
import type { Comparing, Difference, FileFacts, KeptPlace } from './file-facts.ts';

/** Months between two inspections of one unit where the user says nothing. */
export const USUAL_MONTHS_APART = 6;

/** What was found, and the lines that it stands in. */
interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly places: readonly KeptPlace[];
}

/**
 * Begins to compare files. What it returns takes the facts of one file after the other, and returns what is wrong between
 * that file and those before it. Kept are facts, never texts.
 */
export function beginComparing(settings: Comparing): (facts: FileFacts) => Compared {
  const begun = RULES.flatMap((rule) =>
    rule.compare === undefined ? [] : [{ rule, compare: rule.compare(settings) }],
  );
  return (facts) => {
    const faulty = facts.plan.faulty;
    const found = begun
      .filter(({ rule }) => !(rule.needs ?? []).some((section) => faulty.includes(section)))
      .flatMap(({ rule, compare }) => Array.from(compare(facts), (one) => ({ rule, ...one })));
    return {
      diagnostics: found.map(diagnosticOf),
      places: found.flatMap(({ place, related }) => [place, ...related.map((other) => other.place)]),
    };
  };
}

function diagnosticOf({ rule, place, values, related }: Difference & { readonly rule: Rule }): Diagnostic {
  return {
    code: rule.code,
    arguments: values,
    location: place.location,
    related: related.map(({ place: other, note }) => ({ note, location: other.location })),
  };
}
