import { readFile, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const WORDS = ['--unit', 'so-tu-phap', '--format', 'txt', '--draft'];

it('reads the text of letters beside the plan, but through no link out of its folder', async () => {
  const secret = await folder.write('bi-mat/notice.txt', 'Bí mật\n');
  const text = (await realPlan()).replace('danh-muc/vinh-long-2021', 'danh-muc');
  const plan = await folder.write('a/ke-hoach.yaml', text);
  await folder.write('a/danh-muc.yaml', await directory());
  await folder.write('a/texts/doc.md', '');
  await symlink(secret, folder.at('a/texts/notice.txt'));
  const refused = await run(['letter', 'notice', plan, ...WORDS]);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('texts/notice.txt nằm ngoài thư mục chứa kế hoạch');

  const whole = await folder.write('b.yaml', await realPlan());
  await folder.write('rieng/notice.txt', 'Riêng của cơ quan\n');
  await symlink(folder.at('rieng'), folder.at('texts'));
  const own = await run(['letter', 'notice', whole, ...WORDS]);
  expect(own.stdout + own.stderr).not.toContain('nằm ngoài');
});

describe('the outline of the report', () => {
  const annexOf = async () => {
    const { status, stdout, stderr } = await run(['letter', 'notice', folder.at('k.yaml'), ...WORDS]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout.split('Phụ lục').at(-1) ?? '';
  };
  const planWith = async (outline: string) =>
    folder.write('k.yaml', `${await realPlan()}\noutline: ${outline}\n`);

  it.each([
    ['the text of the agency', 'texts/outline.txt', null],
    ['what the plan names', 'rieng/de-cuong.txt', 'rieng/de-cuong.txt'],
  ])('that goes with a notice is %s', async (_, file, named) => {
    await folder.write('k.yaml', await realPlan());
    if (named !== null) await planWith(named);
    await folder.write(file, '== phụ lục: Mẫu báo cáo\nNêu kết quả của {don_vi_bao_cao}.\n');
    expect(await annexOf()).toMatch(/MẪU BÁO CÁO[^]*Nêu kết quả của Sở Tư pháp\.\/\./);
  });

  it.each([
    ['without parts', 'Nêu kết quả năm {nam}.'],
    [
      'with a byte order mark and the line ends of Windows',
      '\uFEFF# I. Kết quả\r\nNêu kết quả năm {nam}.\r\n',
    ],
    ['with the line ends of an old Mac', '# I. Kết quả\rNêu kết quả năm {nam}.\r'],
    ['with marks apart from letters', 'Nêu kết quả năm {nam}.'.normalize('NFD')],
    ['with a part', '==phụ lục: Đề cương báo cáo phục vụ kiểm tra\nNêu kết quả năm {nam}.'],
  ])('may be a file %s', async (_, text) => {
    await planWith('de-cuong.txt');
    await folder.write('de-cuong.txt', text);
    expect(await annexOf()).toMatch(/ĐỀ CƯƠNG BÁO CÁO PHỤC VỤ KIỂM TRA[^]*Nêu kết quả năm 2021\.\/\./);
  });

  it('gives way to the annex of the notice itself, even where it is faulty', async () => {
    await planWith('de-cuong.txt');
    await folder.write('de-cuong.txt', '{khong_co}');
    await folder.write('texts/notice.txt', '== nội dung\nThông báo.\n== phụ lục: Riêng\nCủa thông báo.\n');
    expect(await annexOf()).toMatch(/RIÊNG[^]*Của thông báo\.\/\./);
  });

  it.each([
    ['an unknown tag', '{khong_co}', 'không có thẻ {khong_co}'],
    ['a tag that is left open', '{#noi_dung}{muc}', 'thẻ {noi_dung} không được mở hoặc đóng đúng'],
    ['a brace that is left open', 'Nêu {nam', 'thẻ {nam} không được mở hoặc đóng đúng'],
    ['nothing', '', 'không có nội dung'],
    ['blanks', '\uFEFF  \r\n', 'không có nội dung'],
    ['a title alone', '== phụ lục: Đề cương\n', 'không có nội dung'],
    ['a part that no text has', '== đề cương\nNêu kết quả.\n', 'không có phần "đề cương"'],
  ])('is refused by its name where it holds %s', async (_, text, told) => {
    const plan = await planWith('de-cuong.txt');
    await folder.write('de-cuong.txt', text);
    for (const words of [
      ['letter', 'notice', plan, ...WORDS],
      ['letter', 'outline', plan, '--format', 'txt'],
    ]) {
      const refused = await run(words);
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).toContain(`de-cuong.txt: ${told}`);
    }
  });

  it.each([
    ['is not there', 'khong-co.txt', 'không có tệp này'],
    ['is a folder', 'danh-muc', 'đây là thư mục'],
    ['lies above', '../de-cuong.txt', 'nằm ngoài thư mục chứa kế hoạch'],
    ['lies elsewhere', '/etc/hostname', 'nằm ngoài thư mục chứa kế hoạch'],
    ['is a link out of the folder', 'lien-ket.txt', 'nằm ngoài thư mục chứa kế hoạch'],
    ['is no text', 'anh.png', 'không phải văn bản UTF-8'],
    ['is far too long', 'dai.txt', 'dài quá một triệu ký tự'],
    ['is too long to be read at all', 'rat-dai.txt', 'dài quá một triệu ký tự'],
  ])('makes the plan invalid where its file %s', async (_, named, told) => {
    const plan = await planWith(named);
    await symlink('/etc/hostname', folder.at('lien-ket.txt'));
    await folder.write('anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
    if (named === 'dai.txt') await folder.write(named, 'dài '.repeat(250_001));
    if (named === 'rat-dai.txt') await folder.write(named, new Uint8Array(65_000_000));
    const lines = (await readFile(plan, 'utf8')).split('\n');
    const line = lines.findIndex((one) => one.startsWith('outline:')) + 1;
    for (const words of [
      ['validate', plan],
      ['letter', 'notice', plan, ...WORDS],
      ['letter', 'outline', plan, '--format', 'txt'],
    ]) {
      const { status, stdout, stderr } = await run(words);
      expect(status).toBe(1);
      expect(stdout + stderr).toContain(`k.yaml:${line}:`);
      expect(stdout + stderr).toContain(`không đọc được tệp "${named}": ${told}`);
    }
  });
});

it.each([
  ['is no text', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'không phải văn bản UTF-8'],
  ['is far too long', 'dài '.repeat(250_001), 'dài quá một triệu ký tự'],
])('refuses a text of the agency that %s', async (_, content, told) => {
  const plan = await folder.write('k.yaml', await realPlan());
  await folder.write('texts/notice.txt', content);
  const refused = await run(['letter', 'notice', plan, ...WORDS]);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain(told);
  expect(refused.stderr).toContain('notice.txt');
});

function directory(): Promise<string> {
  return readFile('plans/danh-muc/vinh-long-2021.yaml', 'utf8');
}
