import { type CellPlace, cellPlace, cellRange, type CellRange } from './cell-place.ts';
import { WorkbookError } from './workbook-fault.ts';
import { attribute, tagsIn, textAfter } from './xml-tags.ts';

/** What the part of a sheet tells besides the values of its cells, by the names of cells. */
export interface SheetOddities {
  /** Cells that hold a formula, or the word for a mistake in place of a value. */
  readonly computed: ReadonlyMap<string, 'formula' | 'error'>;
  /** Days that are written as text in ISO 8601, without a time zone. */
  readonly writtenDays: ReadonlyMap<string, string>;
  readonly merged: readonly CellRange[];
  /** How many rows down to the last that holds a formula or a mistake. */
  readonly rows: number;
}

/** The most rows in which something may stand, and the most merged ranges. */
const MOST_ROWS = 10_000;
const MOST_MERGED = 1000;
/** Excel's own last row: some programs describe it although nothing stands in it. */
const LAST_ROW = 1_048_576;

/**
 * Looks through the part of a sheet for what a reader of values does not tell. Throws a WorkbookError where cells have no
 * proper place, or something stands too far down.
 */
export function sheetOddities(xml: string): SheetOddities {
  const computed = new Map<string, 'formula' | 'error'>();
  const writtenDays = new Map<string, string>();
  const merged: CellRange[] = [];
  let [name, type]: [string, string | null] = ['', null];
  if (/<[\w:.-][^<>]*</.test(xml)) throw new WorkbookError('damaged');
  for (const tag of tagsIn(xml, ['row', 'c', 'f', 'v', 'mergeCell'])) {
    if (tag.name === 'row') {
      const number = attribute(tag, 'r');
      if (number !== null && !(/^\d{1,7}$/.test(number) && Number(number) <= LAST_ROW))
        throw new WorkbookError('damaged');
    } else if (tag.name === 'c') {
      name = attribute(tag, 'r') ?? '';
      type = attribute(tag, 't');
      // The library that reads cells never ends with a name that is none, though the cell be empty.
      const row = name === '' && tag.isEmpty ? 0 : placeOf(name).row;
      if (!tag.isEmpty && row >= MOST_ROWS) throw new WorkbookError('too-many-rows');
      if (type === 'e') computed.set(name, 'error');
    } else if (tag.name === 'f') {
      if (computed.get(name) === undefined) computed.set(name, 'formula');
    } else if (tag.name === 'v') {
      if (type === 'd') writtenDays.set(name, textAfter(xml, tag));
    } else {
      const range = cellRange(attribute(tag, 'ref') ?? '');
      if (range === null) throw new WorkbookError('damaged');
      merged.push(range);
    }
  }
  if (merged.length > MOST_MERGED) throw new WorkbookError('damaged');
  return { computed, writtenDays, merged, rows: rowsDownTo([...computed.keys()]) };
}

function rowsDownTo(names: readonly string[]): number {
  return names.reduce((rows, name) => Math.max(rows, placeOf(name).row + 1), 0);
}

function placeOf(name: string): CellPlace {
  const place = cellPlace(name);
  if (place === null) throw new WorkbookError('damaged');
  return place;
}
