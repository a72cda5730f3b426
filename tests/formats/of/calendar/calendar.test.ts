import { describe, expect, it } from 'vitest';
import { type CalendarDay, type CalendarOptions, createCalendar } from '../../../../src/calendar/calendar.ts';
import { addDays, knownDate } from '../../../../src/calendar/civil-date.ts';
import { calendarCsv } from '../../../../src/formats/of/calendar/csv.ts';
import { calendarJson } from '../../../../src/formats/of/calendar/json.ts';
import { calendarText } from '../../../../src/formats/of/calendar/text.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import type { Language } from '../../../../src/words/language.ts';
import { tagged, untagged } from '../../text/tagged-paint.ts';

function days(from: string, until: string, options: CalendarOptions = {}): readonly CalendarDay[] {
  const calendar = createCalendar(options);
  const found: CalendarDay[] = [];
  for (let date = knownDate(from); date <= until; date = addDays(date, 1)) found.push(calendar.day(date));
  return found;
}

function year(year: number): readonly CalendarDay[] {
  return days(`${year}-01-01`, `${year}-12-31`);
}

const OVERRIDES: CalendarOptions = {
  overrides: [
    {
      date: knownDate('2021-05-18'),
      working: false,
      name: 'Nghỉ bão \u001b[31msố 1',
      source: 'Công điện 1/CĐ-UBND',
    },
    { date: knownDate('2021-05-22'), working: true, name: 'Làm bù nghỉ bão', source: 'Công điện 1/CĐ-UBND' },
    { date: knownDate('2021-05-03'), working: true, name: 'Trực bầu cử', source: 'Công văn 2/UBND' },
  ],
};

describe('calendarText', () => {
  it.each<[string, readonly CalendarDay[], Language, number]>([
    ['2021-vi-80', year(2021), 'vi', 80],
    ['2026-vi-100', year(2026), 'vi', 100],
    ['2024-en-160', year(2024), 'en', 160],
    ['2027-vi-80', year(2027), 'vi', 80],
    ['2029-en-60', year(2029), 'en', 60],
    ['2012-vi-100', year(2012), 'vi', 100],
    ['range-vi-80', days('2018-12-15', '2019-02-20'), 'vi', 80],
    ['range-forecast-en-80', days('2027-11-20', '2028-02-05'), 'en', 80],
    ['overrides-vi-60', days('2021-05-01', '2021-05-31', OVERRIDES), 'vi', 60],
  ])('draws %s', async (name, its, language, width) => {
    const text = calendarText(its, language, plain, width);
    await expect(text).toMatchFileSnapshot(`../../../golden/calendar/${name}.txt`);
  });

  it('colours kinds of days', async () => {
    const text = calendarText(days('2024-04-15', '2024-05-10'), 'vi', tagged, 80);
    await expect(text).toMatchFileSnapshot('../../../golden/calendar/coloured-vi-80.txt');
  });

  it('says the same with colour and without', () => {
    for (const its of [year(2024), year(2027), days('2021-05-01', '2021-05-31', OVERRIDES)]) {
      expect(untagged(calendarText(its, 'vi', tagged, 80))).toBe(calendarText(its, 'vi', plain, 80));
    }
  });

  it.each([21, 45, 60, 80, 100, 120, 160, 300])(
    'keeps to %d columns, without blanks at the ends of lines',
    (width) => {
      for (const language of ['vi', 'en'] as const) {
        const lines = calendarText(year(2014), language, plain, width).split('\n');
        if (width >= 45) expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      }
    },
  );

  it.each([
    [21, 1],
    [44, 1],
    [45, 2],
    [60, 2],
    [69, 3],
    [80, 3],
    [100, 4],
    [120, 4],
    [141, 6],
    [160, 6],
    [290, 12],
  ])('in %d columns draws %d months side by side', (width, months) => {
    const heads = calendarText(year(2021), 'vi', plain, width)
      .split('\n')
      .filter((line) => line.startsWith('T2 '));
    expect(heads.map((line) => line.split('CN').length - 1)).toEqual(Array(12 / months).fill(months));
  });

  it('counts working days', () => {
    const text = calendarText(year(2021), 'vi', plain, 80);
    expect(text.split('\n').slice(0, 2)).toEqual(['LỊCH LÀM VIỆC NĂM 2021', '250 ngày làm việc']);
    expect(calendarText(days('2021-05-14', '2021-05-16'), 'en', plain, 80)).toContain('1 working day\n');
  });

  it('warns of what is not official, and of nothing else', () => {
    expect(calendarText(year(2030), 'vi', plain, 200)).toContain('\nDỰ KIẾN, chưa có văn bản. ');
    expect(calendarText(year(2010), 'vi', plain, 200)).toContain('\nDỰ KIẾN, chưa có văn bản đối chiếu. ');
    expect(calendarText(year(2027), 'vi', plain, 200)).toContain('\nLịch theo Công văn 10065/VPCP-KGVX');
    expect(calendarText(year(2026), 'vi', plain, 200)).toContain(
      '\n24/11/2026 theo Điều 2 Nghị quyết 28/2026/QH16',
    );
    expect(calendarText(year(2025), 'vi', plain, 200)).not.toMatch(/DỰ KIẾN|CHƯA KIỂM CHỨNG/);
    const months = calendarText(days('2027-12-01', '2028-01-31'), 'vi', plain, 200);
    expect(months).toMatch(/\n2027: Lịch theo Công văn.* nhiều nguồn thứ cấp thống nhất.*\n2028: DỰ KIẾN/);
  });

  it('lists days of one name together only if they follow each other', () => {
    const storm = { working: false, name: 'Nghỉ bão', source: 'Công điện 1/CĐ-UBND' };
    const dates = ['2021-05-18', '2021-05-19', '2021-05-21'].map(knownDate);
    const overrides = dates.map((date) => ({ date, ...storm }));
    const text = calendarText(days('2021-05-17', '2021-05-31', { overrides }), 'vi', plain, 80);
    expect(text.split('\n').filter((line) => line.includes('Nghỉ bão'))).toEqual([
      '  18/05 – 19/05  T3 – T4  * Nghỉ bão (2 ngày) [1]',
      '  21/05          T6       * Nghỉ bão [1]',
    ]);
  });

  it('draws nothing for no days, and needs no day off', () => {
    expect(calendarText([], 'vi', plain, 80)).toBe('');
    expect(calendarText(days('2021-06-01', '2021-06-30'), 'vi', plain, 80)).not.toContain('Căn cứ');
  });
});

describe('calendarJson', () => {
  it('has the keys promised, in order', async () => {
    await expect(calendarJson(days('2024-04-27', '2024-05-05'), 'vi')).toMatchFileSnapshot(
      '../../../golden/calendar/range-vi.json',
    );
  });

  it('speaks the language asked for, in names only', () => {
    const english: unknown = JSON.parse(calendarJson(days('2024-05-04', '2024-05-05'), 'en'));
    expect(english).toEqual({
      format: 1,
      days: [
        {
          date: '2024-05-04',
          weekday: 6,
          working: true,
          kind: 'make-up',
          name: 'Worked to make up for 29 April 2024',
          source:
            'Công văn 2450/VPCP-KGVX ngày 12/04/2024; Thông báo 1570/TB-BLĐTBXH (số văn bản biết qua nguồn thứ cấp)',
          status: 'official',
        },
        { date: '2024-05-05', weekday: 7, working: false, kind: 'weekend', status: 'official' },
      ],
    });
  });
});

describe('calendarCsv', () => {
  it.each(['vi', 'en'] as const)('is a row a day (%s)', async (language) => {
    await expect(calendarCsv(days('2026-11-20', '2027-01-04'), language)).toMatchFileSnapshot(
      `../../../golden/calendar/range-${language}.csv`,
    );
  });

  it('makes the words of a plan harmless', () => {
    const overrides = [{ date: knownDate('2021-05-18'), working: false, name: '=1+1', source: '"a", b' }];
    expect(calendarCsv(days('2021-05-18', '2021-05-18', { overrides }), 'en')).toContain(
      `,'=1+1,"""a"", b",`,
    );
  });
});
