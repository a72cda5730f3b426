import { civilDate } from '../../../../calendar/civil-date.ts';
import { OutsideCalendarError } from '../../../../calendar/outside-calendar-error.ts';
import { printable } from '../../../text/text-width.ts';
import type { CivilDate } from '../../../../calendar/civil-date.ts';
import type { ReadCell } from '../../../xlsx/reading/read-workbook.ts';

/** What a cell holds, as plain text; null if it is empty. What has no value of its own is told by what it is. */
export function plainText(cell: ReadCell | null): string | null {
  if (cell === null) return null;
  switch (cell.is) {
    case 'text': {
      const text = cell.text.replace(/\s+/g, ' ').trim().normalize('NFC');
      return text === '' ? null : text;
    }
    case 'number':
      return String(cell.number);
    case 'day':
      return dayOrNull(cell.day) ?? String(cell.day);
    case 'boolean':
    case 'formula':
    case 'error':
    case 'merged':
      return `(${cell.is})`;
  }
}

/** The date of a day number; null outside the years of the calendar. */
export function dayOrNull(day: number): CivilDate | null {
  try {
    return civilDate(day);
  } catch (error) {
    if (error instanceof OutsideCalendarError) return null;
    throw error;
  }
}

/** Whether two texts are the same in a workbook, which shows controls and knows only one kind of blank. */
export function isSameText(one: string | null | undefined, other: string | null | undefined): boolean {
  return inWorkbook(one ?? null) === inWorkbook(other ?? null);
}

function inWorkbook(text: string | null): string | null {
  return text === null ? null : printable(text).replace(/\s+/g, ' ').trim().normalize('NFC');
}
