import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('the command line', () => {
  it('prints help in Vietnamese, with the titles translated', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Cách dùng:');
    expect(stdout).toContain('schedule');
    expect(stdout).not.toMatch(/Usage|Options|Commands/);
  });

  it('prints help in English on request', async () => {
    const { stdout } = await run(['schedule', '--help'], { env: { CCHC_LANG: 'en' } });
    expect(stdout).toContain('Usage:');
    expect(stdout).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
  });

  it.each([
    { words: ['schedul'], says: 'Có phải là schedule?' },
    { words: ['schedule', '--frmat', 'json'], says: 'Có phải là --format?' },
    { words: ['schedule', '--format'], says: 'thiếu giá trị' },
    { words: ['deadline'], says: 'thiếu tham số' },
    { words: ['calendar', '2021', '2022'], says: 'quá nhiều tham số' },
    {
      words: ['schedule', '--format', 'pdf', 'plans/vinh-long-2021.yaml'],
      says: '--format: "pdf" không dùng được',
    },
    { words: ['schedule', '-o', 'lich.pdf', 'plans/vinh-long-2021.yaml'], says: 'không biết định dạng' },
    { words: ['status', 'plans'], says: 'có 4 kế hoạch' },
    { words: ['schedule', 'src'], says: 'không tìm thấy kế hoạch' },
    { words: ['deadline', '2021-02-30', '--after', '1'], says: 'không phải là ngày' },
    { words: ['deadline', '2021-05-17'], says: 'cần đúng một trong hai' },
    { words: ['deadline', '2021-05-17', '--after', '1', '--before', '2'], says: 'cần đúng một trong hai' },
    { words: ['deadline', '2021-05-17', '--after', '1.5'], says: 'không phải là số nguyên' },
    { words: ['deadline', '2021-05-17', '--after', '1', '--measure', 'năm'], says: 'không dùng được' },
    { words: ['deadline', '2099-05-17', '--after', '999999'], says: 'lịch chỉ có từ' },
    { words: ['calendar', '1800'], says: 'không có lịch năm 1800' },
    { words: ['calendar', 'xyz'], says: 'không phải là năm' },
    { words: ['calendar', '--from', '2021-05-01', '--to', '2021-04-01'], says: 'đứng trước' },
    { words: ['explain', 'CC999'], says: 'không có mã hay khóa "CC999"' },
  ])('refuses $words with status 2 and advice', async ({ words, says }) => {
    const { status, stdout, stderr } = await run(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/undefined|\n\s+at /);
  });

  it('says it in English too', async () => {
    const { stderr } = await run(['--lang', 'en', 'schedul']);
    expect(stderr).toBe('Error: there is no verb "schedul".\nDid you mean schedule?\n');
  });
});
