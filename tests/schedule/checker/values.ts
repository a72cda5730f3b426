import type { Grounds } from './admissible.ts';
import { bestValues, notifiedIn, pinnedIn, type Start, startsOf, type Values } from './best.ts';
import { type Case, isSecret, placesIn, startAt } from './check-schedule.ts';
import { type DemandedTrip, tripsDemanded } from './demanded.ts';
import { placesOf, startOf } from './past.ts';
import type { ScheduleValue } from './schedule-value.ts';
import { wishOf } from './wish.ts';

/** A schedule by the values of section 4: of its announced trips, and of the others around them. */
export function valuesOf({ grounds }: Case, value: ScheduleValue): Values[] {
  return solves(grounds).map((trips) => {
    const placed = trips.flatMap((trip, index) => {
      const own = value.trips.find(({ id }) => id === trip.id);
      if (trip.stands) return [];
      if (own === undefined) {
        return [{ pinned: 0, visits: 0, moved: notifiedIn(trip), displacement: 0, order: 0 }];
      }
      const { moved, order } = startAt(grounds, trip, own);
      const values = { pinned: pinnedIn(trip), visits: trip.visits.length, moved };
      return [{ ...values, displacement: own.distance, order: (trips.length - index) * order }];
    });
    const sum = (key: keyof Values) => placed.reduce((total, one) => total + one[key], 0);
    return {
      pinned: sum('pinned'),
      visits: sum('visits'),
      moved: sum('moved'),
      displacement: sum('displacement'),
      order: sum('order'),
    };
  });
}

/**
 * The best values of section 4 that a schedule could have: of announced trips as if there were no others, then of the
 * others beside these as they stand; null where there are too many to go through.
 */
export function bestOf({ grounds, previous }: Case, value: ScheduleValue): (Values | null)[] {
  const taken: Start[] = [];
  const both = solves(grounds);
  return both.map((trips) => {
    const starts = trips.map((trip) =>
      trip.stands ? [] : startsOf(grounds, trip, wishOf(grounds, trip, trips, previous)),
    );
    const known = trips.some(isSecret) ? placesIn(value, both.flat()) : [];
    const stand = placesOf(grounds, trips, previous, known);
    taken.push(...stand.flatMap((place) => startOf(grounds, place)));
    const best = bestValues(grounds, trips, starts, taken);
    for (const trip of trips) {
      const own = value.trips.find(({ id }) => id === trip.id);
      if (own !== undefined && !trip.stands) taken.push(startAt(grounds, trip, own));
    }
    return best;
  });
}

/** The announced trips of a plan, and the others, each in plan order. */
function solves({ visits }: Grounds): DemandedTrip[][] {
  const trips = tripsDemanded(visits);
  return [trips.filter((trip) => !isSecret(trip)), trips.filter(isSecret)];
}
