import type { FactName } from '../../../src/plan/language/fact-kinds.ts';
import type { Met } from '../../../src/plan/language/facts.ts';

/** A fact as a file of facts has it. */
export interface PlainFact {
  readonly fact: FactName;
  readonly on: string;
  readonly unit?: string;
  readonly subject?: string;
  readonly round?: string;
  readonly number?: string;
  readonly visit?: string;
  readonly session?: 'morning' | 'afternoon';
  readonly replaces?: string;
  readonly units?: readonly string[];
  readonly to?: string;
  readonly demands?: boolean;
  readonly met?: Met;
  readonly deadline?: string;
  readonly until?: string;
  readonly id?: string;
  readonly file?: string;
  readonly reason?: string;
  readonly corrects?: string;
}

/** The facts that are seen on a day, in the order of days: a correction, whenever it was typed, in the place of what it corrects. */
export function factsSeen(written: readonly PlainFact[], asOf: string): PlainFact[] {
  const standing = [...written];
  for (const right of written) {
    if (right.corrects === undefined) continue;
    const isMeant = (one: PlainFact) => one !== right && isAlike(one, right) && one.on === right.corrects;
    const meant = standing.findIndex(isMeant);
    if (meant === -1) continue;
    standing.splice(standing.indexOf(right), 1);
    standing[standing.findIndex(isMeant)] = right;
  }
  return inOrder(standing.filter(({ on }) => on <= asOf));
}

/** Facts in the order of their days; those of one day as they were written. */
export function inOrder(facts: readonly PlainFact[]): PlainFact[] {
  return [...facts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function isAlike(one: PlainFact, other: PlainFact): boolean {
  return (['fact', 'unit', 'subject', 'round', 'id', 'deadline'] as const).every(
    (key) => one[key] === other[key],
  );
}
