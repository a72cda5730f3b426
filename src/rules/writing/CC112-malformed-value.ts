import type { Fault } from '../../plan/language/scalars.ts';
import type { ReadingValues } from '../../plan/reading-problems.ts';
import type { Bilingual } from '../../words/language.ts';
import { writtenAsDate } from '../../plan/written-date.ts';
import { contentOf, writtenAsHours, writtenAsPeriod, writtenAsShare } from '../mending/written.ts';
import { hintedFix, hintWords } from '../words/hint-words.ts';
import { timeAdvice } from '../words/time-advice.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** The form that a value should have, by the fault found. */
export const VALUE_FORMS = {
  period: {
    vi: 'năm, nửa năm, quý, tháng hoặc ngày: 2021, 2021-H1, 2021-Q2, 2021-05, 2021-05-17, quý II, tháng 5 đến tháng 9',
    en: 'a year, half-year, quarter, month or day: 2021, 2021-H1, 2021-Q2, 2021-05, 2021-05-17, 2021-05..2021-09',
  },
  id: {
    vi: 'mã gồm chữ thường không dấu, chữ số và gạch nối đơn: so-noi-vu',
    en: 'an id of small letters without accents, digits and single hyphens: so-noi-vu',
  },
  empty: { vi: 'chữ, không để trống', en: 'text that is not empty' },
  share: { vi: 'tỷ lệ từ 0% đến 100%: "60%"', en: 'a share from 0% to 100%: "60%"' },
  hours: { vi: 'giờ bắt đầu và kết thúc: 07:30-11:30', en: 'hours from and to: 07:30-11:30' },
  date: { vi: 'ngày: 2021-05-17 hoặc 17/05/2021', en: 'a date: 2021-05-17 or 17/05/2021' },
  day: {
    vi: 'một ngày: 2021-05-17, 17/05/2021, cuối tháng 6, giữa năm',
    en: 'a day: 2021-05-17 or 17/05/2021',
  },
  'empty-list': { vi: 'danh sách có ít nhất một mục', en: 'a list of at least one item' },
  choice: { vi: 'một trong các cách viết đã định', en: 'one of the forms that exist' },
} as const satisfies Readonly<Record<Fault, Bilingual>>;

type MalformedFault = ReadingValues['CC112']['fault'];

/** How a value of each form that is written in a way of its own is to be written. */
const WRITTEN_AS: Readonly<Partial<Record<MalformedFault, (content: string) => string | null>>> = {
  date: writtenAsDate,
  day: writtenAsDate,
  period: (content) => writtenAsDate(content) ?? writtenAsPeriod(content),
  share: writtenAsShare,
  hours: writtenAsHours,
};

const ANY_FORM: Bilingual = { vi: 'giá trị đúng cách viết', en: 'a value of the right form' };

/** A value is not written in the form that its key asks for. */
export const malformedValue = defineRule<ReadingValues['CC112']>()({
  code: 'CC112',
  slug: 'malformed-value',
  severity: 'error',
  kind: 'reader',
  message: ({ value, path, fault }) => {
    const place = placeWords(path);
    if (fault === 'empty-list') {
      return {
        vi: `danh sách ${place.vi} không có mục nào; cần ít nhất một`,
        en: `the list ${place.en} is empty; it needs at least one item`,
      };
    }
    const forms: Readonly<Partial<Record<MalformedFault, Bilingual>>> = VALUE_FORMS;
    const form = forms[fault] ?? ANY_FORM;
    return {
      vi: `"${value}" ở ${place.vi} không đúng cách viết; cần ${form.vi}`,
      en: `"${value}" in ${place.en} is not well formed; needed is ${form.en}`,
    };
  },
  advice: ({ value, fault, hint }) =>
    (hint?.kind === 'lines' ? timeAdvice(value, fault) : null) ?? hintWords(hint) ?? timeAdvice(value, fault),
  fix: ({ fault, hint }, words) => {
    const content = contentOf(words);
    return content === null ? null : (hintedFix(hint) ?? WRITTEN_AS[fault]?.(content) ?? null);
  },
  explanation: {
    vi: 'Giá trị đúng kiểu nhưng viết không đúng dạng, nên phần mềm không hiểu được chắc chắn. Mã viết chữ thường không dấu, nối bằng gạch nối; ngày viết 2021-05-17 hoặc 17/05/2021; thời gian viết theo năm, nửa năm (2021-H1), quý (2021-Q2), tháng (2021-05), ngày, hoặc một khoảng (2021-05..2021-09). Chỗ nào kế hoạch nói về ngày sẽ đến hay thời gian thì ghi bằng lời cũng được: cuối tháng 6, giữa năm, quý II, tháng 5 đến tháng 9. Viết lại theo dạng nêu trong thông báo.',
    en: 'The value is of the right type but not of the right form, so that its meaning is not certain. Ids are small letters without accents joined by hyphens; dates are 2021-05-17 or 17/05/2021; periods are a year, half a year (2021-H1), a quarter (2021-Q2), a month (2021-05), a day, or a stretch (2021-05..2021-09). Where a plan speaks of days to come or of periods, Vietnamese words may be written, too. Write it in the form that the message shows.',
  },
});
