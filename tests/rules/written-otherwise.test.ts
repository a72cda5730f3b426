import { describe, expect, it } from 'vitest';
import { problemAt } from '../../src/plan/reading-problems.ts';
import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';

const PLACE = {
  file: 'f.yaml',
  span: { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 },
};

function worded(problem: Diagnostic) {
  const { message, advice } = wordDiagnostic(problem);
  return { message: message.vi, advice: advice?.vi ?? null, english: advice?.en ?? null };
}

describe('CC104', () => {
  const path = ['teams', 0, 'formed'];

  it.each<[string, string[], string]>([
    ['không', ['boolean', 'object'], 'false'],
    ['Có', ['boolean', 'object'], 'true'],
    ['chưa', ['boolean', 'object'], 'false'],
    ['yes', ['boolean'], 'true'],
    ['true', ['boolean'], 'true'],
    ['2021', ['int'], '2021'],
  ])('says how to write what %j means where %j is asked for', (value, expected, meant) => {
    const { advice, english } = worded(problemAt(PLACE, 'CC104', { path, value, expected, found: 'string' }));
    expect(advice).toBe(`Ghi ${meant}, không đặt trong dấu nháy: cchc validate --fix viết lại giúp.`);
    expect(english).toBe(`Write ${meant}, without quotes: cchc validate --fix does it for you.`);
  });

  it.each<[string, string[]]>([
    ['năm 2021', ['int']],
    ['không', ['array']],
  ])('makes no guess at %j where %j is asked for', (value, expected) => {
    expect(worded(problemAt(PLACE, 'CC104', { path, value, expected, found: 'string' })).advice).toBeNull();
  });
});

it('CC111 shows no empty quotes where nothing is written, or a list', () => {
  const values = {
    path: ['units', 2, 'level'],
    value: '',
    expected: ['province', 'district'],
    nearest: '',
  };
  expect(worded(problemAt(PLACE, 'CC111', values)).message).toBe(
    '"level" trong mục thứ 3 của "units" phải là một trong các giá trị: province, district',
  );
});
