import { needsNotice, noticeDue } from '../../documents/letter/addressed-visits.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { Difference, PreviousSchedule } from '../../schedule/previous-schedule.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { noLongerFits, type SavedCall, shownDifferences } from '../input/saved-schedule.ts';

/**
 * Refuses letters that tell of a visit which stands elsewhere by the plan than in the saved schedule that they are to
 * follow: letters with other dates than those agreed on would do harm. What moves elsewhere is no matter of theirs.
 */
export function refuseOtherDates(
  saved: PreviousSchedule,
  facts: LetterFacts,
  { kind, letters }: { readonly kind: LetterKind; readonly letters: readonly LetterPlan[] },
  call: SavedCall,
): void {
  refuseOtherPlan(saved, facts.plan.id);
  const differences = shownDifferences(saved, facts.schedule, facts.audience);
  const told = new Set(letters.flatMap(({ visits }) => visits.map(({ visit }) => visit.id)));
  const trips = new Set(saved.visits.flatMap(({ id, trip }) => (told.has(id) ? (trip ?? []) : [])));
  const concerns = ({ id, trip, now }: Difference) =>
    kind.tellsOf === 'schedule' || told.has(id) || (now === null && trip !== null && trips.has(trip));
  const found = differences.filter(concerns);
  if (found.length > 0)
    throw noLongerFits(
      found.map((one) => asOfToday(one, facts)),
      call,
    );
}

/**
 * A saved schedule is judged from its own day on, which may be long ago: where a visit would stand by then, but too early
 * for its notice today, it has no day yet.
 */
function asOfToday(difference: Difference, facts: LetterFacts): Difference {
  const { schedule, today } = facts;
  const scheduled = schedule.visits.find(({ visit }) => visit.id === difference.id);
  if (scheduled === undefined || !needsNotice(scheduled)) return difference;
  const notice = noticeDue(facts, [scheduled])?.date ?? scheduled.start?.date ?? null;
  return notice !== null && notice < today ? { ...difference, now: null } : difference;
}

function refuseOtherPlan({ plan }: PreviousSchedule, asked: string): void {
  if (plan === asked) return;
  throw new UsageError(
    {
      vi: `--schedule: đây là lịch của kế hoạch "${plan}", không phải của "${asked}"`,
      en: `--schedule: this is the schedule of the plan "${plan}", not of "${asked}"`,
    },
    { vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.', en: 'Name a schedule saved from this very plan.' },
  );
}
