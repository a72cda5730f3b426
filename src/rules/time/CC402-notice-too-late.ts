import type { Convention } from '../../plan/language/calendar.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { boundDays } from '../evidence/bound-days.ts';
import { lastNoticeDay, noticeRule } from '../evidence/notice-days.ts';
import { isListed, plainNotice } from '../evidence/recorded-facts.ts';
import { counted, dateWords, inBrackets, periodWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** A unit was notified later than the notice period allows. */
export const noticeTooLate = defineRule<{
  sent: CivilDate;
  visit: CivilDate;
  given: number | null;
  count: number;
  measure: Measure;
  convention: Convention;
  clause: string;
  last: CivilDate;
}>()({
  code: 'CC402',
  slug: 'notice-too-late',
  severity: 'warning',
  kind: 'plan',
  message: ({ sent, given, count, measure, clause, visit }) => {
    const needed = periodWords(count, measure);
    return given === null
      ? {
          vi: `thông báo gửi ngày ${dateWords(sent).vi} không đủ ${needed.vi} trước ngày kiểm tra ${dateWords(visit).vi}${inBrackets(clause)}`,
          en: `the notice sent on ${dateWords(sent).en} is less than ${needed.en} before the visit of ${dateWords(visit).en}${inBrackets(clause)}`,
        }
      : {
          vi: `thông báo gửi ngày ${dateWords(sent).vi} chỉ trước ngày kiểm tra ${given} ngày làm việc, cần ít nhất ${count}${inBrackets(clause)}`,
          en: `the notice sent on ${dateWords(sent).en} is only ${counted(given, 'working day')} before the visit, at least ${count} are needed${inBrackets(clause)}`,
        };
  },
  advice: ({ last, visit, count, measure, convention }) => {
    const flags = `${visit} --before ${count}${measure === 'working-day' ? '' : ` --measure ${measure}`}${convention === 'strict' ? ' --strict' : ''}`;
    return {
      vi: `Hạn gửi muộn nhất là ${dateWords(last).vi}. Xem cách đếm: cchc deadline ${flags}`,
      en: `The last day to send it was ${dateWords(last).en}. See the count: cchc deadline ${flags}`,
    };
  },
  notes: { visit: { vi: 'ngày kiểm tra đã thông báo', en: 'the day that was notified' } },
  basis: {
    vi: 'Thời hạn thông báo do kế hoạch đặt ra; cách tính theo Bộ luật Dân sự 2015, Điều 147 và Điều 148',
    en: 'The notice period of the plan; counted by the Civil Code 2015, Articles 147 and 148',
  },
  explanation: {
    vi: 'Kế hoạch buộc phải báo cho đơn vị trước một số ngày để kịp viết báo cáo và chuẩn bị. Ngày kiểm tra không được tính; đếm lùi từ ngày làm việc liền trước, ngày làm việc thứ N là hạn cuối. Theo cách đếm chặt ("strict") thì lùi thêm một ngày làm việc. Lịch vẫn giữ ngày đã thông báo; nếu cuộc kiểm tra chưa diễn ra, hãy dời ngày và thông báo lại, hoặc có ý kiến đồng ý của đơn vị và lưu lại.',
    en: 'The plan has units notified some days ahead, so that they can write their report and prepare. The day of the visit is not counted; counting back from the working day before it, the N-th working day is the last lawful one. The strict convention takes one working day more. The schedule keeps the notified day all the same; if the visit has yet to take place, move it and notify the unit anew, or have its consent on file.',
  },
  *check(context) {
    const rule = noticeRule(context);
    if (rule === null) return;
    const faulty = new Set(boundDays(context).flatMap(({ fault, visit }) => (fault === null ? [] : [visit])));
    for (const visit of context.visits) {
      const notified = plainNotice(context, visit);
      if (notified === null || visit.form === 'unannounced' || faulty.has(visit)) continue;
      const last = lastNoticeDay(context, rule, notified.visit);
      if (last === null || notified.sent <= last || !context.counting.covers(notified.sent)) continue;
      yield {
        path: isListed(notified) ? [...notified.path, 'sent'] : [...notified.path, 'on'],
        values: {
          sent: notified.sent,
          visit: notified.visit,
          given:
            rule.measure === 'working-day' ? daysBetween(context, notified.sent, notified.visit, rule) : null,
          count: rule.count,
          measure: rule.measure,
          convention: rule.convention,
          clause: rule.clause ?? '',
          last,
        },
        related: [{ path: [...notified.path, 'visit'], note: 'visit' }],
      };
    }
  },
});

/** How many working days of notice were given, counted as the rule counts them; none if the visit came first. */
function daysBetween(
  { counting }: RuleContext,
  sent: CivilDate,
  visit: CivilDate,
  { convention }: { readonly convention: Convention },
): number {
  const days = sent < visit ? counting.countWorkingDays(sent, visit) : 0;
  return convention === 'strict' ? Math.max(0, days - 1) : days;
}
