import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, knownDate } from '../../../../../src/calendar/civil-date.ts';
import { labelled } from '../../../../../src/formats/of/schedule/timeline/timeline-key.ts';
import { fixedPen, fluidPen } from '../../../../../src/formats/of/schedule/timeline/pen.ts';
import { shortened, wrapped } from '../../../../../src/formats/of/schedule/timeline/label-room.ts';
import { timelineOf } from '../../../../../src/formats/of/schedule/timeline/timeline.ts';
import { textWidth } from '../../../../../src/formats/text/text-width.ts';
import { pageOf, TWO_LEVELS, VINH_LONG } from '../page/pages.ts';

const real = timelineOf(await pageOf(VINH_LONG));
const days = fc
  .integer({ min: dayNumber(knownDate('2020-01-01')), max: dayNumber(knownDate('2023-01-01')) })
  .map(civilDate);

describe('the scale of days', () => {
  it('is of whole months, holds every visit, and leaves room for what is still open', () => {
    const { first, last } = real.scale;
    expect([first, last]).toEqual(['2021-03-01', '2021-10-31']);
  });

  it('keeps the order of days, and never leaves the drawing', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const { scale } = real;
        const [early, late] = one < other ? [one, other] : [other, one];
        const positions = [
          scale.startOf(early),
          scale.middleOf(early),
          scale.startOfSession({ date: early, session: 'afternoon' }),
          scale.endOf(early),
          scale.endOf(late),
        ];
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(positions.every((position) => position >= 0 && position <= 1)).toBe(true);
      }),
    );
  });
});

describe('the names under the timeline', () => {
  it('are those of runs of days off, numbered', () => {
    expect(labelled(real)).toEqual([
      '1. 21/04: Ngày Giỗ Tổ Hùng Vương',
      '2. 30/04–03/05: Ngày Chiến thắng 30/4; Ngày Quốc tế Lao động; Nghỉ bù Ngày Quốc tế Lao động',
      '3. 02/09–05/09: Quốc khánh',
    ]);
  });

  it('are those of closed periods, lettered, and say what is no official calendar', async () => {
    const lines = labelled(timelineOf(await pageOf(TWO_LEVELS)));
    expect(lines).toContain('4. 24/11: Ngày Văn hóa Việt Nam (nguồn thứ cấp thống nhất)');
    expect(lines).toContain(
      'c. 08/06–12/06, Sở Giáo dục và Đào tạo: không xếp lịch, Sở tổ chức thi tốt nghiệp (giả định)',
    );
    // Many sources agree on 24/11: no month is doubtful.
    expect(lines.filter((line) => line.includes('*'))).toEqual([]);
  });
});

it('draws the same place with either pen', () => {
  expect(fluidPen.bar('v', 0.25, 0.5, 4, 14)).toContain('x="25%" y="4" width="25%"');
  expect(fixedPen(100, 400).bar('v', 0.25, 0.5, 4, 14)).toContain('x="200" y="4" width="100"');
  expect(fluidPen.text('t', 0, 1, '<b>\u202e')).toContain('&lt;b&gt;\\u{202e}');
});

it('cuts names to the room there is, between letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 300 }), (text, pixels) => {
      const columns = Math.floor(pixels / (12 * 0.51));
      expect(textWidth(shortened(text, 12, pixels))).toBeLessThanOrEqual(columns);
      expect(wrapped('một hai ba', 12, pixels).join(' ')).toBe('một hai ba');
    }),
  );
  expect(shortened('Sở Tư pháp', 12, 300)).toBe('Sở Tư pháp');
});
