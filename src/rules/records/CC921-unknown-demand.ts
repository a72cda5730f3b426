import { isDemandId } from '../../plan/demands.ts';
import type { UnitName } from '../../schedule/visits/unit-name.ts';
import { unitName } from '../../schedule/visits/unit-name.ts';
import { visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';

/** A fact names a demand that the conclusion does not have. */
export const unknownDemand = defineRule<{ demand: string; name: UnitName; demands: readonly string[] }>()({
  code: 'CC921',
  slug: 'unknown-demand',
  severity: 'error',
  kind: 'plan',
  message: ({ demand, name }) => ({
    vi: `kết luận với ${name.vi} không có kiến nghị "${demand}"`,
    en: `the conclusion on ${name.en} has no demand "${demand}"`,
  }),
  advice: ({ demands }) => {
    const list = demands.join(', ');
    return demands.length === 0
      ? {
          vi: 'Chưa kết quả nào được ghi có kiến nghị: ghi bằng "cchc record finding … --demand", hoặc bỏ số kiến nghị.',
          en: 'No finding on record demands anything: record them with "cchc record finding … --demand", or leave the number out.',
        }
      : { vi: `Có: ${list}`, en: `There are: ${list}` };
  },
  explanation: {
    vi: 'Kiến nghị được đánh số d1, d2 … trong từng kết luận, theo thứ tự ghi các kết quả kiểm tra có kiến nghị. Báo cáo khắc phục, đôn đốc và gia hạn gọi kiến nghị bằng số ấy; số không có thì không kiến nghị nào được coi là đã thực hiện hay đã gia hạn.',
    en: 'Demands are numbered d1, d2 … within each conclusion, in the order in which the findings that demand something were recorded. Reports, reminders and extensions name them by that number; with one that is not there nothing is met or extended.',
  },
  *check(context) {
    const deadlines = new Set(context.plan.deadlines.map(({ id }) => id));
    for (const { visit, facts } of visitsWithFacts(context)) {
      const demands = (visit.record?.demands ?? []).map(({ id }) => id);
      const hasFindings = (visit.record?.findings.length ?? 0) > 0;
      for (const fact of facts) {
        const { deadline } = fact;
        const isAnswer = fact.fact === 'remediation-reported' && hasFindings;
        const named = isAnswer
          ? fact.demand
          : deadline !== null && isDemandId(deadline) && !deadlines.has(deadline)
            ? deadline
            : null;
        if (named === null || demands.includes(named)) continue;
        yield {
          path: [...fact.path, isAnswer ? 'demand' : 'deadline'],
          values: { demand: named, name: unitName(visit), demands },
        };
      }
    }
  },
});
