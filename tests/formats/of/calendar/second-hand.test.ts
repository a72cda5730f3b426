import { describe, expect, it } from 'vitest';
import { type CalendarDay, createCalendar } from '../../../../src/calendar/calendar.ts';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { countPeriod } from '../../../../src/deadlines/count.ts';
import { calendarBanner } from '../../../../src/formats/of/calendar/calendar-banner.ts';
import { calendarCsv } from '../../../../src/formats/of/calendar/csv.ts';
import { calendarJson } from '../../../../src/formats/of/calendar/json.ts';
import { deadlineJson } from '../../../../src/formats/of/deadline/json.ts';
import { deadlineText } from '../../../../src/formats/of/deadline/text.ts';
import { plain } from '../../../../src/formats/text/paint.ts';

const calendar = createCalendar();
const culture = calendar.day(knownDate('2026-11-24'));
const ordinary = calendar.day(knownDate('2027-03-05'));
const official = calendar.day(knownDate('2026-11-23'));

/** The same day, told by one source alone. */
function doubtful(day: CalendarDay): CalendarDay {
  return { ...day, status: 'second-hand', secondHand: { document: 'Công văn 1', sources: 1 } };
}

const PAPERS = 'Điều 2 Nghị quyết 28/2026/QH16 ngày 24/04/2026 và Công văn 10065/VPCP-KGVX ngày 02/10/2026';

describe('what is warned of days that are known at second hand', () => {
  it.each<[string, readonly CalendarDay[], string]>([
    ['nothing where all are official', [official], ''],
    [
      'a day on which many sources agree',
      [official, culture],
      `24/11/2026 theo ${PAPERS}, nhiều nguồn thứ cấp thống nhất.`,
    ],
    [
      'a day of one source',
      [official, doubtful(culture)],
      'CHƯA KIỂM CHỨNG, chỉ biết qua nguồn thứ cấp: 24/11/2026.',
    ],
    [
      'a year on which many sources agree',
      [ordinary],
      'Lịch theo Công văn 10065/VPCP-KGVX ngày 02/10/2026, nhiều nguồn thứ cấp thống nhất; chưa thấy văn bản gốc, có thể còn ngày hoán đổi.',
    ],
    [
      'a year of one source',
      [doubtful(ordinary)],
      'CHƯA KIỂM CHỨNG: lịch biết qua nguồn thứ cấp, chưa thấy văn bản gốc; có thể còn ngày hoán đổi.',
    ],
  ])('is %s', (_, days, sentence) => {
    expect(calendarBanner(days, 'vi').join('')).toBe(sentence);
  });

  it('is the doubtful day alone where there are both', () => {
    const other = doubtful({ ...culture, date: knownDate('2026-11-25') });
    expect(calendarBanner([culture, other], 'vi')).toEqual([
      'CHƯA KIỂM CHỨNG, chỉ biết qua nguồn thứ cấp: 25/11/2026.',
    ]);
  });

  it('is said in English, too', () => {
    expect(calendarBanner([culture], 'en')).toEqual([
      `24 November 2026 by ${PAPERS}, known at second hand from many sources that agree.`,
    ]);
  });
});

describe('JSON and CSV', () => {
  it('keep the three words for how well a day is known, and tell beside them that it is confirmed', () => {
    const { days } = JSON.parse(calendarJson([official, culture, doubtful(culture)], 'vi')) as {
      days: Record<string, unknown>[];
    };
    expect(days.map(({ status, confirmed, sources }) => [status, confirmed, sources])).toEqual([
      ['official', undefined, undefined],
      ['second-hand', true, 10],
      ['second-hand', undefined, 1],
    ]);
    const rows = calendarCsv([official, culture, doubtful(culture)], 'vi')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(rows.map((row) => row.split(',').at(-1))).toEqual([
      'chính thức',
      'nguồn thứ cấp thống nhất',
      'nguồn thứ cấp',
    ]);
  });

  it('of a count do the same, and its text does not call it unverified', () => {
    const counted = countPeriod(calendar, knownDate('2026-11-20'), {
      direction: 'after',
      count: 5,
      measure: 'working-day',
      convention: 'standard',
    });
    expect(JSON.parse(deadlineJson(counted, 'vi'))).toMatchObject({ status: 'second-hand', confirmed: true });
    expect(deadlineText(counted, 'vi', plain, 100)).toContain('nhiều nguồn thứ cấp thống nhất');
    const text = deadlineText({ ...counted, status: 'second-hand' }, 'vi', plain, 100);
    expect(text).toContain('CHƯA KIỂM CHỨNG');
    expect(deadlineText(counted, 'vi', plain, 100)).not.toContain('CHƯA KIỂM CHỨNG');
  });
});
