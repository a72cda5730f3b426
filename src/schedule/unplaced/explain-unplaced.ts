import type { Arrangement, ScheduleInput } from '../arrange.ts';
import type { Closing } from '../reason.ts';
import type { UnplacedVisit } from '../schedule.ts';
import { countClosings } from '../sessions/start-offers.ts';
import type { Trip } from '../visits/visit.ts';
import { rivalClosings } from './rivals.ts';
import { type ArrangeAgain, changeSearch } from './search-changes.ts';

/** Why trips found no place, visit by visit, with the changes that would place each; these are tried, not guessed. */
export async function explainUnplaced(
  input: ScheduleInput,
  arrangement: Arrangement,
  unplaced: ReadonlySet<string>,
  again: ArrangeAgain,
): Promise<UnplacedVisit[]> {
  const changesFor = changeSearch(input, arrangement, again);
  const all: UnplacedVisit[] = [];
  for (const trip of arrangement.trips) {
    if (!unplaced.has(trip.id)) continue;
    const { closings } = arrangement.offersOf(trip);
    const reasons = [
      ...reasonsIn(arrangement, closings),
      ...reasonsIn(arrangement, rivalClosings(arrangement, trip)),
    ];
    const remaining = countClosings(closings).free;
    const changes = await changesFor(trip);
    for (const visit of trip.visits) all.push({ visit, reasons, remaining, changes });
  }
  return all;
}

/** For each rule, how many starts it alone shuts out, and by which trips. */
function reasonsIn(
  { arranged }: Arrangement,
  closings: ReadonlyMap<number, readonly Closing[]>,
): UnplacedVisit['reasons'] {
  return Array.from(countClosings(closings).alone, ([rule, sessions]) => {
    const rivals = new Set(
      [...closings.values()].flatMap(([only, ...others]) =>
        only?.rule === rule && others.length === 0 ? rivalsOf(only) : [],
      ),
    );
    const all = [...arranged.around.map(({ trip }) => trip), ...arranged.all];
    return { rule, sessions, rivals: all.filter((trip) => rivals.has(trip)) };
  });
}

function rivalsOf(closing: Closing): readonly Trip[] {
  const { rule } = closing;
  return rule === 'team-busy' || rule === 'cap-day' || rule === 'cap-week' ? closing.cause : [];
}
