import { describe, expect, it } from 'vitest';
import { type CalendarOptions, createCalendar } from '../../../../src/calendar/calendar.ts';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { countPeriod } from '../../../../src/deadlines/count.ts';
import type { Count, Direction } from '../../../../src/deadlines/period.ts';
import { deadlineJson } from '../../../../src/formats/of/deadline/json.ts';
import { deadlineText } from '../../../../src/formats/of/deadline/text.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import { textWidth } from '../../../../src/formats/text/text-width.ts';
import type { Convention } from '../../../../src/plan/language/calendar.ts';
import type { Measure } from '../../../../src/plan/language/deadlines.ts';
import type { Language } from '../../../../src/words/language.ts';
import { tagged, untagged } from '../../text/tagged-paint.ts';

function counted(
  from: string,
  count: number,
  measure: Measure,
  direction: Direction,
  convention: Convention = 'standard',
  options: CalendarOptions = {},
): Count {
  return countPeriod(createCalendar(options), knownDate(from), { count, measure, direction, convention });
}

const NOTICE = counted('2021-05-17', 15, 'working-day', 'before');
const STRICT = counted('2021-05-17', 15, 'working-day', 'before', 'strict');
const SIXTY = counted('2024-04-10', 60, 'working-day', 'after');
const MOVED = counted('2021-04-20', 10, 'day', 'after');

describe('deadlineText', () => {
  it.each<[string, Count, Language, number]>([
    ['notice-vi-80', NOTICE, 'vi', 80],
    ['notice-strict-vi-60', STRICT, 'vi', 60],
    ['notice-strict-en-80', STRICT, 'en', 80],
    ['remediation-en-100', counted('2021-05-17', 20, 'working-day', 'after'), 'en', 100],
    ['sixty-vi-80', SIXTY, 'vi', 80],
    ['days-moved-vi-80', MOVED, 'vi', 80],
    ['days-before-en-100', counted('2021-05-07', 4, 'day', 'before'), 'en', 100],
    ['weeks-vi-80', counted('2021-04-16', 2, 'week', 'after'), 'vi', 80],
    ['month-before-vi-60', counted('2021-06-15', 1, 'month', 'before', 'strict'), 'vi', 60],
    ['long-vi-80', counted('2021-05-17', 300, 'working-day', 'after'), 'vi', 80],
    ['second-hand-en-60', counted('2027-01-28', 9, 'working-day', 'after'), 'en', 60],
    ['nothing-vi-80', counted('2021-05-17', 0, 'working-day', 'after'), 'vi', 80],
    [
      'settings-vi-80',
      counted('2024-04-26', 4, 'working-day', 'after', 'standard', {
        makeUpSaturdayCounts: false,
        swappedWeekdayCounts: true,
      }),
      'vi',
      80,
    ],
  ])('proves %s', async (name, count, language, width) => {
    const text = deadlineText(count, language, plain, width);
    await expect(text).toMatchFileSnapshot(`../../../golden/deadline/${name}.txt`);
  });

  it('colours the event, the last day and the days skipped', async () => {
    await expect(deadlineText(STRICT, 'vi', tagged, 80)).toMatchFileSnapshot(
      '../../../golden/deadline/coloured-vi-80.txt',
    );
    await expect(deadlineText(MOVED, 'vi', tagged, 80)).toMatchFileSnapshot(
      '../../../golden/deadline/coloured-days-vi-80.txt',
    );
  });

  it('begins with the date in full', () => {
    expect(deadlineText(NOTICE, 'vi', plain, 80).split('\n')[0]).toBe('Thứ Năm, 22/04/2021');
    expect(deadlineText(NOTICE, 'en', plain, 80).split('\n')[0]).toBe('Thursday, 22 April 2021');
  });

  it('says the same with colour and without', () => {
    for (const count of [NOTICE, STRICT, SIXTY, MOVED, counted('2021-04-16', 2, 'week', 'after')]) {
      expect(untagged(deadlineText(count, 'en', tagged, 80))).toBe(deadlineText(count, 'en', plain, 80));
    }
  });

  it.each([56, 60, 80, 100, 160])('keeps to %d columns, without blanks at the ends of lines', (width) => {
    for (const language of ['vi', 'en'] as const) {
      for (const count of [NOTICE, STRICT, SIXTY, MOVED, counted('2021-05-17', 130, 'day', 'before')]) {
        const lines = deadlineText(count, language, plain, width).split('\n');
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      }
    }
  });

  it('names every day off on the way with its document', () => {
    const text = deadlineText(SIXTY, 'vi', plain, 200);
    for (const { name, source } of SIXTY.steps) {
      if (name !== undefined) expect(text).toContain(name.vi);
      if (source !== undefined) expect(text).toContain(source);
    }
  });

  it('warns when a day on the way is not official', () => {
    expect(deadlineText(counted('2030-01-20', 5, 'day', 'after'), 'vi', plain, 80)).toContain('\nDỰ KIẾN: ');
    expect(deadlineText(counted('2026-11-23', 1, 'working-day', 'after'), 'vi', plain, 80)).toContain(
      '\nCó ngày theo văn bản chưa thấy bản gốc, nhưng nhiều nguồn thứ cấp thống nhất.',
    );
    expect(deadlineText(NOTICE, 'vi', plain, 80)).not.toMatch(/DỰ KIẾN|CHƯA KIỂM CHỨNG/);
  });

  it('gives the Civil Code for days, weeks and months, and no more than its spirit for working days', () => {
    for (const measure of ['day', 'week', 'month'] as const) {
      expect(deadlineText(counted('2021-05-17', 2, measure, 'after'), 'vi', plain, 200)).toMatch(
        /\(Bộ luật Dân sự 2015, Điều 147\)[^]*Điều 148 khoản 5/,
      );
    }
    expect(deadlineText(NOTICE, 'vi', plain, 200)).toContain('chưa có định nghĩa chung về “ngày làm việc”');
    expect(deadlineText(NOTICE, 'vi', plain, 200)).not.toContain('Điều 148');
  });

  it('makes the words of a plan harmless', () => {
    const overrides = [
      { date: knownDate('2021-05-18'), working: false, name: 'Nghỉ \u001b[2J', source: 'Công văn \u202e1' },
    ];
    for (const measure of ['working-day', 'day', 'week'] as const) {
      const count = counted('2021-05-11', 1, measure, 'after', 'standard', { overrides });
      const other = counted('2021-05-17', 1, measure, 'after', 'standard', { overrides });
      for (const its of [count, other]) {
        expect(deadlineText(its, 'vi', plain, 80).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
      }
    }
  });
});

describe('deadlineJson', () => {
  it('has the keys promised, in order', async () => {
    await expect(deadlineJson(counted('2021-05-05', 3, 'working-day', 'before'), 'vi')).toMatchFileSnapshot(
      '../../../golden/deadline/notice-vi.json',
    );
    await expect(deadlineJson(counted('2021-05-07', 4, 'day', 'before', 'strict'), 'en')).toMatchFileSnapshot(
      '../../../golden/deadline/days-before-en.json',
    );
  });
});
