import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { itemsOf } from '../../src/documents/checklist/checklist.ts';
import { checklistDocx } from '../../src/formats/of/checklist/docx.ts';
import { checklistXlsx } from '../../src/formats/of/checklist/xlsx.ts';
import { inputOf, VINH_LONG } from '../documents/checklist/made.ts';
import { viewOf } from '../formats/of/checklist/views.ts';
import { describeWith } from './office.ts';

/** A plan text that a spreadsheet might take for a formula, an escape or markup. */
const HOSTILE = '=1+1 <b>&amp; _x0041_ "ô"';

describeWith('the checklists in LibreOffice', ['soffice'], (folder) => {
  function converted(name: string, content: Uint8Array, to: string, extension: string): string {
    writeFileSync(folder.at(name), content);
    folder.convert(to, [folder.at(name)]);
    return readFileSync(folder.at(name.replace(/\.\w+$/, `.${extension}`)), 'utf8');
  }

  const change = (text: string) =>
    text.replace('Nhiệm vụ trong kế hoạch CCHC năm 2021 của tỉnh và các văn bản liên quan', `'${HOSTILE}'`);

  it('reads the Excel file: every item a row, dates as dates, texts as texts', async () => {
    const view = viewOf(await inputOf(VINH_LONG, { change }), 'team', { units: ['so-xay-dung'] });
    const count = view.checklists.flatMap(itemsOf).length;
    const csv = converted(
      'viec.xlsx',
      checklistXlsx(view),
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      'csv',
    );
    const rows = csv.split('\n').filter((line) => /^\d+,/.test(line));
    expect(rows).toHaveLength(count);
    expect(rows[0]).toContain(
      ',24/05/2021,dự kiến,Thông báo lịch kiểm tra đến từng đơn vị,Sở Nội vụ,Sở Xây dựng,',
    );
    expect(csv).toContain(`Nội dung: ${HOSTILE}`.replaceAll('"', '""'));
    expect(csv).not.toMatch(/Err:|#NAME|#VALUE/);
  }, 120_000);

  it('reads the Word file: every item with its box, and space for findings', async () => {
    const view = viewOf(await inputOf(VINH_LONG, { change }), 'team', { units: ['so-xay-dung'] });
    const items = view.checklists.flatMap(itemsOf);
    const text = converted('viec.docx', await checklistDocx(view), 'txt:Text (encoded):UTF8', 'txt');
    expect(text.match(/☐/g)).toHaveLength(items.length);
    for (const item of items.filter(({ kind }) => kind !== 'visit')) expect(text).toContain(item.text.vi);
    for (const field of [
      'Việc đã làm, ưu điểm',
      'Tồn tại, hạn chế, vi phạm',
      'Chứng cứ',
      'Kiến nghị',
      'Thời hạn',
    ])
      expect(text.match(new RegExp(`${field}:`, 'g'))).toHaveLength(3);
  }, 120_000);
});
