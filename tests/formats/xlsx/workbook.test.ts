import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import type { Cell, Sheet } from '../../../src/formats/xlsx/sheet.ts';
import { workbook } from '../../../src/formats/xlsx/workbook.ts';
import { partOf, textsIn } from '../zip-texts.ts';

function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name: 'Việc',
    heading: ['Tiêu đề'],
    columns: [
      { title: 'Một', width: 20 },
      { title: 'Hai', width: 10, choices: ['Xong', 'Chưa "xong"'] },
    ],
    rows,
    refusal: 'Chọn trong danh sách',
    ...more,
  };
}

const xmlOf = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}) =>
  partOf(workbook([sheetOf(rows, more)]), 'xl/worksheets/sheet1.xml');

describe('a workbook', () => {
  it('holds the parts that Excel needs and nothing else', () => {
    const names = Object.keys(unzipSync(workbook([sheetOf([]), sheetOf([])])));
    expect(names).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('repeats the titles on every page, whatever the name of the sheet', () => {
    const xml = partOf(workbook([sheetOf([], { name: "Hội đồng 'A' & B" })]), 'xl/workbook.xml');
    expect(xml).toContain('<sheet name="Hội đồng \'A\' &amp; B" sheetId="1" r:id="rId1"/>');
    expect(textsIn(xml, 'definedName')).toEqual(["'Hội đồng ''A'' & B'!$2:$2"]);
  });
});

describe('a sheet', () => {
  it.each([
    // Excel's own count: 1900-03-01 is day 61.
    ['1900-03-01', 61],
    ['2021-01-13', 44209],
    ['2021-05-17', 44333],
  ])('writes %s as the day %d', (date, number) => {
    expect(xmlOf([[{ date: knownDate(date) }]])).toContain(`<c r="A3" s="7"><v>${number}</v></c>`);
  });

  it('writes numbers as numbers, nothing as nothing and texts as texts', () => {
    const xml = xmlOf([
      [12, null],
      ['12', '=1+1'],
    ]);
    expect(xml).toContain('<c r="A3" s="6"><v>12</v></c><c r="B3" s="4"/>');
    expect(textsIn(xml, 't')).toEqual(['Tiêu đề', 'Một', 'Hai', '12', '=1+1']);
    expect(xml).not.toContain('<f>');
  });

  it('can be filtered, stays below its titles, and offers the choices', () => {
    const xml = xmlOf([['a'], ['b']]);
    expect(xml).toContain('<autoFilter ref="A2:B4"/>');
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('sqref="B3:B4"><formula1>"Xong,Chưa &quot;xong&quot;"</formula1>');
  });

  it('prints on A4 across, as wide as the page', () => {
    expect(xmlOf([])).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xmlOf([])).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  it('keeps the elements in the order that the format fixes', () => {
    const order = [
      ...xmlOf([['a']]).matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|dataValidations|printOptions|pageMargins|pageSetup|headerFooter)[ >]/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual(
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter dataValidations printOptions pageMargins pageSetup headerFooter'.split(
        ' ',
      ),
    );
  });

  it('writes each line below the table across all its columns, after a blank row', () => {
    const xml = xmlOf([['a']], { footing: ['Ghi chú một', 'Ghi chú hai'] });
    expect(xml).toContain('<dimension ref="A1:B6"/>');
    expect(xml).toMatch(/<row r="5"[^>]*><c r="A5" s="8" t="inlineStr"><is><t[^>]*>Ghi chú một</);
    expect(xml).toMatch(
      /<autoFilter ref="A2:B3"\/><mergeCells count="2"><mergeCell ref="A5:B5"\/><mergeCell ref="A6:B6"\/><\/mergeCells></,
    );
    expect(xmlOf([['a']])).not.toContain('merge');
  });

  it('cuts a text longer than a cell may be, and names columns after Z', () => {
    const columns = Array.from({ length: 28 }, () => ({ title: 'x', width: 5 }));
    const xml = xmlOf([['a'.repeat(40_000)]], { columns });
    expect(Math.max(...textsIn(xml, 't').map(({ length }) => length))).toBe(32_767);
    expect(xml).toContain('<c r="AB2"');
  });

  it('holds days in a column of days: an empty cell too, and nothing outside their range', () => {
    const days = { from: knownDate('2020-01-01'), to: knownDate('2024-12-31'), refusal: 'Ghi "ngày"' };
    const xml = xmlOf([['a', null]], {
      columns: [
        { title: 'Một', width: 20 },
        { title: 'Hai', width: 10, days },
      ],
    });
    expect(xml).toContain('<c r="B3" s="7"/>');
    expect(xml).toContain(
      '<dataValidation type="date" allowBlank="1" showErrorMessage="1" error="Ghi &quot;ngày&quot;" sqref="B3:B3"><formula1>43831</formula1><formula2>45657</formula2></dataValidation>',
    );
  });

  it('locks all cells but those that may be edited', () => {
    const isEditable = (row: number, column: number) => row === 0 && column === 1;
    const file = workbook([
      sheetOf(
        [
          ['a', '=b'],
          ['c', 'd'],
        ],
        { isEditable },
      ),
    ]);
    const xml = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('</sheetData><sheetProtection sheet="1"');
    expect(xml).not.toContain('password');
    expect(textsIn(xml, 't')).toEqual(['Tiêu đề', 'Một', 'Hai', 'a', '=b', 'c', 'd']);
    const styles = partOf(file, 'xl/styles.xml');
    const formats = [
      ...(/<cellXfs.*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*\/>|<xf .*?<\/xf>/g),
    ];
    const isOpen = [...xml.matchAll(/<c r="(\w+)" s="(\d+)"/g)].flatMap(([, cell, style]) =>
      (formats[Number(style)]?.[0] ?? '').includes('<protection locked="0"/>') ? [cell] : [],
    );
    expect(isOpen).toEqual(['B3']);
    expect(xmlOf([['a']])).not.toContain('sheetProtection');
  });

  it('keeps columns in view on the left, prints on A3, and can be hidden, where it says so', () => {
    const xml = xmlOf([['a']], { frozenColumns: 1, paper: 'A3' });
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<pageSetup paperSize="8" orientation="landscape"');
    const file = workbook([sheetOf([]), sheetOf([], { isHidden: true })]);
    const states = [...partOf(file, 'xl/workbook.xml').matchAll(/<sheet [^>]*?( state="\w+")? r:id/g)];
    expect(states.map(([, state]) => state)).toEqual([undefined, ' state="veryHidden"']);
  });
});
