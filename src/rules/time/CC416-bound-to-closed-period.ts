import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { faultyDays } from '../evidence/bound-days.ts';
import { firstWritten } from '../evidence/places.ts';
import { dateWords, inBrackets } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A visit is bound to a day that the plan closes. */
export const boundToClosedPeriod = defineRule<{ date: CivilDate; name: UnitName; reason: string }>()({
  code: 'CC416',
  slug: 'bound-to-closed-period',
  severity: 'error',
  kind: 'plan',
  message: ({ date, name, reason }) => ({
    vi: `ngày ấn định ${dateWords(date).vi} của ${name.vi} rơi vào thời gian không xếp lịch${inBrackets(reason)}`,
    en: `the pinned day, ${dateWords(date).en}, of ${name.vi} falls into a closed period${inBrackets(reason)}`,
  }),
  advice: () => ({
    vi: 'Chọn ngày khác, hoặc sửa thời gian không xếp lịch.',
    en: 'Choose another day, or change the closed period.',
  }),
  notes: { closed: { vi: 'thời gian không xếp lịch', en: 'the closed period' } },
  explanation: {
    vi: 'Kế hoạch vừa ấn định cuộc kiểm tra vào ngày này, vừa nói ngày này không xếp lịch. Hai điều trái nhau nên không thể làm cả hai. Đổi ngày của cuộc kiểm tra, hoặc thu hẹp thời gian không xếp lịch (theo buổi, đơn vị, đoàn).',
    en: 'The plan binds the visit to this day and closes the same day, and cannot have both. Move the visit, or narrow the closed period to a session, to units or to teams.',
  },
  *check(context) {
    for (const { fault, visit, date, path, closed } of faultyDays(context, 'pin')) {
      if (fault !== 'closed' || closed === null) continue;
      yield {
        path,
        values: { date, name: unitName(visit), reason: closed.reason },
        related: [{ path: firstWritten(context, closed.path, ['on', 'from', 'to']), note: 'closed' }],
      };
    }
  },
});
