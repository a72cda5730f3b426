import type { Deadline } from '../../deadlines/deadline.ts';
import { findDeadline, type KnownDeadline } from '../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import { validNotice } from '../../schedule/notice.ts';
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
  for (const scheduled of visits) tell(scheduled.visit.unit, scheduled);
  for (const scheduled of visits) {
    const { visit } = scheduled;
    const parent = visits.find((one) => one.visit.id === visit.parent)?.visit.unit ?? visit.district;
    if (parent !== null && parent !== visit.unit && (visit.unit === null || byUnit.has(parent)))
      tell(parent, scheduled);
  }
  return byUnit;
}

/** The earliest of the same deadline of several visits: a letter about all of them must be out by then. */
export function earliestDue(known: KnownDeadline, visits: readonly ScheduledVisit[]): Deadline | null {
  const deadlines = visits.flatMap((visit) => findDeadline(visit.deadlines, known) ?? []);
  const [first, ...others] = deadlines;
  if (first === undefined) return null;
  return others.reduce((one, other) => (isEarlier(other, one) ? other : one), first);
}

/** The earliest deadline of the campaign, or of a round, that one of some owners owes; null if none has a day. */
export function earliestOwed({ schedule }: LetterFacts, owners: readonly string[]): Deadline | null {
  const owed = schedule.deadlines.filter(({ owner, date }) => owners.includes(owner) && date !== null);
  return owed.toSorted((one, other) => (isEarlier(one, other) ? -1 : 1))[0] ?? null;
}

/** Whether a visit that is yet to take place waits for its notice: a notice of another date is none. */
export function needsNotice(scheduled: ScheduledVisit): boolean {
  return scheduled.visit.done === null && validNotice(scheduled) === null;
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
