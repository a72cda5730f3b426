import { describe, expect, it } from 'vitest';
import { drawLegend } from '../../../src/formats/text/legend.ts';

const entries = [
  { mark: '*', words: 'nghỉ lễ, tết', colour: (mark: string) => `<${mark}>` },
  { mark: '°', words: 'nghỉ bù' },
  { mark: '[15]', words: 'ngày cuối cùng còn trong hạn' },
];

describe('drawLegend', () => {
  it.each([
    [80, ['<*> nghỉ lễ, tết   ° nghỉ bù   [15] ngày cuối cùng còn trong hạn']],
    [40, ['<*> nghỉ lễ, tết   ° nghỉ bù', '[15] ngày cuối cùng còn trong hạn']],
    [26, ['<*> nghỉ lễ, tết   ° nghỉ bù', '[15] ngày cuối cùng còn', 'trong hạn']],
    [14, ['<*> nghỉ lễ, tết', '° nghỉ bù', '[15] ngày cuối', 'cùng còn trong', 'hạn']],
  ])('in %d columns', (width, lines) => {
    expect(drawLegend(entries, width)).toEqual(lines);
  });

  it('of nothing has no lines', () => {
    expect(drawLegend([], 80)).toEqual([]);
  });
});
