import { type CivilDate, knownDate } from '../../../src/calendar/civil-date.ts';
import type { VisitState } from '../../../src/follow-up/status.ts';
import type { ListedRecord } from '../../../src/plan/language/records.ts';
import type { Grounds } from '../../schedule/checker/admissible.ts';
import { plusDays } from '../../schedule/checker/days.ts';
import { type DemandedVisit, tripsDemanded } from '../../schedule/checker/demanded.ts';
import type { MomentValue } from '../../schedule/checker/schedule-value.ts';
import type { PlainFact } from './facts.ts';

/** When visits begin, by their ids. */
export type Starts = ReadonlyMap<string, MomentValue>;

/** What a campaign is followed up by: its plan without facts, the starts on the day of the decision, its diary. */
export interface Diary {
  readonly grounds: Grounds;
  readonly decided: Starts;
  /** The starts in the files of schedules that were issued. */
  readonly files: ReadonlyMap<string, Starts>;
  readonly facts: readonly PlainFact[];
}

/** A visit as it stands on a day. */
export interface FollowedVisit {
  /** As the plan demands it, with the unit that was named and what is recorded of it. */
  readonly visit: DemandedVisit;
  /** Whether a pin, on itself or on another visit of its trip, fixes the day that is planned. */
  readonly isPinned: boolean;
  readonly facts: readonly PlainFact[];
  readonly state: VisitState;
  readonly start: MomentValue | null;
  readonly end: MomentValue | null;
  /** The notice of the day that is planned. */
  readonly notice: PlainFact | null;
  /** The day of which the unit was notified, where no fact says what became of it. */
  readonly awaited: string | null;
}

/** What tells that a visit took place. */
const HELD: readonly string[] = [
  'visited',
  'conclusion-issued',
  'conclusion-received',
  'remediation-reported',
];

/** Every visit of a plan as it stands by the facts that are seen, in the order of the plan. */
export function followVisits(diary: Diary, seen: readonly PlainFact[], asOf: string): FollowedVisit[] {
  const { grounds } = diary;
  const trips = tripsDemanded(grounds.visits);
  const issued = seen.filter(({ fact }) => fact === 'schedule-issued').at(-1) ?? null;
  const inForce = issued === null ? null : { on: issued.on, starts: diary.files.get(issued.file ?? '') };
  const units = namedUnits(grounds.visits, seen);
  const visits = grounds.visits.map((visit) => ({
    ...visit,
    unit: visit.unit ?? units.get(visit.id) ?? null,
  }));
  const factsOf = (visit: DemandedVisit) => seen.filter((fact) => isOf(fact, visit, visits));
  return visits.map((demanded) => {
    const trip = trips.find((one) => one.visits.some(({ id }) => id === demanded.id));
    const others = visits.filter((one) => one !== demanded && trip?.visits.some(({ id }) => id === one.id));
    const isPinned = demanded.pin !== null || others.some((one) => isFixing(one, factsOf(one), asOf));
    const facts = factsOf(demanded);
    return follow(diary, demanded, isPinned, facts, inForce, asOf);
  });
}

/** Whether the pin on a visit fixes what else is in its trip: no longer where it took place, passed, or was given up. */
function isFixing({ pin }: DemandedVisit, facts: readonly PlainFact[], asOf: string): boolean {
  if (pin === null || facts.some(({ fact }) => HELD.includes(fact)) || daysPutOff(facts).has(pin.date))
    return false;
  const last = facts.filter(({ fact }) => ['notified', 'put-off', 'cancelled'].includes(fact)).at(-1);
  return last?.fact !== 'cancelled' && (last?.visit ?? asOf) >= asOf;
}

interface InForce {
  readonly on: string;
  readonly starts: Starts | undefined;
}

/** Open communes of a district get the names that it gave, in plan order, and keep their ids. */
function namedUnits(
  visits: readonly DemandedVisit[],
  seen: readonly PlainFact[],
): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { fact, unit, units: names = [], round, subject } of seen) {
    if (fact !== 'named') continue;
    for (const name of names) {
      const next = visits.find(
        (visit) =>
          visit.unit === null &&
          visit.district === unit &&
          [undefined, visit.round.id].includes(round) &&
          [undefined, visit.subject].includes(subject) &&
          !units.has(visit.id),
      );
      if (next !== undefined) units.set(next.id, name);
    }
  }
  return units;
}

function isOf(
  fact: PlainFact,
  { unit, round, subject }: DemandedVisit,
  visits: readonly DemandedVisit[],
): boolean {
  if (fact.fact === 'named' || fact.unit === undefined || fact.unit !== unit) return false;
  // A fact that names no subject is of the visit without one, where the unit has such a visit.
  const alike = visits.filter(
    (other) => other.unit === unit && [undefined, other.round.id].includes(fact.round),
  );
  const named = alike.filter((other) => other.subject === (fact.subject ?? null));
  const meant = named.length > 0 ? named : alike.filter(() => fact.subject === undefined);
  return meant.some((other) => other.round === round && other.subject === subject);
}

function follow(
  diary: Diary,
  visit: DemandedVisit,
  isPinned: boolean,
  facts: readonly PlainFact[],
  inForce: InForce | null,
  asOf: string,
): FollowedVisit {
  const last = (name: PlainFact['fact']) => facts.filter(({ fact }) => fact === name).at(-1) ?? null;
  const isAfter = (one: PlainFact | null, other: PlainFact | null) =>
    one !== null && (other === null || facts.indexOf(one) > facts.indexOf(other));
  const lastNotice = last('notified');
  const putOff = isAfter(last('put-off'), lastNotice) ? last('put-off') : null;
  const cancelled = isAfter(last('cancelled'), lastNotice) ? last('cancelled') : null;
  const notice = putOff === null ? lastNotice : null;
  const visited = last('visited');
  const conclusion = last('conclusion-issued');
  const reports = facts.filter(({ fact }) => fact === 'remediation-reported');
  const isHeld = facts.some(({ fact }) => HELD.includes(fact));
  const decided = diary.decided.get(visit.id) ?? ofPin(visit);
  const issued = inForce?.starts?.get(visit.id) ?? null;
  const planned = issued ?? decided;
  // A pin on one visit fixes its trip, but no longer on a day from which the visit was put off.
  const pinned = isPinned && decided !== null && !daysPutOff(facts).has(decided.date) ? decided : null;
  const later = (fact: PlainFact) => (inForce !== null && inForce.on > fact.on ? issued : null);
  // What was put in force later places a visit anew only where it does not leave it on the day from which it was put off.
  const anew = (off: PlainFact) => {
    const placed = later(off);
    return pinned ?? (placed !== null && daysPutOff(facts).has(placed.date) ? null : placed);
  };
  // The day that is now planned, where something else than the notice says so; a day that has passed stays where it is.
  const isPast = notice?.visit !== undefined && notice.visit < asOf;
  const instead = notice === null || isHeld || isPast ? null : (later(notice) ?? pinned);
  const isReplanned = instead !== null && !isSame(notice, instead);
  const start = ((): MomentValue | null => {
    if (cancelled !== null || visit.form === 'by-report') return null;
    if (visited !== null)
      return momentOn(visited.on, [notice?.visit === visited.on ? notice.session : undefined], planned);
    if (putOff !== null) return anew(putOff);
    if (isReplanned) return instead;
    if (notice?.visit !== undefined) return momentOn(notice.visit, [notice.session], planned);
    return planned;
  })();
  const isClosed =
    conclusion?.demands === false
      ? last('conclusion-received') !== null
      : reports.some(({ met }) => met === 'yes' || met === 'lifted');
  const state = ((): VisitState => {
    if (cancelled !== null) return 'cancelled';
    if (isClosed) return 'closed';
    if (reports.length > 0) return 'remediated';
    if (last('conclusion-received') !== null) return 'received';
    if (conclusion !== null) return 'concluded';
    if (visit.form === 'by-report' && last('report-received') !== null) return 'reported';
    if (visited !== null) return 'visited';
    if (putOff !== null || isReplanned) return 'moved';
    if (notice !== null) return 'notified';
    return start === null && visit.form !== 'by-report' ? 'unplaced' : 'planned';
  })();
  const end = start === null ? null : endOf(diary.grounds, start, visit.length, visited?.to ?? null);
  const holds = isReplanned ? null : notice;
  return {
    visit: { ...visit, ...recordOf(visit, facts, holds, visited), extended: extendedIn(facts) },
    isPinned: pinned !== null && isSame(start, pinned),
    facts,
    state,
    start,
    end,
    notice: holds,
    awaited: isHeld || cancelled !== null ? null : (notice?.visit ?? null),
  };
}

/** The days of which a unit was notified, and from which its visit was then put off. */
function daysPutOff(facts: readonly PlainFact[]): ReadonlySet<string> {
  const days = new Set<string>();
  let day: string | undefined;
  for (const { fact, visit } of facts) {
    if (fact === 'notified') day = visit;
    if (fact === 'put-off' && day !== undefined) days.add(day);
  }
  return days;
}

function ofPin({ pin }: DemandedVisit): MomentValue | null {
  return pin === null ? null : { date: pin.date, session: pin.session ?? 'morning' };
}

/** A day with the session that is told of it, else the one planned on the same day, else the morning as an assumption. */
function momentOn(
  date: string,
  told: readonly (MomentValue['session'] | undefined)[],
  planned: MomentValue | null,
): MomentValue {
  const session = told.find((one) => one !== undefined);
  return { date, session: session ?? (planned?.date === date ? planned.session : 'morning') };
}

/** Whether a notice, or a start, is of this moment. */
function isSame(
  told: MomentValue | Pick<PlainFact, 'visit' | 'session'> | null,
  start: MomentValue | null,
): boolean {
  if (told === null || start === null) return false;
  const date = 'date' in told ? told.date : told.visit;
  return date === start.date && (told.session ?? start.session) === start.session;
}

/** The last session of a visit: so many sessions of working days on, or the last day that is recorded. */
function endOf({ calendar }: Grounds, start: MomentValue, length: number, to: string | null): MomentValue {
  let { date, session } = start;
  for (let n = 1; n < length; n++) {
    if (session === 'afternoon') {
      do date = plusDays(date, 1);
      while (!calendar.isWorking(plusDays(date, 0)));
    }
    session = session === 'morning' ? 'afternoon' : 'morning';
  }
  return to === null || to === date ? { date, session } : { date: to, session: 'afternoon' };
}

/** What is recorded, in the form in which deadlines are counted from it. */
function recordOf(
  visit: DemandedVisit,
  facts: readonly PlainFact[],
  notice: PlainFact | null,
  visited: PlainFact | null,
): Pick<DemandedVisit, 'record' | 'isDone'> {
  const dayOf = (name: PlainFact['fact']): CivilDate | null => {
    const on = facts.filter(({ fact }) => fact === name).at(-1)?.on;
    return on === undefined ? null : knownDate(on);
  };
  const record: ListedRecord = {
    path: [],
    unit: visit.unit ?? '',
    subject: null,
    round: null,
    notified:
      notice === null
        ? null
        : {
            path: [],
            sent: knownDate(notice.on),
            visit: knownDate(notice.visit ?? notice.on),
            session: notice.session ?? null,
            document: null,
          },
    visited:
      visited === null
        ? null
        : { from: knownDate(visited.on), to: visited.to === undefined ? null : knownDate(visited.to) },
    conclusionIssued: dayOf('conclusion-issued'),
    conclusionReceived: dayOf('conclusion-received'),
    remediationReported: dayOf('remediation-reported'),
  };
  const after = [record.conclusionIssued, record.conclusionReceived, record.remediationReported];
  return { record, isDone: visited !== null || after.some((day) => day !== null) };
}

/** The new days of deadlines, by the last extension of each. */
export function extendedIn(facts: readonly PlainFact[]): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(({ fact, deadline, until }) =>
      fact === 'extended' && deadline !== undefined && until !== undefined
        ? [[deadline, until] as const]
        : [],
    ),
  );
}
