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
  return facts
    .map((fact, index) => ({ fact, index }))
    .sort((one, other) => order(one.fact.on, other.fact.on) || one.index - other.index)
    .map(({ fact }) => fact);
}

/** Whether a fact is the one that a later one says it corrects: the same thing, of the same unit, on the day named. */
export function isCorrectedBy(old: Fact, fact: Fact): boolean {
  const isSame = (key: 'fact' | 'unit' | 'block' | 'subject' | 'round' | 'deadline' | 'demand' | 'id') =>
    old[key] === fact[key];
  return (
    old.on === fact.corrects &&
    isSame('fact') &&
    isSame('unit') &&
    isSame('block') &&
    isSame('subject') &&
    isSame('round') &&
    isSame('deadline') &&
    isSame('demand') &&
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
