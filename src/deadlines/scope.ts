import { parseCivilDate } from '../calendar/civil-date.ts';
import type { DeadlineRule } from '../plan/language/deadlines.ts';
import { type EventName, EVENTS, isEventName, type Scope } from '../plan/language/known-deadlines.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What a deadline belongs to: that of the event it is counted from, through as many other deadlines as it hangs on.
 * Null if the chain ends at nothing known or runs in a circle.
 */
export function scopeOf(plan: Plan, deadline: DeadlineRule): Scope | null {
  const chain = chainOf(plan, deadline);
  const last = chain.at(-1);
  if (last === undefined || last.due.kind !== 'period') return 'campaign';
  const { event } = last.due;
  if (isEventName(event)) return EVENTS[event].scope;
  return parseCivilDate(event) === null ? null : 'campaign';
}

/** The deadlines that one hangs on, itself first, up to the one that hangs on an event, on nothing known, or again on itself. */
export function chainOf(plan: Plan, deadline: DeadlineRule): DeadlineRule[] {
  const chain = [deadline];
  for (;;) {
    const due = chain.at(-1)?.due;
    const next = due?.kind === 'period' ? plan.deadlines.find(({ id }) => id === due.event) : undefined;
    if (next === undefined || chain.includes(next)) return chain;
    chain.push(next);
  }
}

/** Whether a deadline hangs, in the end, on the day of a visit. */
export function hangsOnVisit(plan: Plan, deadline: DeadlineRule): boolean {
  const event = eventOf(chainOf(plan, deadline).at(-1) ?? deadline);
  return event === 'visit-start' || event === 'visit-end';
}

/** The event from which a deadline itself is counted; null if from another deadline, a date, or nothing known. */
export function eventOf({ due }: DeadlineRule): EventName | null {
  return due.kind === 'period' && isEventName(due.event) ? due.event : null;
}
