import type { Team } from '../../../src/plan/language/teams.ts';
import { areUnbroken, type Grounds, rulesAgainst, slotsTaken } from './admissible.ts';
import { conflictsOf, movedIn, type Start } from './best.ts';
import { plusDays, plusMonths } from './days.ts';
import { type Dated, deadlinesOfCampaign, deadlinesOfVisit, endOfRound } from './deadlines.ts';
import { type DemandedTrip, type DemandedVisit, tripsDemanded } from './demanded.ts';
import type { DeadlineValue, MomentValue, ScheduleValue, TripValue, VisitValue } from './schedule-value.ts';
import { reasonsFor } from './unplaced.ts';
import { type PastVisit, placesOf, startOf } from './past.ts';
import { key } from './timeline.ts';
import { brokenMoves } from './moved.ts';
import { brokenWarnings } from './warnings.ts';
import { type OwnWish, wishOf } from './wish.ts';

/** What a schedule is checked against. */
export interface Case {
  readonly grounds: Grounds;
  readonly previous: ReadonlyMap<string, MomentValue>;
  /** Whether unannounced visits are to be seen in it. */
  readonly internal: boolean;
}

/** Every rule of `scheduling.md` that a schedule breaks, in words; empty if it keeps them all. */
export function brokenRules(of: Case, value: ScheduleValue): string[] {
  const { grounds, previous } = of;
  const isShown = ({ form }: DemandedVisit) => of.internal || form !== 'unannounced';
  const visits = of.grounds.visits.filter(isShown);
  const trips = tripsDemanded(visits);
  const broken: string[] = [];
  const expect = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };

  const told = [...value.visits, ...value.unplaced].map(({ id }) => id);
  expect(new Set(told).size === told.length, `a visit is told twice: ${told.join()}`);
  expect(new Set(value.trips.map(({ id }) => id)).size === value.trips.length, 'a trip is told twice');
  expect(
    [...told].sort().join() ===
      visits
        .map(({ id }) => id)
        .sort()
        .join(),
    `the visits are not those demanded: ${told.join()} instead of ${visits.map(({ id }) => id).join()}`,
  );
  const order = trips.map(({ id }) => id);
  const placed = value.trips.map(({ id }) => id);
  const secrets = trips.filter(isSecret).map(({ id }) => id);
  for (const isOne of [(id: string) => !secrets.includes(id), (id: string) => secrets.includes(id)]) {
    const inPlan = order.filter((id) => isOne(id) && placed.includes(id));
    expect(placed.filter(isOne).join() === inPlan.join(), 'trips are not in plan order');
  }

  // Announced trips are scheduled as if no other existed, and those around them.
  const demanded = tripsDemanded(grounds.visits);
  const starts: Start[] = [];
  const past: PastVisit[] = [];
  for (const group of [demanded.filter((trip) => !isSecret(trip)), demanded.filter(isSecret)]) {
    const own = group.filter(({ id }) => order.includes(id));
    const known = group.some(isSecret) ? placesIn(value, demanded) : [];
    const stand = placesOf(grounds, group, previous, known);
    past.push(...stand);
    starts.push(...stand.flatMap((place) => startOf(grounds, place)));
    for (const trip of own) broken.push(...brokenPlace(of, value, trip, group, starts, past));
    for (const trip of own) broken.push(...brokenReasons(of, value, trip, group, starts));
  }
  broken.push(...brokenWarnings(value, trips), ...brokenMoves(of, value, trips));
  const distances = value.trips.reduce((sum, { distance }) => sum + distance, 0);
  expect(value.displacement === distances, 'displacement is not the sum of the distances');
  expect(value.bound <= value.displacement && (!value.optimal || value.bound === distances), 'a wrong bound');
  expect(value.asOf === grounds.today, `a wrong asOf, not ${grounds.today}`);
  broken.push(...brokenByDates(of, value, visits, trips));
  return broken;
}

/** Where announced visits are, beside which held ones that are not took place. */
export function placesIn({ visits }: ScheduleValue, trips: readonly DemandedTrip[]): PastVisit[] {
  const announced = trips.filter((trip) => !isSecret(trip)).flatMap((trip) => trip.visits);
  return visits.flatMap(({ id, team, start, end }) =>
    team === null || start === null || end === null || !announced.some((visit) => visit.id === id)
      ? []
      : [{ visit: id, team, start, end }],
  );
}

/** Where a trip stands, and what is told of it beside the others of its solve. */
function* brokenPlace(
  of: Case,
  value: ScheduleValue,
  trip: DemandedTrip,
  group: readonly DemandedTrip[],
  starts: Start[],
  past: readonly PastVisit[],
): Generator<string> {
  const own = value.trips.find(({ id }) => id === trip.id);
  const values = trip.visits.map(({ id }) => value.visits.find((visit) => visit.id === id));
  if (own === undefined) {
    if (values.some((visit) => visit !== undefined)) yield `${trip.id}: a visit without its trip`;
    if (trip.stands) yield `${trip.id}: stands, and has no place`;
  } else if (trip.stands) {
    yield* brokenByPast(of.grounds, trip, own, values, past);
  } else {
    yield* brokenByTrip(of, trip, group, own, values, starts);
  }
}

export function isSecret({ visits }: DemandedTrip): boolean {
  return visits.some(({ form }) => form === 'unannounced');
}

function* brokenByTrip(
  { grounds, previous }: Case,
  trip: DemandedTrip,
  group: readonly DemandedTrip[],
  value: TripValue,
  values: readonly (VisitValue | undefined)[],
  starts: Start[],
): Generator<string> {
  const { plan, timeline } = grounds;
  const team = plan.teams.find(({ id }) => id === value.team);
  if (team === undefined || !trip.teams.includes(team.id)) {
    yield `${trip.id}: made by ${value.team}`;
    return;
  }
  const start = timeline.find(value.start);
  if (start === -1) {
    yield `${trip.id} at ${value.start.date}: no session of the campaign`;
    return;
  }
  const taken = slotsTaken(grounds, trip, start);
  const rules = rulesAgainst(grounds, trip, start, team);
  if (rules.size > 0) yield `${trip.id} at ${value.start.date} ${value.start.session}: ${[...rules].join()}`;
  if (trip.length <= 10 && !areUnbroken(timeline, taken)) yield `${trip.id}: broken by a day off`;
  if (value.round !== trip.round.id) yield `${trip.id}: in round ${value.round}`;

  for (const [index, visit] of trip.visits.entries()) {
    const own = values[index];
    if (own === undefined) {
      yield `${visit.id}: missing in its trip`;
      return;
    }
    const offset = trip.offsets[index] ?? 0;
    const slots = taken.slice(offset, offset + visit.length);
    const [first, last] = [timeline.slots[slots[0] ?? -1], timeline.slots[slots.at(-1) ?? -1]];
    if (!isSame(own.start, first) || !isSame(own.end, last)) yield `${visit.id}: wrong sessions`;
    if (visit.length <= 10 && !areUnbroken(timeline, slots)) yield `${visit.id}: broken by a day off`;
    if (own.trip !== trip.id || own.team !== team.id) yield `${visit.id}: not of its trip`;
    if (own.pinned !== (visit.pin !== null)) yield `${visit.id}: pinned is ${own.pinned}`;
    if (own.earliestNotice !== grounds.today) yield `${visit.id}: earliest notice ${own.earliestNotice}`;
    yield* brokenAside(team, visit, own);
  }
  const next = startAt(grounds, trip, value);
  for (const rule of conflictsOf(grounds, starts, next)) yield `${trip.id}: ${rule}`;
  starts.push(next);
  yield* brokenByWish(wishOf(grounds, trip, group, previous), value, next.order);
}

/** The place that a trip has, as one of those that it might have. */
export function startAt(grounds: Grounds, trip: DemandedTrip, { team, start, distance }: TripValue): Start {
  const first = grounds.timeline.find(start);
  const taken = slotsTaken(grounds, trip, first);
  const visits = trip.visits.map((visit, index) => {
    const offset = trip.offsets[index] ?? 0;
    return taken.slice(offset, offset + visit.length);
  });
  return {
    team,
    first,
    last: taken.at(-1) ?? first,
    visits,
    moved: movedIn(grounds, trip, visits),
    distance,
    order: grounds.timeline.openBefore(trip.round, start),
  };
}

function* brokenAside(team: Team, visit: DemandedVisit, own: VisitValue): Generator<string> {
  const lenders = [team.lead, ...[...team.seconding, ...team.members].map(({ agency }) => agency)];
  const aside = visit.unit !== null && lenders.includes(visit.unit) ? [visit.unit] : [];
  if (own.standAside.join() !== aside.join()) yield `${visit.id}: ${own.standAside.join()} stand aside`;
}

/** What took place stands where it was, and is nowhere judged. */
function* brokenByPast(
  { plan }: Grounds,
  trip: DemandedTrip,
  value: TripValue,
  values: readonly (VisitValue | undefined)[],
  past: readonly PastVisit[],
): Generator<string> {
  const isOver = trip.visits.every(({ isDone }) => isDone);
  const isOnWish = (value.why === 'pin' || !isOver) && value.distance === 0 && value.movedBy.length === 0;
  if (!isOnWish || !isSame(value.start, value.wished)) yield `${trip.id}: took place, yet has moved`;
  for (const [index, visit] of trip.visits.entries()) {
    const own = values[index];
    const place = past.find((one) => one.visit === visit.id);
    const team = plan.teams.find(({ id }) => id === place?.team);
    if (own === undefined || place === undefined || team === undefined) {
      yield `${visit.id}: took place, and is missing`;
      continue;
    }
    if (!isSame(own.start, place.start) || !isSame(own.end, place.end)) {
      yield `${visit.id}: took place ${key(place.start)} to ${key(place.end)}`;
    }
    if (own.trip !== trip.id || own.team !== team.id || value.team !== team.id)
      yield `${visit.id}: made by ${team.id}`;
    if (visit.isDone && !own.pinned) yield `${visit.id}: not pinned`;
    yield* brokenAside(team, visit, own);
  }
}

/** Every visit of a trip without a place has the reasons of its trip. */
function* brokenReasons(
  { grounds, previous }: Case,
  value: ScheduleValue,
  trip: DemandedTrip,
  trips: readonly DemandedTrip[],
  starts: readonly Start[],
): Generator<string> {
  const ids = trip.visits.map(({ id }) => id);
  const told = value.unplaced.filter(({ id }) => ids.includes(id));
  if (told.length === 0) return;
  const own = reasonsFor(grounds, trip, wishOf(grounds, trip, trips, previous), starts);
  for (const { id, reasons, remaining } of told) {
    const alone = Object.fromEntries(reasons.map(({ rule, sessions }) => [rule, sessions]));
    const isSame =
      reasons.length === Object.keys(own.alone).length &&
      reasons.every(({ rule, sessions }) => own.alone[rule] === sessions);
    if (!isSame) yield `${id}: shut out by ${JSON.stringify(alone)}, not ${JSON.stringify(own.alone)}`;
    if (remaining !== own.remaining) yield `${id}: ${remaining} sessions remain, not ${own.remaining}`;
  }
}

function* brokenByWish(wish: OwnWish, value: TripValue, order: number): Generator<string> {
  if (value.why !== wish.why) yield `${value.id}: why is ${value.why}, not ${wish.why}`;
  const distance = Math.abs(order - wish.position);
  if (value.distance !== distance) yield `${value.id}: ${value.distance} from its wish, not ${distance}`;
  if (wish.moment !== null && !isSame(value.wished, wish.moment)) {
    yield `${value.id}: wished ${value.wished.date}, not ${wish.moment.date} ${wish.moment.session}`;
  }
  const stands = isSame(value.start, value.wished);
  if (stands !== (value.movedBy.length === 0)) yield `${value.id}: moved by ${value.movedBy.join()}`;
}

function* brokenByDates(
  { grounds }: Case,
  value: ScheduleValue,
  visits: readonly DemandedVisit[],
  trips: readonly DemandedTrip[],
): Generator<string> {
  const values = new Map(value.visits.map((visit) => [visit.id, visit]));
  const ends = new Map(
    grounds.plan.rounds.map((round) => [
      round.id,
      endOfRound(
        visits.filter((visit) => visit.round === round),
        values,
      ),
    ]),
  );
  yield* brokenDeadlines('campaign', value.deadlines, deadlinesOfCampaign(grounds, visits, ends));
  for (const visit of visits) {
    const own = values.get(visit.id);
    if (own === undefined) continue;
    const { unit, level, subject, form, parent } = visit;
    const told = [own.unit, own.level, own.subject, own.form, own.parent, own.round];
    if (told.join() !== [unit, level, subject, form, parent, visit.round.id].join()) {
      yield `${visit.id}: told as ${told.join()}`;
    }
    if (form === 'by-report' && (own.start ?? own.end ?? own.trip) !== null) yield `${visit.id}: has a place`;
    const trip = trips.find((one) => one.visits.includes(visit));
    const end = ends.get(visit.round.id) ?? { date: null, state: 'open' };
    yield* brokenDeadlines(visit.id, own.deadlines, deadlinesOfVisit(grounds, visit, trip, own, end));
    const { from, to } = reviewOf(visit, own.start?.date ?? null);
    if (own.review.from !== from || own.review.to !== to) yield `${visit.id}: reviews to ${own.review.to}`;
  }
}

function* brokenDeadlines(
  whose: string,
  told: readonly DeadlineValue[],
  own: ReadonlyMap<string, Dated>,
): Generator<string> {
  const ids = told.map(({ id }) => id);
  if (ids.join() !== [...own.keys()].join())
    yield `${whose}: has deadlines ${ids.join()}, not ${[...own.keys()].join()}`;
  for (const { id, date, state } of told) {
    const dated = own.get(id);
    if (dated?.date !== date || dated.state !== state) {
      yield `${whose}: ${id} is ${date} (${state}), not ${dated?.date} (${dated?.state})`;
    }
  }
}

function reviewOf({ round }: DemandedVisit, day: string | null) {
  const { review } = round;
  if (review === null) return { from: null, to: null };
  if (review.last === null) return { from: review.from, to: review.to ?? day };
  if (day === null) return { from: null, to: null };
  const { count, measure } = review.last;
  const from =
    measure === 'month' ? plusMonths(day, -count) : plusDays(day, -count * (measure === 'week' ? 7 : 1));
  return { from, to: day };
}

function isSame(one: MomentValue | null, other: MomentValue | null | undefined): boolean {
  return one?.date === other?.date && one?.session === other?.session;
}
