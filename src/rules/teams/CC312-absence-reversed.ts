import type { CivilDate } from '../../calendar/civil-date.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** An absence ends before it begins. */
export const absenceReversed = defineRule<{ name: string; from: CivilDate; to: CivilDate }>()({
  code: 'CC312',
  slug: 'absence-reversed',
  severity: 'error',
  kind: 'plan',
  message: ({ name, from, to }) => ({
    vi: `ngày cuối vắng mặt của ${name} (${dateWords(to).vi}) đứng trước ngày đầu (${dateWords(from).vi})`,
    en: `the last day on which ${name} is away (${dateWords(to).en}) lies before the first (${dateWords(from).en})`,
  }),
  advice: () => ({ vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' }),
  notes: { from: { vi: 'ngày bắt đầu vắng', en: 'the first day away' } },
  explanation: {
    vi: 'Thời gian vắng có ngày cuối đứng trước ngày đầu nên không che ngày nào, và người đó vẫn bị xếp lịch vào những ngày thật sự vắng. Đổi chỗ hoặc sửa lại hai ngày.',
    en: 'The last day of the absence lies before its first, so that it covers no day, and the person would be scheduled on days on which they are really away. Swap or correct the dates.',
  },
  *check({ plan }) {
    for (const team of plan.teams) {
      for (const { name, absences } of [...team.members, ...team.substitutes]) {
        for (const { from, to, path } of absences) {
          if (from <= to) continue;
          const related = [{ path: [...path, 'from'], note: 'from' as const }];
          yield { path: [...path, 'to'], values: { name, from, to }, related };
        }
      }
    }
  },
});
