import type { Columns, YamlFaultName } from '../reading-problems.ts';
import type { Replacement } from './replacements.ts';

/** Words that YAML does not take as they are meant, and what is to be written in their place. */
export interface SyntaxMend extends Replacement {
  readonly fault: YamlFaultName;
  /** Where a line begins that stands at another column than those of its level, and where it should. */
  readonly columns?: Columns;
}

/** Of mends in order those that touch none before them. */
export function apartFrom(changes: readonly SyntaxMend[]): SyntaxMend[] {
  let end = 0;
  return changes.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
