import { type Arrangement, arrange, type ScheduleInput, startContext } from '../arrange.ts';
import type { Change } from '../reason.ts';
import { changesToTry, type Trial } from './changes.ts';
import { countClosings, offersOf } from '../sessions/start-offers.ts';
import { rivalClosings } from './rivals.ts';
import type { UnplacedVisit } from '../schedule.ts';
import type { Trip } from '../visits/visit.ts';

/** Why trips found no place, visit by visit, with the smallest change that would place each; changes are tried, not guessed. */
export async function explainUnplaced(
  input: ScheduleInput,
  arrangement: Arrangement,
  unplaced: ReadonlySet<string>,
): Promise<UnplacedVisit[]> {
  const all: UnplacedVisit[] = [];
  for (const trip of arrangement.trips) {
    if (!unplaced.has(trip.id)) continue;
    const { alone, free } = countClosings(arrangement.offersOf(trip).closings);
    const counts = [...alone, ...countClosings(rivalClosings(arrangement, trip)).alone];
    const change = await smallestChange(input, arrangement, trip);
    const reasons = counts.map(([rule, sessions]) => ({ rule, sessions }));
    for (const visit of trip.visits) all.push({ visit, reasons, remaining: free, advice: change });
  }
  return all;
}

async function smallestChange(
  input: ScheduleInput,
  arrangement: Arrangement,
  trip: Trip,
): Promise<Change | null> {
  const { arranged, placement, trips } = arrangement;
  for (const trial of changesToTry(arrangement.context, trip)) {
    if (!mayStart(input, arrangement, trip, trial)) continue;
    const changed = await arrange(input, arranged, trial.conditions);
    const isPlaced = changed.placement.offers[trips.indexOf(trip)] != null;
    if (isPlaced && changed.placement.visitsPlaced > placement.visitsPlaced) return trial.change;
  }
  return null;
}

/** Whether a change leaves a trip any start at all, other trips aside. */
function mayStart(input: ScheduleInput, { wishes }: Arrangement, trip: Trip, { conditions }: Trial): boolean {
  const wish = wishes.get(trip.id);
  return wish !== undefined && offersOf(startContext(input, conditions), trip, wish).offers.length > 0;
}
