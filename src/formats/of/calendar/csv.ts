import type { CalendarDay } from '../../../calendar/calendar.ts';
import { weekdayName } from '../../../calendar/date-words.ts';
import type { Language } from '../../../words/language.ts';
import { KIND_WORDS, STATUS_WORDS } from './calendar-words.ts';
import { csv } from '../../csv.ts';

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Ngày', 'Thứ', 'Làm việc', 'Loại ngày', 'Tên', 'Văn bản', 'Tình trạng'],
  en: ['Date', 'Weekday', 'Working', 'Kind', 'Name', 'Document', 'Status'],
};

const YES: Readonly<Record<Language, string>> = { vi: 'có', en: 'yes' };
const NO: Readonly<Record<Language, string>> = { vi: 'không', en: 'no' };

/** Days of the calendar for a spreadsheet, one a row, in the language given; dates are `YYYY-MM-DD`. */
export function calendarCsv(days: readonly CalendarDay[], language: Language): string {
  return csv([
    HEADER[language],
    ...days.map((day) => [
      day.date,
      weekdayName(day.weekday, language),
      (day.working ? YES : NO)[language],
      KIND_WORDS[day.kind][language],
      day.name?.[language] ?? '',
      day.source ?? '',
      STATUS_WORDS[day.status][language],
    ]),
  ]);
}
