import type { CivilDate } from '../../calendar/civil-date.ts';
import { shiftWithin } from '../../deadlines/count.ts';
import type { OpenDeadline } from '../../follow-up/status.ts';
import { findDeadline } from '../../plan/language/known-deadlines.ts';
import { officialDay } from '../official-date.ts';
import { earliestOf, firstToBegin } from './addressed-visits.ts';
import type { LetterFacts } from './letter-facts.ts';
import { demandOf, knownOf, visitsIn } from './owed-items.ts';
import { lengthOf } from './tags/duty-tags.ts';

/** Working days after a reminder in which what is late is asked for, a choice of the office. */
const DAYS_ASKED_FOR = 5;

/**
 * By when a reminder asks for what is late: within five working days of its date, but before the visit for which it is
 * needed begins; at once where no working day is left until then.
 */
export function dayAskedFor(facts: LetterFacts, row: OpenDeadline): string {
  const { date, today } = facts;
  const written = date === null || date < today ? today : date;
  const usual = working(facts, written, 'after', DAYS_ASKED_FOR);
  const last = lastDayFor(facts, row, written);
  if (last !== null && (usual === null || last < usual))
    return last <= written ? AT_ONCE : `chậm nhất ${officialDay(last)}`;
  return usualDayAskedFor(facts);
}

/** By when a letter asks for what is late and is of use whenever it comes. */
export function usualDayAskedFor(facts: LetterFacts): string {
  const { date, today } = facts;
  const usual = working(facts, date === null || date < today ? today : date, 'after', DAYS_ASKED_FOR);
  return date === null || usual === null
    ? `trong thời hạn ${lengthOf(DAYS_ASKED_FOR, 'working-day')} kể từ ngày của văn bản này`
    : `chậm nhất ${officialDay(usual)}`;
}

const AT_ONCE = 'ngay khi nhận được văn bản này';

/** The last day on which something late is still of use, where it is needed before a visit; null where it always is. */
function lastDayFor(facts: LetterFacts, row: OpenDeadline, written: CivilDate): CivilDate | null {
  const needed = neededBy(facts, row);
  if (needed === null || needed <= written) return null;
  return working(facts, needed, 'before', 1);
}

/** The day before which something is needed: of names and members that of the notice and of the first visit, else its visit. */
function neededBy(facts: LetterFacts, row: OpenDeadline): CivilDate | null {
  const { visit, deadline, owner } = row;
  if (demandOf(row) !== null) return null;
  const visits = facts.status === null ? [] : visitsIn(facts.status);
  const known = knownOf(facts, row);
  if (known === 'secondment') return firstToBegin(visits)?.date ?? null;
  if (known === 'naming') {
    const open = visits.filter((one) => one.visit.unit === null && one.visit.district === owner);
    const notices = open.flatMap(({ deadlines }) => findDeadline(deadlines, 'notice') ?? []);
    return earliestOf(notices)?.date ?? null;
  }
  return deadline.direction === 'before' ? (visit?.start?.date ?? null) : null;
}

function working(
  { counting }: LetterFacts,
  from: CivilDate,
  direction: 'before' | 'after',
  count: number,
): CivilDate | null {
  return shiftWithin(counting, from, { direction, count, measure: 'working-day', convention: 'standard' });
}
