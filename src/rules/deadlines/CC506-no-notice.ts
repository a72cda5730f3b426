import { parseCivilDate } from '../../calendar/civil-date.ts';
import { findDeadline, isEventName, type KnownDeadline } from '../../plan/language/known-deadlines.ts';
import { needsNotice, noticeRule } from '../evidence/notice-days.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** No notice period is counted back from the visit, so that none limits the schedule. */
export const noNotice = defineRule<{ fault: 'absent' | 'elsewhere' }>()({
  code: 'CC506',
  slug: 'no-notice',
  severity: 'info',
  kind: 'plan',
  message: ({ fault }) =>
    fault === 'absent'
      ? {
          vi: 'kế hoạch không quy định phải thông báo trước bao lâu, nên lịch không chừa thời gian thông báo',
          en: 'the plan sets no notice period, so that the schedule leaves no time for one',
        }
      : {
          vi: 'thời hạn thông báo không đếm lùi từ ngày kiểm tra, nên lịch không chừa thời gian thông báo',
          en: 'the notice period is not counted back from the visit, so that the schedule leaves no time for it',
        },
  advice: () => ({
    vi: 'Nếu quyết định có quy định, ghi "notice" với "count" và "before: visit-start" ở "deadlines".',
    en: 'If the decision sets one, give "notice" with "count" and "before: visit-start" under "deadlines".',
  }),
  explanation: {
    vi: 'Nhiều kế hoạch buộc thông báo cho đơn vị trước một số ngày; phần mềm dùng hạn đó để không xếp lịch quá sớm. Kế hoạch này không có, nên ngày nào sau khi ký quyết định cũng có thể được xếp. Đây là thông tin; nếu quyết định có quy định thì bổ sung.',
    en: 'Many plans have units notified some days ahead, and the schedule then puts no visit too early. This plan sets no such period, so that any day after the decision may be used. This is information; if the decision does set one, add it.',
  },
  *check(context) {
    const { visits, isWritten } = context;
    if (noticeRule(context) !== null || !visits.some(needsNotice)) return;
    // An event that is not understood may be the visit: it is told there.
    if (isOfUnknownEvent(context)) return;
    const notice = ['deadlines', 'notice' satisfies KnownDeadline];
    if (isWritten(notice)) yield { path: notice, part: 'key', values: { fault: 'elsewhere' } };
    else if (isWritten(['deadlines']))
      yield { path: ['deadlines'], part: 'key', values: { fault: 'absent' } };
    else yield { path: ['id'], values: { fault: 'absent' } };
  },
});

function isOfUnknownEvent({ plan: { deadlines } }: RuleContext): boolean {
  const due = findDeadline(deadlines, 'notice')?.due;
  if (due?.kind !== 'period' || due.event === '' || isEventName(due.event)) return false;
  return parseCivilDate(due.event) === null && deadlines.every(({ id }) => id !== due.event);
}
