import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { firstOfEachName } from '../evidence/fact-order.ts';
import { isListed, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';

/** A conclusion was issued of a visit of which nobody recorded that it was held. */
export const conclusionBeforeVisit = defineRule<{ name: UnitName }>()({
  code: 'CC918',
  slug: 'conclusion-before-visit',
  severity: 'error',
  kind: 'plan',
  message: ({ name }) => ({
    vi: `đã ghi kết luận của ${name.vi} mà chưa ghi đã kiểm tra ngày nào`,
    en: `a conclusion is recorded of ${name.en}, but no day on which it was visited`,
  }),
  advice: () => ({
    vi: 'Ghi ngày kiểm tra trước: cchc record visited ĐƠN-VỊ --on NGÀY.',
    en: 'Record the visit first: cchc record visited UNIT --on DATE.',
  }),
  explanation: {
    vi: 'Kết luận chỉ có sau khi kiểm tra. Chưa ghi ngày kiểm tra thì không biết hạn ban hành kết luận đếm từ ngày nào, và cuộc kiểm tra vẫn có thể bị xếp hay bị hoãn như chưa diễn ra. Ghi "visited" trước rồi mới ghi "conclusion-issued". Cuộc kiểm tra qua báo cáo không có ngày nên không cần.',
    en: 'A conclusion follows from a visit. Without the day of the visit nobody knows from when its deadline counts, and the visit could still be placed or put off as if it had not been held. Record "visited" before "conclusion-issued". Inspection by report has no day and needs none.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      if (visit.form === 'by-report' || firstOfEachName(facts).has('visited')) continue;
      for (const fact of facts)
        if (fact.fact === 'conclusion-issued' && !isListed(fact))
          yield { path: [...fact.path, 'fact'], values: { name: unitName(visit) } };
    }
  },
});
