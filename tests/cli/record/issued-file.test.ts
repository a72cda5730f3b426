import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { workInCopy } from '../folder.ts';
import { run } from '../run.ts';

workInCopy();

const PLAN = path.join('plans', 'vinh-long-2021.yaml');
const DIARY = path.join('plans', 'so-theo-doi', 'vinh-long-2021.yaml');
const ISSUED = ['record', 'schedule-issued'];
const FACT = ['--on', '2021-03-08', '--number', '15/SNV-CCHC'];

let text = '';
let saved = '';
beforeEach(async () => {
  for (const name of await readdir('.')) if (name !== 'plans') await rm(name, { recursive: true });
  await rm(DIARY, { force: true });
  text ||= await readFile(PLAN, 'utf8');
  await writeFile(PLAN, text);
  saved ||= (await run(['schedule', PLAN, '--format', 'json'])).stdout;
});

async function project(out: string): Promise<void> {
  await writeFile('cchc.yaml', `plan: plans/vinh-long-2021.yaml\nout: ${out}\n`);
  await mkdir(out, { recursive: true });
}

const recordedFile = async () => /^ +file: (.*)$/m.exec(await readFile(DIARY, 'utf8'))?.[1];

/** The copy that an answer asks for, and the words of the command that is to work then. */
function wayOn(stderr: string): { readonly copy: string; readonly words: readonly string[] } {
  const [, copy = '', command = ''] = /^Chép tệp ấy thành (.*), rồi gõ:\n {2}cchc (.*)$/m.exec(stderr) ?? [];
  return {
    copy,
    words: [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain),
  };
}

describe('the schedule that was issued', () => {
  it('is looked for in the folder for what is written too, where it is named without a folder', async () => {
    await project('plans/ra');
    await writeFile('plans/ra/lich.json', saved);
    expect(await run([...ISSUED, 'lich.json', ...FACT])).toMatchObject({ status: 0, stderr: '' });
    expect(await recordedFile()).toBe('ra/lich.json');
    expect((await run(['status', '--as-of', '2021-03-10'])).stdout).toContain(
      'lịch ban hành ngày 08/03/2021',
    );
    await rm('plans/ra', { recursive: true });
  });

  it('is rather the one in the working folder', async () => {
    await project('plans/ra');
    await writeFile('plans/ra/lich.json', saved);
    await writeFile('lich.json', saved);
    expect((await run([...ISSUED, 'lich.json', ...FACT])).stderr).toContain('lịch lich.json nằm ngoài');
    await rm('plans/ra', { recursive: true });
  });

  it('lies in the folder of the plan, else is refused with the copy to make and the command that then works', async () => {
    await project('ra ngoài');
    await writeFile('ra ngoài/lich.json', saved);
    const { status, stdout, stderr } = await run([...ISSUED, 'lich.json', ...FACT]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const file = path.join('ra ngoài', 'lich.json');
    expect(stderr).toContain(
      `Lỗi: lịch ${file} nằm ngoài thư mục của kế hoạch, sổ theo dõi không nêu được.\n`,
    );
    await expect(readFile(DIARY)).rejects.toThrow('ENOENT');
    const { copy, words } = wayOn(stderr);
    expect(copy).toBe(path.join('plans', 'lich.json'));
    expect(words).toEqual([...ISSUED, copy, ...FACT]);
    await copyFile(file, copy);
    expect(await run(words)).toMatchObject({ status: 0, stderr: '' });
    expect(await recordedFile()).toBe('lich.json');
    await rm(copy);
  });

  it('is to be copied to a name that no file has, and the plan is named again', async () => {
    await mkdir('khác');
    await writeFile('khác/lich.json', saved);
    await writeFile('plans/lich.json', saved);
    await writeFile('plans/lich-2.json', saved);
    const { stderr } = await run([...ISSUED, 'khác/lich.json', PLAN, '--dry-run', ...FACT, '--lang', 'en']);
    const copy = path.join('plans', 'lich-3.json');
    expect(stderr).toBe(
      `Error: the schedule khác/lich.json lies outside the folder of the plan, where records may name none.\n` +
        `Copy it to ${copy}, then run:\n  cchc ${[...ISSUED, copy, PLAN, ...FACT, '--dry-run'].join(' ')}\n`,
    );
    for (const name of ['lich.json', 'lich-2.json']) await rm(path.join('plans', name));
  });

  it('is told as missing where it is in neither folder, with the name that was probably meant', async () => {
    await project('ra');
    await writeFile('ra/lich.json', saved);
    const { status, stderr } = await run([...ISSUED, 'lch.json', ...FACT]);
    expect(status).toBe(2);
    expect(stderr).toBe(`Lỗi: không có tệp lch.json.\nCó phải là ${path.join('ra', 'lich.json')}?\n`);
  });
});
