import { defineRule } from '../engine/rule.ts';

/** A deadline asks for the strict convention where it changes nothing. */
export const strictWithoutEffect = defineRule<{ id: string }>()({
  code: 'CC507',
  slug: 'strict-without-effect',
  severity: 'info',
  kind: 'plan',
  message: ({ id }) => ({
    vi: `cách đếm chặt không làm thay đổi thời hạn "${id}"`,
    en: `the strict convention changes nothing for the deadline "${id}"`,
  }),
  advice: () => ({ vi: 'Có thể bỏ "convention".', en: '"convention" can be removed.' }),
  basis: {
    vi: 'Bộ luật Dân sự 2015, Điều 147 và Điều 148',
    en: 'Civil Code 2015, Articles 147 and 148',
  },
  explanation: {
    vi: 'Cách đếm chặt ("strict") đòi đủ số ngày làm việc ở giữa, nên lùi thêm một ngày; nó chỉ có nghĩa khi đếm lùi ngày làm việc trước một sự kiện. Đếm về sau, hoặc đếm bằng ngày, tuần, tháng, thì luật đã quy định rõ và thiết đặt này không có tác dụng.',
    en: 'The strict convention asks for that many whole working days in between, and so takes one day more; it only matters for working days before an event. Counting forward, or in days, weeks or months, is settled by law, and the setting has no effect.',
  },
  *check({ plan }) {
    for (const { id, due, path } of plan.deadlines) {
      if (due.kind !== 'period' || due.convention !== 'strict') continue;
      const matters = due.measure === 'working-day' && due.direction === 'before' && due.count > 0;
      if (!matters) yield { path: [...path, 'convention'], values: { id } };
    }
  },
});
