import { expect, it } from 'vitest';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { problemAt } from '../../src/plan/reading-problems.ts';

const location = { file: 'a.yaml', span: indexLines('abc').span(0, 1) };

it('makes a problem, without related places unless they are given', () => {
  expect(problemAt(location, 'CC108', { most: 1 })).toEqual({
    code: 'CC108',
    values: { most: 1 },
    location,
    related: [],
  });
  expect(problemAt(location, 'CC102', { key: 'a', line: 1 }, [{ location, note: 'first' }]).related).toEqual([
    { location, note: 'first' },
  ]);
});
