import { passingBy } from '../../../plan/directory.ts';
import { plannedVisits } from '../../../schedule/visits/make-visits.ts';
import { officialDate } from '../../official-date.ts';
import { reasonWords } from '../announced-days.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { enumeration } from '../sentences.ts';
import type { AmendedItem } from './amended-items.ts';
import { type Amendment, removedUnit } from './amendment.ts';

/** Why something is amended, as far as records and the directory tell; null where they do not. */
export function knownReason(facts: LetterFacts, amendment: Amendment, item: AmendedItem): string | null {
  const reasons = item.changes.map((change) => {
    const unit = removedUnit(amendment.before, change);
    return unit === null ? null : (recordedReason(facts, amendment, unit) ?? endOf(facts, amendment, unit));
  });
  const known = reasons.filter((reason) => reason !== null);
  return known.length < reasons.length ? null : enumeration([...new Set(known)]);
}

/** Why a unit is visited no more, where that is on record. */
function recordedReason(facts: LetterFacts, { before }: Amendment, unit: string): string | null {
  const { cancelled } = plannedVisits(before.plan, before.directory, facts.today);
  const reason = cancelled.find((visit) => visit.unit === unit)?.record?.cancelled?.reason ?? null;
  return reason === null ? null : reasonWords(facts, reason);
}

/** That a unit exists no more before the inspection is over, and who stands for it. */
function endOf(facts: LetterFacts, { now }: Amendment, unit: string): string | null {
  const days = now.plan.rounds.flatMap(({ window }) => window.ranges.map(({ to }) => to));
  const last = days.toSorted().at(-1);
  const passing = last === undefined ? null : passingBy(unit, last, now.directory);
  if (passing === null) return null;
  const until = `${nameOf(facts, unit)} hoạt động đến hết ${officialDate(passing.ended)}`;
  return passing.successor === null
    ? until
    : `${until}, nhiệm vụ do ${nameOf(facts, passing.successor)} tiếp nhận`;
}
