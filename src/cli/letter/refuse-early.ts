import { writtenDate } from '../../calendar/date-words.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { conclusion } from '../../documents/letter/visit-papers.ts';
import type { LetterFacts } from '../../documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Refuses a date before what the letter tells as done: the decision that it cites, the visit that it concludes. */
export function refuseEarly(facts: LetterFacts, kind: LetterKind, letters: readonly LetterPlan[]): void {
  const { date, plan, schedule } = facts;
  if (date === null) return;
  if (date < plan.decision.date)
    throw tooEarly(date, plan.decision.date, {
      vi: `trước ngày ký ${plan.decision.number}`,
      en: `before ${plan.decision.number} was signed`,
    });
  if (kind !== conclusion) return;
  const ids = new Set(letters.map(({ id }) => id));
  for (const { visit, end } of schedule.visits) {
    if (!ids.has(visit.id) || end === null || date >= end.date) continue;
    throw tooEarly(date, end.date, {
      vi: `trước ngày kiểm tra xong ${visit.name.vi}`,
      en: `before the visit to ${visit.name.en} has ended`,
    });
  }
}

function tooEarly(date: CivilDate, first: CivilDate, why: Bilingual): UsageError {
  const [vi, en] = [writtenDate(first, 'vi'), writtenDate(first, 'en')];
  return new UsageError(
    {
      vi: `--date: ngày ${writtenDate(date, 'vi')} ${why.vi} (${vi})`,
      en: `--date: ${writtenDate(date, 'en')} is ${why.en} (${en})`,
    },
    { vi: `Ghi ngày từ ${vi} trở đi.`, en: `Give a day from ${en} on.` },
  );
}
