import type { CivilDate } from '../../calendar/civil-date.ts';
import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Form } from '../../plan/language/forms.ts';
import { isUnannounced } from '../../plan/language/units.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from '../audience/audience.ts';
import { VISITS } from '../audience/decisions.ts';
import { isNotRecorded } from './addressed-visits.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { Lack, LetterKind, LetterPlan, NoPaper } from './letter.ts';
import { recipientsOf } from './recipients.ts';

/** Which letters of a kind are wanted: those to some units, by id or name; all; or, where there is one, that one. */
export type Wanted = 'all' | 'only' | readonly string[];

/** The letters that are wanted, or why there are none. */
export type Choice =
  | { readonly chosen: readonly LetterPlan[] }
  | { readonly refused: 'nothing-to-write'; readonly lack: Lack }
  | { readonly refused: 'several'; readonly letters: readonly LetterPlan[] }
  /** The plan records the papers as issued, so that none of them is written anew; or does not, so that there is no copy. */
  | { readonly refused: 'formed' | 'not-formed'; readonly letters: readonly LetterPlan[] }
  /** The unit is inspected in a form that the kind is not for, its visit has no place, or has taken place. */
  | { readonly refused: 'form' | 'unplaced' | 'held'; readonly visit: Visit }
  /** The visit has no conclusion yet, or one that demands nothing. */
  | { readonly refused: NoPaper; readonly visit: Visit }
  /** The day of which the unit was notified has gone by, and nothing is recorded of it. */
  | { readonly refused: 'not-recorded'; readonly visit: Visit; readonly date: CivilDate | null }
  | {
      readonly refused: 'unknown-unit';
      readonly unit: string;
      readonly nearest: string | null;
      readonly letters: readonly LetterPlan[];
    };

/** Whether a kind of letter speaks of visits in a form, to readers of an audience. */
function speaksOf({ isBeforehand, notFor }: LetterKind, audience: Audience, form: Form): boolean {
  const isTooEarly = isBeforehand && isUnannounced({ form });
  return VISITS[form][audience] === 'whole' && !isTooEarly && !notFor.includes(form);
}

/** The letters of a kind that are to be written by some facts, of which each kind gets what is meant for it. */
export function lettersOf(kind: LetterKind, facts: LetterFacts): readonly LetterPlan[] {
  const { plan, schedule, audience } = facts;
  const visits = schedule.visits.filter(({ visit }) => speaksOf(kind, audience, visit.form));
  const office = { ...plan.office, recipients: recipientsOf(facts, kind.name) };
  return kind.plans({ ...facts, plan: { ...plan, office }, schedule: { ...schedule, visits } });
}

/**
 * The visits that a kind is for and that are not recorded to have taken place, but of which none of all its letters tells:
 * without a day, without a name, or on a notified day that has gone by.
 */
export function visitsWithoutLetter(
  kind: LetterKind,
  letters: readonly LetterPlan[],
  facts: Pick<LetterFacts, 'audience' | 'schedule' | 'today'>,
): Readonly<Record<'unplaced' | 'unnamed' | 'notRecorded', readonly Visit[]>> {
  const { audience, schedule } = facts;
  const told = new Set(letters.flatMap(({ visits }) => visits.map(({ visit }) => visit)));
  const isConcerned = kind.concerns ?? (() => true);
  const isMissed = (one: Pick<ScheduledVisit, 'visit' | 'start'>) => {
    const { visit } = one;
    const isToCome = !told.has(visit) && visit.done === null;
    return isToCome && isConcerned(one) && speaksOf(kind, audience, visit.form);
  };
  const isForAll = kind.lacks === undefined || kind.concerns !== undefined;
  const isForVisits = kind.tellsOf === 'visits' && isForAll && told.size > 0;
  if (!isForVisits) return { unplaced: [], unnamed: [], notRecorded: [] };
  const missed = schedule.visits.filter(isMissed);
  const notRecorded = missed.filter((scheduled) => isNotRecorded(scheduled, facts));
  return {
    unplaced: schedule.unplaced.map(({ visit }) => visit).filter((visit) => isMissed({ visit, start: null })),
    unnamed: missed.filter((one) => !notRecorded.includes(one)).map(({ visit }) => visit),
    notRecorded: notRecorded.map(({ visit }) => visit),
  };
}

/**
 * Chooses the letters that are wanted, of those that some facts call for: such as have yet to be issued, or copies of
 * such as have been.
 */
export function chooseLetters(
  kind: LetterKind,
  letters: readonly LetterPlan[],
  wanted: Wanted,
  facts: LetterFacts,
  areCopies = false,
): Choice {
  const isAsked = ({ issued = null }: LetterPlan) => (issued !== null) === areCopies;
  const refused = areCopies ? 'not-formed' : 'formed';
  if (typeof wanted === 'object') {
    const chosen = new Set<LetterPlan>();
    for (const unit of wanted) {
      const found = letters.filter(({ units }) => units.some((name) => fold(name) === fold(unit)));
      if (found.length === 0) return whyNone(kind, letters, unit, facts);
      for (const letter of found) chosen.add(letter);
    }
    const others = [...chosen].filter((letter) => !isAsked(letter));
    return others.length > 0 ? { refused, letters: others } : { chosen: [...chosen] };
  }
  if (letters.length === 0) return { refused: 'nothing-to-write', lack: lackOf(kind, facts) };
  const asked = letters.filter(isAsked);
  if (asked.length === 0) return { refused, letters };
  return wanted === 'all' || asked.length === 1 ? { chosen: asked } : { refused: 'several', letters: asked };
}

/** Why no letter goes to a unit. Of a visit that the readers may not know of nothing is known here either. */
function whyNone(kind: LetterKind, letters: readonly LetterPlan[], unit: string, facts: LetterFacts): Choice {
  const isMeant = (visit: Visit) =>
    [visit.id, visit.unit ?? '', visit.name.vi].some((name) => fold(name) === fold(unit));
  const followed = (facts.status?.visits ?? []).map(({ visit }) => visit).find(isMeant);
  const reason = followed === undefined ? null : (kind.noPaperFor?.(followed) ?? null);
  if (followed !== undefined && reason !== null) return { refused: reason, visit: followed };
  const placed = facts.schedule.visits.find(({ visit }) => isMeant(visit));
  if (placed !== undefined && kind.byStatus === undefined) {
    const { visit, start } = placed;
    if (!speaksOf(kind, facts.audience, visit.form)) return { refused: 'form', visit };
    if (visit.done !== null) return { refused: 'held', visit };
    if (isNotRecorded(placed, facts)) return { refused: 'not-recorded', visit, date: start?.date ?? null };
  }
  const unplaced = facts.schedule.unplaced.map(({ visit }) => visit).find(isMeant);
  if (unplaced !== undefined && (kind.concerns?.({ visit: unplaced, start: null }) ?? true))
    return { refused: 'unplaced', visit: unplaced };
  if (letters.length === 0) return { refused: 'nothing-to-write', lack: lackOf(kind, facts) };
  const known = letters.flatMap(({ units }) => units);
  return { refused: 'unknown-unit', unit, nearest: nearest(unit, known), letters };
}

/** What is lacking where there is no letter of a kind. */
function lackOf(kind: LetterKind, facts: LetterFacts): Lack {
  const lack = kind.lacks?.(facts) ?? null;
  if (lack !== null) return lack;
  const { visits, unplaced } = facts.schedule;
  if (visits.length === 0) return { what: unplaced.length === 0 ? 'visits' : 'place' };
  const spokenOf = visits.filter(({ visit }) => speaksOf(kind, facts.audience, visit.form));
  const [first] = visits;
  if (spokenOf.length === 0 && first !== undefined) return { what: 'form', form: first.visit.form };
  const toCome = spokenOf.filter(({ visit }) => visit.done === null);
  if (toCome.length === 0) return { what: 'to-come' };
  const unnamed = toCome.filter((scheduled) => !isNotRecorded(scheduled, facts));
  return unnamed.length === 0 ? { what: 'not-recorded' } : { what: 'names', count: unnamed.length };
}
