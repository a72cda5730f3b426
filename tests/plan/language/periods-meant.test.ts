import { describe, expect, it } from 'vitest';
import { periodsMeant } from '../../../src/plan/language/periods-meant.ts';

describe('periods as people write them', () => {
  it.each([
    ['Q2/2021', '2021-Q2'],
    ['q3-2021', '2021-Q3'],
    ['Q.IV 2021', '2021-Q4'],
    ['quý 1/2021', '2021-Q1'],
    ['2021Q2', '2021-Q2'],
    ['2021/Q2', '2021-Q2'],
    ['năm 2021 quý II', '2021-Q2'],
    ['T5/2021', '2021-05'],
    ['tháng 12-2021', '2021-12'],
    ['5/2021', '2021-05'],
    ['2021/5', '2021-05'],
    ['44287..44469', '2021-04-01..2021-09-30'],
    ['44287 - 44469', '2021-04-01..2021-09-30'],
    ['Q2/2021, 2021-Q3', '[2021-Q2, 2021-Q3]'],
    ['2021-Q2; 2021-07', '[2021-Q2, 2021-07]'],
  ])('%s is %s', (said, meant) => {
    expect(periodsMeant(said)).toBe(meant);
  });

  it.each(['2021-Q2', 'Q5/2021', '13/2021', 'Q2', 'mùa khô', '44287', '', 'Q2/2021, khi có dịp', '1/1'])(
    'nothing is known of %j',
    (said) => {
      expect(periodsMeant(said)).toBeNull();
    },
  );
});
