import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { firstWritten, roundName, windowPlace } from '../evidence/places.ts';
import { roundsWith } from '../evidence/window-fault.ts';
import { inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** Closed periods leave no session of a window. */
export const windowClosed = defineRule<{ sessions: number; round: string }>()({
  code: 'CC405',
  slug: 'window-closed',
  severity: 'error',
  kind: 'plan',
  message: ({ sessions, round }) => ({
    vi: `thời gian không xếp lịch che hết ${sessions} buổi của thời gian kiểm tra${inBrackets(round)}`,
    en: `closed periods take all ${sessions} sessions of the window${inBrackets(round)}`,
  }),
  advice: () => ({
    vi: 'Rút ngắn thời gian không xếp lịch, hoặc nới thời gian kiểm tra.',
    en: 'Shorten the closed periods, or lengthen the window.',
  }),
  notes: { closed: { vi: 'thời gian không xếp lịch', en: 'a closed period' } },
  explanation: {
    vi: 'Các khoảng thời gian ghi ở "closed" của "schedule" trùng với toàn bộ thời gian kiểm tra nên không còn buổi nào để xếp. Kiểm tra lại ngày của từng khoảng; khoảng chỉ áp dụng cho một số đơn vị hay đoàn thì ghi "units" hoặc "teams".',
    en: 'The periods under "closed" of "schedule" cover the whole window, so that no session is left. Check their dates; where a period concerns some units or teams only, say so with "units" or "teams".',
  },
  *check(context) {
    for (const round of roundsWith(context, 'closed')) {
      const { window, closedBy } = campaignOf(context).sessionsOf(round);
      const closed = new Set<ClosedPeriod>();
      for (const position of window) {
        const period = closedBy(position);
        if (period !== undefined) closed.add(period);
      }
      yield {
        ...windowPlace(context, round),
        values: { sessions: window.length, round: roundName(round) },
        related: [...closed].map((period) => ({
          path: firstWritten(context, period.path, ['on', 'from', 'to']),
          note: 'closed',
        })),
      };
    }
  },
});
