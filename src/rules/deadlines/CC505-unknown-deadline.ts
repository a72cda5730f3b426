import { nearest } from '../../plan/nearest.ts';
import { suggester } from '../evidence/suggestions.ts';
import { onlyWord } from '../evidence/only-named.ts';
import { contentOf } from '../mending/written.ts';
import { suggestion } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A duty, or the report of units, keeps a deadline that the plan does not have. */
export const unknownDeadline = defineRule<{ deadline: string; nearest: string; exact: string }>()({
  code: 'CC505',
  slug: 'unknown-deadline',
  severity: 'error',
  kind: 'plan',
  message: ({ deadline }) => ({
    vi: `kế hoạch không có thời hạn nào tên "${deadline}"`,
    en: `the plan has no deadline called "${deadline}"`,
  }),
  advice: ({ nearest: near }) =>
    suggestion(near, {
      vi: 'Sửa tên, hoặc khai báo thời hạn này ở "deadlines".',
      en: 'Correct the name, or declare the deadline under "deadlines".',
    }),
  fix: ({ exact }, words) => (contentOf(words) === null || exact === '' ? null : exact),
  explanation: {
    vi: 'Nhiệm vụ, và "report: until", gọi đến một thời hạn bằng mã để bảng việc và văn bản ghi ngày phải xong. Không có thời hạn đó thì nhiệm vụ hiện ra không có ngày. Sửa mã, hoặc khai báo thời hạn ở "deadlines".',
    en: 'A duty, and "report: until", names its deadline so that checklists and letters show the day by which it must be done. Without that deadline the duty has no date. Correct the name, or declare the deadline under "deadlines".',
  },
  *check({ plan }) {
    const ids = plan.deadlines.map(({ id }) => id);
    const known = new Set(ids);
    const suggest = suggester(ids.length, (name) => nearest(name, ids));
    const named = [
      ...plan.duties.map(({ deadline, path }) => ({ deadline, path: [...path, 'deadline'] })),
      { deadline: plan.report.until, path: [...plan.report.path, 'until'] },
    ];
    for (const { deadline, path } of named) {
      if (deadline === null || known.has(deadline)) continue;
      yield {
        path,
        values: { deadline, nearest: suggest(deadline), exact: onlyWord(deadline, ids) },
      };
    }
  },
});
