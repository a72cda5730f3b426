import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type CivilDate, parseCivilDate } from '../calendar/civil-date.ts';
import type { DeadlineRule } from '../plan/language/deadlines.ts';
import {
  causeOf,
  eventBroughtAbout,
  type EventName,
  findDeadline,
  isEventName,
} from '../plan/language/known-deadlines.ts';
import type { Plan } from '../plan/plan.ts';
import { shiftWithin } from './count.ts';
import {
  type Deadline,
  type EventDate,
  type EventDates,
  type Extended,
  type State,
  whatOf,
} from './deadline.ts';
import type { Period } from './period.ts';

const OPEN: EventDate = { date: null, state: 'open' };
const NOT_EXTENDED: ReadonlyMap<string, Extension> = new Map();

/** A deadline extended: its new day, and when and by which paper. */
export type Extension = Pick<Extended, 'on' | 'number'> & { readonly until: CivilDate };

/** Dates deadlines for one visit, one round or the campaign, whose events have the dates given. */
export interface DeadlineResolver {
  resolve(rule: DeadlineRule, owner: string): Deadline;
  /** When an event was, or can be expected. */
  dateOf(event: EventName): EventDate;
}

/**
 * Makes a resolver. An event without a date given is expected by the lag that the plan assumes for it, else on the
 * deadline that brings it about, else open. A chain in a circle, or one that leaves the calendar, is open. A deadline that
 * was extended, by its id, is due on its new day.
 */
export function deadlineResolver(
  plan: Plan,
  counting: Calendar,
  given: EventDates,
  extensions: ReadonlyMap<string, Extension> = NOT_EXTENDED,
): DeadlineResolver {
  const dateOfEvent = (event: string, under: readonly string[]): EventDate => {
    if (under.includes(event)) return OPEN;
    const within = [...under, event];
    if (isEventName(event)) {
      const known = given[event];
      if (known !== undefined && known.date !== null) return known;
      const lag = plan.expected.find((one) => one.event === event);
      if (lag !== undefined) {
        const period: Period = {
          direction: 'after',
          count: lag.count,
          measure: lag.measure,
          convention: 'standard',
        };
        return weaken(counted(dateOfEvent(lag.after, within), period));
      }
      const cause = causeOf(event);
      const rule = cause === null ? undefined : findDeadline(plan.deadlines, cause);
      return rule === undefined ? OPEN : weaken(dateOfRule(rule, within));
    }
    const rule = plan.deadlines.find(({ id }) => id === event);
    if (rule !== undefined) return dateOfRule(rule, within);
    const date = parseCivilDate(event);
    return date === null ? OPEN : { date, state: 'fixed' };
  };

  const dateOfRule = (rule: DeadlineRule, under: readonly string[]): EventDate => {
    const extension = extensions.get(rule.id);
    return extension === undefined ? dateByPlan(rule, under) : { date: extension.until, state: 'fixed' };
  };

  const dateByPlan = (rule: DeadlineRule, under: readonly string[]): EventDate => {
    const { due } = rule;
    switch (due.kind) {
      case 'date':
        return { date: due.excluded ? addDays(due.date, -1) : due.date, state: 'fixed' };
      case 'within-year':
        return endOfYear(counting, plan.year);
      case 'period':
        return counted(dateOfEvent(due.event, under), {
          ...due,
          convention: due.convention ?? plan.calendar.convention,
        });
      default:
        return due satisfies never;
    }
  };

  const counted = (from: EventDate, period: Period): EventDate => {
    if (from.date === null || !counting.covers(from.date)) return OPEN;
    const date = shiftWithin(counting, from.date, period);
    return date === null ? OPEN : { date, state: from.state };
  };

  return {
    dateOf: (event) => dateOfEvent(event, []),
    resolve: (rule, owner) => {
      const { due } = rule;
      const found = dateOfRule(rule, [rule.id]);
      const extension = extensions.get(rule.id);
      const event: EventDate = due.kind === 'period' ? dateOfEvent(due.event, [rule.id]) : found;
      return {
        id: rule.id,
        what: whatOf(rule),
        round: null,
        for: rule.for,
        owner,
        passed: null,
        ...found,
        extended:
          extension === undefined
            ? null
            : { from: dateByPlan(rule, [rule.id]).date, on: extension.on, number: extension.number },
        kept: keptOn(rule, given),
        event: eventText(rule),
        eventDate: due.kind === 'date' ? due.date : event.date,
        direction: due.kind === 'period' ? due.direction : 'before',
        count: due.kind === 'period' ? due.count : 0,
        measure: due.kind === 'period' ? due.measure : 'day',
        convention: due.kind === 'period' ? (due.convention ?? plan.calendar.convention) : 'standard',
        clause: rule.clause,
        path: rule.path,
      };
    },
  };
}

/** When the event that a deadline brings about took place: a fact, not what is planned. */
function keptOn({ id }: DeadlineRule, given: EventDates): CivilDate | null {
  const event = eventBroughtAbout(id);
  const known = event === null ? undefined : given[event];
  return known?.state === 'fixed' ? known.date : null;
}

function eventText({ due }: DeadlineRule): string {
  switch (due.kind) {
    case 'period':
      return due.event;
    case 'date':
      return due.date;
    case 'within-year':
      return 'year-end';
    default:
      return due satisfies never;
  }
}

/** What follows from an expectation is expected itself. */
function weaken({ date, state }: EventDate): EventDate {
  const weakened: State = state === 'fixed' ? 'expected' : state;
  return { date, state: weakened };
}

/** 31 December, moved back to the last working day. */
function endOfYear(counting: Calendar, year: number): EventDate {
  const last: CivilDate | null = parseCivilDate(`${year}-12-31`);
  if (last === null || !counting.covers(last)) return OPEN;
  return { date: counting.isWorking(last) ? last : counting.addWorkingDays(last, -1), state: 'fixed' };
}
