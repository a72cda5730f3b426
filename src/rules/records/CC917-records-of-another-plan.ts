import { defineRule } from '../engine/rule.ts';

/** The file of facts that the plan names is that of another plan. */
export const recordsOfAnotherPlan = defineRule<{ plan: string; own: string }>()({
  code: 'CC917',
  slug: 'records-of-another-plan',
  severity: 'error',
  kind: 'plan',
  message: ({ plan, own }) => ({
    vi: `sổ theo dõi này là của kế hoạch "${plan}", không phải của "${own}"`,
    en: `these are the records of the plan "${plan}", not of "${own}"`,
  }),
  advice: ({ own }) => ({
    vi: `Sửa "records" của kế hoạch cho đúng sổ, hoặc ghi "plan: ${own}" nếu đúng là sổ này.`,
    en: `Let "records" of the plan name the right file, or write "plan: ${own}" if it is this one.`,
  }),
  notes: { id: { vi: 'mã của kế hoạch', en: 'the id of the plan' } },
  explanation: {
    vi: 'Mỗi kế hoạch có sổ theo dõi riêng, và dòng "plan" của sổ ghi mã kế hoạch đó. Ghi nhầm sổ của năm khác hay của kế hoạch khác thì việc đã làm của kế hoạch kia bị tính cho kế hoạch này. Hay gặp khi chép kế hoạch năm trước.',
    en: 'Each plan has records of its own, and their line "plan" gives its id. With the file of another year or plan, what was done for that one would count for this one. It often happens when last year’s plan is copied.',
  },
  *check({ plan, records }) {
    if (records === null || records.plan === plan.id) return;
    yield {
      path: ['records', 'plan'],
      values: { plan: records.plan, own: plan.id },
      related: [{ path: ['id'], note: 'id' }],
    };
  },
});
