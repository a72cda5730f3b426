import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { yearOf } from '../../src/calendar/civil-date.ts';
import { knownYears } from '../../src/calendar/known-years.ts';

describe('how far the calendar is known', () => {
  const known = knownYears();
  const calendar = createCalendar();

  it('is what the calendar says of its years', () => {
    const uncertain = new Set(known.uncertain.map(yearOf));
    for (let year = calendar.firstYear; year <= calendar.lastYear; year++) {
      const isOfficial = year >= known.firstOfficial && year <= known.lastOfficial;
      const isSecondHand = uncertain.has(year) || (known.lastSecondHand ?? 0) >= year;
      const second = isSecondHand ? 'confirmed' : 'forecast';
      const expected =
        isOfficial && !uncertain.has(year) ? 'official' : year < known.firstOfficial ? 'forecast' : second;
      expect([year, calendar.yearStatus(year)]).toEqual([year, expected]);
    }
    expect(known.lastYear).toBe(calendar.lastYear);
  });

  it('tells the days of official years that are known at second hand only', () => {
    for (const date of known.uncertain) expect(calendar.day(date).status).toBe('confirmed');
    expect(known.uncertain.every((date) => yearOf(date) <= known.lastOfficial)).toBe(true);
  });
});
