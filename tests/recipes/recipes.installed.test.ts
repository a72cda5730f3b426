import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/docs/pages.ts';
import { copyProject, linkPackages } from '../copy-project.ts';
import { folderForAll } from '../package/project.ts';
import { calendarYear } from './calendar-year.ts';
import { format } from './format.ts';
import { letter } from './letter.ts';
import { planKey } from './plan-key.ts';
import { changedFiles, edit, type Edits, isAt, readRecipes } from './recipes.ts';
import { rule } from './rule.ts';
import { verb } from './verb.ts';

/** What is added by each recipe; files that a script or a test writes for review are not among the edits. */
const WALKS: Readonly<Record<string, Edits>> = {
  'A rule': rule,
  'A format': format,
  'A letter': letter,
  'A verb': verb,
  'A calendar year': calendarYear,
  'A key of the plan': planKey,
};
/** The tests in whose care the places are. */
const TESTS = [
  'tests/calendar/official-years.test.ts',
  'tests/cli/command-line/help.test.ts',
  'tests/cli/count',
  'tests/docs/language-reference.test.ts',
  'tests/docs/printed-pages.test.ts',
  'tests/documents/letter/letter-kinds.test.ts',
  'tests/formats/of/registry.test.ts',
  'tests/formats/of/schedule/golden.test.ts',
  'tests/rules/rules.test.ts',
];
const PLAN = 'plans/vinh-long-2021.yaml';

const recipes = readRecipes();
const folder = folderForAll();
const copy = (...names: string[]): string => folder.at('cchc', ...names);

/** Runs a program of Node in the copy. Throws what it prints if it fails. */
function node(program: string, ...words: string[]): string {
  // Vitest within vitest must not take itself for a worker, and writes the golden files that are new.
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'CI');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(copy(), program), ...words], {
    cwd: copy(),
    encoding: 'utf8',
    env: Object.fromEntries(env),
  });
  if (status !== 0) throw new Error(`${[program, ...words].join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

const cchc = (...words: string[]): string => node('bin/cchc.cjs', ...words);

/** What the Tab key offers for the last of the words. */
function offered(...words: string[]): readonly string[] {
  const lines = cchc('completion', 'answer', String(words.length - 1), '--', ...words).split('\n');
  return lines.map((line) => line.split('\t')[0] ?? '');
}

beforeAll(async () => {
  await copyProject(copy());
  await linkPackages(copy());
  for (const edits of Object.values(WALKS)) await edit(copy(), edits);
  node('scripts/fixtures.js', 'CC299');
  node('scripts/docs.js');
  node('scripts/build.js');
});

describe('CONTRIBUTING.md', () => {
  it('has the recipes that are walked here, each with so many places', () => {
    expect(recipes.map(({ adds, places }) => [adds, places.length])).toEqual([
      ['A rule', 3],
      ['A format', 3],
      ['A letter', 4],
      ['A verb', 3],
      ['A calendar year', 2],
      ['A key of the plan', 2],
    ]);
    expect(Object.keys(WALKS)).toEqual(recipes.map(({ adds }) => adds));
  });

  it.each(recipes)(
    '$adds is made at the places named, but for what is written for review',
    ({ adds, places }) => {
      const files = Object.keys(WALKS[adds] ?? {});
      expect(files.filter((file) => !places.some((place) => isAt(file, place)))).toEqual([]);
    },
  );
});

describe('what the recipes add', () => {
  it('passes the tests in whose care it is, which write its golden files', () => {
    node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...TESTS);
  });

  it('has types that fit', () => {
    expect(node('node_modules/typescript-native/bin/tsc', '--noEmit')).toBe('');
  });

  it('changes no other place, aside from what npm run docs prints', () => {
    const places = recipes.flatMap((recipe) => recipe.places);
    const changed = changedFiles(path.resolve('.'), copy());
    const elsewhere = changed.filter((file) => !places.some((place) => isAt(file, place)));
    expect(elsewhere.filter((file) => PAGES[file] === undefined)).toEqual([]);
    expect(places.filter((place) => !changed.some((file) => isAt(file, place)))).toEqual([]);
  });
});

describe('a rule', () => {
  it('fires, is explained with its examples, and is not told where it is silent', () => {
    expect(cchc('explain', 'CC299')).toMatch(/long-block-name[^]*Rút gọn tên/);
    const fixture = path.join('tests', 'rules', 'fixtures', 'CC299-long-block-name');
    const told = (name: string): string =>
      cchc('validate', path.join(fixture, name, 'plan.yaml'), '--format', 'json');
    expect(told('fires')).toContain('"CC299"');
    expect(told('silent')).not.toContain('"CC299"');
  });
});

describe('a format', () => {
  it('is offered in help and at the Tab key, and writes files with its ending', () => {
    expect(cchc('schedule', '--help')).toMatch(/\badoc\b/);
    expect(offered('schedule', '--format', '')).toContain('adoc');
    cchc('schedule', PLAN, '-o', folder.at('lịch.adoc'));
    expect(readFileSync(folder.at('lịch.adoc'), 'utf8')).toContain('\n* Sở Tư pháp\n');
  });
});

describe('a letter', () => {
  it('is offered in help and at the Tab key, and is written', () => {
    expect(cchc('letter', '--help')).toMatch(/\breminder\b/);
    expect(offered('letter', '')).toContain('reminder');
    expect(cchc('letter', 'reminder', PLAN, '--format', 'txt')).toContain('Sổ theo dõi văn bản');
  });
});

describe('a verb', () => {
  it('is offered in help and at the Tab key, and runs', () => {
    expect(cchc('--help')).toContain('đếm các cuộc kiểm tra');
    expect(offered('')).toContain('count');
    expect(offered('count', '--')).toContain('--force');
    expect(cchc('count', PLAN)).toBe('15\n');
  });
});

describe('a calendar year', () => {
  it('is official, with its document', () => {
    const shown = cchc('calendar', '2028');
    expect(shown).toContain('1234/TB-BNV');
    expect(shown).not.toContain('DỰ KIẾN');
  });
});

describe('a key of the plan', () => {
  it('is allowed, and explained to editors', async () => {
    await cp('plans', folder.at('plans'), { recursive: true });
    const [head = '', rest = ''] = readFileSync(PLAN, 'utf8').split(/^window:.*\n(?: .*\n|\n)*/m);
    const rounds = 'rounds: [{ id: dot, theme: Chuyển đổi số, window: { in: [2021-Q2, 2021-Q3] } }]\n';
    await writeFile(folder.at(PLAN), `${head}${rounds}${rest}`);
    expect(JSON.parse(cchc('validate', folder.at(PLAN), '--format', 'json'))).toMatchObject({ errors: 0 });
    expect(cchc('schema')).toContain('Chủ điểm của đợt.');
  });
});
