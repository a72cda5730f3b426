import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { lastNoticeDay, noticeRule } from '../evidence/notice-days.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { roundsWith } from '../evidence/window-fault.ts';
import { dateWords, inBrackets, periodWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** No day of a window can be notified in time. */
export const noticeUnreachable = defineRule<{
  count: number;
  measure: Measure;
  clause: string;
  day: CivilDate;
  last: CivilDate;
  date: CivilDate;
  round: string;
}>()({
  code: 'CC407',
  slug: 'notice-unreachable',
  severity: 'error',
  kind: 'plan',
  message: ({ count, measure, clause, day, last, date, round }) => {
    const period = periodWords(count, measure);
    return {
      vi: `thời gian kiểm tra${inBrackets(round)} quá gần: ngày cuối là ${dateWords(day).vi}, phải thông báo trước ${period.vi}${inBrackets(clause)}, tức là chậm nhất ${dateWords(last).vi}, trước ngày ký quyết định ${dateWords(date).vi}`,
      en: `the window${inBrackets(round)} is too near: its last day is ${dateWords(day).en}, notice of ${period.en}${inBrackets(clause)} is due by ${dateWords(last).en}, before the decision was signed on ${dateWords(date).en}`,
    };
  },
  advice: () => ({
    vi: 'Kéo dài thời gian kiểm tra, hoặc sửa thời hạn thông báo.',
    en: 'Lengthen the window, or correct the notice period.',
  }),
  notes: { notice: { vi: 'thời hạn thông báo', en: 'the notice period' } },
  basis: {
    vi: 'Thời hạn thông báo do kế hoạch đặt ra; cách tính theo Bộ luật Dân sự 2015, Điều 147 và Điều 148',
    en: 'The notice period of the plan; counted by the Civil Code 2015, Articles 147 and 148',
  },
  explanation: {
    vi: 'Thông báo sớm nhất có thể gửi vào ngày ký quyết định. Đếm đủ thời hạn thông báo từ ngày đó thì đã qua ngày cuối của thời gian kiểm tra, nên không ngày nào hợp lệ. Kéo dài thời gian kiểm tra, hoặc xem lại thời hạn thông báo và đơn vị đếm (ngày hay ngày làm việc).',
    en: 'The earliest a notice can go out is the day of the decision. Counted from there, the notice period ends after the last day of the window, so that no day is lawful. Lengthen the window, or check the notice period and whether it counts days or working days.',
  },
  *check(context) {
    const rule = noticeRule(context);
    const { starts, sessionsOf } = campaignOf(context);
    for (const round of roundsWith(context, 'no-notice')) {
      const position = sessionsOf(round).open.at(-1);
      if (rule === null || position === undefined) continue;
      const { date: day } = starts.line.at(position);
      const last = lastNoticeDay(context, rule, day);
      if (last === null) continue;
      yield {
        ...windowPlace(context, round),
        values: {
          count: rule.count,
          measure: rule.measure,
          clause: rule.clause ?? '',
          day,
          last,
          date: context.plan.decision.date,
          round: roundName(round),
        },
        related: [{ path: ['deadlines', 'notice' satisfies KnownDeadline], part: 'key', note: 'notice' }],
      };
    }
  },
});
