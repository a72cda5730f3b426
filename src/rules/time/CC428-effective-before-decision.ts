import type { CivilDate } from '../../calendar/civil-date.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** The decision takes effect before it is signed. */
export const effectiveBeforeDecision = defineRule<{ from: CivilDate; date: CivilDate }>()({
  code: 'CC428',
  slug: 'effective-before-decision',
  severity: 'warning',
  kind: 'plan',
  message: ({ from, date }) => ({
    vi: `quyết định có hiệu lực từ ngày ${dateWords(from).vi}, trước ngày ký ${dateWords(date).vi}`,
    en: `the decision takes effect on ${dateWords(from).en}, before it was signed on ${dateWords(date).en}`,
  }),
  advice: () => ({ vi: 'Đối chiếu lại với văn bản gốc.', en: 'Compare with the decision itself.' }),
  notes: { decision: { vi: 'ngày ký', en: 'the date of the decision' } },
  explanation: {
    vi: 'Một quyết định thường có hiệu lực từ ngày ký hoặc sau đó. Ngày hiệu lực đứng trước ngày ký thường là gõ nhầm một trong hai ngày. Đối chiếu với văn bản gốc.',
    en: 'A decision usually takes effect on the day it is signed or later. An earlier day is usually a mistyped one. Compare with the decision itself.',
  },
  *check({ plan }) {
    const { effective, date } = plan.decision;
    if (effective === null || effective.from >= date) return;
    yield {
      path: [...effective.path, 'from'],
      values: { from: effective.from, date },
      related: [{ path: ['decision', 'date'], note: 'decision' }],
    };
  },
});
