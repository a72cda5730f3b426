import { type CivilDate, dayOf, monthOf, weekday, yearOf } from '../calendar/civil-date.ts';
import { weekdayName, writtenDate } from '../calendar/date-words.ts';

/** Blanks must not collapse, nor break over two lines. */
const BLANK = '\u00a0'.repeat(5);

/** The place of a number that is given after signing: with the one before it, eight blanks (I.II.3.c). */
export const BLANK_NUMBER = '\u00a0'.repeat(7);

/** The place of a date that is filled in after signing: "ngày     tháng     năm 2021". */
export function blankDate(year: number): string {
  return `ngày${BLANK}tháng${BLANK}năm ${year}`;
}

/**
 * "ngày 05 tháng 01 năm 2020": a leading zero for days 1 to 9 and for months 1 and 2 only
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b).
 */
export function officialDate(date: CivilDate): string {
  const day = String(dayOf(date)).padStart(2, '0');
  const month = monthOf(date) < 3 ? `0${monthOf(date)}` : monthOf(date);
  return `ngày ${day} tháng ${month} năm ${yearOf(date)}`;
}

/** `officialDate` with its weekday: "thứ Hai, ngày 12 tháng 4 năm 2021"; Sunday keeps its capital. */
export function officialDay(date: CivilDate): string {
  return `${weekdayOf(date)}, ${officialDate(date)}`;
}

/** A day with its weekday for a narrow column: "thứ Hai, 12/04/2021". */
export function shortDay(date: CivilDate): string {
  return `${weekdayOf(date)}, ${writtenDate(date, 'vi')}`;
}

function weekdayOf(date: CivilDate): string {
  return weekdayName(weekday(date), 'vi').replace(/^Thứ/, 'thứ');
}

/** How many of something, as papers write it: with a zero before numbers below 10. */
export function shownCount(count: number): string {
  return shownNumber(String(count));
}

/** The number of a paper with a zero before those below 10 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.c). */
export function shownNumber(number: string): string {
  return number.replace(/^\d$/, '0$&');
}
