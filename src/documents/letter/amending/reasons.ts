import { type Passing, passingBy } from '../../../plan/directory.ts';
import { plannedVisits } from '../../../schedule/visits/make-visits.ts';
import { officialDate } from '../../official-date.ts';
import { reasonWords } from '../announced-days.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { enumeration } from '../sentences.ts';
import type { AmendedItem } from './amended-items.ts';
import { type Amendment, unitOfChange } from './amendment.ts';
import type { DecidedChange } from './of-the-decision.ts';

/** Why something is amended, as far as records and the directory tell; null where they do not. */
export function knownReason(facts: LetterFacts, amendment: Amendment, item: AmendedItem): string | null {
  const reasons = item.changes.map((change) => reasonOf(facts, amendment, change));
  const known = reasons.filter((reason) => reason !== null);
  return known.length < reasons.length ? null : enumeration([...new Set(known)]);
}

function reasonOf(facts: LetterFacts, amendment: Amendment, change: DecidedChange): string | null {
  const unit = unitOfChange(amendment, change);
  if (unit === null) return null;
  if (change.kind === 'removed')
    return recordedReason(facts, amendment, unit) ?? endWords(facts, passingIn(amendment, unit));
  // Whoever stands for a unit that exists no more comes for its reason.
  const gone = amendment.changes
    .flatMap((one) => (one.kind === 'removed' ? (unitOfChange(amendment, one) ?? []) : []))
    .map((former) => passingIn(amendment, former))
    .find((passing) => passing?.successor === unit);
  return endWords(facts, gone ?? null);
}

/** Why a unit is visited no more, where that is on record. */
function recordedReason(facts: LetterFacts, { before }: Amendment, unit: string): string | null {
  const { cancelled } = plannedVisits(before.plan, before.directory, facts.today);
  const reason = cancelled.find((visit) => visit.unit === unit)?.record?.cancelled?.reason ?? null;
  return reason === null ? null : reasonWords(facts, reason);
}

/** Who stands for a unit that exists no more before the inspection is over; null of one that does. */
function passingIn({ now }: Amendment, unit: string): Passing | null {
  const days = now.plan.rounds.flatMap(({ window }) => window.ranges.map(({ to }) => to));
  const last = days.toSorted().at(-1);
  return last === undefined ? null : passingBy(unit, last, now.directory);
}

function endWords(facts: LetterFacts, passing: Passing | null): string | null {
  if (passing === null) return null;
  const { unit, ended, successor } = passing;
  const until = `${nameOf(facts, unit)} hoạt động đến hết ${officialDate(ended)}`;
  return successor === null ? until : `${until}, nhiệm vụ do ${nameOf(facts, successor)} tiếp nhận`;
}
