import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

/** Plans that nobody means, made of the real one. */
const HOSTILE: readonly (readonly [what: string, change: (plan: string) => string])[] = [
  ['an id of five million letters', (plan) => plan.replace(/^id: .*$/m, `id: ${'a'.repeat(5_000_000)}`)],
  [
    'a unit of a million letters',
    (plan) => plan.replace(/^units:$/m, `units:\n  - unit: ${'b'.repeat(1_000_000)}`),
  ],
  [
    'a text of five million letters on many lines',
    (plan) => plan.replace(/^name: .*$/m, `name: |\n${`  [ ${'x'.repeat(990)} a\n`.repeat(5_000)}`),
  ],
  [
    'a comment of five million letters',
    (plan) => plan.replace(/^window:.*$/m, (line) => `${line} #${' SỬA'.repeat(1_250_000)}`),
  ],
  [
    'ten thousand unknown keys',
    (plan) => plan + Array.from({ length: 10_000 }, (_, n) => `khoa-${n}: 1\n`).join(''),
  ],
  [
    'keys that objects have of themselves',
    (plan) =>
      `${plan.replace(/^units:$/m, 'units:\n  - unit: __proto__\n  - unit: constructor\n    __proto__: 1')}\n__proto__:\n  a: 1\nconstructor: 2\nhasOwnProperty: 3\ntoString: 4\n`,
  ],
  [
    'a window of a hundred years',
    (plan) => plan.replace(/^window:.*\n(?: .*\n)*/m, 'window:\n  from: 2021-01-01\n  to: 2121-01-01\n'),
  ],
  ['itself for a directory', (plan) => plan.replace(/^directory: .*$/m, 'directory: ke-hoach.yaml')],
];

describe('a hostile plan', () => {
  const folder = folderForEach();

  it.each(HOSTILE)('with %s is told, not a fault of the program', async (_, change) => {
    const plan = await realPlan();
    const changed = change(plan);
    expect(changed).not.toBe(plan);
    const file = await folder.write('ke-hoach.yaml', changed);
    for (const verb of ['validate', 'schedule']) {
      const { status, stderr } = await run([verb, file]);
      expect(status, stderr.slice(0, 500)).toBeLessThan(3);
    }
  });
});
