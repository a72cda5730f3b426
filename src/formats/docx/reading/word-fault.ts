/** Why a file is not used as a Word file. */
export type WordFault =
  | 'empty'
  | 'too-large'
  | 'too-dense'
  | 'too-long'
  | 'encrypted'
  | 'damaged'
  | 'old-word'
  | 'open-document'
  | 'rich-text'
  | 'pdf'
  | 'web-page'
  | 'other-office'
  | 'template-file'
  | 'not-word'
  | 'macros'
  | 'embedded'
  | 'add-in'
  | 'external'
  | 'field'
  | 'mail-merge'
  | 'definitions'
  | 'other-letters'
  | 'outside'
  | 'twice'
  | 'foreign';

/** Thrown while a Word file is read, and caught by whoever is asked to read it. */
export class WordError extends Error {
  readonly fault: WordFault;
  /** The part of the file in which it stands; null where it is the file as a whole. */
  readonly part: string | null;
  /** What it is there, as it is written; null where the fault says all. */
  readonly what: string | null;

  constructor(fault: WordFault, part: string | null = null, what: string | null = null) {
    super(fault);
    this.fault = fault;
    this.part = part;
    this.what = what;
  }
}
