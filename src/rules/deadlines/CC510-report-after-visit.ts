import { reportDeadline, reportOrder, reportPath } from '../evidence/report-deadline.ts';
import { defineRule } from '../engine/rule.ts';

/** Units would report only when the visit is over. */
export const reportAfterVisit = defineRule<{ id: string }>()({
  code: 'CC510',
  slug: 'report-after-visit',
  severity: 'error',
  kind: 'plan',
  message: ({ id }) => ({
    vi: `hạn "${id}" của báo cáo phục vụ kiểm tra không bao giờ trước ngày kiểm tra`,
    en: `the deadline "${id}" of the report for the inspection never falls before a visit`,
  }),
  advice: () => ({
    vi: 'Đếm trước ngày kiểm tra, như "report: { count: 5, before: visit-start }", hoặc ghi hạn khác ở "report: until".',
    en: 'Count it back from the visit, as "report: { count: 5, before: visit-start }", or name another deadline under "report: until".',
  }),
  explanation: {
    vi: 'Đơn vị gửi báo cáo trước để Đoàn đọc rồi mới đến. Hạn này đếm từ ngày kiểm tra hay từ việc sau đó, hoặc là một ngày sau khi hết thời gian kiểm tra, nên báo cáo đến khi Đoàn đã làm việc xong. Có lẽ đã ghi nhầm hạn của báo cáo khắc phục.',
    en: 'A unit sends its report for the team to read before it comes. This deadline is counted from the visit or what follows it, or is a day after the whole window, so that the report would come when all is over. Perhaps the deadline of the report on remediation was meant.',
  },
  *check(context) {
    const deadline = reportDeadline(context.plan);
    if (deadline === undefined || reportOrder(context, deadline) !== 'after') return;
    const path = reportPath(context, deadline);
    yield {
      path,
      ...(context.plan.report.until === null ? { part: 'key' as const } : {}),
      values: { id: deadline.id },
    };
  },
});
