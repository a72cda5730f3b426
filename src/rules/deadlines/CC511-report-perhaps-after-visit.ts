import { reportDeadline, reportOrder, reportPath } from '../evidence/report-deadline.ts';
import { defineRule } from '../engine/rule.ts';

/** Units that are visited early would report only afterwards. */
export const reportPerhapsAfterVisit = defineRule<{ id: string }>()({
  code: 'CC511',
  slug: 'report-perhaps-after-visit',
  severity: 'warning',
  kind: 'plan',
  message: ({ id }) => ({
    vi: `hạn "${id}" của báo cáo phục vụ kiểm tra rơi vào thời gian kiểm tra: đơn vị được kiểm tra sớm sẽ báo cáo sau`,
    en: `the deadline "${id}" of the report for the inspection lies within the window: units visited early would report afterwards`,
  }),
  advice: () => ({
    vi: 'Đếm trước ngày kiểm tra của từng đơn vị ("before: visit-start"), hoặc lấy một ngày trước khi bắt đầu kiểm tra.',
    en: 'Count it back from the visit of each unit ("before: visit-start"), or take a day before the window.',
  }),
  explanation: {
    vi: 'Hạn là một ngày nằm trong thời gian kiểm tra. Đơn vị được xếp trước ngày ấy thì Đoàn đến khi chưa có báo cáo. Đếm lùi từ ngày kiểm tra của từng đơn vị thì đơn vị nào cũng báo cáo trước.',
    en: 'The deadline is a day within the window. At units that are visited before it the team comes without a report. Counted back from the visit of each unit, it is before the visit for all.',
  },
  *check(context) {
    const deadline = reportDeadline(context.plan);
    if (deadline === undefined || reportOrder(context, deadline) !== 'perhaps-after') return;
    const path = reportPath(context, deadline);
    yield {
      path,
      ...(context.plan.report.until === null ? { part: 'key' as const } : {}),
      values: { id: deadline.id },
    };
  },
});
