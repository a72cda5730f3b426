import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { splice } from '../../../src/rules/mending/edit.ts';
import { mendPlan } from '../../../src/rules/mending/mend-plan.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { mutation } from '../mutations.ts';

const FOLDER = 'tests/rules/fixtures';
const PLANS = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}/fires/plan.yaml`, 'utf8'));
const DIRECTORY = readFileSync(`${FOLDER}/CC309-stands-aside/fires/directory.yaml`, 'utf8');

/** What people write otherwise than the language wants it, in place of a value or a key. */
const carelessness = fc
  .tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.constantFrom(
      ...[
        '17/05/2021',
        '"1.6.2021"',
        '2021-6-1',
        '007',
        '"15"',
        '15',
        'Yes',
        'không',
        'Sở Tư pháp',
        'sở nội vụ',
      ],
      ...[
        'Province',
        'on site',
        'Đoàn kiểm tra',
        'Visit start',
        '*a',
        '&a 15',
        '&a Sở Nội vụ',
        'a: b',
        '05/2021',
      ],
      ...['Huyện Tam Bình'.normalize('NFD'), '"60 %"', '7h30-11h30', "'2021'", '92', 'true', '|\n   a'],
    ),
  )
  .map(([at, value]) => (text: string) => {
    const values = [...text.matchAll(/(?<=: |[[,{] ?)[^\s,{}[\]][^,{}[\]\n]*(?=[,}\]\n ])/g)];
    const chosen = values[Math.floor(at * values.length)];
    return chosen === undefined
      ? text
      : text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
  });

const layout = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.normalize('NFD'),
);

const carelessPlan = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(carelessness, { minLength: 1, maxLength: 4 }),
    fc.option(mutation, { freq: 1 }),
    layout,
  )
  .map(([plan, changes, other, lay]) => {
    const changed = changes.reduce((text, change) => change(text), plan);
    return lay(other?.(changed) ?? changed);
  });

const mended = (text: string) => {
  const { texts, edits } = mendPlan({ file: 'plan.yaml', text }, { file: 'directory.yaml', text: DIRECTORY });
  return { plan: texts.get('plan.yaml') ?? '', directory: texts.get('directory.yaml'), edits };
};

describe('mending', () => {
  it('a second time changes nothing', () => {
    let changed = 0;
    fc.assert(
      fc.property(carelessPlan, (text) => {
        const once = mended(text);
        const twice = mended(once.plan);
        expect(twice.edits).toEqual([]);
        expect(twice.plan).toBe(once.plan);
        if (once.edits.length > 0) changed++;
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(60);
  });

  it('changes nothing but the words it tells of: lines, their ends, comments and a mark stay', () => {
    fc.assert(
      fc.property(carelessPlan, (text) => {
        const { plan, edits, directory } = mended(text);
        const lines = (one: string) => one.replaceAll(/[^\r\n\ufeff#]/g, '');
        const hasBrokenWords = edits.some(({ before }) => /[\n#]/.test(before));
        if (!hasBrokenWords) expect(lines(plan)).toBe(lines(text));
        expect(directory).toBe(DIRECTORY);
        let length = text.length;
        for (const { before, after } of edits) length += after.length - before.length;
        expect(plan).toHaveLength(length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no more faults of writing than there were, unless the file could not be read at all', () => {
    const faults = (text: string) =>
      validatePlan(
        parsePlan({ file: 'plan.yaml', text }),
        parseDirectory({ file: 'directory.yaml', text: DIRECTORY }),
      ).diagnostics.filter(({ code }) => /^CC1(?!16|17)/.test(code));
    fc.assert(
      fc.property(carelessPlan, (text) => {
        const before = faults(text);
        const after = faults(mended(text).plan);
        const syntax = (found: typeof before) => found.filter(({ code }) => code === 'CC101').length;
        expect(syntax(after)).toBeLessThanOrEqual(syntax(before));
        if (syntax(before) === 0) expect(after.length).toBeLessThanOrEqual(before.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('splice', () => {
  it('replaces words and says where they are now', () => {
    const edit = (start: number, end: number, after: string) => ({
      diagnostic: {
        ...{ code: 'CC107' as const, values: { path: [], value: '' }, related: [] },
        location: { file: 'a', span: { start, end, line: 1, column: 1, endLine: 1, endColumn: 1 } },
      },
      before: '',
      after,
    });
    const { text, replaced } = splice('ab cd ef', [edit(0, 2, 'x'), edit(3, 5, 'longer'), edit(6, 8, '')]);
    expect(text).toBe('x longer ');
    expect(replaced.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 8],
      [9, 9],
    ]);
  });
});
