import { describe, expect, it } from 'vitest';
import { type CalendarDay, createCalendar, weaker } from '../../src/calendar/calendar.ts';
import {
  addDays,
  dayNumber,
  dayOf,
  knownDate,
  makeCivilDate,
  monthOf,
} from '../../src/calendar/civil-date.ts';
import { certaintyOf, officialDays } from '../../src/calendar/official-days.ts';
import { forecastDays } from '../../src/calendar/known-days.ts';
import { OFFICIAL_YEARS } from '../../src/calendar/official-years.ts';

const calendar = createCalendar();

function daysOf(year: number): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  const end = makeCivilDate(year, 12, 31);
  for (let date = makeCivilDate(year, 1, 1); date <= end; date = addDays(date, 1))
    days.push(calendar.day(date));
  return days;
}

/** "1/1 2/9": the days that satisfy a condition, in order. */
function list(year: number, condition: (day: CalendarDay) => boolean): string {
  return daysOf(year)
    .filter(condition)
    .map(({ date }) => `${dayOf(date)}/${monthOf(date)}`)
    .join(' ');
}

/** Written down from the notices by hand, apart from the data: weekdays not worked, Saturdays worked, holidays on weekends. */
const EXPECTED: readonly (readonly [year: number, off: string, worked: string, onWeekends: string])[] = [
  [2013, '1/1 11/2 12/2 13/2 14/2 15/2 19/4 29/4 30/4 1/5 2/9', '5/1 23/2 4/5', '9/2 10/2'],
  [
    2014,
    '1/1 28/1 29/1 30/1 31/1 3/2 4/2 5/2 9/4 30/4 1/5 2/5 1/9 2/9',
    '25/1 8/2 26/4 6/9 27/12',
    '1/2 2/2',
  ],
  [2015, '1/1 2/1 16/2 17/2 18/2 19/2 20/2 23/2 28/4 29/4 30/4 1/5 2/9', '14/2 25/4', '21/2'],
  [2016, '1/1 8/2 9/2 10/2 11/2 12/2 18/4 2/5 3/5 2/9', '', '7/2 16/4 30/4 1/5'],
  [2017, '2/1 26/1 27/1 30/1 31/1 1/2 6/4 1/5 2/5 4/9', '', '1/1 28/1 29/1 30/4 2/9'],
  [2018, '1/1 14/2 15/2 16/2 19/2 20/2 25/4 30/4 1/5 3/9 31/12', '', '17/2 18/2 2/9'],
  [2019, '1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9', '5/1 4/5', '14/4'],
  [2020, '1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9', '', '25/1 26/1'],
  [2021, '1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9', '', '13/2 14/2 1/5'],
  [2022, '3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9', '', '1/1 10/4 30/4 1/5'],
  [2023, '2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9', '', '1/1 21/1 22/1 29/4 30/4 2/9'],
  [2024, '1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9', '4/5', '10/2 11/2'],
  [2025, '1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9', '26/4', ''],
  [2026, '1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11', '10/1 22/8', '26/4'],
  [2027, '1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11', '', '6/2 7/2 1/5'],
];

describe.each(EXPECTED)('%d', (year, off, worked, onWeekends) => {
  it('has its weekdays off', () => {
    expect(list(year, (day) => day.weekday <= 5 && !day.working)).toBe(off);
  });

  it('has its Saturdays worked', () => {
    expect(list(year, (day) => day.weekday > 5 && day.working)).toBe(worked);
    expect(list(year, (day) => day.kind === 'make-up')).toBe(worked);
  });

  it('names its holidays on weekends', () => {
    expect(list(year, (day) => day.weekday > 5 && day.kind === 'holiday')).toBe(onWeekends);
  });

  it('has a name and a document for every day out of the ordinary, and for no other', () => {
    for (const day of daysOf(year)) {
      const ordinary = day.kind === 'working' || day.kind === 'weekend';
      expect([day.date, day.name === undefined, day.source === undefined]).toEqual([
        day.date,
        ordinary,
        ordinary,
      ]);
    }
  });

  it('gives in lieu exactly the weekdays off for its holidays on weekends', () => {
    const inLieu = daysOf(year).filter((day) => day.kind === 'in-lieu');
    expect(inLieu.length).toBe(onWeekends === '' ? 0 : onWeekends.split(' ').length);
  });
});

describe('the table of official years', () => {
  it('holds 2013–2027, once each, in order', () => {
    expect(OFFICIAL_YEARS.map((entry) => entry.year)).toEqual(EXPECTED.map(([year]) => year));
  });

  it('pairs a weekday off with a Saturday worked in every swap', () => {
    for (const { off, worked } of OFFICIAL_YEARS.flatMap((entry) => entry.swaps)) {
      const [offDay, workedDay] = [calendar.day(knownDate(off)), calendar.day(knownDate(worked))];
      expect([offDay.kind, offDay.weekday <= 5, offDay.working]).toEqual(['swap-off', true, false]);
      expect([workedDay.kind, workedDay.weekday, workedDay.working]).toEqual(['make-up', 6, true]);
    }
  });

  it('speaks of other papers and of statute only for days it has', () => {
    for (const entry of OFFICIAL_YEARS) {
      const days = [...Object.values(entry.holidays), ...Object.values(entry.inLieu)].flat();
      const mentioned = [...entry.byLaw, ...(entry.otherPapers ?? []).flatMap((paper) => paper.days)];
      expect(mentioned.filter((day) => !days.includes(day))).toEqual([]);
      expect(new Set(days).size).toBe(days.length);
    }
  });
});

describe('documents', () => {
  it.each([
    ['2012-12-31', '9570/VPCP-KGVX'],
    ['2013-01-05', '9570/VPCP-KGVX'],
    ['2013-02-15', '4606/TB-BLĐTBXH'],
    ['2014-12-27', '89/TTr-LĐTBXH'],
    ['2015-01-02', '89/TTr-LĐTBXH'],
    ['2016-02-12', '4659/TB-LĐTBXH'],
    ['2018-02-19', '22/12/2017'],
    ['2018-12-31', '6519/VPCP-KGVX'],
    ['2019-01-05', '6519/VPCP-KGVX'],
    ['2020-01-28', '4544/TB-LĐTBXH'],
    ['2021-05-03', '4875/TB-LĐTBXH'],
    ['2022-01-31', '245/VPCP-KGVX'],
    ['2022-05-03', '119/TB-LĐTBXH'],
    ['2022-09-01', '119/TB-LĐTBXH'],
    ['2023-05-03', '8056/VPCP-KGVX'],
    ['2024-02-13', '8662/VPCP-KGVX'],
    ['2024-04-29', '2450/VPCP-KGVX ngày 12/04/2024'],
    ['2024-05-04', '1570/TB-BLĐTBXH (số văn bản biết qua nguồn thứ cấp)'],
    ['2025-04-26', '8726/VPCP-KGVX'],
    ['2026-01-02', '12729/VPCP-KGVX'],
    ['2026-08-22', '9441/TB-BNV'],
    ['2026-11-24', '28/2026/QH16'],
    ['2027-02-09', '10065/VPCP-KGVX'],
  ])('%s rests on %s', (date, document) => {
    expect(calendar.day(knownDate(date)).source).toContain(document);
  });

  it.each([
    ['2013-04-30', 'Bộ luật Lao động 1994 (sửa đổi, bổ sung), Điều 73'],
    ['2013-05-01', 'Bộ luật Lao động 2012, Điều 115'],
    ['2020-09-02', 'Bộ luật Lao động 2012, Điều 115'],
    ['2021-01-01', 'Bộ luật Lao động 2019, Điều 112 khoản 1'],
    ['2021-02-10', 'Bộ luật Lao động 2019, Điều 112 khoản 1 và khoản 3'],
    ['2021-02-15', 'Bộ luật Lao động 2019, Điều 111 khoản 3'],
  ])('%s names the article in force: %s', (date, law) => {
    expect(calendar.day(knownDate(date)).source?.split(';')[0]).toBe(law);
  });

  it.each([
    '2013-04-19',
    '2014-04-09',
    '2015-09-02',
    '2016-05-02',
    '2017-09-04',
    '2022-01-03',
    '2024-04-18',
    '2027-05-03',
  ])('%s follows from the law alone', (date) => {
    const { status, source } = calendar.day(knownDate(date));
    expect(status).toBe('official');
    expect(source).toMatch(/^Bộ luật Lao động[^;]*$/);
  });

  it('are cited for no swap by a law, since none provides for swaps', () => {
    for (const [year] of EXPECTED) {
      for (const day of daysOf(year)) {
        if (day.kind === 'swap-off' || day.kind === 'make-up') expect(day.source).not.toContain('Bộ luật');
      }
    }
  });
});

const SWAP = { off: '2030-05-02', worked: '2030-05-04' };

function second(status: 'confirmed' | 'second-hand', sources: number) {
  return { status, secondHand: { document: 'Công văn 1', sources } };
}

describe('how well a day is known', () => {
  it('is official in every official year but 2026 and 2027', () => {
    for (const [year] of EXPECTED.filter(([year]) => year < 2026)) {
      expect(new Set(daysOf(year).map((day) => day.status))).toEqual(new Set(['official']));
      expect(calendar.yearStatus(year)).toBe('official');
    }
  });

  it('is second-hand for 24/11 alone in 2026, and many sources agree', () => {
    expect(list(2026, (day) => day.status !== 'official')).toBe('24/11');
    expect(list(2026, (day) => day.secondHand?.sources === 10)).toBe('24/11');
    expect(calendar.yearStatus(2026)).toBe('confirmed');
  });

  it('is second-hand for all of 2027 but what follows from statute, and many sources agree', () => {
    expect(list(2027, (day) => day.status === 'official')).toBe('1/1 30/4 1/5 3/5');
    expect(list(2027, (day) => day.status === 'forecast')).toBe('');
    expect(list(2027, (day) => day.status === 'second-hand')).toBe('');
    expect(calendar.yearStatus(2027)).toBe('confirmed');
  });

  it.each([
    [{ status: 'official' }, { status: 'official' }, 'Công văn 1'],
    [{ status: 'official', sources: 9 }, { status: 'official' }, 'Công văn 1'],
    [{ status: 'second-hand' }, second('second-hand', 1), 'Công văn 1 (biết qua nguồn thứ cấp)'],
    [{ status: 'second-hand', sources: 0 }, second('second-hand', 0), 'Công văn 1 (biết qua nguồn thứ cấp)'],
    [{ status: 'second-hand', sources: 1 }, second('second-hand', 1), 'Công văn 1 (biết qua nguồn thứ cấp)'],
    [
      { status: 'second-hand', sources: 2 },
      second('confirmed', 2),
      'Công văn 1 (nhiều nguồn thứ cấp thống nhất)',
    ],
    [
      { status: 'second-hand', sources: 7 },
      second('confirmed', 7),
      'Công văn 1 (nhiều nguồn thứ cấp thống nhất)',
    ],
  ] as const)('is, of %j, %j', (known, certainty, source) => {
    const paper = { document: 'Công văn 1', ...known };
    expect(certaintyOf(paper)).toEqual(certainty);
    const entry = { ...paper, year: 2030, holidays: {}, inLieu: {}, swaps: [SWAP], byLaw: [] };
    expect(officialDays(entry)).toMatchObject([
      { source, ...certainty },
      { source, ...certainty },
    ]);
  });

  it.each([
    ['official', 'confirmed', 'confirmed'],
    ['confirmed', 'second-hand', 'second-hand'],
    ['forecast', 'confirmed', 'forecast'],
  ] as const)('is, of %s and %s together, %s', (one, other, both) => {
    expect([weaker(one, other), weaker(other, one)]).toEqual([both, both]);
  });
});

describe('the forecast', () => {
  it.each(EXPECTED.filter(([year]) => year >= 2015))(
    'gives every weekday off of %d but the swaps',
    (year, off) => {
      const days = new Set(forecastDays(year, false).map((day) => day.dayNumber));
      const forecast = daysOf(year).filter((day) => day.weekday <= 5 && days.has(dayNumber(day.date)));
      const swaps = list(year, (day) => day.kind === 'swap-off').split(' ');
      expect(forecast.map(({ date }) => `${dayOf(date)}/${monthOf(date)}`)).toEqual(
        off.split(' ').filter((date) => !swaps.includes(date)),
      );
    },
  );
});
