import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordTemplate } from '../../formats/of/letter/word-template.ts';
import { unescaped, unpacked } from '../../formats/of/letter/word-file.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';

/** What a reader sees of a letter, without blanks, by its format. */
const SEEN: Readonly<Record<string, (bytes: Buffer) => string>> = {
  txt: (bytes) => bytes.toString('utf8'),
  md: (bytes) => unescaped(bytes.toString('utf8').replace(/\\(?=[^a-zA-Z0-9\s])/g, '')),
  html: (bytes) => unescaped(bytes.toString('utf8').replace(/<[^>]*>/g, '')),
  docx: (bytes) => unescaped((unpacked(bytes)['word/document.xml'] ?? '').replace(/<[^>]*>/g, '')),
};

describe('cchc letter', () => {
  it('writes the nine notices of the real plan, with an index that says by when each must be out', async () => {
    const out = folder.at('thu');
    const { status } = await run(['letter', 'notice', PLAN, '--all', '-o', out]);
    expect(status).toBe(0);
    const files = await readdir(out);
    expect(files.filter((file) => file.endsWith('.docx'))).toHaveLength(9);
    const index = await readFile(path.join(out, 'danh-sach.csv'), 'utf8');
    expect(index).toContain('Sở Tư pháp,22/03/2021 (theo lịch dự kiến)');
  });

  it.each([
    ['notice', 'so-tu-phap', 'trong cả ngày thứ Hai, ngày 12 tháng 4 năm 2021.'],
    ['notice', 'UBND huyện Tam Bình', 'chưa có tên trong lịch trên do UBND huyện Tam Bình chọn'],
    ['choose-communes', 'huyen tam binh', 'nhất thứ Năm, ngày 15 tháng 7 năm 2021'],
    ['nominate', 'Sở Tài chính', 'cử ít nhất 01 người là lãnh đạo hoặc chuyên viên tham'],
    ['minutes', 'so-xay-dung', 'BIÊN BẢN'],
    ['conclusion', 'so-xay-dung', '20 ngày làm việc kể từ ngày nhận được'],
  ])('writes a %s to %s', async (kind, unit, words) => {
    const { status, stdout } = await run(['letter', kind, PLAN, '--unit', unit, '--format', 'txt']);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
  });

  it('says who stands aside in the notice of a unit that seconds members', async () => {
    const { stdout } = await run(['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--format', 'md']);
    expect(stdout).toContain('Người của Sở Tư pháp được cử tham gia Đoàn không tham gia cuộc kiểm tra này.');
  });

  it('refuses a date that is too late, with the last lawful day, unless a reason is given', async () => {
    const words = [
      'letter',
      'notice',
      PLAN,
      '--unit',
      'so-tu-phap',
      '--format',
      'txt',
      '--date',
      '23/03/2021',
    ];
    const refused = await run(words);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('Sở Tư pháp: 22/03/2021');
    const late = await run([...words, '--late', 'Lụt']);
    expect(late.status).toBe(0);
    expect(late.stdout).not.toContain('Lụt');
    expect(await run(words.with(-1, '22/03/2021'))).toMatchObject({ status: 0 });
  });

  it.each([
    [['--date', '12/01/2021'], '--date: ngày 12/01/2021 trước ngày ký 92/QĐ-UBND (13/01/2021)'],
    [['--date', '23/03/2021', '--late', ' '], '--late: chưa ghi lý do'],
    [['--number', '92/SNV-CCHC'], 'văn bản gửi Sở Tư pháp mang ký hiệu SNV, không phải SNV-CCHC'],
    [['--number', '92/SNV-CCHC'], 'Ghi --number 92/SNV, hoặc chỉ --number 92'],
    [['--number', '-1'], 'không phải là số văn bản'],
    [['--number', '92/'], 'Ghi số, ví dụ 05, hoặc cả ký hiệu như trên văn bản'],
    [['--all', '-o', 'package.json/thu'], '--all và --unit không dùng cùng nhau'],
    [['--schedule', 'không-có.json'], '--schedule: không có tệp không-có.json'],
  ])('refuses %j', async (flags, words) => {
    const asked = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--format', 'txt'];
    const { status, stdout, stderr } = await run([...asked, ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('leaves the number blank where an empty one is given, and takes the letter that archives add', async () => {
    const words = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--format', 'txt', '--number'];
    expect((await run([...words, ' '])).stdout).toMatch(/Số: {8}\/SNV/);
    expect((await run([...words, '12a'])).stdout).toContain('Số: 12a/SNV');
  });

  it('concludes no visit before its end', async () => {
    const words = ['letter', 'conclusion', PLAN, '--unit', 'so-tu-phap', '--format', 'txt', '--date'];
    const refused = await run([...words, '09/04/2021']);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('trước ngày kiểm tra xong Sở Tư pháp (12/04/2021)');
    expect(await run([...words, '12/04/2021'])).toMatchObject({ status: 0 });
  });

  it('says that the reason of a late letter is kept nowhere where there is no index', async () => {
    const words = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--format', 'txt', '--late', 'Lụt'];
    const late = await run([...words, '--date', '23/03/2021']);
    expect(late.stderr).toContain('chưa ghi lại lý do muộn');
    expect(await run([...words, '--date', '22/03/2021'])).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('chưa ghi lại') as string,
    });
  });

  it('says in words that a folder cannot be made where a file stands', async () => {
    const file = await folder.write('thư', '');
    const { status, stderr } = await run(['letter', 'notice', PLAN, '--all', '-o', file]);
    expect(status).toBe(2);
    expect(stderr).toContain(`không ghi được ${file}`);
  });

  it('has no minutes of an inspection by report, and says why', async () => {
    const { status, stderr } = await run([
      'letter',
      'minutes',
      EXAMPLE,
      '--unit',
      'so nong nghiep va moi truong',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Sở Nông nghiệp và Môi trường được kiểm tra qua báo cáo');
  });

  it('names the key of a missing fact, and marks it in a draft', async () => {
    const refused = await run(['letter', 'team', PLAN, '--format', 'txt']);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('"teams.doan-kiem-tra.members"');
    const draft = await run(['letter', 'team', PLAN, '--format', 'txt', '--draft']);
    expect(draft.status).toBe(0);
    expect(draft.stdout).toContain('[thành viên đoàn]');
  });

  it('refuses a directory in the place of a plan, in words', async () => {
    const { status, stderr } = await run(['letter', 'notice', 'plans/danh-muc/vinh-long-2021.yaml', '--all']);
    expect(status).toBe(2);
    expect(stderr).toContain('là danh mục cơ quan, không phải kế hoạch');
  });

  it('writes none of the letters where one of their files cannot be written', async () => {
    const out = folder.at('thư');
    await mkdir(path.join(out, 'de-nghi-chon-xa-huyen-vung-liem.txt'), { recursive: true });
    const words = ['letter', 'choose-communes', PLAN, '--all', '--format', 'txt', '-o', out, '--force'];
    expect(await run(words)).toMatchObject({ status: 2 });
    expect(await readdir(out)).toEqual(['de-nghi-chon-xa-huyen-vung-liem.txt']);
  });

  it('follows a saved schedule as it is, or refuses it where it no longer fits the plan', async () => {
    const saved = folder.at('lịch.json');
    await run(['schedule', PLAN, '-o', saved]);
    const words = ['letter', 'notice', PLAN, '--unit', 'huyen-tam-binh', '--format', 'txt'];
    expect(await run([...words, '--schedule', saved])).toEqual(await run(words));
    const moved = (await readFile(saved, 'utf8')).replaceAll('2021-08-11', '2021-08-10');
    const { status, stderr } = await run([...words, '--schedule', await folder.write('khác.json', moved)]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const closed = (await realPlan()).replace(
      /^window:/m,
      'schedule: { closed: [{ on: 2021-08-11, reason: Bận }] }\n\nwindow:',
    );
    const plan = await folder.write('kế hoạch.yaml', closed);
    const refused = await run([...words.with(2, plan), '--schedule', saved]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain(
      'không còn khớp với kế hoạch:\n  - UBND huyện Tam Bình: lịch đã lưu sáng 11/08/2021, nay sáng ',
    );
  });

  it.each([
    [['notic', PLAN], 'Có phải là notice?'],
    [['notice', PLAN], 'Thêm --all'],
    [['notice', PLAN, '--unit', 'Sở Tư phap x'], 'Có phải là so-tu-phap?'],
    [['notice', PLAN, '--all', '--format', 'md', '--template', 'mau.docx'], '--template'],
  ])('%j is told in words', async (words, advice) => {
    const { status, stderr } = await run(['letter', ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
  });
});

describe('an agency that words its letters itself', () => {
  it('puts a text of its own beside the plan, and is told what is wrong with it by file and tag', async () => {
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const own = await folder.write(
      'texts/notice.txt',
      '== kính gửi\n{don_vi}\n== nội dung\nLời của {co_quan}.',
    );
    const words = ['letter', 'notice', plan, '--unit', 'so-tu-phap', '--format', 'txt'];
    expect((await run(words)).stdout).toContain('Lời của Sở Nội vụ./.');
    for (const [text, told] of [
      ['', 'không có nội dung'],
      ['== nội dung\nA\n== nội dung\nB', 'phần "nội dung" viết hai lần'],
    ] as const) {
      await folder.write('texts/notice.txt', text);
      const refused = await run(words);
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).toContain(told);
    }
    await folder.write('texts/notice.txt', '== nội dung\n{khong_co}');
    const { status, stderr } = await run(words);
    expect(status).toBe(2);
    expect(stderr).toContain(`${own}: không có thẻ {khong_co}`);
  });

  it('fills its own Word template, in which a missing tag or fact is an error', async () => {
    const template = await folder.write('mẫu.docx', wordTemplate('Gửi {don_vi}: {so}{ky_hieu}'));
    const out = folder.at('thư.docx');
    const words = ['letter', 'notice', PLAN, '--unit', 'so-tu-phap', '--template', template, '-o', out];
    expect(await run([...words, '--number', '7'])).toMatchObject({ status: 0 });
    const { 'word/document.xml': xml } = unpacked(await readFile(out));
    expect(xml).toContain('Gửi Sở Tư pháp: 07SNV');
    await folder.write('mẫu.docx', wordTemplate('{sai}'));
    const { status, stderr } = await run([...words, '--force']);
    expect(status).toBe(2);
    expect(stderr).toContain('không có thẻ {sai}');
  });

  it('leaves no folder behind that it made for letters which cannot be', async () => {
    const template = await folder.write('mẫu.docx', wordTemplate('{sai}'));
    const words = ['letter', 'notice', PLAN, '--all', '--template', template, '-o'];
    await mkdir(folder.at('có sẵn'));
    for (const out of ['có sẵn/mới/thư', 'có sẵn']) {
      const { status, stderr } = await run([...words, folder.at(out)]);
      expect([status, stderr.includes('không có thẻ {sai}')]).toEqual([2, true]);
      expect(await readdir(folder.at('có sẵn'))).toEqual([]);
    }
  });
});

describe('letters about a plan with hostile names', () => {
  const LONG = 'Xã '.repeat(100).trim();
  const NAMES = [
    '<w:p>&"\'</w:p>',
    '=HYPERLINK("http://a")',
    '../../etc/passwd',
    LONG,
    '{don_vi} **đậm** | ô',
  ];

  it('are not written where a name holds what no text may hold', async () => {
    const directory = (await readFile('plans/danh-muc/vinh-long-2021.yaml', 'utf8')).replace(
      /name: Sở Tư pháp\b/,
      String.raw`name: "a\u202Eb\u0007c"`,
    );
    await folder.write('danh-muc/vinh-long-2021.yaml', directory);
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const out = folder.at('thư');
    const { status, stderr } = await run(['letter', 'notice', plan, '--all', '-o', out]);
    expect(status).toBe(1);
    expect(stderr.match(/lỗi CC122/g)).toHaveLength(1);
    expect(stderr).not.toMatch(/[\u0007\u202E]/);
    await expect(readdir(out)).rejects.toThrow();
  });

  it.each(NAMES)('show %j as text, in files with safe names', async (name) => {
    const directory = (await readFile('plans/danh-muc/vinh-long-2021.yaml', 'utf8')).replace(
      /name: Sở Tư pháp\b/,
      () => `name: ${JSON.stringify(name)}`,
    );
    await folder.write('danh-muc/vinh-long-2021.yaml', directory);
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    for (const [format, seen] of Object.entries(SEEN)) {
      const out = folder.at(`thư ${format}`);
      const { status, stderr } = await run([
        'letter',
        'notice',
        plan,
        '--all',
        '--format',
        format,
        '-o',
        out,
      ]);
      expect({ status, stderr }).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/^Đã ghi 9 tệp/) as string,
      });
      const files = await readdir(out);
      expect(files.filter((file) => !/^[a-z0-9-]+\.[a-z]+$/.test(file))).toEqual([]);
      const bytes = await readFile(path.join(out, `thong-bao-so-tu-phap.${format}`));
      expect(seen(bytes).replace(/\s+/g, '')).toContain(name.replace(/\s+/g, ''));
      const index = await readFile(path.join(out, 'danh-sach.csv'), 'utf8');
      expect(index).not.toMatch(/(^|[,;"])[=+@]/m);
    }
  });
});
