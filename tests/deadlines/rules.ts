import { type Calendar, createCalendar } from '../../src/calendar/calendar.ts';
import { knownDate } from '../../src/calendar/civil-date.ts';
import type { EventDates, State } from '../../src/deadlines/deadline.ts';
import { deadlineResolver } from '../../src/deadlines/resolve.ts';
import type { EventName } from '../../src/plan/language/known-deadlines.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf, type PlanParts } from '../schedule/plan-builder.ts';

/** A plan that says nothing but deadlines and what goes with them. */
export function planWith(parts: Omit<PlanParts, 'units'>): Plan {
  return planOf({ units: [{ level: 'province', units: ['so-mot'] }], ...parts }).plan;
}

/** Dates of events as facts (`2021-05-17`) or plans (`2021-05-17 expected`). */
export type Given = Partial<Record<EventName, string>>;

const OFFICIAL = createCalendar();

/** A deadline of a plan in short: `2021-05-17 fixed`, `open`. */
export function resolved(plan: Plan, id: string, given: Given = {}, calendar: Calendar = OFFICIAL): string {
  const rule = plan.deadlines.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no deadline ${id}`);
  const events: EventDates = Object.fromEntries(
    Object.entries(given).map(([event, text]) => {
      const [date = '', state = 'fixed'] = text.split(' ');
      return [event, { date: knownDate(date), state: state as State }];
    }),
  );
  const { date, state } = deadlineResolver(plan, calendar, events).resolve(rule, 'so-noi-vu');
  return date === null ? state : `${date} ${state}`;
}
