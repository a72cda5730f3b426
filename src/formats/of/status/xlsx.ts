import { workbook } from '../../xlsx/workbook.ts';
import { findingsSheet, originalFindingsSheet } from './register/findings-sheet.ts';
import { lateSheet } from './register/late-sheet.ts';
import { originalSheet } from './register/original-sheet.ts';
import { registerSheet } from './register/register-sheet.ts';
import type { StatusView } from './status-view.ts';

/**
 * A status as an Excel file: the register and the findings, in which what happened can be filled in to be read back; what is
 * late and due; and, seen by programs alone, what the two held when they were written.
 */
export function statusXlsx(view: StatusView): Uint8Array {
  return workbook([
    registerSheet(view),
    lateSheet(view),
    originalSheet(view),
    findingsSheet(view),
    originalFindingsSheet(view),
  ]);
}
