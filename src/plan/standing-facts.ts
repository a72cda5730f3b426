import type { CivilDate } from '../calendar/civil-date.ts';
import type { Path } from '../diagnostics/path.ts';
import type { Fact } from './language/facts.ts';

/** What was recorded, as it was written down. */
interface Diary {
  readonly recorded: readonly Fact[];
}

/** A fact that stands, with the one that it was first recorded as, if it was corrected. */
export interface StandingFact extends Fact {
  readonly corrected: Fact | null;
}

const known = new WeakMap<readonly Fact[], readonly StandingFact[]>();

/**
 * The facts that stand, in the order of their days, of one day in that of their files: what was corrected is not among
 * them; what corrects it takes its place.
 */
export function standingFacts({ recorded }: Diary): readonly StandingFact[] {
  const found = known.get(recorded) ?? standing(recorded);
  known.set(recorded, found);
  return found;
}

/** A plan with those facts alone that took place by a day. A correction holds for every day, whenever it was recorded. */
export function recordedBy<Recorded extends Diary>(plan: Recorded, day: CivilDate): Recorded {
  const recorded = standingFacts(plan).filter(({ on }) => on <= day);
  known.set(recorded, recorded);
  return { ...plan, recorded };
}

function standing(recorded: readonly Fact[]): StandingFact[] {
  const facts: StandingFact[] = [];
  for (const fact of recorded) {
    const at = fact.corrects === null ? -1 : facts.findLastIndex((one) => isCorrectedBy(one, fact));
    const old = facts[at];
    if (old === undefined) facts.push({ ...fact, corrected: null });
    else facts[at] = { ...fact, corrected: old.corrected ?? old };
  }
  return datedFindings(facts)
    .map((fact, index) => ({ fact, index }))
    .sort((one, other) => order(one.fact.on, other.fact.on) || one.index - other.index)
    .map(({ fact }) => fact);
}

/**
 * Facts with each finding on the day of the conclusion that holds it; one of a conclusion yet to be issued keeps the day on
 * which it was written down.
 */
function datedFindings(facts: readonly StandingFact[]): readonly StandingFact[] {
  if (facts.every(({ fact }) => fact !== 'finding')) return facts;
  const issued = new Map<string | null, StandingFact[]>();
  for (const fact of facts)
    if (fact.fact === 'conclusion-issued') issued.set(fact.unit, [...(issued.get(fact.unit) ?? []), fact]);
  const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return facts.map((fact) => {
    if (fact.fact !== 'finding') return fact;
    const conclusion = issued
      .get(fact.unit)
      ?.findLast((one) => agree(one.subject, fact.subject) && agree(one.round, fact.round));
    return conclusion === undefined ? fact : { ...fact, on: conclusion.on };
  });
}

/** Whether a fact is the one that a later one says it corrects: the same thing, of the same unit, on the day named. */
export function isCorrectedBy(old: Fact, fact: Fact): boolean {
  const isSame = (key: 'fact' | 'unit' | 'block' | 'subject' | 'round' | 'deadline' | 'demand' | 'id') =>
    old[key] === fact[key];
  // A finding goes by its number: its day is that of its conclusion.
  return (
    (old.on === fact.corrects || (fact.fact === 'finding' && fact.corrects !== null)) &&
    isSame('fact') &&
    isSame('unit') &&
    isSame('block') &&
    isSame('subject') &&
    isSame('round') &&
    isSame('deadline') &&
    (isSame('demand') || fact.fact === 'finding') &&
    isSame('id')
  );
}

/** A schedule that was issued, and is in force from that day on until another is. */
export interface IssuedSchedule {
  readonly path: Path;
  /** The file in which it was saved as JSON, from the folder of the plan. */
  readonly file: string;
  readonly on: CivilDate;
  readonly number: string | null;
}

/** The last schedule that was issued by a day, or at all; null if none was. */
export function lastIssued(plan: Diary, by: CivilDate | null): IssuedSchedule | null {
  const issued = standingFacts(plan).findLast(
    ({ fact, on, file }) => fact === 'schedule-issued' && file !== null && (by === null || on <= by),
  );
  if (issued === undefined || issued.file === null) return null;
  const { path, file, on, number } = issued;
  return { path, file, on, number };
}

function order(one: CivilDate, other: CivilDate): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
