import type { CivilDate } from '../calendar/civil-date.ts';
import type { Path } from '../diagnostics/path.ts';
import type { Passing } from '../plan/directory.ts';
import type { Convention } from '../plan/language/calendar.ts';
import type { DeadlineRule, Measure } from '../plan/language/deadlines.ts';
import {
  EVENTS,
  type EventName,
  isEventName,
  KNOWN_DEADLINES,
  knownDeadline,
} from '../plan/language/known-deadlines.ts';
import type { Limits } from '../plan/language/limits.ts';
import type { Plan } from '../plan/plan.ts';
import type { Bilingual } from '../words/language.ts';
import type { Direction } from './period.ts';

/** How sure a date is: a fact, planned, or unknown. */
export type State = 'fixed' | 'expected' | 'open';

/** When an event is. `date` is null exactly if `state` is `open`. */
export interface EventDate {
  readonly date: CivilDate | null;
  readonly state: State;
}

/** The dates of events that are known or planned; what is left out is open. */
export type EventDates = Partial<Readonly<Record<EventName, EventDate>>>;

/** A date by which something must be done, and what it is counted from. */
export interface Deadline {
  readonly id: string;
  readonly what: Bilingual;
  /** Id of the round that it belongs to, if it belongs to one round as a whole. */
  readonly round: string | null;
  /** Whose visits it is counted for; empty: all. */
  readonly for: Limits;
  /** Id of the agency, unit or team that owes it; a word such as `unit` while nobody is named. */
  readonly owner: string;
  /** Of the unit that owed it but has ended by then; its owner is the successor if the directory tells one. Else null. */
  readonly passed: Passing | null;
  /** Null while the event is unknown. */
  readonly date: CivilDate | null;
  readonly state: State;
  /** That it was extended to its date, and the day that it had; null where it was not. */
  readonly extended: Extended | null;
  /** The day on which it was kept, by what is recorded; null while it is not. */
  readonly kept: CivilDate | null;
  /** An event, the id of another deadline, or a date. */
  readonly event: string;
  readonly eventDate: CivilDate | null;
  readonly direction: Direction;
  readonly count: number;
  readonly measure: Measure;
  readonly convention: Convention;
  /** Null for what the secretariat chose. */
  readonly clause: string | null;
  readonly path: Path;
}

/** The rule of the plan that a deadline comes from. */
export function deadlineRuleOf(
  { deadlines }: Pick<Plan, 'deadlines'>,
  { path }: Deadline,
): DeadlineRule | undefined {
  return deadlines.find((rule) => rule.path[1] === path[1]);
}

/** An extension of a deadline: the day that it had, null if none was known, and when and by which paper it was extended. */
export interface Extended {
  readonly from: CivilDate | null;
  readonly on: CivilDate;
  readonly number: string | null;
}

/** The id by which the plan declares a deadline: that of one which each of several rounds has, without the round. */
export function declaredId({ id, round }: Pick<Deadline, 'id' | 'round'>): string {
  const behind = `@${round ?? ''}`;
  return round !== null && id.endsWith(behind) ? id.slice(0, -behind.length) : id;
}

/** What must be done by a deadline, in words: those of the plan, or those of a known deadline. */
export function whatOf({ id, what }: Pick<DeadlineRule, 'id' | 'what'>): Bilingual {
  if (what !== null) return { vi: what, en: what };
  const known = knownDeadline(id);
  return known === null ? { vi: id, en: id } : KNOWN_DEADLINES[known].what;
}

/** The name of an event, or of the deadline of the plan that another one is counted from; the word itself if it is neither. */
export function eventName(event: string, { deadlines }: Pick<Plan, 'deadlines'>): Bilingual {
  if (isEventName(event)) return EVENTS[event].name;
  const rule = deadlines.find(({ id }) => id === event);
  if (rule === undefined) return { vi: event, en: event };
  const { vi, en } = whatOf(rule);
  return { vi: `hạn “${vi}”`, en: `the deadline “${en}”` };
}
