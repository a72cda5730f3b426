import type { DeadlineRule, Due } from '../../plan/language/deadlines.ts';
import { type EventName, findDeadline } from '../../plan/language/known-deadlines.ts';
import { eventOf } from '../../deadlines/scope.ts';
import { reportDeadline } from '../evidence/report-deadline.ts';
import { periodWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Units must report before they have been notified. */
export const reportBeforeNotice = defineRule<{ id: string; report: number; notice: number }>()({
  code: 'CC512',
  slug: 'report-before-notice',
  severity: 'warning',
  kind: 'plan',
  message: ({ id, report, notice }) => {
    const [early, late] = [periodWords(report, 'working-day'), periodWords(notice, 'working-day')];
    return {
      vi: `hạn "${id}" là ${early.vi} trước ngày kiểm tra, mà đơn vị chỉ được thông báo trước ${late.vi}`,
      en: `the deadline "${id}" is ${early.en} before the visit, of which the unit is notified only ${late.en} before`,
    };
  },
  advice: () => ({
    vi: 'Để đơn vị có ngày làm báo cáo: giảm "count" của hạn báo cáo, hoặc tăng "count" của hạn thông báo.',
    en: 'Leave the unit some days to write: lower the "count" of the report, or raise that of the notice.',
  }),
  notes: { notice: { vi: 'hạn thông báo', en: 'the deadline of the notice' } },
  explanation: {
    vi: 'Thông báo kèm đề cương báo cáo có thể gửi đến ngày cuối của hạn thông báo. Hạn gửi báo cáo bằng hoặc sớm hơn ngày ấy thì đơn vị không còn ngày nào để viết. Sửa một trong hai con số.',
    en: 'The notice, which brings the outline of the report, may be sent as late as its deadline. Where the report is due on that day or before, the unit has no day to write it. Correct one of the two numbers.',
  },
  *check({ plan }) {
    const report = reportDeadline(plan);
    const notice = findDeadline(plan.deadlines, 'notice');
    const [early, late] = [daysBefore(report), daysBefore(notice)];
    if (report === undefined || notice === undefined || early === null || late === null || early < late)
      return;
    yield {
      path: [...report.path, 'count'],
      values: { id: report.id, report: early, notice: late },
      related: [{ path: [...notice.path, 'count'], note: 'notice' }],
    };
  },
});

/** How many working days before a visit a deadline is; null where it is counted otherwise. */
function daysBefore(deadline: DeadlineRule | undefined): number | null {
  const due: Due | undefined = deadline?.due;
  const start: EventName = 'visit-start';
  if (deadline === undefined || due?.kind !== 'period' || eventOf(deadline) !== start) return null;
  return due.direction === 'before' && due.measure === 'working-day' ? due.count : null;
}
