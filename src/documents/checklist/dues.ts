import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { type EventName, isEventName, type KnownDeadline } from '../../plan/language/known-deadlines.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Due } from './checklist.ts';

/** The due date of a counted deadline. */
export function dueOf({ date, state, event, direction, count, measure, clause }: Deadline): Due {
  const setBy = clause === null ? 'secretariat' : 'decision';
  return { date, state, event, direction, count, measure, setBy };
}

/** Due when the visit begins; null where there is no day to be present. */
export function dueAtVisit({ visit, start, isFixed }: ScheduledVisit): Due | null {
  const visited = visit.record?.visited?.from;
  const date = visited ?? start?.date;
  if (date === undefined) return null;
  return {
    date,
    state: isFixed || visited !== undefined ? 'fixed' : 'expected',
    event: 'visit-start' satisfies EventName,
    direction: 'before',
    count: 0,
    measure: 'working-day',
    setBy: 'visit',
  };
}

/** The last day of a visit that took place; null of one to come. */
export function heldOn({ visit: { done }, end }: Pick<ScheduledVisit, 'visit' | 'end'>): CivilDate | null {
  return done === null ? null : (done.to ?? end?.date ?? done.from);
}

/** The sign by which the items of a checklist find each other: the outcome of an event or deadline, at a visit. */
export function outcome(name: EventName | KnownDeadline, at: ScheduledVisit | null): string {
  return outcomeOf(name, at);
}

/** As `outcome`, of what a plan counts from: an event or any deadline, by its name. */
export function outcomeOf(word: string, at: ScheduledVisit | null): string {
  const event = isEventName(word) ? word : null;
  if (event === 'round-ended') return roundEnded(at?.visit.round.id ?? '');
  const name = event === null ? word : (BROUGHT_BY[event] ?? event);
  return at === null ? name : `${name}@${at.visit.id}`;
}

/** The sign of the end of a round. */
export function roundEnded(round: string): string {
  return `round-ended@@${round}`;
}

/** The item of a checklist that brings an event about: the visit, or what keeps a known deadline. */
const BROUGHT_BY: Partial<Readonly<Record<EventName, KnownDeadline | 'visit'>>> = {
  'visit-start': 'visit',
  'visit-end': 'visit',
  'notice-sent': 'notice',
  'conclusion-issued': 'conclusion',
  'conclusion-received': 'conclusion',
  'remediation-reported': 'remediation',
};
