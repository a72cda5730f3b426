import { describe, expect, it } from 'vitest';
import { isHalfMonth, readDayInWords, readPeriodsInWords } from '../../src/plan/time-words.ts';

/** What is read of one day in a plan of 2021: the day, and what of it the Civil Code says; else the fault and what was meant. */
function dayOf(words: string, year: number | null = 2021): string {
  const read = readDayInWords(words, year);
  if ('fault' in read) return [read.fault, ...read.meant].join(' | ');
  return [read.date, ...read.points.map((point) => `${point.words} = ${point.date}`)].join(' | ');
}

/** The same of stretches: as the language writes them, and their days. */
function periodsOf(words: string, year: number | null = 2021): string {
  const read = readPeriodsInWords(words, year);
  if ('fault' in read) return [read.fault, ...read.meant].join(' | ');
  const days = read.ranges.map(({ from, to }) => `${from}–${to}`).join(', ');
  return [read.expression, days, ...read.points.map((point) => `${point.words} = ${point.date}`)].join(' | ');
}

describe('points of a month and of a year, by Bộ luật Dân sự 2015, Điều 146', () => {
  it.each([
    ['đầu tháng 9', '2021-09-01'],
    ['giữa tháng 9', '2021-09-15'],
    ['cuối tháng 9', '2021-09-30'],
    ['cuối tháng 1', '2021-01-31'],
    ['cuối tháng 2', '2021-02-28'],
    ['cuối tháng 2/2024', '2024-02-29'],
    ['giữa tháng 2 năm 2024', '2024-02-15'],
    ['cuối tháng 12', '2021-12-31'],
    ['đầu năm', '2021-01-01'],
    ['giữa năm', '2021-06-30'],
    ['cuối năm', '2021-12-31'],
    ['cuối năm 2022', '2022-12-31'],
    ['cuối 2022', '2022-12-31'],
    ['cuối 2021-06', '2021-06-30'],
    ['cuối 06/2021', '2021-06-30'],
    ['cuối tháng 6/2022', '2022-06-30'],
    ['cuối tháng 6-2022', '2022-06-30'],
    ['cuối tháng 6 năm 2022', '2022-06-30'],
    ['cuối tháng 06', '2021-06-30'],
    ['cuối tháng sáu', '2021-06-30'],
    ['cuối tháng năm', '2021-05-31'],
    ['cuối tháng năm năm 2022', '2022-05-31'],
    ['đầu tháng mười một', '2021-11-01'],
  ])('%s', (words, date) => {
    const read = readDayInWords(words, 2021);
    expect('date' in read && [read.date, read.points.map((point) => point.date)]).toEqual([date, [date]]);
  });

  it('are told in words of one kind', () => {
    expect(dayOf('CUOI THANG 06 NAM 2022')).toBe('2022-06-30 | cuối tháng 6/2022 = 2022-06-30');
    expect(dayOf('giua nam')).toBe('2021-06-30 | giữa năm = 2021-06-30');
  });

  it.each(['cuối tháng 6', 'cuoi thang 6', 'Cuối Tháng 6', '  cuối   tháng 6 ', 'CUỐI THÁNG 6'])(
    'are the same however %j is written, in NFC and NFD',
    (words) => {
      for (const form of ['NFC', 'NFD'] as const)
        expect(dayOf(words.normalize(form))).toBe('2021-06-30 | cuối tháng 6 = 2021-06-30');
    },
  );
});

describe('one day', () => {
  it.each([
    ['2021-05-17', '2021-05-17'],
    ['17/05/2021', '2021-05-17'],
    ['15/12', '2021-12-15'],
    ['ngày 15/12', '2021-12-15'],
    ['ngày 15 tháng 6', '2021-06-15'],
    ['15 tháng 6 năm 2022', '2022-06-15'],
    ['hết tháng 6', '2021-06-30'],
    ['hết quý II', '2021-06-30'],
    ['hết quý 3/2022', '2022-09-30'],
    ['hết năm', '2021-12-31'],
    ['hết 6 tháng đầu năm', '2021-06-30'],
  ])('%s is named without the article', (words, date) => {
    expect(dayOf(words)).toBe(date);
  });

  it.each([
    ['tháng 6', 'stretch | đầu tháng 6 | cuối tháng 6'],
    ['tháng 6/2022', 'stretch | đầu tháng 6/2022 | cuối tháng 6/2022'],
    ['năm 2022', 'stretch | đầu năm 2022 | cuối năm 2022'],
    ['quý II', 'stretch | hết quý II'],
    ['9 tháng đầu năm', 'stretch | hết 9 tháng đầu năm'],
    ['2021-06', 'stretch | 2021-06-01 | 2021-06-30'],
    ['tháng 5 đến tháng 9', 'stretch'],
    ['cuối quý II', 'point-of-quarter | cuối tháng 6'],
    ['đầu quý 4/2022', 'point-of-quarter | đầu tháng 10/2022'],
    ['giữa quý I', 'point-of-quarter | giữa tháng 2'],
    ['29/2', 'no-such-day'],
    ['31/4', 'no-such-day'],
    ['cuối tháng 6/1850', 'no-such-day'],
    ['cuoi thagn 6', 'unknown | cuối tháng 6'],
    ['cuói tháng 6', '2021-06-30 | cuối tháng 6 = 2021-06-30'],
    ['cuối thnág 6', 'unknown | cuối tháng 6'],
    ['hêt quys II', 'unknown | hết quý II'],
    ['cuối tháng 13', 'unknown'],
    ['cuối tháng', 'unknown'],
    ['cuối năm nay', 'unknown'],
    ['trước cuối tháng 6', 'unknown'],
    ['visit-start', 'unknown'],
    ['', 'unknown'],
    ['6', 'unknown'],
  ])('is not %j, or not for sure', (words, told) => {
    expect(dayOf(words)).toBe(told);
  });

  it('needs a year from somewhere', () => {
    expect(dayOf('cuối tháng 6', null)).toBe('year-absent');
    expect(dayOf('cuối tháng 6/2021', null)).toBe('2021-06-30 | cuối tháng 6/2021 = 2021-06-30');
    expect(dayOf('29/2', 2024)).toBe('2024-02-29');
  });
});

describe('stretches', () => {
  it.each([
    ['quý II', '2021-Q2 | 2021-04-01–2021-06-30'],
    ['quý 2/2022', '2022-Q2 | 2022-04-01–2022-06-30'],
    ['quí IV năm 2022', '2022-Q4 | 2022-10-01–2022-12-31'],
    ['trong quý III', '2021-Q3 | 2021-07-01–2021-09-30'],
    ['tháng 5', '2021-05 | 2021-05-01–2021-05-31'],
    ['tháng 5-2022', '2022-05 | 2022-05-01–2022-05-31'],
    ['năm 2022', '2022 | 2022-01-01–2022-12-31'],
    ['cả năm', '2021 | 2021-01-01–2021-12-31'],
    ['6 tháng đầu năm', '2021-H1 | 2021-01-01–2021-06-30'],
    ['6 tháng cuối năm 2022', '2022-H2 | 2022-07-01–2022-12-31'],
    ['nửa cuối năm', '2021-H2 | 2021-07-01–2021-12-31'],
    ['sáu tháng đầu năm', '2021-H1 | 2021-01-01–2021-06-30'],
    ['9 tháng đầu năm', '2021-01..2021-09 | 2021-01-01–2021-09-30'],
    ['3 tháng cuối năm', '2021-10..2021-12 | 2021-10-01–2021-12-31'],
    ['tháng 5 đến tháng 9', '2021-05..2021-09 | 2021-05-01–2021-09-30'],
    ['từ tháng 5 tới hết tháng 9', '2021-05..2021-09-30 | 2021-05-01–2021-09-30'],
    ['tháng 5 – tháng 9/2022', '2022-05..2022-09 | 2022-05-01–2022-09-30'],
    ['tháng 5-9', '2021-05..2021-09 | 2021-05-01–2021-09-30'],
    ['quý II-III/2022', '2022-Q2..2022-Q3 | 2022-04-01–2022-09-30'],
    ['tháng tư đến tháng sáu', '2021-04..2021-06 | 2021-04-01–2021-06-30'],
    ['tháng 11/2021 đến tháng 2/2022', '2021-11..2022-02 | 2021-11-01–2022-02-28'],
    ['tháng 10 đến tháng 3', '2021-10..2021-03 | 2021-10-01–2021-03-31'],
    ['từ 15/4 đến 30/9', '2021-04-15..2021-09-30 | 2021-04-15–2021-09-30'],
    ['từ ngày 15/4/2022 đến hết tháng 9', '2022-04-15..2022-09-30 | 2022-04-15–2022-09-30'],
    ['quý II và quý III năm 2022', '2022-Q2, 2022-Q3 | 2022-04-01–2022-06-30, 2022-07-01–2022-09-30'],
    ['quý II, III', '2021-Q2, 2021-Q3 | 2021-04-01–2021-06-30, 2021-07-01–2021-09-30'],
    [
      'các tháng 5, 6 và 9/2022',
      '2022-05, 2022-06, 2022-09 | 2022-05-01–2022-05-31, 2022-06-01–2022-06-30, 2022-09-01–2022-09-30',
    ],
    ['2021-Q2, tháng 9', '2021-Q2, 2021-09 | 2021-04-01–2021-06-30, 2021-09-01–2021-09-30'],
    ['2021-04-01..2021-09-30', '2021-04-01..2021-09-30 | 2021-04-01–2021-09-30'],
    ['15/5', '2021-05-15 | 2021-05-15–2021-05-15'],
    [
      'từ đầu tháng 4 đến cuối tháng 9',
      '2021-04-01..2021-09-30 | 2021-04-01–2021-09-30 | đầu tháng 4 = 2021-04-01 | cuối tháng 9 = 2021-09-30',
    ],
    [
      'từ tháng 5 đến giữa tháng 9',
      '2021-05..2021-09-15 | 2021-05-01–2021-09-15 | giữa tháng 9 = 2021-09-15',
    ],
    ['đầu năm đến hết quý III', '2021-01-01..2021-09-30 | 2021-01-01–2021-09-30 | đầu năm = 2021-01-01'],
  ])('%s', (words, read) => {
    expect(periodsOf(words)).toBe(read);
    expect(periodsOf(words.normalize('NFD').replace(/[đĐ]/g, 'd'))).toBe(read);
  });

  it.each([
    ['đầu tháng 9', 'point | tháng 9'],
    ['cuối năm', 'point | 6 tháng cuối năm'],
    ['giữa năm 2022', 'point | 6 tháng đầu năm 2022 | 6 tháng cuối năm 2022'],
    ['hết quý II', 'point | quý II'],
    ['tháng 5, cuối tháng 9', 'point | tháng 9'],
    ['cuối quý II', 'point-of-quarter | cuối tháng 6'],
    ['từ đầu quý II đến tháng 9', 'point-of-quarter | đầu tháng 4'],
    ['thagn 5 dén tháng 9', 'unknown | tháng 5 đến tháng 9'],
    ['quys II', 'unknown | quý II'],
    ['quý V', 'unknown'],
    ['tháng 0', 'unknown'],
    ['05/2021', 'unknown'],
    ['tháng 5 đến', 'unknown'],
    ['tháng 5 đến tháng 6 đến tháng 7', 'unknown'],
    [',', 'unknown'],
    ['', 'unknown'],
  ])('are not %j', (words, told) => {
    expect(periodsOf(words)).toBe(told);
  });

  it('need a year from somewhere', () => {
    expect(periodsOf('quý II', null)).toBe('year-absent');
    expect(periodsOf('tháng 5 đến tháng 9/2021', null)).toBe('2021-05..2021-09 | 2021-05-01–2021-09-30');
  });
});

it.each([
  'x'.repeat(1_000_000),
  'tháng 5, '.repeat(200_000),
  'từ '.repeat(40),
  'cuối '.repeat(24),
  '9'.repeat(119),
  ' - '.repeat(40),
  `tháng 5${'\u0301'.repeat(500_000)}`,
])('hostile words of any length are no time', (words) => {
  expect([dayOf(words), periodsOf(words)]).toEqual(['unknown', 'unknown']);
});

it('half a month is known', () => {
  expect(['nửa tháng', 'Nua  thang', 'nửa tháng'.normalize('NFD')].map(isHalfMonth)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['nửa năm', 'tháng', ''].map(isHalfMonth)).toEqual([false, false, false]);
});
