import type { FactName } from '../../plan/language/fact-kinds.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { causesOf, firstOfEachName } from '../evidence/fact-order.ts';
import { isListed, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { factWords } from '../words/fact-words.ts';
import { defineRule } from '../engine/rule.ts';

/** What must have happened before a deadline can be urged or extended. */
const BEGINS: Readonly<Partial<Record<string, FactName>>> = {
  conclusion: 'visited',
  remediation: 'conclusion-issued',
} satisfies Partial<Record<KnownDeadline, FactName>>;

/** A fact is recorded of a visit, but not what it follows from. */
export const factWithoutCause = defineRule<{ fact: FactName; cause: FactName; name: UnitName }>()({
  code: 'CC904',
  slug: 'fact-without-cause',
  severity: 'warning',
  kind: 'plan',
  message: ({ fact, cause, name }) => ({
    vi: `đã ghi việc ${factWords(fact).vi} của ${name.vi} mà chưa ghi việc ${factWords(cause).vi}`,
    en: `${factWords(fact).en} is recorded of ${name.en}, but ${factWords(cause).en} is not`,
  }),
  advice: ({ cause }) => ({
    vi: `Ghi thêm việc ${factWords(cause).vi}.`,
    en: `Record ${factWords(cause).en} too.`,
  }),
  explanation: {
    vi: 'Có biên bản hay kết luận thì phải đã kiểm tra; đơn vị nhận kết luận thì kết luận phải đã ban hành; báo cáo khắc phục thì đơn vị phải đã nhận kết luận. Thiếu việc ở giữa thì không biết hạn đếm từ ngày nào, và báo cáo tổng hợp đếm sai số cuộc.',
    en: 'Minutes and conclusions follow from a visit, the receipt of a conclusion from its issue, a report on remediation from the receipt. Without what lies between, nobody knows from which day deadlines count, and the totals of the year are wrong.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      const firsts = firstOfEachName(facts);
      for (const fact of facts) {
        const cause = causeOf(fact, visit);
        if (cause === undefined || firsts.has(cause) || isListed(fact)) continue;
        yield {
          path: [...fact.path, 'fact'],
          values: { fact: fact.fact, cause, name: unitName(visit) },
        };
      }
    }
  },
});

/** A conclusion without its visit is told by CC918. */
function causeOf(fact: StandingFact, visit: Visit): FactName | undefined {
  if (fact.fact === 'conclusion-issued' && visit.form !== 'by-report') return undefined;
  if (fact.fact !== 'reminded' && fact.fact !== 'extended') return causesOf(fact.fact, visit)[0];
  const cause = fact.deadline === null ? undefined : BEGINS[fact.deadline];
  return cause === 'visited' && visit.form === 'by-report' ? undefined : cause;
}
