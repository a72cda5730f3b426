import { type Arrangement, type ScheduleInput, startContext } from '../arrange.ts';
import type { Change } from '../reason.ts';
import type { Conditions } from '../sessions/conditions.ts';
import { judgeStarts } from '../sessions/judge-starts.ts';
import type { Trip } from '../visits/visit.ts';
import {
  type ConditionTrial,
  higherCaps,
  longerWindows,
  openedPeriods,
  shorterNotices,
} from './condition-changes.ts';
import { rivalClosings } from '../rivals.ts';
import { otherDays, otherTeams, type TripTrial } from './trip-changes.ts';

/** Arranges the same trips once more under some conditions, with a trip in the stead of the one that has its id. */
export type ArrangeAgain = (conditions: Conditions, changed: Trip | null) => Promise<Arrangement>;

/** Tries for changes of one trip, each of which arranges everything anew. */
const TRIES_OF_TRIP = 6;
/**
 * Such tries in all, for changes of trips and, apart from these, of conditions, which visits share: the most for a small
 * plan, fewer for one of many trips, never less than the least. They are counted and not timed, so that every machine
 * finds the same.
 */
const MOST_TRIES = 60;
const LEAST_TRIES = 6;
const TRIPS_TRIED = 3_000;

/**
 * Finds the changes that would place a trip, and with it more visits than are placed now: of each kind the smallest, in
 * the order in which they are advised. What the plan closes for a reason that it states is opened only where nothing
 * else helps.
 */
export function changeSearch(
  input: ScheduleInput,
  arrangement: Arrangement,
  again: ArrangeAgain,
): (trip: Trip) => Promise<readonly Change[]> {
  const { context, trips, wishes } = arrangement;
  const tries = Math.max(LEAST_TRIES, Math.min(MOST_TRIES, Math.floor(TRIPS_TRIED / trips.length)));
  const left = { ofConditions: tries, ofTrips: tries };
  const known = new Map<string, Arrangement>();

  const hasPlace = (trip: Trip, changed: Arrangement): boolean =>
    changed.placement.placed[trips.findIndex(({ id }) => id === trip.id)] != null &&
    changed.placement.visitsPlaced > arrangement.placement.visitsPlaced;

  const underConditions =
    (trip: Trip) =>
    async ({ change, conditions }: ConditionTrial): Promise<boolean> => {
      const wish = wishes.get(trip.id);
      if (wish === undefined) return false;
      if (judgeStarts(startContext(input, conditions), trip, wish).starts.length === 0) return false;
      const key = JSON.stringify(change);
      let changed = known.get(key);
      if (changed === undefined) {
        if (left.ofConditions === 0) return false;
        left.ofConditions--;
        changed = await again(conditions, null);
        known.set(key, changed);
      }
      return hasPlace(trip, changed);
    };

  const asChanged = () => {
    let own = TRIES_OF_TRIP;
    return async ({ trip, starts }: TripTrial): Promise<boolean> => {
      if (starts.length === 0) return false;
      const beside = rivalClosings(arrangement, trip, starts);
      if ([...beside.values()].some((closings) => closings.length === 0)) return true;
      if (own === 0 || left.ofTrips === 0) return false;
      own--;
      left.ofTrips--;
      return hasPlace(trip, await again(context.conditions, trip));
    };
  };

  return async (trip) => {
    const wish = wishes.get(trip.id);
    if (wish === undefined) return [];
    const isPlaced = underConditions(trip);
    const found = [
      await firstOf(otherTeams(context, trip, wish), asChanged()),
      await firstOf(otherDays(context, trip, wish), asChanged()),
      await firstOf(higherCaps(context, trip), isPlaced),
      await firstOf(openedPeriods(context, trip, 'without reason'), isPlaced),
      await leastOf(longerWindows(context, trip), isPlaced),
      await leastOf(shorterNotices(context), isPlaced),
    ].filter((change) => change !== null);
    if (found.length > 0) return found;
    const last = await firstOf(openedPeriods(context, trip, 'for a reason'), isPlaced);
    return last === null ? [] : [last];
  };
}

/** The change of the first trial that places a trip. */
async function firstOf<Trial extends { readonly change: Change }>(
  trials: readonly Trial[],
  isPlaced: (trial: Trial) => Promise<boolean>,
): Promise<Change | null> {
  for (const trial of trials) if (await isPlaced(trial)) return trial.change;
  return null;
}

/** The change of the smallest trial that places a trip where each allows all that those before it do: the one before does not. */
async function leastOf<Trial extends { readonly change: Change }>(
  trials: readonly Trial[],
  isPlaced: (trial: Trial) => Promise<boolean>,
): Promise<Change | null> {
  let least = trials.at(-1);
  if (least === undefined || !(await isPlaced(least))) return null;
  let from = 0;
  let to = trials.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    const trial = trials[middle];
    if (trial !== undefined && (await isPlaced(trial))) {
      least = trial;
      to = middle;
    } else from = middle + 1;
  }
  return least.change;
}
