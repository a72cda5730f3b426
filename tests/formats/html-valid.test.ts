import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readdirSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTitle } from '../../src/formats/html-head.ts';
import { run } from '../cli/run.ts';

/** The rules for whatever is recommended, and for those who cannot see a page or use a mouse: none is left out. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
});

/** What html-validate finds in a page. */
async function faultsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} at ${line}:${column}: ${message}`),
  );
}

const PLAN = 'plans/vinh-long-2021.yaml';
const FOLLOWED = 'plans/vi-du-theo-doi-2021.yaml';
const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';
const UNPLACED = readdirSync('tests/rules/fixtures')
  .filter((name) => /^CC60[12]/.test(name))
  .map((name) => `tests/rules/fixtures/${name}/fires/plan.yaml`);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trang '));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a page has no fault of HTML', () => {
  const calls: readonly (readonly string[])[] = [
    ['schedule', PLAN],
    ['schedule', PLAN, '--as-of', '2021-08-31'],
    ['schedule', TWO_LEVELS, '--internal', '--explain', '--lang', 'en'],
    ['schedule', FOLLOWED, '--internal', '--as-of', '2021-06-15'],
    ['schedule', FOLLOWED, '--public'],
    ...UNPLACED.map((plan) => ['schedule', plan]),
    ['status', PLAN],
    ['status', FOLLOWED, '--internal', '--as-of', '2021-06-15'],
    ['status', FOLLOWED, '--as-of', '2021-12-15', '--lang', 'en'],
  ];

  it.each(calls)('of %s %s %s %s', async (...words) => {
    const { stdout } = await run([...words, '--format', 'html']);
    expect(stdout).toMatch(/^<!DOCTYPE html>\n/);
    expect(await faultsOf(stdout)).toEqual([]);
  });

  it.each(['notice', 'nominate', 'team', 'outline', 'schedule', 'minutes', 'conclusion', 'remind', 'cancel'])(
    'of letters %s',
    async (kind) => {
      const out = path.join(folder, kind);
      await run([
        'letter',
        kind,
        FOLLOWED,
        '--all',
        '--draft',
        '--as-of',
        '2021-06-15',
        '-f',
        'html',
        '-o',
        out,
      ]);
      const files = (await readdir(out).catch(() => [])).filter((name) => name.endsWith('.html')).slice(0, 3);
      for (const file of files)
        expect(await faultsOf(await readFile(path.join(out, file), 'utf8'))).toEqual([]);
    },
  );

  const golden = ['official', 'schedule', 'status'].flatMap((of) =>
    readdirSync(`tests/golden/${of}`)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `tests/golden/${of}/${name}`),
  );
  it.each(golden)('in %s', async (file) => {
    expect(await faultsOf(await readFile(file, 'utf8'))).toEqual([]);
  });

  it('unless it has one, which is found', async () => {
    const { stdout } = await run(['status', PLAN, '--format', 'html']);
    expect(await faultsOf(stdout.replace('</h1>', ''))).not.toEqual([]);
    expect(await faultsOf(stdout.replace('role="group" ', 'role="region" '))).not.toEqual([]);
  });
});

describe('the title of a page', () => {
  const long = 'Kế hoạch kiểm tra công tác cải cách hành chính năm 2021 trên địa bàn thành phố Hồ Chí Minh';

  it.each([
    ['Kế hoạch', 'Kế hoạch'],
    [long, 'Kế hoạch kiểm tra công tác cải cách hành chính năm 2021 trên địa bàn…'],
    ['x'.repeat(90), `${'x'.repeat(69)}…`],
    [`${'x'.repeat(68)}😀${'x'.repeat(9)}`, `${'x'.repeat(68)}…`],
  ])('of %s is %s', (name, title) => {
    expect(pageTitle(name)).toBe(title);
    expect(title.length).toBeLessThanOrEqual(70);
  });
});
