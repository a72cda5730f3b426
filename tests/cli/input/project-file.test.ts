import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const home = process.cwd();
beforeEach(async () => {
  for (const name of ['plans/a.yaml', 'plans/b.yaml', 'khác/c.yaml']) {
    const text = await realPlan();
    await folder.write(name, text.replace('danh-muc/', name.startsWith('plans') ? 'danh-muc/' : 'x/'));
  }
  await folder.write(
    'plans/danh-muc/vinh-long-2021.yaml',
    await readFile(folder.at('danh-muc/vinh-long-2021.yaml')),
  );
  await mkdir(folder.at('việc/tuần này'), { recursive: true });
  process.chdir(folder.at('việc/tuần này'));
});
afterEach(() => {
  process.chdir(home);
});

/** Writes the project file, two folders above the working one. */
function project(...lines: readonly string[]): Promise<string> {
  return folder.write('cchc.yaml', lines.map((line) => `${line}\n`).join(''));
}

/** A path as this machine writes it. */
const here = (file: string): string => file.replaceAll('/', path.sep);

describe('a project file above the working folder', () => {
  it('names the plan, from its own folder', async () => {
    await project('plan: plans/a.yaml');
    const { status, stdout } = await run(['schedule', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ plan: 'vinh-long-2021' });
    expect((await run(['validate'])).stdout).toContain(here('../../plans/a.yaml:100:1'));
  });

  it('names a folder, whose plans are all checked, and of which one must be named elsewhere', async () => {
    await project('plan: plans');
    expect((await run(['validate'])).stdout).toMatch(/2 tệp: /);
    const { status, stderr } = await run(['schedule', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain(`Error: ${here('../../cchc.yaml')}:1:7: there are 2 plans; which one?\n`);
  });

  it('gives way to the nearer one, which says all that there is to say', async () => {
    await project('plan: plans/a.yaml', 'lang: en');
    await folder.write('việc/cchc.yaml', 'plan: p.yaml\n');
    await folder.write('việc/p.yaml', 'cchc: 1\n');
    const { stdout } = await run(['validate']);
    expect(stdout).toContain(here('../p.yaml:1:1'));
    expect(stdout).toContain('lỗi');
  });

  it.each([
    ['a plan', 'cchc: 1\nid: x\n'],
    ['a directory', '\ufeffcchc-directory: 1\n'],
    ['a file of records', '# sổ\ncchc-records: 1\n'],
    ['a plan that is not well formed', '"cchc" : 1\nid: [\n'],
  ])('is passed over where it is %s', async (_, text) => {
    await project('plan: plans/a.yaml');
    await folder.write('việc/cchc.yaml', text);
    expect((await run(['validate'])).stdout).toContain(here('../../plans/a.yaml'));
  });

  it('is passed over where it is a folder, or a link to nothing', async () => {
    await project('plan: plans/a.yaml');
    await mkdir(folder.at('việc/cchc.yaml'));
    await symlink(folder.at('mất'), 'cchc.yaml');
    expect((await run(['validate'])).stdout).toContain(here('../../plans/a.yaml'));
  });

  it('settles nothing where it holds but comments', async () => {
    await project('# plan: plans/a.yaml');
    expect((await run(['validate'])).stderr).toContain('không tìm thấy kế hoạch nào trong "plans", "."');
  });
});

describe('the project file in force', () => {
  it('is told with --verbose, and not without', async () => {
    await project('plan: plans/a.yaml');
    const { stderr } = await run(['validate', '--verbose', '--lang', 'en']);
    expect(stderr).toContain(`by the project file ${here('../../cchc.yaml')}`);
    expect((await run(['validate', '--lang', 'en'])).stderr).toBe('');
  });
});

describe('the language of a project file', () => {
  it('is that of whatever is said, also of help, unless a flag or a variable asks for another', async () => {
    await project('lang: en');
    expect((await run(['schedul'])).stderr).toContain('Did you mean schedule?');
    expect((await run(['validate', '--help'])).stdout).toContain('Usage:');
    expect((await run(['--lang', 'vi', 'schedul'])).stderr).toContain('Có phải là schedule?');
    expect((await run(['schedul'], { env: { CCHC_LANG: 'vi' } })).stderr).toContain('Có phải là schedule?');
    expect((await run(['schedul'], { env: { CCHC_LANG: '' } })).stderr).toContain('Did you mean schedule?');
  });

  it('is spoken also of what is wrong elsewhere in the file', async () => {
    await project('lang: en', 'out: [a]');
    expect((await run(['validate'])).stderr).toMatch(/^Error: 1 mistake in the project file /);
  });
});

describe('what else a project file settles', () => {
  it('how many warnings there may be, unless a flag says', async () => {
    await folder.write(
      'việc/tuần này/p.yaml',
      (await readFile(folder.at('plans/a.yaml'), 'utf8')).replace(/^/, ''),
    );
    await project('max-warnings: 0', 'plan: plans/a.yaml', 'months-apart: 0');
    const plans = ['../../plans/a.yaml', '../../plans/b.yaml'];
    const found = async (...flags: string[]) => {
      const { status, stdout } = await run(['validate', ...plans, '--format', 'json', ...flags]);
      return { status, warnings: (JSON.parse(stdout) as { readonly warnings: number }).warnings };
    };
    const quiet = await found();
    const strict = await found('--months-apart', '6');
    expect(strict.warnings).toBeGreaterThan(quiet.warnings);
    expect(strict.status).toBe(1);
    expect((await found('--months-apart', '6', '--max-warnings', '100')).status).toBe(0);
  });

  it('the folder that a bare name of -o goes into, which is made; any other goes where it says', async () => {
    await project('plan: plans/a.yaml', 'out: ket qua/lịch');
    const { status, stderr } = await run(['schedule', '-o', 'l.json', '-o', './đây.csv', '-o', 'b/c.ics']);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const written = ['../../ket qua/lịch/l.json', 'đây.csv', 'b/c.ics'];
    for (const file of written) expect((await readFile(file, 'utf8')).length).toBeGreaterThan(100);
    expect(stderr).toContain(here('../../ket qua/lịch/l.json'));
    expect((await run(['schedule', '-o', 'l.json'])).status).toBe(2);
    expect((await run(['schedule', '-o', '-', '--format', 'json'])).stdout).toContain('"plan"');
  });

  it('in which a bare name is read that is not in the working folder', async () => {
    await project('plan: plans/a.yaml', 'out: out');
    await run(['schedule', '-o', 'l.json']);
    const said = async (...words: string[]) => {
      const { status, stderr } = await run([...words, '--lang', 'en']);
      return { status, stderr };
    };
    expect(await said('schedule', '--previous', 'l.json')).toEqual({ status: 0, stderr: '' });
    expect(await said('diff', 'l.json', '../../plans/a.yaml')).toMatchObject({ status: 0 });
    expect(await said('schedule', '--previous', './l.json')).toMatchObject({ status: 2 });
    expect(await said('schedule', '--previous', 'm.json')).toEqual({
      status: 2,
      stderr: `Error: --previous: there is no file m.json.\nDid you mean ${here('../../out/l.json')}?\n`,
    });
    await writeFile('l.json', '{}');
    expect((await said('schedule', '--previous', 'l.json')).stderr).toContain('l.json is not a schedule');
  });
});

describe('a project file with mistakes', () => {
  it('tells all of them at once, where they stand, with what helps', async () => {
    const lines = [
      'plam: x',
      'lang: fr',
      'out: 5',
      'months-apart: -1',
      'max-warnings: "3"',
      'plan: ../../etc/passwd',
      'lagn: en',
      'zzzzz: 1',
    ];
    await project(...lines);
    const { status, stdout, stderr } = await run(['deadline', '2021-05-17', '--after', '1', '--lang', 'en']);
    const file = here('../../cchc.yaml');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      `Error: 8 mistakes in the project file ${file}.`,
      `${file}:1:1: there is no key "plam". Did you mean plan?`,
      `${file}:2:7: "fr" is no value of "lang"; it takes: vi, en. Choose one of these.`,
      `${file}:3:6: "out" must be text, but here it is a number ("5"). For example: out: ket-qua`,
      `${file}:4:15: "months-apart" cannot be -1; it must be 0 or more. For example: months-apart: 12`,
      `${file}:5:15: "max-warnings" must be a number, but here it is text ("3"). For example: max-warnings: 0`,
      `${file}:6:7: "plan" leads out of the folder of this file: "../../etc/passwd". For example: plan: plans/vinh-long-2026.yaml`,
      `${file}:7:1: there is no key "lagn". Did you mean lang?`,
      `${file}:8:1: there is no key "zzzzz". There are: plan, lang, out, months-apart, max-warnings`,
      '',
    ]);
  });

  it('stands in the way of no help, no version and no completion', async () => {
    await project('plan: 5');
    for (const words of [
      ['--help'],
      ['validate', '--help'],
      ['--version'],
      ['completion', 'bash'],
      ['completion', 'answer', '1', '--', 'validate', ''],
    ])
      expect(await run(words)).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['calendar', '2021'])).status).toBe(2);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a text', 'hello', /:1:1: a project file consists of lines with a key and a value/],
    ['a list', '- plan\n', /:1:1: a project file consists of lines/],
    ['an open bracket', 'plan: [a\n', /:1:7: |:1:8: /],
    ['an empty value', 'plan:\n', /"plan" must be text, but here it is empty/],
    ['an empty text', 'plan: "  "\n', /:1:7: .*"plan"/],
    ['a key twice', 'lang: vi\nlang: en\n', /:2:1: .*"lang"/],
    ['an alias to nothing', 'plan: *a\n', /:1:7: /],
    ['an alias in itself', 'plan: &a [*a]\n', /:1:\d+: /],
    ['a bomb of aliases', bomb(), /:\d+:\d+: what & and \* stand for .*grows beyond/],
    ['brackets without end', '['.repeat(100_000), /:1:\d+: /],
    ['a file that is too long', 'x: 1\n'.repeat(100_000), /:1:1: .*0\.5 million/],
    ['lines without end', 'plan: a\n'.repeat(10_000), /(\n.*){20}\n…\n$/],
    ['bytes', Uint8Array.from([0, 255, 1, 254]), /^Error: cannot read ".*cchc\.yaml": it is not UTF-8 text;/],
    ['UTF-16', Buffer.from('\ufeffplan: a\n', 'utf16le'), /it is not UTF-8 text/],
    [
      'an absolute path',
      `plan: ${JSON.stringify(path.resolve('/etc/passwd'))}\n`,
      /:1:7: "plan" leads out of the folder/,
    ],
    ['a folder of files that is a file', 'out: plans/a.yaml\n', /:1:6: "out" must be a folder/],
    ['a way out and in again', 'out: ../x/../../y\n', /:1:6: "out" leads out/],
  ])('is told, never a fault of the program: %s', async (_, text, says) => {
    await folder.write('cchc.yaml', text);
    const { status, stdout, stderr } = await run(['validate', '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at |undefined/);
  });

  it('is told of links that lead out, also where nothing is yet', async () => {
    await folder.write('ngoài/trong/x.yaml', '');
    await symlink(folder.at('plans'), folder.at('ngoài/trong/link'));
    await symlink('../nowhere', folder.at('ngoài/trong/none'));
    await folder.write('ngoài/trong/cchc.yaml', 'plan: link/a.yaml\nout: link/new/deep\n');
    process.chdir(folder.at('ngoài/trong'));
    const both = await run(['validate', '--lang', 'en']);
    expect(both.status).toBe(2);
    expect(both.stderr).toMatch(/:1:7: "plan" leads out.*\n.*:2:6: "out" leads out/);
    await folder.write('ngoài/trong/cchc.yaml', 'out: none\n');
    expect((await run(['validate', '--lang', 'en'])).stderr).toMatch(/:1:6: "out" leads out/);
  });

  it('is told of a link to itself', async () => {
    await symlink('cchc.yaml', folder.at('cchc.yaml'));
    const { status, stderr } = await run(['validate', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain(`cannot read "${here('../../cchc.yaml')}"`);
  });

  it('is named, with its line, in what is wrong with the plan that it names', async () => {
    await project('# kế hoạch', 'plan: plans/aa.yaml');
    const { status, stderr } = await run(['schedule', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Error: ${here('../../cchc.yaml')}:2:7: there is no file ${here('../../plans/aa.yaml')}.\nDid you mean ${here('../../plans/a.yaml')}?\n`,
    );
  });
});

/** Aliases of aliases, which would be a hundred million values. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let depth = 1; depth < 9; depth++)
    lines.push(
      `a${depth}: &a${depth} [${Array(10)
        .fill(`*a${depth - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}
