import type { CivilDate } from '../../calendar/civil-date.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { faultyDays } from '../evidence/bound-days.ts';
import { windowPlace } from '../evidence/places.ts';
import { windowEnds } from '../evidence/window-fault.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A visit is bound to a day outside its window. */
export const dayOutsideWindow = defineRule<{
  date: CivilDate;
  name: UnitName;
  from: CivilDate;
  to: CivilDate;
}>()({
  code: 'CC414',
  slug: 'day-outside-window',
  severity: 'error',
  kind: 'plan',
  message: ({ date, name, from, to }) => ({
    vi: `ngày ấn định ${dateWords(date).vi} của ${name.vi} nằm ngoài thời gian kiểm tra ${dateWords(from).vi}–${dateWords(to).vi}`,
    en: `the pinned day, ${dateWords(date).en}, of ${name.vi} is outside the window from ${dateWords(from).en} to ${dateWords(to).en}`,
  }),
  advice: () => ({
    vi: 'Sửa ngày, hoặc nới thời gian kiểm tra nếu kế hoạch đã được gia hạn.',
    en: 'Correct the day, or lengthen the window if the plan has been extended.',
  }),
  notes: { window: { vi: 'thời gian kiểm tra', en: 'the window' } },
  explanation: {
    vi: 'Mọi cuộc kiểm tra phải nằm trong thời gian kiểm tra của đợt. Ngày ấn định ở ngoài khoảng đó thì không xếp lịch được. Sửa ngày gõ nhầm; nếu thời gian kiểm tra được kéo dài thì sửa "window".',
    en: 'Every visit lies in the window of its round. A day that is pinned outside it cannot be scheduled. Correct a mistyped day; if the window was extended, change "window".',
  },
  *check(context) {
    for (const { fault, visit, date, path } of faultyDays(context, 'pin')) {
      const ends = windowEnds(visit.round);
      if (fault !== 'outside-window' || ends === null) continue;
      yield {
        path,
        values: { date, name: unitName(visit), from: ends.from, to: ends.to },
        related: [{ ...windowPlace(context, visit.round), note: 'window' }],
      };
    }
  },
});
