import type { CivilDate } from '../calendar/civil-date.ts';
import { passingBy } from '../plan/directory.ts';
import { recordedBy, standingFacts } from '../plan/standing-facts.ts';
import type { ScheduleInput } from '../schedule/arrange.ts';
import {
  campaignDeadlines,
  factsOfCampaign,
  followedVisit,
  type PlacedVisit,
  roundEnd,
} from '../schedule/campaign-deadlines.ts';
import { makeSchedule, reviewOf } from '../schedule/make-schedule.ts';
import { keepsNotifiedDate } from '../schedule/sessions/starts.ts';
import { standingAside } from '../schedule/sessions/team-presence.ts';
import { tripsOf } from '../schedule/visits/make-trips.ts';
import { plannedVisits } from '../schedule/visits/make-visits.ts';
import { type StandingTrip, standingTrips } from '../schedule/visits/standing-trips.ts';
import type { Moment, Trip, Visit } from '../schedule/visits/visit.ts';
import { dueAmong, openDeadlines, overdueAmong } from './open-deadlines.ts';
import { type PlannedDay, plannedDays, type ScheduleInForce } from './planned-starts.ts';
import type { JudgedBy, Status, VisitStatus } from './status.ts';
import { stateOf } from './visit-state.ts';

/** What a status is made from, on a day. */
export interface StatusInput extends Pick<ScheduleInput, 'plan' | 'directory' | 'calendar' | 'counting'> {
  readonly asOf: CivilDate;
  /** So many working days ahead something is due. */
  readonly within: number;
  readonly inForce: ScheduleInForce | null;
  readonly judgedBy: JudgedBy;
}

/**
 * Where a campaign stands on a day, by the facts recorded by then: the state of every visit, what is due, what is late. It
 * moves nothing: visits are judged by the schedule in force, or where none is by that of the day of the decision.
 */
export async function makeStatus(input: StatusInput): Promise<Status> {
  const { directory, counting, asOf, within, judgedBy } = input;
  const plan = recordedBy(input.plan, asOf);
  const facts = standingFacts(plan);
  const { wanted: visits, cancelled } = plannedVisits(plan, directory, asOf);
  const seen: ScheduleInput = { ...input, plan, asOf, previous: null };
  const placed = await placedVisits(seen, input, visits);
  const ends = new Map(plan.rounds.map((round) => [round.id, roundEnd(round, placed)]));
  const endOf = ({ id }: Visit['round']) => ends.get(id) ?? ({ date: null, state: 'open' } as const);
  const successorOf = ({ unit }: Visit) =>
    unit === null ? null : (passingBy(unit, asOf, directory)?.successor ?? null);
  const statusOf = (visit: Visit) => ({
    visit,
    successor: successorOf(visit),
    facts: visit.record?.facts ?? [],
    findings: { total: 0, open: 0, repeated: 0 },
  });
  const followed = placed.map((one): VisitStatus => {
    const { visit, start, end } = one;
    const scheduled = followedVisit(seen, one, endOf(visit.round));
    return { ...statusOf(visit), state: stateOf(visit, start), start, end, scheduled };
  });
  const withdrawn = cancelled.map((visit): VisitStatus => ({
    ...statusOf(visit),
    state: 'cancelled',
    start: null,
    end: null,
    scheduled: null,
  }));
  const all = [...followed, ...withdrawn];
  const ofCampaign = factsOfCampaign(
    plan,
    all.map(({ visit }) => visit),
  );
  const campaign = {
    plan,
    counting,
    asOf,
    visits: all,
    deadlines: campaignDeadlines(seen, visits, endOf),
    facts,
    ofCampaign,
  };
  const open = openDeadlines(campaign);
  return {
    plan: plan.id,
    asOf,
    within,
    judgedBy,
    visits: all,
    notRecorded: followed.flatMap((one) => {
      const { done, stands } = one.visit;
      return done === null && stands !== null ? [{ visit: one, date: stands.from }] : [];
    }),
    due: dueAmong(open, campaign, within),
    overdue: overdueAmong(open, campaign),
    facts: ofCampaign,
  };
}

/** Every visit where it stands on the day, whether or not a schedule could place it there. */
async function placedVisits(
  seen: ScheduleInput,
  { inForce, plan }: StatusInput,
  visits: readonly Visit[],
): Promise<PlacedVisit[]> {
  const trips = tripsOf(visits);
  const { calendar } = seen;
  const onDecisionDay = async (): Promise<ReadonlyMap<string, Moment>> => {
    const decided = await makeSchedule({ ...seen, plan: { ...plan, recorded: [] }, asOf: null });
    return new Map(
      decided.visits.flatMap(({ visit, start }) => (start === null ? [] : [[visit.id, start] as const])),
    );
  };
  const days = await plannedDays(trips, { calendar, inForce, onDecisionDay });
  const standing = standingTrips(
    seen,
    boundTrips(trips, days),
    inForce?.saved.starts ?? new Map<string, Moment>(),
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

/** The trips of the visits that have a day, each bound to its own. */
function boundTrips(trips: readonly Trip[], days: ReadonlyMap<Visit, PlannedDay>): Trip[] {
  return trips.flatMap((trip) => {
    const visits = trip.visits.flatMap((visit): Visit[] => {
      const day = days.get(visit);
      if (day === undefined) return [];
      return [{ ...visit, stands: visit.stands ?? { from: day.date, session: day.session, to: null } }];
    });
    return visits.length === 0 ? [] : [{ ...trip, visits, stands: true }];
  });
}

function teamOf({ plan }: ScheduleInput, visit: Visit, trip: StandingTrip | undefined) {
  const id = trip?.team ?? visit.teams[0];
  return plan.teams.find((team) => team.id === id);
}
