import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Status } from '../../../../../src/follow-up/status.ts';
import { doubtText } from '../../../../../src/formats/of/status/register/doubt.ts';
import { readRegister } from '../../../../../src/formats/of/status/register/read-register.ts';
import { workbook } from '../../../../../src/formats/xlsx/workbook.ts';
import { withParts } from './edited.ts';
import { registerAfter, viewAfter } from './made.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

let register: Uint8Array;
let status: Status;
beforeAll(async () => {
  register = await registerAfter([]);
  ({ status } = await viewAfter([]));
});

async function doubtsOf(file: Uint8Array): Promise<string[]> {
  const read = await readRegister(file, status);
  return 'facts' in read ? ['(nothing is doubtful)'] : read.doubtful.map((one) => doubtText(one, 'vi'));
}

/** The old container of Office files, with the name of a stream in it. */
function oldFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(strToU8(Array.from(stream).join('\0')), 1024);
  return bytes;
}

/** A change of a number of four bytes in the list of a zip file, in the entry of a name. */
function withListed(file: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const wanted = strToU8(name).join();
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      bytes.subarray(at + 46, at + 46 + name.length).join() === wanted
    )
      view.setUint32(at + offset, value, true);
  return bytes;
}

describe('a file that is no register', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'tệp trống'],
    ['CSV', () => strToU8('TT,Mã cuộc\n1,so-tu-phap\n'), 'không phải tệp Excel, dù tên có đuôi .xlsx'],
    ['a page', () => strToU8('<html><table></table></html>'), 'không phải tệp Excel, dù tên có đuôi .xlsx'],
    ['an older workbook', () => oldFile('Workbook'), 'là tệp Excel kiểu cũ (.xls)'],
    ['an encrypted one', () => oldFile('EncryptedPackage'), 'tệp có mật khẩu mở, không đọc được'],
    [
      'one locked as a zip file',
      () => withListed(register, SHEET, 8, (8 << 16) | 1),
      'tệp có mật khẩu mở, không đọc được',
    ],
    [
      'a large one',
      () => new Uint8Array([...register.subarray(0, 4), ...new Uint8Array(10_000_000)]),
      'tệp quá lớn so với một sổ theo dõi',
    ],
    ['a Word file', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'không phải sổ tính dạng .xlsx'],
    ['a binary one', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), 'không phải sổ tính dạng .xlsx'],
    ['macros', () => withParts(register, { 'xl/vbaProject.bin': 'x' }), 'tệp có macro, không đọc'],
    [
      'a form that allows macros',
      () =>
        withParts(register, {
          '[Content_Types].xml': (xml) =>
            xml.replace(
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
              'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
            ),
        }),
      'tệp có macro, không đọc',
    ],
    [
      'links to other files',
      () => withParts(register, { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
      'tệp có liên kết tới tệp hoặc nguồn dữ liệu khác, không đọc',
    ],
    ['half a file', () => register.slice(0, register.length / 2), 'tệp hỏng, không đọc được'],
    ['the first bytes of a file', () => register.slice(0, 4), 'tệp hỏng, không đọc được'],
    [
      'a sheet cut off',
      () => withParts(register, { [SHEET]: (xml) => xml.slice(0, xml.length / 2) }),
      'tệp hỏng, không đọc được',
    ],
    [
      'thousands of merged cells',
      () =>
        withParts(register, {
          [SHEET]: (xml) =>
            xml.replace('</sheetData>', `</sheetData>${'<mergeCell ref="A1:B2"/>'.repeat(1001)}`),
        }),
      'tệp hỏng, không đọc được',
    ],
    ['no sheet', () => withParts(register, { [SHEET]: null }), 'tệp hỏng, không đọc được'],
    [
      'a cell that says nothing of its place',
      () => withParts(register, { [SHEET]: (xml) => xml.replace('<c r="J6"', '<c') }),
      'tệp hỏng, không đọc được',
    ],
    [
      'a row beyond all rows',
      () => withParts(register, { [SHEET]: (xml) => xml.replace('<row r="19"', '<row r="99999999999"') }),
      'tệp hỏng, không đọc được',
    ],
    [
      'a bomb',
      () =>
        withParts(register, {
          [SHEET]: (xml) => xml.replace('<sheetData>', `<sheetData>${' '.repeat(90_000_000)}`),
        }),
      'tệp quá lớn so với một sổ theo dõi',
    ],
    [
      'a bomb that says that it is small',
      () => {
        const bomb = withParts(register, { [SHEET]: (xml) => xml + ' '.repeat(90_000_000) });
        return withListed(bomb, SHEET, 24, 1000);
      },
      'tệp hỏng, không đọc được',
    ],
    [
      '100,000 rows',
      () =>
        withParts(register, {
          [SHEET]: (xml) => {
            const rows = Array.from(
              { length: 100_000 },
              (_, index) => `<row r="${index + 20}"><c r="A${index + 20}"><v>1</v></c></row>`,
            );
            return xml.replace('</sheetData>', () => `${rows.join('')}</sheetData>`);
          },
        }),
      'có dữ liệu dưới dòng 10000, quá nhiều so với một sổ theo dõi',
    ],
    [
      'another workbook',
      () => workbook([{ name: 'Việc', heading: [], columns: [], rows: [], refusal: '' }]),
      'không phải sổ theo dõi do cchc xuất; tệp có các trang: "Việc"',
    ],
    [
      'a sheet renamed',
      () =>
        withParts(register, {
          'xl/workbook.xml': (xml) => xml.replace('name="Sổ theo dõi"', 'name="Sổ &amp; bảng"'),
        }),
      'không thấy trang "Sổ theo dõi"; tệp có các trang: "Sổ & bảng", "Trễ và sắp đến hạn", "Kết quả kiểm tra"',
    ],
    [
      'another campaign',
      () =>
        withParts(register, {
          'xl/worksheets/sheet3.xml': (xml) => xml.replace('vinh-long-2021', 'tra-vinh-2021'),
        }),
      'là sổ của kế hoạch "tra-vinh-2021", không phải của "vinh-long-2021"',
    ],
    [
      'a later version',
      () =>
        withParts(register, {
          'xl/worksheets/sheet3.xml': (xml) => xml.replace('preserve">1<', 'preserve">2<'),
        }),
      'là sổ do bản cchc mới hơn xuất',
    ],
  ])('%s is told as what it is', async (_, file, words) => {
    expect(await doubtsOf(file())).toEqual([words]);
  });

  it('with merged cells is doubtful in each of them', async () => {
    const file = withParts(register, {
      [SHEET]: (xml) =>
        xml.replace(
          '<conditionalFormatting',
          '<mergeCells count="1"><mergeCell ref="J6:K7"/></mergeCells><conditionalFormatting',
        ),
    });
    expect(await doubtsOf(file)).toEqual(
      ['J6', 'K6', 'J7', 'K7'].map((cell) => `trang "Sổ theo dõi", ô ${cell}: bị gộp với ô khác`),
    );
  });

  it('with something written below the table is doubtful', async () => {
    const file = withParts(register, {
      [SHEET]: (xml) =>
        xml.replace('</sheetData>', '<row r="25"><c r="J25" s="12"><v>44333</v></c></row></sheetData>'),
    });
    expect(await doubtsOf(file)).toEqual(['trang "Sổ theo dõi", ô B25: dòng có ghi mà không có mã cuộc']);
  });

  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])(
    'reads days of a strict workbook, which are written as text, as they are written in %s',
    async (zone) => {
      const file = withParts(register, {
        [SHEET]: (xml) =>
          xml.replace('<c r="J6" s="12"/>', '<c r="J6" s="12" t="d"><v>2021-05-17T00:00:00</v></c>'),
      });
      process.env.TZ = zone;
      const read = await readRegister(file, status);
      expect('facts' in read ? read.facts.map(({ fact }) => fact.on) : read).toEqual(['2021-05-17']);
    },
  );
});
