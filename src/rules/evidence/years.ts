import type { Confidence } from '../../calendar/calendar.ts';
import { yearOf } from '../../calendar/civil-date.ts';
import type { Place, RuleContext } from '../engine/rule.ts';
import { windowPlace } from './places.ts';
import { windowEnds } from './window-fault.ts';

/** A year that the campaign touches. */
interface TouchedYear {
  readonly year: number;
  readonly status: Confidence;
  readonly place: Place;
}

/**
 * The covered years in which the plan is decided, its notices are due and its visits take place, each at the first window
 * in it or at the decision. A window outside the calendar is an error of its own (CC403).
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
  const touched = windows.flatMap(({ from, to }) => {
    const first = Math.max(Math.min(decided, from), from - 1);
    return Array.from({ length: to - first + 1 }, (_, index) => first + index);
  });
  const years = [...new Set([decided, ...touched])].filter(
    (year) => calendar.firstYear <= year && year <= calendar.lastYear,
  );
  return years
    .sort((one, other) => one - other)
    .map((year) => {
      const within = windows.find(({ from, to }) => from <= year && year <= to);
      const place =
        within === undefined ? { path: ['decision', 'date'] } : windowPlace(context, within.round);
      return { year, status: calendar.yearStatus(year), place };
    });
}
