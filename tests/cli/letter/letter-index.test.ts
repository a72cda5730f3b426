import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';
const EXAMPLE = 'plans/vi-du-hai-cap-2026.yaml';

/** The rows of the index of letters, as CSV and as Markdown. */
async function indexOf(...words: string[]) {
  const out = folder.at('thư');
  const { status, stderr } = await run(['letter', ...words, '-o', out]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const csv = await readFile(path.join(out, 'danh-sach.csv'), 'utf8');
  const markdown = await readFile(path.join(out, 'danh-sach.md'), 'utf8');
  return { csv: csv.replace('\ufeff', '').trimEnd().split('\r\n'), markdown };
}

describe('the index of letters', () => {
  it('enters number, date, summary and addressee of each as a register does', async () => {
    const words = ['choose-communes', PLAN, '--all', '--number', '07', '--date', '2021-02-01'];
    const { csv, markdown } = await indexOf(...words);
    expect(csv[0]).toBe(
      'TT,Tệp,"Số, ký hiệu",Ngày văn bản,"Tên loại, trích yếu",Gửi,Phải gửi chậm nhất,Cách tính,Muộn vì,Còn thiếu',
    );
    expect(csv[2]).toMatch(
      /^2,de-nghi-chon-xa-huyen-binh-tan\.docx,08\/SNV,01\/02\/2021,V\/v [^,]+,UBND huyện Bình Tân,\d/,
    );
    expect(markdown).toMatch(
      /\| 2 \| [^|]+ \| 08\/SNV \| 01\/02\/2021 \| V\/v [^|]+ \| UBND huyện Bình Tân \|/,
    );
  });

  it('leaves number and date to be filled in by the office until they are given', async () => {
    const { csv } = await indexOf('notice', PLAN, '--all');
    expect(csv[1]).toMatch(/^1,thong-bao-so-tu-phap\.docx,,,V\/v [^,]+,Sở Tư pháp,22\/03\/2021/);
  });

  it('names the type of a paper that has one, and takes number and date of a copy from the record', async () => {
    const { csv } = await indexOf('team', EXAMPLE, '--all', '--copy');
    expect(csv[1]).toMatch(
      /^1,[^,]+,01\/QĐ-SNV,20\/03\/2026,Quyết định về việc thành lập [^,]+,Đoàn kiểm tra số 1,/,
    );
    expect(csv[2]).toMatch(/^2,[^,]+,02\/QĐ-SNV,/);
  });

  it('enters an annex by its title, without a number of its own', async () => {
    const { csv } = await indexOf('outline', PLAN, '--number', '5');
    expect(csv[1]).toMatch(/^1,de-cuong-bao-cao\.docx,,,Đề cương [^,]+,Các đơn vị được kiểm tra,/);
  });
});
