import type { CivilDate } from '../../calendar/civil-date.ts';
import { roundName, windowPlace } from '../evidence/places.ts';
import { roundsWith, windowEnds } from '../evidence/window-fault.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A window is over before the decision is signed. */
export const decisionAfterWindow = defineRule<{ to: CivilDate; date: CivilDate; round: string }>()({
  code: 'CC406',
  slug: 'decision-after-window',
  severity: 'error',
  kind: 'plan',
  message: ({ to, date, round }) => ({
    vi: `thời gian kiểm tra${inBrackets(round)} kết thúc ngày ${dateWords(to).vi}, trước ngày ký quyết định ${dateWords(date).vi}`,
    en: `the window${inBrackets(round)} ends on ${dateWords(to).en}, before the decision was signed on ${dateWords(date).en}`,
  }),
  advice: () => ({
    vi: 'Sửa ngày quyết định hoặc thời gian kiểm tra; hay gặp là sai năm.',
    en: 'Correct the date of the decision or the window; often the year is wrong.',
  }),
  notes: { decision: { vi: 'ngày ký quyết định', en: 'the date of the decision' } },
  explanation: {
    vi: 'Không thể kiểm tra theo một quyết định chưa được ký, và đơn vị cũng chưa thể được thông báo. Ngày cuối của thời gian kiểm tra phải sau ngày ký quyết định. Thường là chép từ kế hoạch năm trước mà chưa đổi năm.',
    en: 'Nobody can be inspected, or notified, under a decision that has not been signed. The window must reach beyond the day of the decision. Usually a plan of last year was copied and a year was left unchanged.',
  },
  *check(context) {
    const { date } = context.plan.decision;
    for (const round of roundsWith(context, 'before-decision')) {
      const ends = windowEnds(round);
      if (ends === null) continue;
      yield {
        ...windowPlace(context, round),
        values: { to: ends.to, date, round: roundName(round) },
        related: [{ path: ['decision', 'date'], note: 'decision' }],
      };
    }
  },
});
