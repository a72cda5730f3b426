import type { DiagnosticOf } from '../../diagnostics/diagnostic.ts';
import { type Code, type Diagnostic, ruleOf, RULES } from '../engine/known-rules.ts';
import type { Rule } from '../engine/rule.ts';
import type { Comparing, FileFacts, KeptPlace } from './file-facts.ts';

/** What was found, and the lines that it stands in. */
interface ComparedBy<Found> {
  readonly diagnostics: readonly Found[];
  readonly places: readonly KeptPlace[];
}

type Compared = ComparedBy<Diagnostic>;

/**
 * Begins to compare files. What it returns takes the facts of one file after the other, and returns what is wrong between
 * that file and those before it. Kept are facts, never texts.
 */
export function beginComparing(settings: Comparing): (facts: FileFacts) => Compared {
  const begun = RULES.flatMap((rule) => {
    const compare = beginWith(rule.code, settings);
    return compare === null || rule.kind !== 'between-files' ? [] : [{ needs: rule.needs, compare }];
  });
  return (facts) => {
    const { faulty } = facts.plan;
    const compared = begun
      .filter(({ needs }) => !needs.some((section) => faulty.includes(section)))
      .map(({ compare }) => compare(facts));
    return {
      diagnostics: compared.flatMap(({ diagnostics }) => diagnostics),
      places: compared.flatMap(({ places }) => places),
    };
  };
}

/** Begins to compare files by one rule; null if it does not compare any. */
function beginWith<One extends Code>(
  code: One,
  settings: Comparing,
): ((facts: FileFacts) => ComparedBy<Diagnostic<One>>) | null {
  return begin(ruleOf(code), settings);
}

function begin<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  settings: Comparing,
): ((facts: FileFacts) => ComparedBy<DiagnosticOf<One, Values, Note>>) | null {
  if (rule.kind !== 'between-files') return null;
  const compare = rule.compare(settings);
  return (facts) => {
    const found = [...compare(facts)];
    return {
      diagnostics: found.map(({ place, values, related }) => ({
        code: rule.code,
        values,
        location: place.location,
        related: related.map(({ place: other, note }) => ({ note, location: other.location })),
      })),
      places: found.flatMap(({ place, related }) => [place, ...related.map((other) => other.place)]),
    };
  };
}
