import { type Edits, withLine } from './recipes.ts';

/** The year after the last that is known today, on the days that the law lets one foresee. */
const ENTRY = `  {
    year: 2028,
    status: 'official',
    document: 'Thông báo 1234/TB-BNV ngày 01/11/2027',
    holidays: {
      newYear: ['2028-01-01'],
      tet: ['2028-01-24', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
      hungKings: ['2028-04-04'],
      victory: ['2028-04-30'],
      labour: ['2028-05-01'],
      nationalDay: ['2028-09-01', '2028-09-02'],
      culture: ['2028-11-24'],
    },
    inLieu: { newYear: ['2028-01-03'], victory: ['2028-05-02'], nationalDay: ['2028-09-04'] },
    swaps: [],
    byLaw: [],
  },`;

/** Its weekdays off, Saturdays worked and days off at weekends. */
const DAYS = "  [2028, '3/1 24/1 25/1 26/1 27/1 28/1 4/4 1/5 2/5 1/9 4/9 24/11', '', '1/1 30/4 2/9'],";

export const calendarYear: Edits = {
  'src/calendar/official-years.ts': withLine(ENTRY, 'before', /^\];$/),
  'tests/calendar/official-years.test.ts': withLine(DAYS, 'after', /^ {2}\[2027, /),
};
