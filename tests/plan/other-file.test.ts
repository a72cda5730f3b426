import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan, parseRecords } from '../../src/plan/parse.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';

const SAVED = '{ "format": 1, "plan": "x", "revision": 0, "trips": [], "visits": [] }';

describe('a file in the place of another', () => {
  it.each([
    ['a saved schedule for a plan', parsePlan, SAVED, 'schedule', 'lịch đã lưu', '--schedule'],
    ['a project file for a plan', parsePlan, 'plan: plans\nlang: en', 'project', 'tệp dự án', 'kế hoạch'],
    ['a directory for a plan', parsePlan, 'cchc-directory: 1', 'cchc-directory', 'tệp danh mục', 'kế hoạch'],
    ['a plan for a directory', parseDirectory, 'cchc: 1', 'cchc', 'tệp kế hoạch', 'danh mục'],
    ['a plan for a file of records', parseRecords, 'cchc: 1', 'cchc', 'tệp kế hoạch', 'sổ theo dõi'],
    ['a saved schedule for a directory', parseDirectory, SAVED, 'schedule', 'lịch đã lưu', '--previous'],
  ] as const)('is told for what it is: %s', (_, parse, text, other, said, advised) => {
    const { problems } = parse({ file: 'x.yaml', text });
    const [problem, ...more] = problems;
    expect(more).toEqual([]);
    expect(problem?.values).toMatchObject({ other });
    const { message, advice } = wordDiagnostic(problem ?? expect.fail());
    expect(message.vi).toContain(`đây là ${said}`);
    expect(advice?.vi).toContain(advised);
  });

  it.each(['a: 1', '{}', '[]', 'trips: []', 'plan: x\nname: y', 'just text'])(
    'is not guessed at: %s',
    (text) => {
      const { problems } = parsePlan({ file: 'x.yaml', text });
      expect(problems.at(-1)?.values).toEqual({ marker: 'cchc', other: null });
    },
  );
});
