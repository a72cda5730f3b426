import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const ON_UNIX = process.platform !== 'win32';
const LONG = `${'a'.repeat(300)}.yaml`;

describe('what is no plain file', () => {
  const folder = folderForEach();

  it.runIf(ON_UNIX)('is read where it is a pipe that somebody writes to', async () => {
    const pipe = folder.at('ống.yaml');
    execFileSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'sleep 0.2; cat plans/vinh-long-2021.yaml > "$0"', pipe]);
    const { status, stderr } = await run(['validate', pipe]);
    writer.kill();
    expect(status, stderr).toBe(0);
  });

  it.runIf(ON_UNIX).each([
    ['/dev/null', 'đây là thiết bị, không phải tệp'],
    ['/dev/zero', 'đây là thiết bị, không phải tệp'],
  ])('%s is told as a device', async (file, words) => {
    expect((await run(['validate', file])).stdout).toContain(words);
    const letter = await run([
      'letter',
      'notice',
      'plans/vinh-long-2021.yaml',
      '--template',
      file,
      '-o',
      folder.at('a.docx'),
    ]);
    expect(letter.stderr).toContain(words);
    expect(letter.status).toBe(2);
  });

  it.runIf(ON_UNIX)('is told as a socket', async () => {
    const socket = folder.at('s.yaml');
    const server = createServer();
    await new Promise<void>((done) => server.listen(socket, done));
    expect((await run(['validate', socket])).stdout).toContain('đây là socket');
    server.close();
  });

  it.runIf(ON_UNIX)('is told as a link that leads back to itself', async () => {
    await symlink('vòng.yaml', folder.at('vòng.yaml'));
    expect((await run(['validate', folder.at('vòng.yaml')])).stdout).toContain('liên kết dẫn vòng');
  });

  it.each<readonly (readonly string[])[]>(
    [
      ['validate', LONG],
      ['schedule', LONG],
      ['schedule', 'plans/vinh-long-2021.yaml', '-o', `${'b'.repeat(300)}.json`],
      ['schedule', 'plans/vinh-long-2021.yaml', '--previous', `${'b'.repeat(300)}.json`],
      [
        'letter',
        'notice',
        'plans/vinh-long-2021.yaml',
        '--unit',
        'so-tu-phap',
        '--template',
        `${'b'.repeat(300)}.docx`,
        '-o',
        'a.docx',
      ],
      ['record', `${'b'.repeat(300)}.xlsx`, 'plans/vinh-long-2021.yaml'],
      ['validate', 'plans/vinh-long-2021.yaml/x.yaml'],
      [
        'init',
        '--province',
        'A',
        '--year',
        '2027',
        '--levels',
        '2',
        '--unit',
        'B',
        '--window',
        '2027-05',
        '--teams',
        '1',
        '-o',
        'plans/vinh-long-2021.yaml/x',
      ],
    ].map((words) => [words]),
  )('has a name that the system refuses, which is told: %j', async (words) => {
    const { status, stdout, stderr } = await run(words);
    expect(status, stdout + stderr).not.toBe(3);
    expect(status).not.toBe(0);
  });

  it('is found where its name is the same in another form of Unicode', async () => {
    const made = folder.at('Kế hoạch 2021.yaml');
    await writeFile(made, await realPlan());
    const decomposed = path.join(path.dirname(made), 'Kế hoạch 2021.yaml'.normalize('NFD'));
    await rename(made, decomposed);
    expect((await run(['validate', made])).status).toBe(0);
    const directory = 'danh mục';
    await mkdir(folder.at(directory.normalize('NFD')));
    await writeFile(
      path.join(folder.at(directory.normalize('NFD')), 'Vĩnh Long.yaml'.normalize('NFD')),
      await readFile('plans/danh-muc/vinh-long-2021.yaml'),
    );
    const plan = await folder.write(
      'p.yaml',
      (await realPlan()).replace('danh-muc/vinh-long-2021.yaml', 'danh mục/Vĩnh Long.yaml'),
    );
    const { status, stdout } = await run(['validate', plan]);
    expect(status, stdout).toBe(0);
  });

  it('is no project file where it is a folder', async () => {
    await mkdir(folder.at('cchc.yaml'));
    const { status } = await run(['validate', 'plans/vinh-long-2021.yaml']);
    expect(status).toBe(0);
  });
});
