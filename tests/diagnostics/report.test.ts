import { expect, it } from 'vitest';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { report } from '../../src/diagnostics/report.ts';

const location = { file: 'a.yaml', span: indexLines('abc').span(0, 1) };

it('makes a diagnostic, without related places unless they are given', () => {
  expect(report('CC100', { value: 1 }, location)).toEqual({
    code: 'CC100',
    arguments: { value: 1 },
    location,
    related: [],
  });
  expect(report('CC100', {}, location, [{ location, note: 'first' }]).related).toEqual([
    { location, note: 'first' },
  ]);
});
