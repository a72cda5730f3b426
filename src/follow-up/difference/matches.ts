import type { ComparedVisit } from './sides.ts';

/** Which visits of two schedules are the same, by those of the new one, which was added where it has no pair; and which are gone. */
interface Matches {
  readonly pairs: ReadonlyMap<ComparedVisit, ComparedVisit>;
  readonly removed: readonly ComparedVisit[];
}

/**
 * Which visit of one schedule is which of another: by id; then units that were named take the places of the open ones of
 * their district or block, in order, before those that are still open; then a unit that is visited once in each of both
 * schedules is the same in another round or for another subject.
 */
export function matchVisits(before: readonly ComparedVisit[], now: readonly ComparedVisit[]): Matches {
  const pairs = new Map<ComparedVisit, ComparedVisit>();
  const used = new Set<ComparedVisit>();
  const pair = (old: ComparedVisit, visit: ComparedVisit) => {
    pairs.set(visit, old);
    used.add(old);
  };
  for (const places of openPlaces(before, now))
    for (const [index, visit] of places.visits.entries()) {
      const old = places.open[index];
      if (old !== undefined) pair(old, visit);
    }
  const byId = new Map(before.filter((old) => !used.has(old)).map((old) => [old.id, old]));
  for (const visit of now) {
    const old = byId.get(visit.id);
    if (old !== undefined && !pairs.has(visit)) pair(old, visit);
  }
  for (const visit of now) {
    if (pairs.has(visit) || visit.unit === null) continue;
    const ofUnit = (some: readonly ComparedVisit[]) => some.filter(({ unit }) => unit === visit.unit);
    const left = ofUnit(before).filter((old) => !used.has(old));
    const others = ofUnit(now).filter((one) => !pairs.has(one));
    const [old] = left;
    if (old !== undefined && left.length === 1 && others.length === 1) pair(old, visit);
  }
  return { pairs, removed: before.filter((old) => !used.has(old)) };
}

/** The open visits of a district or block before, and the visits that stand in their places now, both in order. */
interface OpenPlaces {
  readonly open: readonly ComparedVisit[];
  readonly visits: readonly ComparedVisit[];
}

/** Where units were named since: there open visits are numbered anew, so that an id tells nothing. */
function openPlaces(before: readonly ComparedVisit[], now: readonly ComparedVisit[]): OpenPlaces[] {
  const known = new Set(before.map(({ id }) => id));
  const openBefore = before.filter(({ unit, within }) => unit === null && within !== null);
  return [...new Set(openBefore.map(placeOf))].flatMap((place) => {
    const open = openBefore.filter((visit) => placeOf(visit) === place);
    const here = now.filter((visit) => placeOf(visit) === place);
    const stillOpen = here.filter(({ unit }) => unit === null);
    const filled = Math.max(0, open.length - stillOpen.length);
    const named = here.filter(({ id, unit }) => unit !== null && !known.has(id)).slice(0, filled);
    if (named.length === 0) return [];
    return [{ open: open.toSorted(byNumber), visits: [...named, ...stillOpen] }];
  });
}

/** What open units are numbered within, and the round and subject for which they are visited. */
function placeOf({ id, unit, within, parent }: ComparedVisit): string {
  const suffix = unit === null ? id.replace(/^[^#]*#\d+/, '') : id.slice(unit.length);
  // A saved schedule does not say where a named commune would be numbered: with its district.
  return `${within ?? parent?.slice(0, parent.length - suffix.length) ?? ''}${suffix}`;
}

function byNumber(one: ComparedVisit, other: ComparedVisit): number {
  const numberOf = ({ id }: ComparedVisit) => Number(/#(\d+)/.exec(id)?.[1] ?? 0);
  return numberOf(one) - numberOf(other);
}
