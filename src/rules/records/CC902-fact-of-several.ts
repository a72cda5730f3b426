import type { FactName } from '../../plan/language/fact-kinds.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { agenciesInTeams } from '../evidence/concerned-agencies.ts';
import { isListed, matchedFacts } from '../evidence/recorded-facts.ts';
import { factWords } from '../words/fact-words.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly fact: FactName;
  readonly name: UnitName;
  readonly rounds: readonly string[];
  readonly subjects: readonly string[];
}

/** A fact does not say which of several visits to its unit it is of. */
export const factOfSeveral = defineRule<Values>()({
  code: 'CC902',
  slug: 'fact-of-several',
  severity: 'error',
  kind: 'plan',
  message: ({ fact, name }) => ({
    vi: `${name.vi} có nhiều cuộc kiểm tra mà việc ${factWords(fact).vi} chưa nói là của cuộc nào`,
    en: `${name.en} has several visits, and ${factWords(fact).en} does not say which of them it is of`,
  }),
  advice: ({ rounds, subjects }) => {
    const choices = [
      ...(rounds.length > 1 ? [`"round" (${shortList(rounds)})`] : []),
      ...(subjects.length > 1 ? [`"subject" (${shortList(subjects)})`] : []),
    ];
    return { vi: `Ghi thêm ${choices.join(', ')}.`, en: `Add ${choices.join(', ')}.` };
  },
  explanation: {
    vi: 'Đơn vị được kiểm tra nhiều lần, theo đợt hoặc theo chuyên đề, thì mỗi việc phải nói rõ là của cuộc nào. Không rõ thì việc của cuộc này có thể bị tính cho cuộc kia: cuộc chưa diễn ra thành đã kiểm tra, hạn chưa xong thành đã xong. Ghi "round" hoặc "subject" của cuộc đó.',
    en: 'Where a unit is visited several times, by round or by subject, each fact must say of which visit it is. Otherwise what happened to one may be taken for the other: a visit to come counts as held, an open deadline as met. Add "round" or "subject" of that visit.',
  },
  *check(context) {
    const seconding = agenciesInTeams(context.plan);
    for (const { fact, visits } of matchedFacts(context)) {
      const [visit] = visits;
      if (visit === undefined || visits.length < 2 || isListed(fact)) continue;
      // What is urged of an agency that sends members is not of the visits to it.
      if (fact.deadline === 'secondment' && fact.unit !== null && seconding.has(fact.unit)) continue;
      const rounds = [...new Set(visits.map(({ round }) => round.id))];
      const subjects = [...new Set(visits.flatMap(({ subject }) => subject ?? []))];
      if (rounds.length < 2 && subjects.length < 2) continue;
      yield {
        path: [...fact.path, 'unit'],
        values: { fact: fact.fact, name: unitName(visit), rounds, subjects },
      };
    }
  },
});
