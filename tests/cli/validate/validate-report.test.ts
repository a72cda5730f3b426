import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { hurryingClock, run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';

/** A plan with one warning: a closed period without effect. */
async function doubtful(): Promise<string> {
  return `${await realPlan()}\nschedule:\n  closed: [{ on: 2021-12-01, reason: Hội nghị }]\n`;
}

describe('--format', () => {
  it('annotates for GitHub, with the status of any check', async () => {
    const file = await folder.write('a.yaml', await doubtful());
    const { status, stdout, stderr } = await run(['validate', file, '--format', 'github']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^::warning file=[^\n]*a\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=/m,
    );
    expect(stdout.match(/^::notice /gm)).toHaveLength(4);
    const strict = await run(['validate', file, '--format', 'github', '--max-warnings', '0']);
    expect(strict).toEqual({ status: 1, stdout, stderr: '' });
  });

  it('follows the extension of the output', async () => {
    const file = folder.at('kết quả.sarif');
    const told = { status: 0, stdout: '', stderr: `Đã ghi ${file}.\n` };
    expect(await run(['validate', PLAN, '-o', file])).toEqual(told);
    const log = JSON.parse(await readFile(file, 'utf8')) as {
      version: string;
      runs: { results: { ruleId: string }[]; tool: { driver: { version: string } } }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.tool.driver.version).toBe('0.0.0-test');
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['CC303', 'CC309', 'CC217', 'CC302']);
  });
});

describe('--severity', () => {
  it('lists from a severity on, and changes neither counts nor status', async () => {
    const file = await folder.write('a.yaml', await doubtful());
    const { status, stdout } = await run(['validate', file, '--severity', 'error', '--max-warnings', '0']);
    expect(status).toBe(1);
    expect(stdout).toBe('1 tệp: 0 lỗi, 1 cảnh báo, 4 thông tin\n5 mục nhẹ hơn không liệt kê (--severity)\n');
    const english = await run(['validate', file, '--severity', 'warning', '--lang', 'en']);
    expect(english.stdout).toMatch(/ warning CC421: .*\n4 less grave ones are not listed \(--severity\)\n$/s);
  });

  it('takes the three names and no other', async () => {
    const { status, stderr } = await run(['validate', PLAN, '--severity', 'note']);
    expect(status).toBe(2);
    expect(stderr).toContain('error, warning, info');
  });
});

describe('--stdin-name', () => {
  it('names standard input, beside other files, and finds its directory', async () => {
    const stdin = (await realPlan()).replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');
    const name = folder.at('từ trình soạn thảo.yaml');
    const words = ['validate', '-', PLAN, '--stdin-name', name, '--quiet'];
    const { status, stdout, stderr } = await run(words, { stdin });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(`${name}:161:9: lỗi CC202`);
    expect(stdout).toContain('2 tệp: 1 lỗi');
  });

  it('has nothing to name where no plan is read from standard input', async () => {
    const { status, stderr } = await run(['validate', PLAN, '--stdin-name', 'a.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('--stdin-name');
  });
});

describe('progress', () => {
  async function many(): Promise<string> {
    const text = await realPlan();
    for (let number = 1; number <= 20; number++) await folder.write(`kế hoạch ${number}.yaml`, text);
    return folder.at('.');
  }

  it('is shown on a terminal for many files, and leaves nothing behind', async () => {
    const { stderr } = await run(['validate', await many()], { columns: 50, now: hurryingClock() });
    const lines = stderr.split('\r\u001b[K');
    expect(lines).toHaveLength(22);
    expect(lines[1]).toBe('Đang kiểm tra 20 tệp … 1 s; xong 1');
    expect(lines[20]).toBe('Đang kiểm tra 20 tệp … 20 s; xong 20');
    expect(lines[21]).toBe('');
  });

  it('is shown neither elsewhere nor before a second has gone by', async () => {
    expect((await run(['validate', await many()], { now: hurryingClock() })).stderr).toBe('');
    expect((await run(['validate', await many()], { columns: 50 })).stderr).toBe('');
  });
});
