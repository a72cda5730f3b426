import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Session } from '../plan/language/schedule.ts';
import type { PreviousSchedule } from '../schedule/previous-schedule.ts';
import { keepsNotifiedDate } from '../schedule/sessions/starts.ts';
import { previousStarts } from '../schedule/wishes/previous-starts.ts';
import type { Moment, Trip, Visit } from '../schedule/visits/visit.ts';

/** A day on which a visit begins; its session is null where nobody says which. */
export interface PlannedDay {
  readonly date: CivilDate;
  readonly session: Session | null;
}

/** A schedule by which visits are judged, and the day from which it was in force. */
export interface ScheduleInForce {
  readonly saved: PreviousSchedule;
  readonly on: CivilDate | null;
}

/** What tells when visits are to begin that are bound to no day themselves. */
export interface Sources {
  readonly calendar: Calendar;
  readonly inForce: ScheduleInForce | null;
  /** The starts by the schedule that the plan gives on the day of the decision, by the ids of visits. */
  readonly onDecisionDay: () => Promise<ReadonlyMap<string, Moment>>;
}

/**
 * The day on which each visit begins, by the visit: held or bound to a notified day that has gone by; else by the pin of its
 * trip, but not on a day from which it was put off; else as notified, unless a schedule came into force since; one that was put off by a schedule that came into force
 * since; any other by the schedule in force, else by that of the day of the decision. A visit with no day is left out.
 */
export async function plannedDays(
  trips: readonly Trip[],
  sources: Sources,
): Promise<ReadonlyMap<Visit, PlannedDay>> {
  const { inForce } = sources;
  const visits = trips.flatMap((trip) => trip.visits);
  const saved = inForce === null ? null : savedStarts(sources.calendar, trips, inForce.saved);
  const days = new Map<Visit, PlannedDay>();
  const open: Visit[] = [];
  const pins = pinsOf(trips);
  for (const visit of visits) {
    const day = boundDay(visit, pins, sources, saved);
    if (day === 'open') open.push(visit);
    else if (day !== null) days.set(visit, day);
  }
  if (open.length > 0) {
    const starts = await sources.onDecisionDay();
    for (const visit of open) {
      const start = starts.get(visit.id);
      if (start !== undefined) days.set(visit, start);
    }
  }
  return days;
}

/** A visit that a plan pins, with its day and the trip of the plan that it belongs to. */
interface Pin {
  readonly trip: readonly Visit[];
  readonly index: number;
  readonly day: PlannedDay;
}

/** The first pin of each trip of the plan, by the visit that the trip begins with. */
function pinsOf(trips: readonly Trip[]): ReadonlyMap<string, Pin> {
  const planned = new Map<string, Visit[]>();
  for (const { plannedAs, visits } of trips)
    planned.set(plannedAs, [
      ...(planned.get(plannedAs) ?? []),
      ...visits.filter(({ stands }) => stands === null),
    ]);
  const pins = new Map<string, Pin>();
  for (const [id, trip] of planned) {
    const index = trip.findIndex(({ pin }) => pin !== null);
    const pin = trip[index]?.pin ?? null;
    if (pin !== null) pins.set(id, { trip, index, day: { date: pin.date, session: pin.session } });
  }
  return pins;
}

/** The day of a visit; null where it must be placed anew, `open` where the schedule of the day of the decision tells. */
function boundDay(
  visit: Visit,
  pins: ReadonlyMap<string, Pin>,
  { calendar, inForce }: Sources,
  saved: ReadonlyMap<string, Moment> | null,
): PlannedDay | null | 'open' {
  const { stands, record } = visit;
  if (stands !== null) return { date: stands.from, session: stands.session };
  const pin = pins.get(visit.plannedWith);
  const pinned = pin === undefined ? null : dayByPin(calendar, pin, visit);
  if (pinned !== null && record?.leftDays.includes(pinned.date) !== true) return pinned;
  const planned = saved?.get(visit.id) ?? null;
  const isSince = (day: CivilDate) => inForce !== null && (inForce.on === null || day < inForce.on);
  const notified = record?.notified ?? null;
  if (notified !== null) {
    const isMoved = planned !== null && isSince(notified.sent) && !keepsNotifiedDate(visit, planned);
    return isMoved ? planned : { date: notified.visit, session: notified.session };
  }
  const putOff = record?.putOff ?? null;
  if (putOff !== null) {
    const isAnew = inForce !== null && (inForce.on === null || putOff.on <= inForce.on);
    return isAnew && planned?.date !== record?.voided?.visit ? planned : null;
  }
  const isKnown = inForce !== null && (visit.form !== 'unannounced' || listsUnannounced(inForce.saved));
  return isKnown ? planned : 'open';
}

/** A schedule without unannounced visits was saved for those who may not know of one. */
function listsUnannounced({ visits }: PreviousSchedule): boolean {
  return visits.some(({ form }) => form === 'unannounced');
}

/** The day of a visit by the pin of one of its trip: its sessions lie as many working sessions from it as in the trip. */
function dayByPin(calendar: Calendar, { trip, index, day }: Pin, visit: Visit): PlannedDay {
  const at = trip.indexOf(visit);
  if (at === index) return day;
  const lengthOf = (visits: readonly Visit[]) => visits.reduce((sum, { sessions }) => sum + sessions, 0);
  const offset = lengthOf(trip.slice(0, at)) - lengthOf(trip.slice(0, index));
  return shifted(calendar, { date: day.date, session: day.session ?? 'morning' }, offset);
}

/** The moment so many working sessions after another, or before it. */
function shifted(calendar: Calendar, { date, session }: Moment, sessions: number): Moment {
  const position = (session === 'morning' ? 0 : 1) + sessions;
  const days = Math.floor(position / 2);
  return {
    date: workingDaysFrom(calendar, date, days),
    session: position - 2 * days === 0 ? 'morning' : 'afternoon',
  };
}

/** So many working days from a day, which need not be one itself; beyond the calendar, days. */
function workingDaysFrom(calendar: Calendar, date: CivilDate, days: number): CivilDate {
  return days === 0 || !calendar.covers(date) ? addDays(date, days) : calendar.addWorkingDays(date, days);
}

/** The starts of a saved schedule by the ids that visits have now; where it lists trips alone, reckoned from theirs. */
function savedStarts(
  calendar: Calendar,
  trips: readonly Trip[],
  { starts, listsVisits }: PreviousSchedule,
): ReadonlyMap<string, Moment> {
  const visits = trips.flatMap((trip) => trip.visits);
  const known = previousStarts(visits, starts);
  if (listsVisits) return known;
  const all = new Map(known);
  for (const trip of trips) {
    const start = known.get(trip.id);
    if (start === undefined) continue;
    for (const [index, { id }] of trip.visits.entries())
      if (!all.has(id)) all.set(id, shifted(calendar, start, trip.offsets[index] ?? 0));
  }
  return all;
}
