import { expect, it } from 'vitest';
import { readDate, readOptionalDate } from '../../../src/plan/language/scalars.ts';

it.each([
  ['2021-05-17', '2021-05-17'],
  ['17/05/2021', '2021-05-17'],
  ['05/06/2021', '2021-06-05'],
  ['2024-02-29', '2024-02-29'],
])('reads %s, day first', (text, date) => {
  expect(readDate(text)).toBe(date);
  expect(readOptionalDate(text)).toBe(date);
});

it.each(['2021-02-30', '05/17/2021', '2021-13-01', '17.05.21', ''])(
  'takes %j for a fault of the program',
  (text) => {
    expect(() => readDate(text)).toThrow(/passed the shape/);
  },
);

it('reads nothing as nothing', () => {
  expect(readOptionalDate(undefined)).toBeNull();
});
