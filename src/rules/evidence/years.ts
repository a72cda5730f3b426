import type { Confidence } from '../../calendar/calendar.ts';
import { yearOf } from '../../calendar/civil-date.ts';
import type { Place, RuleContext } from '../rule.ts';
import { windowPlace } from './places.ts';
import { windowEnds } from './window-fault.ts';

/** A year that the campaign touches. */
interface TouchedYear {
  readonly year: number;
  readonly status: Confidence;
  readonly place: Place;
}

/**
 * The covered years from the decision to the end of the last window, each at the first window in it or the decision. A
 * window outside the calendar is an error of its own (CC403): the years up to it say nothing more.
 */
export function touchedYears(context: RuleContext): TouchedYear[] {
  const { plan, calendar } = context;
  const windows = plan.rounds.flatMap((round) => {
    const ends = windowEnds(round);
    return ends === null || ends.from > ends.to || !calendar.covers(ends.from) || !calendar.covers(ends.to)
      ? []
      : [{ round, from: yearOf(ends.from), to: yearOf(ends.to) }];
  });
  const decided = yearOf(plan.decision.date);
  const first = Math.max(calendar.firstYear, Math.min(decided, ...windows.map(({ from }) => from)));
  const last = Math.min(calendar.lastYear, Math.max(decided, ...windows.map(({ to }) => to)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index;
    const within = windows.find(({ from, to }) => from <= year && year <= to);
    const place = within === undefined ? { path: ['decision', 'date'] } : windowPlace(context, within.round);
    return { year, status: calendar.yearStatus(year), place };
  });
}
