import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, knownDate } from '../../../../src/calendar/civil-date.ts';
import { type ReadCell, readWorkbook } from '../../../../src/formats/xlsx/reading/read-workbook.ts';
import type { Cell, Sheet } from '../../../../src/formats/xlsx/sheet.ts';
import { workbook } from '../../../../src/formats/xlsx/workbook.ts';
import { withParts } from '../../of/status/register/edited.ts';

function sheetOf(rows: readonly (readonly Cell[])[], name = 'Việc'): Sheet {
  const columns = Array.from({ length: 3 }, () => ({ title: 'x', width: 5 }));
  return { name, heading: [], columns, rows, refusal: '' };
}

/** The cells of a sheet from its second row on. */
async function cellsIn(file: Uint8Array, name = 'Việc'): Promise<(ReadCell | null)[][]> {
  const read = await readWorkbook(file, [name]);
  if ('fault' in read) throw new Error(read.fault);
  const sheet = read.sheets.get(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return Array.from({ length: sheet.rows - 1 }, (_, row) =>
    [0, 1, 2].map((column) => sheet.at(row + 1, column)),
  );
}

describe('a workbook that is read', () => {
  it('has the cells that were written, at their places', async () => {
    const rows = [
      ['a', null, 12],
      [null, null, null],
      [null, { date: knownDate('2021-05-17') }, '=1+1 & <b> _x0041_'],
    ];
    expect(await cellsIn(workbook([sheetOf(rows)]))).toEqual([
      [{ is: 'text', text: 'a' }, null, { is: 'number', number: 12 }],
      [null, null, null],
      [
        null,
        { is: 'day', day: dayNumber(knownDate('2021-05-17')), hasTime: false },
        { is: 'text', text: '=1+1 & <b> _x0041_' },
      ],
    ]);
  });

  it('names all its sheets and reads those that are asked for', async () => {
    const read = await readWorkbook(workbook([sheetOf([], 'Một'), sheetOf([], 'Hai')]), ['Hai', 'Ba']);
    if ('fault' in read) throw new Error(read.fault);
    expect(read.names).toEqual(['Một', 'Hai']);
    expect([...read.sheets.keys()]).toEqual(['Hai']);
  });

  it('tells a formula without a value below everything else', async () => {
    const file = withParts(workbook([sheetOf([['a']])]), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', '<row r="4"><c r="B4"><f>1+1</f></c></row></sheetData>'),
    });
    expect((await cellsIn(file))[2]).toEqual([null, { is: 'formula' }, null]);
  });

  it('counts days from 1904 where it says so', async () => {
    const file = withParts(workbook([sheetOf([[{ date: knownDate('2021-05-17') }]])]), {
      'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    });
    expect(await cellsIn(file)).toEqual([
      [{ is: 'day', day: dayNumber(knownDate('2025-05-18')), hasTime: false }, null, null],
    ]);
  });

  it.each([
    '<c r="A</w:p>3" s="2"/>',
    '<c r="V<?x?>6" t="n"><v>1</v></c>',
    '<c r="A-3" s="2"/>',
    '<c r="" />x<c r="3"/>',
  ])('with a cell of no place is told to be damaged: %s', async (cell) => {
    const file = withParts(workbook([sheetOf([['a']])]), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', `<row r="4">${cell}</row></sheetData>`),
    });
    const read = await readWorkbook(file, ['Việc']);
    expect('fault' in read ? read.fault : null).toBe('damaged');
  });

  it('that is damaged anywhere is read, or told to be damaged', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    const whole = workbook([sheetOf([['a', 1, { date: knownDate('2021-05-17') }]])]);
    const signs = fc.constantFrom('<', '>', '"', '&', '/', '\0', '', '<!--', '<f>', '<![CDATA[', 'r="ZZZ1"');
    await fc.assert(
      fc.asyncProperty(fc.nat(2000), fc.nat(20), signs, async (at, length, put) => {
        const file = withParts(whole, { [part]: (xml) => xml.slice(0, at) + put + xml.slice(at + length) });
        const read = await readWorkbook(file, ['Việc']);
        if ('fault' in read) expect(read.fault).toBe('damaged');
      }),
      { numRuns: 500 },
    );
  });
});
