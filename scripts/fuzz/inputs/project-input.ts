import type { Bases } from '../bases.ts';
import type { ProjectInput } from '../fuzz-input.ts';
import { growYaml } from '../mutations/grammar.ts';
import { HOSTILE_TEXTS, quoted } from '../mutations/hostile-texts.ts';
import { mutate } from '../mutations/mutate.ts';
import { below, pick, type Random } from '../random.ts';

/** Project files as people write them. */
const PROJECTS: readonly string[] = [
  '# Tệp dự án\nplan: plan.yaml\nlang: vi\nout: ra\nmonths-apart: 6\nmax-warnings: 0\n',
  'plan: .\nlang: en\n',
  'out: kết quả/năm 2021\n',
  '{ plan: "plan.yaml", out: . }\n',
  '',
];

const KEYS = ['plan', 'lang', 'out', 'months-apart', 'max-warnings', '__proto__', 'constructor', 'x'];

/** Values of any of its keys, apt and inapt. */
const VALUES: readonly string[] = [
  ...[
    'plan.yaml',
    'directory.yaml',
    'so.yaml',
    'sub',
    '.',
    './',
    '..',
    '../x',
    '/',
    '/etc/passwd',
    '~',
    '*',
    '*.yaml',
  ],
  ...[
    'link',
    'link/x',
    'C:\\x',
    'CON',
    'vi',
    'en',
    'fr',
    'VI',
    '6',
    '0',
    '-1',
    '1e9',
    '1e999',
    '1.5',
    '999999999999',
  ],
  ...[
    'null',
    '[]',
    '{}',
    '[plan.yaml]',
    'true',
    '2021-05-17',
    '|\n  x\n',
    '&a x',
    '*a',
    `${'a/'.repeat(3000)}x`,
  ],
];

/** A project file that was changed, grown, or made of keys with any values. */
export function projectInput({ grammar, plans }: Bases, random: Random): ProjectInput {
  const base = pick(random, PROJECTS);
  switch (below(random, 6)) {
    case 0:
      return { of: 'project', project: growYaml(grammar, base, random) };
    case 1:
      return { of: 'project', project: mutate(base, random, plans) };
    case 2:
      return { of: 'project', project: mutate(lines(random), random, PROJECTS) };
    default:
      return { of: 'project', project: lines(random) };
  }
}

function lines(random: Random): string {
  const value = () => (random() < 0.3 ? quoted(pick(random, HOSTILE_TEXTS)) : pick(random, VALUES));
  return Array.from({ length: 1 + below(random, 5) }, () => `${pick(random, KEYS)}: ${value()}\n`).join('');
}
