import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DiagnosticOf } from '../../src/diagnostics/diagnostic.ts';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { inOrder } from '../../src/diagnostics/order.ts';
import { countSeverities } from '../../src/diagnostics/severity.ts';

type Problem = DiagnosticOf<string, { readonly value: number }, never>;

const TEXT = indexLines('0123456789');

function problem(file: string, start: number, end: number, code: string, value = 0): Problem {
  return { code, values: { value }, location: { file, span: TEXT.span(start, end) }, related: [] };
}

it('goes by file, start, end and code', () => {
  const sorted = [
    problem('a.yaml', 0, 1, 'CC200'),
    problem('a.yaml', 0, 1, 'CC201'),
    problem('a.yaml', 0, 2, 'CC100'),
    problem('a.yaml', 9, 10, 'CC100'),
    problem('b.yaml', 0, 1, 'CC100'),
  ];
  expect(inOrder([...sorted].reverse())).toEqual(sorted);
});

it('keeps what stands at one place in the order given', () => {
  const [one, two] = [problem('a', 0, 1, 'CC100', 2), problem('a', 0, 1, 'CC100', 1)];
  expect(inOrder([one, two])).toEqual([one, two]);
});

it('tells the same thing at the same place once', () => {
  const one = problem('a', 0, 1, 'CC100');
  expect(inOrder([one, { ...one }, problem('a', 0, 1, 'CC100')])).toEqual([one]);
  const others = [
    problem('b', 0, 1, 'CC100'),
    problem('a', 1, 1, 'CC100'),
    problem('a', 0, 2, 'CC100'),
    problem('a', 0, 1, 'CC101'),
    problem('a', 0, 1, 'CC100', 1),
  ];
  expect(inOrder([one, ...others])).toHaveLength(6);
});

it('loses nothing, changes nothing given, and sorts what is sorted into itself', () => {
  const some = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'ă'), fc.nat(9), fc.nat(9), fc.constantFrom('CC100', 'CC101'))
      .map(([file, start, end, code]) => problem(file, start, end, code)),
  );
  fc.assert(
    fc.property(some, (given) => {
      const before = [...given];
      const sorted = inOrder(given);
      expect(given).toEqual(before);
      expect(inOrder(sorted)).toEqual(sorted);
      for (const one of given) expect(sorted).toContainEqual(one);
    }),
  );
});

it('counts severities, those that are absent too', () => {
  expect(countSeverities(['error', 'info', 'error'])).toEqual({ error: 2, warning: 0, info: 1 });
  expect(countSeverities([])).toEqual({ error: 0, warning: 0, info: 0 });
});
