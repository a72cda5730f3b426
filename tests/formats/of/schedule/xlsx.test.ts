import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChecklistInput } from '../../../../src/documents/checklist/checklist-input.ts';
import { secretariatSheet } from '../../../../src/formats/of/checklist/xlsx.ts';
import { scheduleXlsx } from '../../../../src/formats/of/schedule/xlsx.ts';
import type { Language } from '../../../../src/words/language.ts';
import { inputOf, TWO_LEVELS, VINH_LONG } from '../../../documents/checklist/made.ts';
import { inLines, partOf, textsIn } from '../../zip-texts.ts';

/** The workbook of a schedule. */
function bookOf(input: ChecklistInput, language: Language = 'vi', explain = false): Uint8Array {
  const view = { ...input, language, warnings: [] };
  return scheduleXlsx(view, { duties: secretariatSheet(view, input.isWritten), explain });
}

const sheet = (file: Uint8Array, number: number) => partOf(file, `xl/worksheets/sheet${number}.xml`);

let input: ChecklistInput;
let book: Uint8Array;
beforeAll(async () => {
  input = await inputOf(VINH_LONG);
  book = bookOf(input);
});

describe('the workbook of the real plan', () => {
  it.each([
    [1, 'visits'],
    [2, 'deadlines'],
    [4, 'calendar'],
  ])('has sheet %d, the %s, just as before', async (number, name) => {
    await expect(inLines(sheet(book, number))).toMatchFileSnapshot(
      `../../../golden/schedule/xlsx.${name}.vi.xml`,
    );
  });

  it('has the venues in a column where there are any', () => {
    const { plan } = input;
    const met = { ...input, plan: { ...plan, office: { ...plan.office, venue: 'Phòng họp số 1' } } };
    expect(textsIn(sheet(bookOf(met), 1), 't')).toEqual(
      expect.arrayContaining(['Địa điểm', 'Phòng họp số 1']),
    );
    expect(textsIn(sheet(book, 1), 't')).not.toContain('Địa điểm');
  });

  it('has four sheets, in both languages', () => {
    const names = (file: Uint8Array) =>
      [...partOf(file, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names(book)).toEqual(['Lịch', 'Thời hạn', 'Việc', 'Ngày làm việc']);
    expect(names(bookOf(input, 'en'))).toEqual(['Schedule', 'Deadlines', 'Checklist', 'Calendar']);
  });

  it('hangs a note with its clause on every deadline', () => {
    const all = [...input.schedule.visits.flatMap(({ deadlines }) => deadlines), ...input.schedule.deadlines];
    const notes = textsIn(partOf(book, 'xl/comments2.xml'), 't');
    expect(notes).toHaveLength(all.length);
    for (const note of notes) expect(note).toMatch(/Căn cứ: (theo VI\.\d|do văn phòng thư ký chọn)/);
    expect(notes[0]).toBe(
      'Thông báo lịch và đề cương báo cáo đến đơn vị\nAi làm: Sở Nội vụ\nCách tính: 15 ngày làm việc trước ngày bắt đầu kiểm tra (12/04/2021)\nCăn cứ: theo VI.1.a\nngày dự kiến',
    );
    const drawn = partOf(book, 'xl/drawings/vmlDrawing2.vml').match(/<v:shape /g);
    expect(drawn).toHaveLength(notes.length);
  });

  it('judges lateness by one cell, the day as of which it was made', () => {
    expect(partOf(book, 'xl/workbook.xml')).toContain(
      `<definedName name="ngay_xet">'Thời hạn'!$A$2</definedName>`,
    );
    // 13/01/2021.
    expect(sheet(book, 2)).toContain('<c r="A2" s="9"><v>44209</v></c>');
    for (const number of [1, 2, 3]) expect(sheet(book, number)).toMatch(/<formula>[^<]*&lt;ngay_xet/);
    expect(sheet(book, 4)).toContain('WEEKDAY($A3,2)&gt;5');
  });

  it('says why each visit is where it is, if asked', () => {
    const texts = (file: Uint8Array) => textsIn(sheet(file, 1), 't').join('\n');
    expect(texts(book)).not.toContain('vị trí theo nhịp');
    expect(texts(bookOf(input, 'vi', true))).toContain('vị trí theo nhịp');
  });

  it('has no formula outside conditions and lists', () => {
    for (const number of [1, 2, 3, 4]) expect(sheet(book, number)).not.toMatch(/<f[ >]/);
  });

  it('has the same bytes each time', async () => {
    const again = bookOf(await inputOf(VINH_LONG));
    expect(Buffer.from(again).equals(Buffer.from(book))).toBe(true);
  });
});

describe('what the plan records', () => {
  it('stands beside the deadlines, and as done in the checklist', async () => {
    const change = (text: string) =>
      `${text}records:\n  - unit: so-tu-phap\n    notified: { sent: 2021-03-18, visit: 2021-04-12 }\n    visited: { from: 2021-04-12, to: 2021-04-12 }\n`;
    const file = bookOf(await inputOf(VINH_LONG, { change }));
    // 18/03/2021 is day 44273.
    expect(sheet(file, 1)).toContain('<c r="J5" s="7"><v>44273</v></c>');
    expect(sheet(file, 2)).toContain('<c r="H4" s="7"><v>44273</v></c>');
    expect(textsIn(sheet(file, 3), 't').filter((text) => text === 'Xong')).toHaveLength(2);
  });
});

describe('a workbook that is published', () => {
  it('tells nothing of unannounced visits, in any of its parts', async () => {
    const texts = (file: Uint8Array) =>
      Object.keys(unzipSync(file))
        .map((name) => partOf(file, name))
        .join('\n');
    expect(texts(bookOf(await inputOf(TWO_LEVELS)))).not.toContain('>đột xuất<');
    expect(texts(bookOf(await inputOf(TWO_LEVELS, { internal: true })))).toContain('>đột xuất<');
  });
});
