import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** The real plan as somebody types it: a name for an id, dates in two ways, a number in quotes; CRLF and a mark. */
async function careless(): Promise<string> {
  const text = (await realPlan())
    .replace('- so-tu-phap\n', '- Sở Tư pháp  # ghi tên\n')
    .replace('date: 2021-01-13', 'date: 13.01.2021')
    .replace('year: 2021', 'year: "2021"');
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}

describe('--fix', () => {
  it('mends the file in place and tells what it did, then what is left', async () => {
    const text = await careless();
    const file = await folder.write('kế hoạch.yaml', text);
    const { status, stdout, stderr } = await run(['validate', file, '--fix', '--severity', 'error']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/:\d+:7: đã sửa CC104: "2021" → 2021\n/);
    expect(stdout).toMatch(/:\d+:9: đã sửa CC107: 13\.01\.2021 → 2021-01-13\n/);
    expect(stdout).toMatch(/:161:9: đã sửa CC202: Sở Tư pháp → so-tu-phap\n/);
    expect(stdout).toContain('1 tệp: 0 lỗi');
    const expected = text
      .replace('Sở Tư pháp  #', 'so-tu-phap  #')
      .replace('13.01.2021', '2021-01-13')
      .replace('"2021"', '2021');
    expect(await readFile(file, 'utf8')).toBe(expected);
  });

  it('mends the records that a plan names, and nothing else by them', async () => {
    const plan = `${await realPlan()}\nrecords: so.yaml\n`;
    const facts = (unit: string, on: string) =>
      `cchc-records: 1 # sổ\r\nplan: vinh-long-2021\r\nfacts:\r\n  - { fact: notified, unit: ${unit}, on: ${on}, visit: 2021-05-17 }\r\n`;
    const file = await folder.write('a.yaml', plan);
    const records = await folder.write('so.yaml', facts('Sở Tư pháp', '12.04.2021'));
    const { stdout, status } = await run(['validate', file, '--fix', '--severity', 'error']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/so\.yaml:4:29: đã sửa CC202: Sở Tư pháp → so-tu-phap\n/);
    expect(await readFile(records, 'utf8')).toBe(facts('so-tu-phap', '2021-04-12'));
    expect(await readFile(file, 'utf8')).toBe(plan);
  });

  it('changes nothing a second time, not even the file', async () => {
    const file = await folder.write('a.yaml', await careless());
    await run(['validate', file, '--fix']);
    const before = await stat(file);
    const { stdout } = await run(['validate', file, '--fix', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ mended: [] });
    expect((await stat(file)).ino).toBe(before.ino);
    expect((await readdir(folder.at('.'))).sort()).toEqual(['a.yaml', 'danh-muc']);
  });

  it('mends the directory that a plan uses, even one whose lines lack signs', async () => {
    const directory = folder.at('danh-muc/vinh-long-2021.yaml');
    await writeFile(directory, (await readFile(directory, 'utf8')).replace('province: ', 'Province: '));
    const file = await folder.write(
      'a.yaml',
      (await realPlan()).replace(/^name: .*$/m, 'name: Kế hoạch: một'),
    );
    const { stdout } = await run(['validate', file, '--fix', '--format', 'json']);
    const { mended } = JSON.parse(stdout) as { mended: { code: string; file: string; count: number }[] };
    expect(mended.map(({ code, file: name, count }) => [code, name, count])).toEqual([
      ['CC103', directory, 1],
      ['CC101', file, 1],
    ]);
    expect(await readFile(directory, 'utf8')).toMatch(/^province: /m);
  });

  it('tells once of letters that it composed', async () => {
    const file = await folder.write('a.yaml', (await realPlan()).normalize('NFD'));
    const { stdout } = await run(['validate', file, '--fix', '--lang', 'en']);
    expect(stdout.match(/mended CC117: .* \(\d+ such places\)/g)).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toBe(await realPlan());
  });

  it.skipIf(process.platform === 'win32')(
    'keeps the permissions of POSIX, and rewrites the file behind a link',
    async () => {
      const file = await folder.write('a.yaml', await careless());
      await chmod(file, 0o640);
      await symlink(file, folder.at('b.yaml'));
      await run(['validate', folder.at('b.yaml'), '--fix']);
      expect((await lstat(folder.at('b.yaml'))).isSymbolicLink()).toBe(true);
      expect((await stat(file)).mode & 0o777).toBe(0o640);
      expect(await readFile(file, 'utf8')).toContain('- so-tu-phap  # ghi tên');
    },
  );

  it('leaves a file without a safe answer alone, with the status of any check', async () => {
    const text = (await realPlan()).replace('- so-tu-phap\n', '- so-tu-phap-xyz\n');
    const file = await folder.write('a.yaml', text);
    expect((await run(['validate', file, '--fix'])).status).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('does not go with standard input', async () => {
    expect((await run(['validate', '-', '--fix'], { stdin: await careless() })).status).toBe(2);
  });
});
