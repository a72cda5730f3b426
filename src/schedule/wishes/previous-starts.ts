import type { Moment, Visit } from '../visits/visit.ts';

/**
 * The starts of an earlier schedule, by the ids that its trips and visits have now. Units of a block (communes of a
 * district) that have been named since take over the starts of the open units whose places they fill, in order; those
 * that are still open keep theirs, though they may be numbered anew.
 */
export function previousStarts(
  visits: readonly Visit[],
  starts: ReadonlyMap<string, Moment>,
): ReadonlyMap<string, Moment> {
  const moved = new Map<string, Moment>();
  const kept = new Map(starts);
  for (const group of groupsOf(visits)) {
    const before = startsWithin(group, starts);
    const open = group.visits.filter(({ unit }) => unit === null);
    const filled = Math.max(0, before.length - open.length);
    const named = group.visits.filter(({ unit, id }) => unit !== null && !starts.has(id)).slice(0, filled);
    if (named.length === 0) continue;
    for (const { id } of open) kept.delete(id);
    [...named, ...open].forEach(({ id }, index) => {
      const start = before[index];
      if (start !== undefined) moved.set(id, start);
    });
  }
  return new Map([...kept, ...moved]);
}

/** Visits whose open units are numbered in one row, and what their ids end in. */
interface Group {
  readonly within: string;
  readonly suffix: string;
  readonly visits: Visit[];
}

function groupsOf(visits: readonly Visit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const visit of visits) {
    const { within, unit, id } = visit;
    const suffix = unit === null ? id.slice(within.length).replace(/^#\d+/, '') : id.slice(unit.length);
    const key = `${within} ${suffix}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { within, suffix, visits: [visit] });
    else group.visits.push(visit);
  }
  return [...groups.values()];
}

/** The starts that open units of a group had, in the order of their numbers. */
function startsWithin({ within, suffix }: Group, starts: ReadonlyMap<string, Moment>): Moment[] {
  return [...starts]
    .filter(([id]) => id.startsWith(`${within}#`) && id.endsWith(suffix))
    .map(([id, start]) => ({ number: id.slice(within.length + 1, id.length - suffix.length), start }))
    .filter(({ number }) => /^\d+$/.test(number))
    .sort((one, other) => Number(one.number) - Number(other.number))
    .map(({ start }) => start);
}
