import type { Language } from '../words/language.ts';
import { type CivilDate, dayOf, monthOf, weekday, yearOf } from './civil-date.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const SHORT_WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Tháng Một',
    'Tháng Hai',
    'Tháng Ba',
    'Tháng Tư',
    'Tháng Năm',
    'Tháng Sáu',
    'Tháng Bảy',
    'Tháng Tám',
    'Tháng Chín',
    'Tháng Mười',
    'Tháng Mười Một',
    'Tháng Mười Hai',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a weekday, 1 (Monday) to 7: "Thứ Hai", "Monday". */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

/** The two-letter name of a weekday, 1 (Monday) to 7: "T2", "Mo". */
export function shortWeekdayName(weekday: number, language: Language): string {
  return SHORT_WEEKDAYS[language][weekday - 1] ?? '';
}

/** The name of a month, 1 to 12: "Tháng Một", "January". */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

/** "22/04/2021", or "22 April 2021" in English, where day and month could be taken for each other. */
export function writtenDate(date: CivilDate, language: Language): string {
  if (language === 'en') return `${dayOf(date)} ${monthName(monthOf(date), 'en')} ${yearOf(date)}`;
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The date in full with its weekday: "Thứ Năm, 22/04/2021", "Thursday, 22 April 2021". */
export function fullDate(date: CivilDate, language: Language): string {
  return `${weekdayName(weekday(date), language)}, ${writtenDate(date, language)}`;
}

/** The date with its weekday, short: "T5 22/04/2021", "Th 22 April 2021". */
export function shortFullDate(date: CivilDate, language: Language): string {
  return `${shortWeekdayName(weekday(date), language)} ${writtenDate(date, language)}`;
}

/** `fullDate` for the middle of a sentence: "thứ Năm, 22/04/2021", "Chủ nhật, 25/04/2021". */
export function fullDateInText(date: CivilDate, language: Language): string {
  const full = fullDate(date, language);
  return full.replace(/^Thứ/, 'thứ');
}

/** A month of a year, short: "05/2021", "May 2021". */
export function shortMonth(date: CivilDate, language: Language): string {
  if (language === 'vi') return `${date.slice(5, 7)}/${yearOf(date)}`;
  return `${monthName(monthOf(date), 'en').slice(0, 3)} ${yearOf(date)}`;
}

/** A day of the month without its year: "07/05", "7 May". */
export function dayAndMonth(date: CivilDate, language: Language): string {
  if (language === 'vi') return `${date.slice(8, 10)}/${date.slice(5, 7)}`;
  return `${dayOf(date)} ${monthName(monthOf(date), 'en').slice(0, 3)}`;
}
