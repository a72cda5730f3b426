/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  | 'empty'
  | 'not-workbook'
  | 'old-workbook'
  | 'other-workbook'
  | 'encrypted'
  | 'macros'
  | 'external-links'
  | 'too-large'
  | 'too-many-rows'
  | 'damaged';

/** Thrown while a workbook is read, and caught by whoever is asked to read it. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(fault);
    this.fault = fault;
  }
}
