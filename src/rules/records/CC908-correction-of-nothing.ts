import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import type { Fact } from '../../plan/language/facts.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import { factWords } from '../words/fact-words.ts';
import { dateWords, shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A correction names a day on which no such fact is recorded. */
export const correctionOfNothing = defineRule<{
  fact: FactName;
  corrects: CivilDate;
  recorded: readonly CivilDate[];
}>()({
  code: 'CC908',
  slug: 'correction-of-nothing',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, corrects }) => ({
    vi: `không có việc ${factWords(fact).vi} nào của đơn vị này ghi ngày ${dateWords(corrects).vi} ở phía trên để sửa`,
    en: `above no ${factWords(fact).en} of this unit is recorded on ${dateWords(corrects).en} that could be corrected`,
  }),
  advice: ({ recorded }) =>
    recorded.length === 0
      ? { vi: 'Bỏ "corrects".', en: 'Remove "corrects".' }
      : {
          vi: `Việc ấy đã ghi ngày ${shortList(recorded.map((date) => dateWords(date).vi))}: sửa ngày ở "corrects". Đợt, chuyên đề, hạn, kiến nghị phải giống việc được sửa.`,
          en: `It is recorded on ${shortList(recorded.map((date) => dateWords(date).en))}: correct the day in "corrects". Round, subject, deadline and demand must be those of the fact that is corrected.`,
        },
  explanation: {
    vi: '"corrects" là ngày đã ghi nhầm của cùng một việc, cùng đơn vị, đứng trước trong sổ. Không tìm thấy việc ấy thì việc ghi nhầm vẫn còn được tính, và thành hai việc. Sửa ngày ở "corrects" cho đúng ngày đã ghi.',
    en: '"corrects" is the day under which the same fact of the same unit was recorded by mistake, further above. If there is none, the mistaken fact still counts and there are two. Let "corrects" be the day as it was recorded.',
  },
  *check({ plan }) {
    const unmatched = standingFacts(plan).filter(
      ({ corrects, corrected }) => corrects !== null && corrected === null,
    );
    if (unmatched.length === 0) return;
    const days = daysByThing(plan.recorded);
    for (const fact of unmatched) {
      const { corrects } = fact;
      if (corrects === null) continue;
      const recorded = (days.get(keyOf(fact)) ?? []).filter(({ path }) => path !== fact.path);
      yield {
        path: [...fact.path, 'corrects'],
        values: { fact: fact.fact, corrects, recorded: [...new Set(recorded.map(({ on }) => on))] },
      };
    }
  },
});

function daysByThing(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = found.get(keyOf(fact));
    if (same === undefined) found.set(keyOf(fact), [fact]);
    else same.push(fact);
  }
  return found;
}

function keyOf({ fact, unit }: Fact): string {
  return `${fact} ${unit ?? ''}`;
}
