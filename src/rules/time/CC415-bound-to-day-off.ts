import type { Bilingual } from '../../words/language.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { faultyDays } from '../evidence/bound-days.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule } from '../engine/rule.ts';

/** A visit is bound to a day off. */
export const boundToDayOff = defineRule<{ date: CivilDate; name: UnitName; holiday: Bilingual }>()({
  code: 'CC415',
  slug: 'bound-to-day-off',
  severity: 'error',
  kind: 'plan',
  message: ({ date, name, holiday }) => ({
    vi: `ngày ấn định ${dateWords(date).vi} của ${name.vi} là ngày nghỉ (${holiday.vi})`,
    en: `the pinned day, ${dateWords(date).en}, of ${name.vi} is a day off (${holiday.en})`,
  }),
  advice: () => ({
    vi: 'Chọn ngày làm việc khác; nếu hôm đó vẫn làm việc, ghi vào "calendar" kèm văn bản.',
    en: 'Choose a working day; if that day is worked after all, give it under "calendar" with its document.',
  }),
  basis: {
    vi: 'Quyết định 188/1999/QĐ-TTg, Điều 1; Bộ luật Lao động 2019, Điều 111 và Điều 112; văn bản công bố ngày nghỉ từng năm',
    en: 'Decision 188/1999/QĐ-TTg, Article 1; Labour Code 2019, Articles 111 and 112; the yearly announcements',
  },
  explanation: {
    vi: 'Đoàn chỉ làm việc vào ngày làm việc của cơ quan nhà nước. Ngày này là ngày nghỉ hằng tuần, nghỉ lễ, nghỉ bù hoặc nghỉ hoán đổi. Chọn ngày khác; lệnh "cchc calendar" cho biết ngày nào nghỉ và theo văn bản nào.',
    en: 'Visits take place on working days of state bodies. This one is a weekend, a holiday, a day in lieu or a swapped day. Choose another; "cchc calendar" shows the days off and their documents.',
  },
  *check(context) {
    for (const { fault, visit, date, path } of faultyDays(context, 'pin')) {
      if (fault !== 'day-off') continue;
      const holiday = reasonOf(context.calendar.day(date));
      yield { path, values: { date, name: unitName(visit), holiday } };
    }
  },
});

function reasonOf({ name, weekday }: CalendarDay): Bilingual {
  if (name !== undefined) return name;
  return weekday === 6 ? { vi: 'thứ Bảy', en: 'Saturday' } : { vi: 'Chủ nhật', en: 'Sunday' };
}
