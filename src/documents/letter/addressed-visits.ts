import type { Deadline } from '../../deadlines/deadline.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import { campaignDeadlinesFor } from '../../schedule/campaign-deadlines.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { validNotice } from '../../schedule/notice.ts';
import type { Beginning } from './letter.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';

/** The visits of a team, those by report among them. */
export function visitsOfTeam(facts: LetterFacts, team: string): ScheduledVisit[] {
  return facts.schedule.visits.filter((one) => (one.team ?? one.visit.teams[0]) === team);
}

/** Whether a team meets the people of the unit, as it does not where it reads reports or looks into digital systems. */
export function isMeeting({ visit }: ScheduledVisit): boolean {
  return visit.form !== 'by-report' && visit.form !== 'digital';
}

/** The visits that each named unit is told of; those of communes without a name are told to their district. */
export function visitsByAddressee(facts: LetterFacts): Map<string, ScheduledVisit[]> {
  const byUnit = new Map<string, ScheduledVisit[]>();
  const tell = (unit: string | null, scheduled: ScheduledVisit) => {
    if (unit !== null) byUnit.set(unit, [...(byUnit.get(unit) ?? []), scheduled]);
  };
  const { visits } = facts.schedule;
  const unitOf = new Map(visits.map(({ visit }) => [visit.id, visit.unit]));
  for (const scheduled of visits) tell(scheduled.visit.unit, scheduled);
  for (const scheduled of visits) {
    const { visit } = scheduled;
    const parent = (visit.parent === null ? null : unitOf.get(visit.parent)) ?? visit.district;
    if (parent !== null && parent !== visit.unit && (visit.unit === null || byUnit.has(parent)))
      tell(parent, scheduled);
  }
  return byUnit;
}

/** A known deadline as it binds a visit: its own, and that of its round or of the campaign, where the plan counts from there. */
export function deadlinesFor(
  { schedule }: Pick<LetterFacts, 'schedule'>,
  known: KnownDeadline,
  { visit, deadlines }: ScheduledVisit,
): Deadline[] {
  const ofCampaign = campaignDeadlinesFor(schedule, visit).filter(
    ({ id, round }) => id === known || id === `${known}@${round}`,
  );
  return [...deadlines.filter(({ id }) => id === known), ...ofCampaign];
}

/** The earliest of the same deadline of several visits: a letter about all of them must be out by then. */
export function earliestDue(
  facts: Pick<LetterFacts, 'schedule'>,
  known: KnownDeadline,
  visits: readonly ScheduledVisit[],
): Deadline | null {
  return earliestOf(visits.flatMap((visit) => deadlinesFor(facts, known, visit)));
}

/**
 * The day by which some visits must be announced. An inspection by report that no notice is due for is announced before
 * anything that the unit owes for it falls due.
 */
export function noticeDue(
  facts: Pick<LetterFacts, 'schedule'>,
  visits: readonly ScheduledVisit[],
): Deadline | null {
  return earliestOf(
    visits.flatMap((scheduled) => {
      const due = deadlinesFor(facts, 'notice', scheduled);
      return due.length > 0 || scheduled.visit.form !== 'by-report' ? due : owedByUnit(facts, scheduled);
    }),
  );
}

/** What the unit of a visit owes by a day, for the visit or in the campaign. */
export function owedByUnit(
  { schedule }: Pick<LetterFacts, 'schedule'>,
  { visit, deadlines }: ScheduledVisit,
): Deadline[] {
  return [...deadlines, ...campaignDeadlinesFor(schedule, visit)].filter(
    ({ owner, date }) => date !== null && (owner === 'unit' || owner === visit.unit),
  );
}

/** The deadline with the earliest day of some; null of none. */
export function earliestOf(deadlines: readonly Deadline[]): Deadline | null {
  const [first, ...others] = deadlines;
  if (first === undefined) return null;
  return others.reduce((one, other) => (isEarlier(other, one) ? other : one), first);
}

/** The visit that begins first of some, and when; null where none has a day. */
export function firstToBegin(visits: readonly ScheduledVisit[]): Beginning | null {
  return beginningsOf(visits)[0] ?? null;
}

/** The visit that begins last of some, and when; null where some have no day, for those never begin. */
export function lastToBegin(visits: readonly ScheduledVisit[]): Beginning | null {
  const beginnings = beginningsOf(visits);
  return beginnings.length < visits.length ? null : (beginnings.at(-1) ?? null);
}

function beginningsOf(visits: readonly ScheduledVisit[]): Beginning[] {
  return visits
    .flatMap(({ visit, start }) => (start === null ? [] : [{ visit, date: start.date }]))
    .toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date));
}

/** The earliest deadline of the campaign, or of a round, that one of some owners owes; null if none has a day. */
export function earliestOwed({ schedule }: LetterFacts, owners: readonly string[]): Deadline | null {
  return earliestOf(schedule.deadlines.filter(({ owner, date }) => owners.includes(owner) && date !== null));
}

/** Whether a visit that is yet to take place waits for its notice: a notice of another date is none. */
export function needsNotice(scheduled: ScheduledVisit): boolean {
  return scheduled.visit.done === null && validNotice(scheduled) === null;
}

/** Whether the day of which a unit was notified has gone by today, and nothing is recorded of it: it is announced no more. */
export function isNotRecorded(scheduled: ScheduledVisit, { today }: Pick<LetterFacts, 'today'>): boolean {
  const { visit, start } = scheduled;
  if (visit.done !== null || visit.form === 'by-report') return false;
  return start !== null && start.date < today && validNotice(scheduled) !== null;
}

function isEarlier({ date }: Deadline, than: Deadline): boolean {
  return date !== null && (than.date === null || date < than.date);
}

/** Every name by which a letter to a unit about some visits may be asked for. */
export function namesFor(facts: LetterFacts, unit: string, visits: readonly ScheduledVisit[]): string[] {
  const visited = visits.flatMap(({ visit }) => [
    visit.id,
    visit.name.vi,
    ...(visit.unit === null ? [] : [visit.unit]),
  ]);
  return [...new Set([unit, nameOf(facts, unit), ...visited])];
}
