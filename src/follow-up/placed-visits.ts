import type { ScheduleInput } from '../schedule/arrange.ts';
import type { PlacedVisit } from '../schedule/campaign-deadlines.ts';
import { reviewOf } from '../schedule/make-schedule.ts';
import { keepsNotifiedDate } from '../schedule/sessions/starts.ts';
import { standingAside } from '../schedule/sessions/team-presence.ts';
import { tripsOf } from '../schedule/visits/make-trips.ts';
import { type StandingTrip, standingTrips } from '../schedule/visits/standing-trips.ts';
import type { Moment, Trip, Visit } from '../schedule/visits/visit.ts';
import { type PlannedDay, plannedDays, type Sources } from './planned-starts.ts';

/** Every visit where it stands on the day, whether or not a schedule could place it there. */
export async function placedVisits(
  seen: ScheduleInput,
  sources: Sources,
  visits: readonly Visit[],
): Promise<PlacedVisit[]> {
  const { plan } = seen;
  const trips = tripsOf(visits);
  const days = await plannedDays(trips, sources);
  const standing = standingTrips(
    seen,
    boundTrips(trips, days),
    sources.inForce?.saved.starts ?? new Map<string, Moment>(),
    [],
  );
  const places = new Map(
    standing.flatMap((trip) => trip.visits.map((one) => [one.visit.id, { ...one, trip }] as const)),
  );
  // A trip that stands is bound by what took place, which binds no other visit of its trip of the plan.
  const pinned = new Set(
    trips
      .filter((trip) => !trip.stands && trip.visits.some(({ pin }) => pin !== null))
      .map(({ plannedAs }) => plannedAs),
  );
  return visits.map((visit): PlacedVisit => {
    const place = places.get(visit.id);
    const start = place?.start ?? null;
    const team = teamOf(seen, visit, place?.trip);
    return {
      visit,
      trip: place?.trip.trip.id ?? null,
      team: place?.trip.team ?? null,
      start,
      end: place?.end ?? null,
      isFixed:
        keepsNotifiedDate(visit, start) ||
        visit.pin !== null ||
        (visit.stands === null && pinned.has(visit.plannedWith)),
      earliestNotice: seen.asOf ?? plan.decision.date,
      review: reviewOf(visit, start?.date ?? null),
      standAside: team === undefined ? [] : standingAside(team, visit.unit),
    };
  });
}

/** The trips of the plan with the visits that have a day, each bound to its own: of one day, one follows the other. */
function boundTrips(trips: readonly Trip[], days: ReadonlyMap<Visit, PlannedDay>): Trip[] {
  const planned = new Map<string, Trip>();
  for (const trip of trips) {
    const visits = trip.visits.flatMap((visit): Visit[] => {
      const day = days.get(visit);
      if (day === undefined) return [];
      return [{ ...visit, stands: visit.stands ?? { from: day.date, session: day.session, to: null } }];
    });
    const before = planned.get(trip.plannedAs)?.visits ?? [];
    if (visits.length > 0)
      planned.set(trip.plannedAs, {
        ...trip,
        id: trip.plannedAs,
        visits: [...before, ...visits],
        stands: true,
      });
  }
  return [...planned.values()];
}

function teamOf({ plan }: ScheduleInput, visit: Visit, trip: StandingTrip | undefined) {
  const id = trip?.team ?? visit.teams[0];
  return plan.teams.find((team) => team.id === id);
}
