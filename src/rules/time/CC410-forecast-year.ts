import { touchedYears } from '../evidence/years.ts';
import { defineRule } from '../engine/rule.ts';

/** The days off of a year have not been announced, as far as the tool knows. */
export const forecastYear = defineRule<{ year: number }>()({
  code: 'CC410',
  slug: 'forecast-year',
  severity: 'warning',
  kind: 'plan',
  message: ({ year }) => ({
    vi: `phần mềm chưa có văn bản công bố ngày nghỉ năm ${year}; các ngày nghỉ đang tính theo luật`,
    en: `this tool knows no document that announces the days off of ${year}; they are computed from the law`,
  }),
  advice: ({ year }) => ({
    vi: `Đối chiếu "cchc calendar ${year}" với thông báo nghỉ lễ, Tết; ghi ngày khác biệt vào "calendar".`,
    en: `Compare "cchc calendar ${year}" with the announcement and give days that differ under "calendar".`,
  }),
  basis: {
    vi: 'Bộ luật Lao động 2019, Điều 111 khoản 3 và Điều 112',
    en: 'Labour Code 2019, Article 111(3) and Article 112',
  },
  explanation: {
    vi: 'Ngày nghỉ Tết, nghỉ Quốc khánh và việc hoán đổi ngày làm việc do Thủ tướng Chính phủ quyết định từng năm. Với năm chưa có văn bản trong phần mềm, ngày nghỉ được tính theo luật và âm lịch, chưa có ngày hoán đổi, nên lịch và hạn chỉ là dự kiến. Khi có thông báo chính thức, ghi những ngày khác vào "calendar" kèm số văn bản.',
    en: 'The Prime Minister fixes the days off at Tết and National Day and swaps of working days year by year. For a year without a document the days are computed from the law and the lunar calendar, without swaps, so that schedule and deadlines are provisional. Once it is announced, give the days that differ under "calendar" with the document.',
  },
  *check(context) {
    for (const { year, status, place } of touchedYears(context)) {
      if (status === 'forecast') yield { ...place, values: { year } };
    }
  },
});
