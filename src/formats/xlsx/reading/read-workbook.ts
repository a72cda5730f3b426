import { zipSync } from 'fflate';
import { dayNumber, parseCivilDate } from '../../../calendar/civil-date.ts';
import { unpacked, ZipError } from '../../zip/zip-entries.ts';
import { cellName } from '../sheet.ts';
import { isWithin } from './cell-place.ts';
import { type SheetOddities, sheetOddities } from './sheet-oddities.ts';
import { WorkbookError, type WorkbookFault } from './workbook-fault.ts';
import { textOf, type WorkbookParts, workbookParts } from './workbook-parts.ts';
import { attribute, tagsIn } from './xml-tags.ts';

/** What somebody has put into a cell. */
export type ReadCell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  /** A day by its number since 1970-01-01, and whether it has a time besides. */
  | { readonly is: 'day'; readonly day: number; readonly hasTime: boolean }
  | { readonly is: 'boolean' | 'formula' | 'error' | 'merged' };

/** A sheet as it is read. */
export interface ReadSheet {
  /** How many rows from the first to the last in which something stands. */
  readonly rows: number;
  /** What stands in a cell, by the places of its row and column from 0; null if nothing does. */
  at(row: number, column: number): ReadCell | null;
}

/** A workbook as it is read. */
export interface ReadWorkbook {
  /** The names of all its sheets, in their order. */
  readonly names: readonly string[];
  /** Those that were asked for, by their names, where it has them. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
}

const DAY = 86_400_000;

/**
 * Reads some sheets of an Excel file by their names, or says why it cannot be read. Nothing in it is computed or followed:
 * formulas, mistakes and merged cells are told as such. Same result in every time zone.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<ReadWorkbook | { readonly fault: WorkbookFault }> {
  try {
    return await sheetsOf(workbookParts(bytes), wanted);
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof ZipError) return { fault: error.fault };
    throw error;
  }
}

/** A sheet that a workbook lists: its name in NFC, its number from 1, and the part that it lies in. */
interface ListedSheet {
  readonly name: string;
  readonly number: number;
  readonly part: string;
}

async function sheetsOf(parts: WorkbookParts, wanted: readonly string[]): Promise<ReadWorkbook> {
  const { listed, shared } = partsByName(parts);
  const asked = listed.filter(({ name }) => wanted.includes(name));
  const oddities = asked.map(({ part }) => sheetOddities(textOf(parts, part)));
  const read = ['xl/workbook.xml', RELATIONS, ...shared, ...asked.map(({ part }) => part)].flatMap((name) => {
    const entry = parts.get(name);
    return entry === undefined ? [] : [[name, unpacked(entry)] as const];
  });
  // Not compressed, so that the library unpacks no more than what was measured here.
  const bounded = zipSync(Object.fromEntries(read), { level: 0 });
  const sheets = new Map<string, ReadSheet>();
  for (const [index, { name, number }] of asked.entries()) {
    const odd = oddities[index];
    if (odd !== undefined) sheets.set(name, sheetOf(await valuesIn(bounded, number), odd));
  }
  return { names: listed.map(({ name }) => name), sheets };
}

const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The sheets of a workbook in their order, and the parts that they share. */
function partsByName(parts: WorkbookParts): {
  readonly listed: readonly ListedSheet[];
  readonly shared: readonly string[];
} {
  const targets = [...tagsIn(textOf(parts, RELATIONS), ['Relationship'])].map((tag) => {
    const target = attribute(tag, 'Target') ?? '';
    return {
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type') ?? '',
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
  const listed = [...tagsIn(textOf(parts, 'xl/workbook.xml'), ['sheet'])].map((tag, index) => {
    const target = targets.find(({ id }) => id === attribute(tag, 'id'));
    const name = attribute(tag, 'name');
    if (target === undefined || name === null) throw new WorkbookError('damaged');
    return { name: name.normalize('NFC'), number: index + 1, part: target.part };
  });
  const shared = targets.filter(({ type }) => /\/(?:styles|sharedStrings)$/.test(type));
  return { listed, shared: shared.map(({ part }) => part) };
}

/** The values of a sheet; whatever the library finds fault with makes the file a damaged one. */
async function valuesIn(
  file: Uint8Array<ArrayBuffer>,
  number: number,
): Promise<readonly (readonly unknown[])[]> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return await readSheet(file.buffer, number, { trim: false });
  } catch {
    throw new WorkbookError('damaged');
  }
}

function sheetOf(values: readonly (readonly unknown[])[], odd: SheetOddities): ReadSheet {
  return {
    rows: Math.max(values.length, odd.rows),
    at: (row, column) => {
      if (odd.merged.some((range) => isWithin({ row, column }, range))) return { is: 'merged' };
      const name = cellName(row, column);
      const computed = odd.computed.get(name);
      return computed === undefined
        ? cellOf(values[row]?.[column], odd.writtenDays.get(name))
        : { is: computed };
    },
  };
}

function cellOf(value: unknown, writtenDay: string | undefined): ReadCell | null {
  if (value === null || value === undefined || value === '') return null;
  // The library reads such a day in the time zone of the machine.
  if (writtenDay !== undefined) return dayWritten(writtenDay);
  if (typeof value === 'string') return { is: 'text', text: value };
  if (typeof value === 'number') return { is: 'number', number: value };
  if (!(value instanceof Date)) return { is: 'boolean' };
  const day = Math.floor(value.getTime() / DAY);
  return { is: 'day', day, hasTime: value.getTime() !== day * DAY };
}

function dayWritten(text: string): ReadCell {
  const [date = '', time = ''] = text.split('T');
  const day = parseCivilDate(date);
  return day === null
    ? { is: 'text', text }
    : { is: 'day', day: dayNumber(day), hasTime: /[1-9]/.test(time) };
}
