import type { CivilDate } from '../../calendar/civil-date.ts';
import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { VISITS } from '../audience/decisions.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterKind, LetterPlan, ToldEvent } from './letter.ts';

/** Which letters of a kind are wanted: those to some units, by id or name; all; or, where there is one, that one. */
export type Wanted = 'all' | 'only' | readonly string[];

/** The letters that are wanted, or why there are none. */
export type Choice =
  | { readonly chosen: readonly LetterPlan[] }
  | { readonly refused: 'nothing-to-write' }
  | { readonly refused: 'several'; readonly letters: readonly LetterPlan[] }
  /** The unit is inspected in a form that the kind is not for. */
  | { readonly refused: 'form'; readonly visit: Visit }
  | {
      readonly refused: 'unknown-unit';
      readonly unit: string;
      readonly nearest: string | null;
      readonly letters: readonly LetterPlan[];
    };

/** Whether a kind of letter speaks of visits in a form. */
function speaksOf({ audience, notFor }: LetterKind, form: Form): boolean {
  return VISITS[form][audience] === 'whole' && !notFor.includes(form);
}

/** The letters of a kind that are to be written by some facts. */
export function lettersOf(kind: LetterKind, facts: LetterFacts): readonly LetterPlan[] {
  const visits = facts.schedule.visits.filter(({ visit }) => speaksOf(kind, visit.form));
  return kind.plans({ ...facts, schedule: { ...facts.schedule, visits } });
}

/** Chooses the letters that are wanted. `visits` are all of the campaign, those that the kind is not for among them. */
export function chooseLetters(
  kind: LetterKind,
  letters: readonly LetterPlan[],
  wanted: Wanted,
  visits: readonly Visit[],
): Choice {
  if (letters.length === 0) return { refused: 'nothing-to-write' };
  if (wanted === 'all') return { chosen: letters };
  if (wanted === 'only') return letters.length === 1 ? { chosen: letters } : { refused: 'several', letters };
  const chosen = new Set<LetterPlan>();
  for (const unit of wanted) {
    const found = letters.filter(({ units }) => units.some((name) => fold(name) === fold(unit)));
    if (found.length === 0) return whyNone(kind, letters, unit, visits);
    for (const letter of found) chosen.add(letter);
  }
  return { chosen: [...chosen] };
}

function whyNone(
  kind: LetterKind,
  letters: readonly LetterPlan[],
  unit: string,
  visits: readonly Visit[],
): Choice {
  const isMeant = (visit: Visit) =>
    [visit.id, visit.unit ?? '', visit.name.vi].some((name) => fold(name) === fold(unit));
  const visit = visits.find((one) => !speaksOf(kind, one.form) && isMeant(one));
  if (visit !== undefined) return { refused: 'form', visit };
  const known = letters.flatMap(({ units }) => units);
  return { refused: 'unknown-unit', unit, nearest: nearest(unit, known), letters };
}

/** The first event that has not happened by a day, though one of the letters tells it as done; null if there is none. */
export function toldTooEarly(
  letters: readonly LetterPlan[],
  date: CivilDate,
  { plan }: Pick<LetterFacts, 'plan'>,
): ToldEvent | null {
  const { number, date: signed } = plan.decision;
  const events: readonly ToldEvent[] = [
    { event: 'decision-signed', date: signed, number },
    ...letters.flatMap(({ tells }) => tells),
  ];
  return events.find((event) => date < event.date) ?? null;
}

/** Whether a letter is overdue on a day. */
export function isLate({ due }: LetterPlan, date: CivilDate | null): boolean {
  return due?.date != null && date !== null && date > due.date;
}
