import type { CivilDate } from '../../calendar/civil-date.ts';
import { todayOf } from '../../schedule/today.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterPlan, ToldEvent } from './letter.ts';

/**
 * What has not happened by a day, though one of the letters tells it as done, or rests on it; null if there is nothing.
 * Of several the latest is told: from its day on all of them are lawful.
 */
export function toldTooEarly(
  letters: readonly LetterPlan[],
  date: CivilDate,
  facts: Pick<LetterFacts, 'plan' | 'today'>,
): ToldEvent | null {
  const { number, date: signed } = facts.plan.decision;
  const events: readonly ToldEvent[] = [
    { event: 'decision-signed', date: signed, number },
    ...letters.flatMap(({ tells }) => tells),
    ...(letters.some(({ standing }) => standing === 'goes-out') ? lastFact(facts) : []),
  ];
  const early = events.filter((event) => date < event.date);
  return early.find((event) => early.every((other) => other.date <= event.date)) ?? null;
}

/** The last fact on record; none after the day that is taken for today, who looks back on which knows nothing of them. */
function lastFact({ plan, today }: Pick<LetterFacts, 'plan' | 'today'>): ToldEvent[] {
  const date = todayOf(plan, null);
  return date > plan.decision.date && date <= today ? [{ event: 'fact-recorded', date }] : [];
}

/**
 * Whether a letter is overdue: on the date that it bears or, where it has yet to go out, today if that is later. One
 * without a date is written today, unless it is the copy of a paper that has gone out.
 */
export function isLate(letter: LetterPlan, facts: Pick<LetterFacts, 'date' | 'today'>): boolean {
  const { due } = letter;
  const day = dayOfLetter(letter, facts);
  return due?.date != null && day !== null && day > due.date;
}

/**
 * Whether a visit begins on the day of a letter, or has begun, with which it loses its sense: a reason to be late does not
 * help then.
 */
export function isPointless(letter: LetterPlan, facts: Pick<LetterFacts, 'date' | 'today'>): boolean {
  const { endsWith } = letter;
  const day = dayOfLetter(letter, facts);
  return endsWith !== null && day !== null && day >= endsWith.date;
}

/** The day that decides whether a letter is in time; null for the copy of a paper that has gone out, without a date. */
export function dayOfLetter(
  { standing }: LetterPlan,
  { date, today }: Pick<LetterFacts, 'date' | 'today'>,
): CivilDate | null {
  switch (standing) {
    case 'went-out':
      return date;
    case 'goes-out':
      return date === null || date < today ? today : date;
    case 'is-drawn-up':
      return date ?? today;
    default:
      return standing satisfies never;
  }
}
