import type { Session } from '../../../src/plan/language/schedule.ts';
import { type Grounds, mayLead, rulesAgainst, rulesOfNotice, slotsTaken } from './admissible.ts';
import type { DemandedTrip, DemandedVisit } from './demanded.ts';
import type { MomentValue } from './schedule-value.ts';
import { isOfRound, isShut, key, type Timeline } from './timeline.ts';

/** A wished start: its source, how many plan-open sessions lie before it, and the moment if it is one. */
export interface OwnWish {
  readonly why: 'pin' | 'previous' | 'wish' | 'pace';
  readonly position: number;
  readonly moment: MomentValue | null;
}

/** The wished start of a trip by section 4: pin, notified date or `--previous`, own wish, pace. */
export function wishOf(
  grounds: Grounds,
  trip: DemandedTrip,
  trips: readonly DemandedTrip[],
  previous: ReadonlyMap<string, MomentValue>,
): OwnWish {
  const before = previous.get(trip.id);
  return (
    ofDay(grounds, trip, 'pin', before, ({ pin }) => pin) ??
    ofDay(grounds, trip, 'previous', before, ({ record }) =>
      record?.notified == null ? null : { date: record.notified.visit, session: record.notified.session },
    ) ??
    (before === undefined ? null : at(grounds.timeline, trip, 'previous', before, 0)) ??
    ofDay(grounds, trip, 'wish', undefined, ({ wish }) => wish) ??
    ofPace(grounds, trip, trips)
  );
}

/** The start by which the first visit that has a day comes to lie on it. */
function ofDay(
  grounds: Grounds,
  trip: DemandedTrip,
  why: OwnWish['why'],
  before: MomentValue | undefined,
  dayOf: (visit: DemandedVisit) => { readonly date: string; readonly session: Session | null } | null,
): OwnWish | null {
  const { timeline } = grounds;
  const index = trip.visits.findIndex((visit) => dayOf(visit) !== null);
  const visit = trip.visits[index];
  const day = visit === undefined ? null : dayOf(visit);
  if (day === null) return null;
  const offset = trip.offsets[index] ?? 0;
  // A start that already keeps the day needs no other wish.
  if (before !== undefined && timeline.find(before) >= 0) {
    const slot = slotsTaken(grounds, trip, timeline.find(before))[offset];
    const there = slot === undefined ? undefined : timeline.slots[slot];
    if (there?.date === day.date && (day.session ?? there.session) === there.session) {
      return at(timeline, trip, why, before, 0);
    }
  }
  const options = (day.session === null ? (['morning', 'afternoon'] as const) : [day.session]).map(
    (session) => at(timeline, trip, why, { date: day.date, session }, offset),
  );
  const mustBeMorning = (trip.visits[0]?.length ?? 1) >= 2;
  return options.find((one) => !mustBeMorning || one.moment?.session === 'morning') ?? options[0] ?? null;
}

function at(
  timeline: Timeline,
  trip: DemandedTrip,
  why: OwnWish['why'],
  moment: MomentValue,
  offset: number,
): OwnWish {
  const position = timeline.openBefore(trip.round, moment) - offset;
  if (offset === 0) return { why, position, moment };
  const slot = [...timeline.open(trip.round)][Math.max(position, 0)];
  return {
    why,
    position: Math.max(position, 0),
    moment: slot === undefined ? moment : (timeline.slots[slot] ?? null),
  };
}

/** The queue in which the pace has a trip wait, and its place there. */
interface Queue {
  readonly team: string;
  readonly trips: readonly PlannedTrip[];
}

/** A trip as it was planned, before facts parted what stands from what has yet to be placed. */
interface PlannedTrip {
  readonly id: string;
  readonly length: number;
  readonly teams: readonly string[];
}

function ofPace(grounds: Grounds, trip: DemandedTrip, trips: readonly DemandedTrip[]): OwnWish {
  const { timeline } = grounds;
  const queue = queuesOf(grounds, trip, trips).find((one) => one.trips.some(({ id }) => id === trip.planned));
  if (queue === undefined) return { why: 'pace', position: 0, moment: null };
  const sessions = sessionsOf(grounds, trip, queue.team);
  const k = queue.trips.findIndex(({ id }) => id === trip.planned);
  const n = queue.trips.length;
  const slot = {
    even: () => sessions[Math.floor(((2 * k + 1) * sessions.length) / (2 * n))],
    early: () => sessions[0],
    late: () => lastThatFits(grounds, trip, queue.team),
  }[trip.round.pace]();
  const paced = slot === undefined ? undefined : morningOf(trip, timeline.slots[slot]);
  if (paced === undefined) return { why: 'pace', position: 0, moment: null };
  const allowed = sessions.find((one) => isInTime(grounds, trip, one));
  const isEarly = key(paced) < key(timeline.slots[allowed ?? -1] ?? paced);
  const wished = isEarly ? morningOf(trip, timeline.slots[allowed ?? -1]) : paced;
  return at(timeline, trip, 'pace', wished ?? paced, 0);
}

/** Deals the trips of a round to queues, one a team. */
function queuesOf(grounds: Grounds, { round }: DemandedTrip, trips: readonly DemandedTrip[]): Queue[] {
  const { plan } = grounds;
  const ofRound = plannedTrips(
    grounds,
    trips.filter((trip) => trip.round === round),
  );
  const queueOf = new Map<string, string>();
  for (const { id, teams } of ofRound) {
    const [only, ...others] = teams;
    if (only !== undefined && others.length === 0) queueOf.set(id, only);
  }
  for (const { id, teams } of ofRound) {
    if (queueOf.has(id)) continue;
    const held = (team: string) =>
      ofRound.reduce((sum, one) => sum + (queueOf.get(one.id) === team ? one.length : 0), 0);
    const inPlanOrder = plan.teams.map((team) => team.id).filter((team) => teams.includes(team));
    const [least] = [...inPlanOrder].sort((a, b) => held(a) - held(b));
    if (least !== undefined) queueOf.set(id, least);
  }
  return plan.teams.map(({ id: team }) => ({
    team,
    trips: ofRound.filter(({ id }) => queueOf.get(id) === team),
  }));
}

function plannedTrips(grounds: Grounds, trips: readonly DemandedTrip[]): PlannedTrip[] {
  const { asOf } = grounds;
  const isBy = (day: string | undefined) => asOf !== null && day !== undefined && day <= asOf;
  const isOver = ({ visits }: DemandedTrip) =>
    visits.some(({ record }) => isBy(record?.notified?.sent) || isBy(record?.visited?.from));
  const dealt = trips.filter((trip) => !isOver(trip));
  const names = [...new Set(dealt.map((trip) => trip.planned))];
  return names.map((id) => {
    const parts = dealt.filter((trip) => trip.planned === id);
    const visits = parts.flatMap((trip) => trip.visits);
    const teams =
      visits[0]?.teams.filter((team) => visits.every((visit) => visit.teams.includes(team))) ?? [];
    const leading = teams.filter((id) => {
      const team = grounds.plan.teams.find((one) => one.id === id);
      return team !== undefined && visits.every(({ unit }) => mayLead(team, unit));
    });
    const length = visits.reduce((sum, visit) => sum + visit.length, 0);
    return { id, length, teams: leading };
  });
}

/** The sessions over which a team is to be busy: those that the notice allows from the day of reckoning on. */
function sessionsOf(grounds: Grounds, trip: DemandedTrip, team: string): number[] {
  const { plan, timeline, asOf } = grounds;
  const open = openFor(grounds, trip, team);
  const from = asOf ?? plan.decision.date;
  const isAllowed = (slot: number) =>
    trip.visits.every(
      (visit) =>
        [...rulesOfNotice(grounds, visit, timeline.slots[slot]?.date ?? '', from, false)].length === 0,
    );
  const first = open.findIndex(isAllowed);
  return first === -1 ? open : open.slice(first);
}

function openFor({ plan, timeline }: Grounds, { round }: DemandedTrip, team: string): number[] {
  const shut = plan.schedule.closed.filter(
    (period) => period.teams.includes(team) && isOfRound(period, round),
  );
  return [...timeline.open(round)].filter((slot) => {
    const moment = timeline.slots[slot];
    return moment !== undefined && !shut.some((period) => isShut(period, moment));
  });
}

/** Whether everybody in a trip can still be told in time of a start. */
function isInTime(grounds: Grounds, trip: DemandedTrip, start: number): boolean {
  const taken = slotsTaken(grounds, trip, start);
  return trip.visits.every((visit, index) => {
    const day = grounds.timeline.slots[taken[trip.offsets[index] ?? 0] ?? -1]?.date;
    return day === undefined || [...rulesOfNotice(grounds, visit, day)].length === 0;
  });
}

function morningOf(trip: DemandedTrip, moment: MomentValue | undefined): MomentValue | undefined {
  const mustBeMorning = (trip.visits[0]?.length ?? 1) >= 2;
  return moment !== undefined && mustBeMorning ? { ...moment, session: 'morning' } : moment;
}

function lastThatFits(grounds: Grounds, trip: DemandedTrip, team: string): number | undefined {
  const rules = ['window', 'closed', 'day-off', 'morning'];
  const open = openFor(grounds, trip, team);
  const fits = open.findLast((slot) => {
    const against = rulesAgainst(grounds, trip, slot, null);
    const isFree = slotsTaken(grounds, trip, slot).every((taken) => open.includes(taken));
    return isFree && rules.every((rule) => !against.has(rule));
  });
  return fits ?? open.at(-1);
}
