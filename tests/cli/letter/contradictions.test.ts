import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';
const ONE = ['--unit', 'so-tu-phap', '--format', 'txt'];

describe('flags of cchc letter that do not go together', () => {
  it.each([
    [['notice', PLAN, '--all', ...ONE], '--all và --unit không dùng cùng nhau'],
    [['notice', 'plans/khong-co.yaml', '--all', ...ONE], '--all và --unit không dùng cùng nhau'],
    [['team', EXAMPLE, '--all', '--copy', '--late', 'Lụt'], '--copy không dùng cùng --late'],
    [['team', EXAMPLE, '--all', '--copy', '--number', '5'], '--copy không dùng cùng --number:'],
    [['minutes', EXAMPLE, '--all', '--copy'], 'tùy chọn này chỉ dùng với: team'],
    [['notice', EXAMPLE, '--all', '--internal'], '--internal: thư "notice" có trước cuộc kiểm tra'],
    [['minutes', EXAMPLE, '--all', '--within', '3'], 'tùy chọn này chỉ dùng với: remind'],
    [['notice', PLAN, ...ONE, '--template', 'README.md'], '--template chỉ dùng với định dạng docx'],
    [
      ['notice', PLAN, '--tags'],
      `--tags chỉ in các thẻ, không viết văn bản nào, nên không dùng cùng ${PLAN}`,
    ],
  ])('%j', async (words, told) => {
    const { status, stdout, stderr } = await run(['letter', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});

describe('flags of cchc letter without effect on what is written', () => {
  it.each([
    ['a reason where none is late', ['notice', PLAN, ...ONE, '--late', 'Lụt'], 'không có thư nào muộn'],
    [
      'clauses of a paper that cites none',
      ['choose-communes', PLAN, '--unit', 'huyen-tam-binh', '--format', 'txt', '--clauses'],
      '--clauses không thêm gì',
    ],
    [
      'the day of minutes, which bear that of the visit',
      ['minutes', PLAN, ...ONE, '--date', '2021-12-01'],
      'biên bản ghi ngày làm việc với đơn vị, không in ngày ở --date',
    ],
  ])('are told: %s', async (_, words, told) => {
    const { status, stderr } = await run(['letter', ...words]);
    expect(status).toBe(0);
    expect(stderr).toContain(`Lưu ý: ${told.startsWith('--') ? '' : told}`);
    expect(stderr).toContain(told);
  });

  it('are no matter where they have one', async () => {
    const late = await run(['letter', 'notice', PLAN, ...ONE, '--date', '2021-03-23', '--late', 'Lụt']);
    expect(late.stderr).not.toContain('không có thư nào muộn');
    const cited = await run(['letter', 'notice', PLAN, ...ONE, '--clauses']);
    expect(cited).toMatchObject({ status: 0, stderr: '' });
    const all = await run(['letter', 'notice', PLAN, '--all', '--clauses', '-o', folder.at('thư')]);
    expect(all.stderr).not.toContain('--clauses');
  });
});
