import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Path } from './path.ts';
import { type DateRange, parsePeriodExpression } from './period-expression.ts';
import type { Review, Round, Window } from './plan.ts';
import { readDate, readOptionalDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

type WindowInput = NonNullable<PlanInput['window']>;
type ReviewInput = PlanInput['review'];

/** The rounds of a plan. A plan that declares none has one, with the window of the plan. */
export function normaliseRounds(input: PlanInput): Round[] {
  const pace = input.schedule?.pace ?? 'even';
  const start = readDate(input.decision.date);
  const review = normaliseReview(input.review, ['review']);
  if (input.rounds === undefined) {
    const window = normaliseWindow(input.window ?? input.year, ['window'], start);
    return [
      { path: ['window'], clause: null, id: 'round', declared: false, name: null, window, review, pace },
    ];
  }
  return input.rounds.map((round, index) => {
    const path = ['rounds', index];
    return {
      path,
      clause: round.clause ?? null,
      id: round.id,
      declared: true,
      name: round.name ?? null,
      window: normaliseWindow(round.window, [...path, 'window'], start),
      review: normaliseReview(round.review, [...path, 'review']) ?? review,
      pace: round.pace ?? pace,
    };
  });
}

/**
 * A window as ranges of days. `before` ends the day before its date, `until` and `to` include it; without a beginning
 * it begins on the day of the decision, without an end it ends with the year of its beginning.
 */
function normaliseWindow(window: WindowInput, path: Path, start: CivilDate): Window {
  if (typeof window !== 'object') return { path, clause: null, ranges: readPeriods([window]) };
  if (Array.isArray(window)) return { path, clause: null, ranges: readPeriods(window) };
  const clause = window.clause ?? null;
  if (window.in !== undefined) {
    return { path, clause, ranges: readPeriods(Array.isArray(window.in) ? window.in : [window.in]) };
  }
  const from = readOptionalDate(window.from) ?? start;
  const before = readOptionalDate(window.before);
  const to =
    readOptionalDate(window.to ?? window.until) ??
    (before === null ? readDate(`${from.slice(0, 4)}-12-31`) : addDays(before, -1));
  return { path, clause, ranges: [{ from, to }] };
}

function readPeriods(expressions: readonly (string | number)[]): DateRange[] {
  return expressions
    .flatMap((expression) => parsePeriodExpression(String(expression)) ?? [])
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** The review period: periods, or a beginning and an end (the visit, if none), or the last so many months. */
export function normaliseReview(review: ReviewInput, path: Path): Review | null {
  if (review === undefined) return null;
  const clause = review.clause ?? null;
  if (review.last !== undefined) {
    return {
      path,
      clause,
      from: null,
      to: null,
      last: { count: review.last, measure: review.measure ?? 'month' },
    };
  }
  const ranges =
    review.in === undefined ? [] : readPeriods(Array.isArray(review.in) ? review.in : [review.in]);
  const ends = ranges.map((range) => range.to).sort();
  return {
    path,
    clause,
    from: readOptionalDate(review.from) ?? ranges[0]?.from ?? null,
    to: review.to === 'visit' ? null : (readOptionalDate(review.to) ?? ends.at(-1) ?? null),
    last: null,
  };
}
