import { placesWithout } from '../evidence/selection.ts';
import { shortList } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The plan has several subjects, and it is not said for which one a unit is inspected. */
export const subjectMissing = defineRule<{ subjects: readonly string[] }>()({
  code: 'CC208',
  slug: 'subject-missing',
  severity: 'warning',
  kind: 'plan',
  message: ({ subjects }) => ({
    vi: `kế hoạch có nhiều chuyên đề (${shortList(subjects)}) nhưng ở đây không ghi chuyên đề nào`,
    en: `the plan has several subjects (${shortList(subjects)}), but none is given here`,
  }),
  advice: () => ({
    vi: 'Thêm "subject" với mã của chuyên đề.',
    en: 'Add "subject" with the id of a subject.',
  }),
  explanation: {
    vi: 'Khi kế hoạch có nhiều chuyên đề, đơn vị không ghi chuyên đề sẽ được xếp cho đoàn bất kỳ và đề cương báo cáo không có phần riêng của chuyên đề. Nếu đó là kiểm tra toàn diện thì có thể bỏ qua. Nếu không, ghi "subject" cho khối hoặc cho đơn vị.',
    en: 'In a plan with several subjects a unit without one goes to any team, and its outline lacks the part of the subject. If the inspection is meant to cover everything, this can be ignored. Otherwise give "subject" for the block or the unit.',
  },
  *check(context) {
    const { plan } = context;
    if (plan.subjects.length < 2) return;
    const values = { subjects: plan.subjects.map(({ id }) => id) };
    for (const path of placesWithout(context, 'subject')) yield { path, values };
  },
});
