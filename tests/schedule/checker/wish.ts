import type { Session } from '../../../src/plan/language/schedule.ts';
import { type Grounds, rulesAgainst, rulesOfNotice, slotsTaken } from './admissible.ts';
import type { DemandedTrip, DemandedVisit } from './demanded.ts';
import type { MomentValue } from './schedule-value.ts';
import type { Timeline } from './timeline.ts';

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

function ofPace(grounds: Grounds, trip: DemandedTrip, trips: readonly DemandedTrip[]): OwnWish {
  const { timeline } = grounds;
  const open = [...timeline.open(trip.round)];
  const announced = trip.visits.find(({ form }) => form !== 'unannounced') ?? trip.visits[0];
  const isAllowed = (slot: number) =>
    announced !== undefined &&
    [...rulesOfNotice(grounds, announced, timeline.slots[slot]?.date ?? '')].length === 0;
  const first = Math.max(0, open.findIndex(isAllowed));
  const planned = trips.flatMap((one) => (one.round === trip.round ? [one.planned] : []));
  const ofRound = planned.filter((id, index) => planned.indexOf(id) === index);
  const [k, n, sessions] = [ofRound.indexOf(trip.planned), ofRound.length, open.length - first];
  const wished = {
    even: () => first + Math.floor(((k + 0.5) * sessions) / n + 1e-9),
    early: () => first,
    late: () => lastThatFits(grounds, trip, open),
  }[trip.round.pace]();
  const moment = timeline.slots[open[wished] ?? -1];
  if (moment === undefined) return { why: 'pace', position: 0, moment: null };
  const mustBeMorning = (trip.visits[0]?.length ?? 1) >= 2;
  return at(timeline, trip, 'pace', mustBeMorning ? { ...moment, session: 'morning' } : moment, 0);
}

function lastThatFits(grounds: Grounds, trip: DemandedTrip, open: readonly number[]): number {
  const rules = ['window', 'closed', 'day-off', 'morning'];
  const fits = open.findLastIndex((slot) => {
    const against = rulesAgainst(grounds, trip, slot, null);
    return rules.every((rule) => !against.has(rule));
  });
  return fits === -1 ? Math.max(open.length - 1, 0) : fits;
}
