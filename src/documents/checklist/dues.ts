import type { Deadline } from '../../deadlines/deadline.ts';
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
    event: 'visit-start',
    direction: 'before',
    count: 0,
    measure: 'working-day',
    setBy: 'visit',
  };
}

/** The sign by which the items of a checklist find each other: the outcome of an event or deadline, at a visit. */
export function outcome(event: string, at: ScheduledVisit | null): string {
  const name = BROUGHT_BY[event] ?? event;
  if (name === 'round-ended') return roundEnded(at?.visit.round.id ?? '');
  return at === null ? name : `${name}@${at.visit.id}`;
}

/** The sign of the end of a round. */
export function roundEnded(round: string): string {
  return `round-ended@@${round}`;
}

const BROUGHT_BY: Readonly<Record<string, string>> = {
  'visit-start': 'visit',
  'visit-end': 'visit',
  'notice-sent': 'notice',
  'conclusion-issued': 'conclusion',
  'conclusion-received': 'conclusion',
  'remediation-reported': 'remediation',
};
