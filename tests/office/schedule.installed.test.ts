import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { ChecklistInput } from '../../src/documents/checklist/checklist-input.ts';
import { secretariatSheet } from '../../src/formats/of/checklist/xlsx.ts';
import { scheduleXlsx } from '../../src/formats/of/schedule/xlsx.ts';
import { inputOf, VINH_LONG } from '../documents/checklist/made.ts';
import { describeWith } from './office.ts';

/** A plan text that a spreadsheet might take for a formula, an escape or markup. */
const HOSTILE = '=1+1 <b>&amp; _x0041_ "ô"';

/** Every sheet as CSV, cells as they are shown. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** A unit told too late, which has not reported its remediation either, and one told on the last day. */
const RECORDS = `records:
  - unit: so-tu-phap
    notified: { sent: 2021-03-25, visit: 2021-04-12 }
    visited: { from: 2021-04-12, to: 2021-04-12 }
    conclusion-issued: 2021-04-20
    conclusion-received: 2021-04-22
  - unit: so-giao-thong-van-tai
    notified: { sent: 2021-04-09, visit: 2021-05-05 }
`;

describeWith('the schedule in LibreOffice', ['soffice'], (folder) => {
  let input: ChecklistInput;
  beforeAll(async () => {
    const change = (text: string) => `${text.replace('name: Đoàn kiểm tra', `name: '${HOSTILE}'`)}${RECORDS}`;
    input = await inputOf(VINH_LONG, { change, asOf: '2021-06-01' });
    const view = { ...input, language: 'vi', warnings: [] } as const;
    const options = { duties: secretariatSheet(view, input.isWritten), explain: false };
    writeFileSync(folder.at('lich.xlsx'), scheduleXlsx(view, options));
    for (const to of [AS_CSV, 'html', 'fods', 'pdf']) folder.convert(to, [folder.at('lich.xlsx')]);
  }, 300_000);
  const read = (name: string) => readFileSync(folder.at(name), 'utf8');
  const rowsOf = (name: string) => read(`lich-${name}.csv`).split('\n');

  it('reads every sheet back: dates as dates, texts as texts', () => {
    const sheets = readdirSync(folder.at('.')).filter((name) => name.endsWith('.csv'));
    expect(sheets).toHaveLength(4);
    const visits = rowsOf('Lịch').filter((line) => /^\d+,/.test(line));
    expect(visits).toHaveLength(input.schedule.visits.length);
    expect(visits[0]).toContain('1,Sở Tư pháp,tỉnh,12/04/2021,12/04/2021,cả ngày,');
    expect(visits[0]).toContain(`"${HOSTILE.replaceAll('"', '""')}"`);
    const deadlines = rowsOf('Thời hạn').filter((line) => /^(\d\d\/|T )/.test(line));
    expect(deadlines[0]).toBe(
      '01/06/2021,là ngày xét: hạn trước ngày này mà cột “Đã làm ngày” còn trống thì tô đậm. Ghi ngày khác vào ô này để xét lại.,,,,,,,',
    );
    const all = [...input.schedule.visits.flatMap((visit) => visit.deadlines), ...input.schedule.deadlines];
    expect(deadlines).toHaveLength(1 + all.length);
    expect(rowsOf('Ngày làm việc')).toContain(
      '30/04/2021,Thứ Sáu,"nghỉ lễ, tết",Ngày Chiến thắng 30/4,Bộ luật Lao động 2019, Điều 112 khoản 1; Thông báo 4875/TB-LĐTBXH,chính thức,,'.replace(
        'Bộ luật Lao động 2019, Điều 112 khoản 1; Thông báo 4875/TB-LĐTBXH',
        '"Bộ luật Lao động 2019, Điều 112 khoản 1; Thông báo 4875/TB-LĐTBXH"',
      ),
    );
    for (const sheet of sheets) expect(read(sheet)).not.toMatch(/Err:|#NAME|#VALUE|#REF/);
  });

  it('marks as late what was kept too late or not at all, and nothing else', () => {
    const html = read('lich.html');
    const marked = (colour: string) =>
      [...html.matchAll(new RegExp(`<td[^>]*bgcolor="${colour}"[^>]*>(?:<[^>]*>)*([^<]*)`, 'g'))].map(
        ([, text]) => text,
      );
    const late = marked('#FFC7CE');
    expect(late.filter((text) => text === '22/03/2021').length).toBeGreaterThanOrEqual(2);
    expect(late).toContain('24/05/2021');
    expect(late).not.toContain('09/04/2021');
    const days = late.filter((text) => /^\d\d\/\d\d\/\d{4}$/.test(text ?? ''));
    const dates = days.map((text = '') => text.split('/').reverse().join('-'));
    expect(dates.filter((date) => date >= '2021-06-01')).toEqual([]);
    const shaded = marked('#EDEDED').filter((text) => text === 'cuối tuần');
    const weekends = rowsOf('Ngày làm việc').filter((line) => line.includes(',cuối tuần,'));
    expect(shaded).toHaveLength(weekends.length);
    expect(marked('#FCE4D6').filter((text) => text === 'nghỉ bù').length).toBeGreaterThan(0);
  });

  it('shows a note on every deadline', () => {
    const notes = read('lich.fods').match(/<office:annotation[ >]/g) ?? [];
    const visits = input.schedule.visits.flatMap(({ deadlines }) => deadlines);
    // On the sheet of deadlines each has one, and on that of visits each of its columns.
    const shown = visits.filter(({ id }) => ['notice', 'naming', 'remediation'].includes(id));
    expect(notes).toHaveLength(visits.length + input.schedule.deadlines.length + shown.length);
    expect(read('lich.fods')).toContain('Căn cứ: theo VI.1.a');
  });

  it('prints on A4 across', () => {
    const pdf = readFileSync(folder.at('lich.pdf'), 'latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThan(3);
    for (const [, width, height] of boxes) {
      expect(Math.round(Number(width))).toBe(842);
      expect(Math.round(Number(height))).toBe(595);
    }
  });
});
