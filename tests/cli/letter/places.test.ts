import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { unpacked } from '../../formats/of/letter/word-file.ts';
import { wordTemplate } from '../../formats/of/letter/word-template.ts';
import { workInCopy } from '../folder.ts';
import { run } from '../run.ts';

workInCopy();
afterEach(async () => {
  for (const name of await readdir('.')) if (name !== 'plans') await rm(name, { recursive: true });
});

const PLAN = 'plans/vinh-long-2021.yaml';
const ONE = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap'];
const THREE = ['letter', 'choose-communes', PLAN, '--all'];

/** What stands in the working folder beside the plans. */
const made = async () => (await readdir('.')).filter((name) => name !== 'plans').sort();

describe('one letter', () => {
  it('goes to each file that is named, in the format of its ending, and to standard output', async () => {
    const words = [...ONE, '-o', 'thu.docx', '-o', 'moi/thu.html', '-o', 'thu.txt', '-o', '-'];
    const { status, stdout, stderr } = await run(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Đã ghi thu.docx, moi/thu.html, thu.txt.\n' });
    expect(unpacked(await readFile('thu.docx'))['word/document.xml']).toContain('Sở Tư pháp');
    expect(await readFile('moi/thu.html', 'utf8')).toContain('<html');
    expect(stdout).toBe(await readFile('thu.txt', 'utf8'));
    expect(stdout).toContain('Sở Tư pháp');
  });

  it.each([
    [['-o', '-'], 'txt'],
    [['-o', '-', '--format', 'md'], 'md'],
    [['--format', 'html'], 'html'],
  ])('is printed with %j, and nothing is written', async (flags, ending) => {
    const { status, stdout, stderr } = await run([...ONE, ...flags]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(await made()).toEqual([]);
    await run([...ONE, '-o', `thu.${ending}`]);
    expect(stdout).toBe(await readFile(`thu.${ending}`, 'utf8'));
  });

  it('goes to a folder of its kind, with an index, where it is for Word and no place is named', async () => {
    const { status, stderr } = await run(ONE);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Đã ghi 1 tệp vào thong-bao; danh sách: danh-sach.md, danh-sach.csv.\n',
    });
    expect(await made()).toEqual(['thong-bao']);
    expect(await readdir('thong-bao')).toEqual([
      'danh-sach.csv',
      'danh-sach.md',
      'thong-bao-so-tu-phap.docx',
    ]);
  });

  it('goes to a file and to folders at once', async () => {
    const { status, stderr } = await run([...ONE, '-o', 'a', '-o', 'b/', '-o', 'thu.docx']);
    expect(status).toBe(0);
    expect(stderr).toBe(
      ['thu.docx.', '1 tệp vào a; danh sách: danh-sach.md, danh-sach.csv.', '']
        .map((line) => (line === '' ? '' : `Đã ghi ${line}\n`))
        .join('') + 'Đã ghi 1 tệp vào b/; danh sách: danh-sach.md, danh-sach.csv.\n',
    );
    const file = await readFile('thu.docx');
    for (const folder of ['a', 'b'])
      expect(await readFile(path.join(folder, 'thong-bao-so-tu-phap.docx'))).toEqual(file);
  });

  it('goes to a folder that exists, though its name ends like a file', async () => {
    await mkdir('thu.2021');
    expect(await run([...ONE, '-o', 'thu.2021'])).toMatchObject({ status: 0 });
    expect(await readdir('thu.2021')).toContain('thong-bao-so-tu-phap.docx');
  });

  it.each([
    [['--format', 'md', '-o', 'thu.docx'], '--format md trái với đuôi tệp "thu.docx"'],
    [['-o', 'thu.xyz'], 'không biết định dạng theo đuôi tệp "thu.xyz"'],
    [['-o', '-', '--format', 'docx'], 'Thêm -o thong-bao.docx'],
    [['-o', 'thu.docx', '-o', './thu.docx'], 'hai lần'],
    [['-o', 'thu', '-o', 'thu/thong-bao-so-tu-phap.docx'], 'hai lần'],
    [['-o', 'thu.docx', '-o', 'thu.md', '--template', 'mau.docx'], 'không dùng với md'],
    [['-o', '-', '--template', 'mau.docx'], 'không dùng với text'],
  ])('is refused with %j, and nothing is written', async (flags, told) => {
    await writeFile('mau.docx', wordTemplate('{don_vi}'));
    const { status, stdout, stderr } = await run([...ONE, ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(await made()).toEqual(['mau.docx']);
  });

  it('is written nowhere where one of its files exists', async () => {
    await writeFile('thu.md', 'của tôi');
    const words = [...ONE, '-o', 'moi/thu.docx', '-o', 'thu.md'];
    const refused = await run(words);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('tệp thu.md đã có');
    expect(await made()).toEqual(['thu.md']);
    expect(await readFile('thu.md', 'utf8')).toBe('của tôi');
    expect(await run([...words, '--force'])).toMatchObject({ status: 0 });
  });

  it('tells nothing of what was written with --quiet', async () => {
    expect(await run([...ONE, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await made()).toEqual(['thong-bao']);
  });
});

describe('several letters', () => {
  it.each([[[]], [['--format', 'md']]])('go to a folder of their kind with %j', async (flags) => {
    const { status, stdout, stderr } = await run([...THREE, ...flags]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Đã ghi 3 tệp vào de-nghi-chon-xa; danh sách: danh-sach.md, danh-sach.csv.');
    expect(await made()).toEqual(['de-nghi-chon-xa']);
    expect(await readdir('de-nghi-chon-xa')).toHaveLength(5);
    const again = await run([...THREE, ...flags]);
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toContain(path.join('de-nghi-chon-xa', 'danh-sach.md'));
    expect(await run([...THREE, ...flags, '--force'])).toMatchObject({ status: 0 });
  });

  it.each([
    [['-o', 'thu.docx'], '3 thư không ghi vào một tệp được'],
    [['-o', '-'], '3 thư không in chung ra một chỗ được'],
    [['-o', 'thu', '-o', 'thu.docx'], '3 thư không ghi vào một tệp được'],
  ])('are refused with %j, with a place that takes them', async (flags, told) => {
    const { status, stdout, stderr } = await run([...THREE, ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).toContain('-o de-nghi-chon-xa');
    expect(await made()).toEqual([]);
  });
});

it('reads a plan from standard input by the name that it is given, with the texts beside that', async () => {
  await mkdir('plans/texts');
  await writeFile('plans/texts/notice.txt', '== kính gửi\n{don_vi}\n== nội dung\nLời của {co_quan}.');
  const words = [...ONE.with(2, '-'), '-o', '-', '--stdin-name'];
  const stdin = await readFile(PLAN);
  const { status, stdout } = await run([...words, 'plans/moi.yaml'], { stdin });
  await rm('plans/texts', { recursive: true });
  expect(status).toBe(0);
  expect(stdout).toContain('Lời của Sở Nội vụ');
  expect((await run([...ONE, '--stdin-name', 'a.yaml'])).stderr).toContain('--stdin-name chỉ dùng khi');
});
