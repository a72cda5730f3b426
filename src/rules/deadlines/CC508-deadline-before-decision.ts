import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import { firstWritten } from '../evidence/places.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A deadline has passed before the decision is signed. */
export const deadlineBeforeDecision = defineRule<{ id: string; last: CivilDate; date: CivilDate }>()({
  code: 'CC508',
  slug: 'deadline-before-decision',
  severity: 'warning',
  kind: 'plan',
  message: ({ id, last, date }) => ({
    vi: `thời hạn "${id}" đã hết ngày ${dateWords(last).vi}, trước khi ký quyết định ${dateWords(date).vi}`,
    en: `the deadline "${id}" ended on ${dateWords(last).en}, before the decision was signed on ${dateWords(date).en}`,
  }),
  advice: () => ({ vi: 'Xem lại năm của thời hạn.', en: 'Check the year of the deadline.' }),
  notes: { decision: { vi: 'ngày ký quyết định', en: 'the date of the decision' } },
  explanation: {
    vi: 'Quyết định không thể giao một việc phải xong trước khi nó được ký. Thường là gõ nhầm năm, hoặc chép từ kế hoạch năm trước. Sửa ngày của thời hạn.',
    en: 'A decision cannot set a task that had to be done before it was signed. Usually the year is mistyped or copied from last year’s plan. Correct the date of the deadline.',
  },
  *check(context) {
    const { deadlines, decision } = context.plan;
    for (const { id, due, path } of deadlines) {
      if (due.kind !== 'date') continue;
      const last = due.excluded ? addDays(due.date, -1) : due.date;
      if (last >= decision.date) continue;
      yield {
        path: firstWritten(context, path, ['until', 'before']),
        values: { id, last, date: decision.date },
        related: [{ path: ['decision', 'date'], note: 'decision' }],
      };
    }
  },
});
