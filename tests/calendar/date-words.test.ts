import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import {
  dayAndMonth,
  fullDate,
  fullDateInText,
  monthName,
  shortMonth,
  shortFullDate,
  shortWeekdayName,
  weekdayName,
  writtenDate,
} from '../../src/calendar/date-words.ts';

const date = knownDate('2021-04-01');

describe('dates in words', () => {
  it('are day first in Vietnamese', () => {
    expect(writtenDate(date, 'vi')).toBe('01/04/2021');
    expect(fullDate(date, 'vi')).toBe('Thứ Năm, 01/04/2021');
    expect(shortFullDate(date, 'vi')).toBe('T5 01/04/2021');
    expect(shortFullDate(date, 'en')).toBe('Th 1 April 2021');
    expect(fullDateInText(date, 'vi')).toBe('thứ Năm, 01/04/2021');
    expect(fullDateInText(knownDate('2021-04-04'), 'vi')).toBe('Chủ nhật, 04/04/2021');
    expect(shortMonth(date, 'vi')).toBe('04/2021');
    expect(dayAndMonth(date, 'vi')).toBe('01/04');
  });

  it('name the month in English', () => {
    expect(writtenDate(date, 'en')).toBe('1 April 2021');
    expect(fullDate(date, 'en')).toBe('Thursday, 1 April 2021');
    expect(fullDateInText(date, 'en')).toBe('Thursday, 1 April 2021');
    expect(shortMonth(date, 'en')).toBe('Apr 2021');
    expect(dayAndMonth(date, 'en')).toBe('1 Apr');
  });

  it('have names for every weekday and month', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day, 'vi')).join(' ')).toBe(
      'Thứ Hai Thứ Ba Thứ Tư Thứ Năm Thứ Sáu Thứ Bảy Chủ nhật',
    );
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => shortWeekdayName(day, 'vi')).join(' ')).toBe(
      'T2 T3 T4 T5 T6 T7 CN',
    );
    expect(monthName(11, 'vi')).toBe('Tháng Mười Một');
    expect(monthName(12, 'en')).toBe('December');
  });
});
