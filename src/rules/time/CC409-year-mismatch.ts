import { yearOf } from '../../calendar/civil-date.ts';
import { windowEnds, windowFault } from '../evidence/window-fault.ts';
import { defineRule } from '../engine/rule.ts';

/** No window lies in the year of the plan. */
export const yearMismatch = defineRule<{ year: number; years: readonly number[] }>()({
  code: 'CC409',
  slug: 'year-mismatch',
  severity: 'warning',
  kind: 'plan',
  message: ({ year, years }) => ({
    vi: `đây là kế hoạch năm ${year}, nhưng thời gian kiểm tra nằm ở năm ${years.join(', ')}`,
    en: `this is the plan of ${year}, but its windows lie in ${years.join(', ')}`,
  }),
  advice: () => ({
    vi: 'Sửa "year", hoặc sửa năm trong thời gian kiểm tra.',
    en: 'Correct "year", or the year of the windows.',
  }),
  explanation: {
    vi: 'Năm của kế hoạch dùng để tính hạn "trong năm" và ghi trong các văn bản. Thời gian kiểm tra không có ngày nào trong năm đó thì thường là chép kế hoạch cũ mà mới đổi một chỗ. Sửa cho khớp.',
    en: 'The year of a plan is used for deadlines "within the year" and in the letters. If no window has a day in it, usually an old plan was copied and changed in one place only. Make the two agree.',
  },
  *check(context) {
    const { plan } = context;
    const ends = plan.rounds.flatMap((round) => windowEnds(round) ?? []);
    if (ends.length === 0 || plan.rounds.some((round) => windowFault(context, round) !== null)) return;
    if (ends.some(({ from, to }) => yearOf(from) <= plan.year && plan.year <= yearOf(to))) return;
    const years = [...new Set(ends.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]))].sort();
    yield { path: ['year'], values: { year: plan.year, years } };
  },
});
