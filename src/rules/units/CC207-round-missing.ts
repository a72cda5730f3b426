import { placesWithout } from '../evidence/selection.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The plan has several rounds, and it is not said in which one a unit is inspected. */
export const roundMissing = defineRule<{ rounds: readonly string[] }>()({
  code: 'CC207',
  slug: 'round-missing',
  severity: 'error',
  kind: 'plan',
  message: ({ rounds }) => ({
    vi: `kế hoạch có nhiều đợt (${shortList(rounds)}) nhưng ở đây không ghi thuộc đợt nào`,
    en: `the plan has several rounds (${shortList(rounds)}), but none is given here`,
  }),
  advice: () => ({ vi: 'Thêm "round" với mã của đợt.', en: 'Add "round" with the id of a round.' }),
  explanation: {
    vi: 'Khi kế hoạch chia nhiều đợt, mỗi khối hoặc mỗi đơn vị phải ghi thuộc đợt nào, vì mỗi đợt có thời gian kiểm tra riêng. Phần mềm không tự chọn thay. Ghi "round" cho cả khối, hoặc cho từng đơn vị nếu khác nhau.',
    en: 'In a plan with several rounds every block or unit must say to which one it belongs, since each has a window of its own. None is chosen for you. Give "round" for the whole block, or for each unit where they differ.',
  },
  *check(context) {
    const { plan } = context;
    if (plan.rounds.length < 2) return;
    const values = { rounds: plan.rounds.map(({ id }) => id) };
    for (const path of placesWithout(context, 'round')) yield { path, values };
  },
});
