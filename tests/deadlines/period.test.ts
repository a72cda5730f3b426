import { expect, it } from 'vitest';
import { quantity } from '../../src/deadlines/period.ts';

it.each([
  [15, 'working-day', '15 ngày làm việc', '15 working days'],
  [1, 'working-day', '1 ngày làm việc', '1 working day'],
  [10, 'day', '10 ngày', '10 days'],
  [2, 'week', '2 tuần', '2 weeks'],
  [1, 'month', '1 tháng', '1 month'],
] as const)('says %d %s as "%s"', (count, measure, vi, en) => {
  expect(quantity(count, measure)).toEqual({ vi, en });
});
