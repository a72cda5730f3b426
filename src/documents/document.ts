import type { CivilDate } from '../calendar/civil-date.ts';

/** A stretch of text in one style; a gap is a missing fact that a draft marks instead of refusing. */
export interface Run {
  readonly text: string;
  readonly style: 'regular' | 'bold' | 'italic' | 'gap';
}

/** A paragraph of the body, or what stands in a cell. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `dash`: an item behind a typed "- "; `centre`: a line of its own; `fill-in`: a line that is completed by hand. */
  readonly role: 'text' | 'dash' | 'centre' | 'fill-in';
}

/** A heading of a document without articles: I. (1), 1. (2), a) (3); 0 is "Điều n." (Decree 30/2020, annex I, I.II.6.đ). */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}

/** A table with a header row that is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly title: string;
    readonly share: number;
    readonly align: 'left' | 'centre';
  }[];
  readonly rows: readonly (readonly string[])[];
}

export type Block = Paragraph | Heading | Table;

/** Who signs: authority and post line by line in capitals, then the name; null is left blank to be filled in. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string | null;
}

/** An annex in the same file; with several, they are numbered in Roman numerals. Pages are counted anew. */
export interface Annex {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** An official document by the parts of Decree 30/2020/NĐ-CP; it says what stands there, not how it looks. */
export interface OfficialDocument {
  /** The agency above the issuer, if it is printed, and the issuer (boxes 2). */
  readonly parent: string | null;
  readonly issuer: string;
  /** Number, null while blank, and the symbol behind it, `SNV-CCHC`; a document without a number has no symbol. */
  readonly number: string | null;
  readonly symbol: string | null;
  /** Place and date (box 4); minutes have neither. */
  readonly place: string | null;
  readonly date: CivilDate | null;
  /** Year of the blank date. */
  readonly year: number;
  /** Name of the type, `QUYẾT ĐỊNH`; null for an official letter, which has none. */
  readonly title: string | null;
  /** Trích yếu (boxes 5a, 5b). */
  readonly summary: string;
  readonly addressees: readonly string[];
  /** Who decides, in capitals; legal bases, one a line; the word that opens the articles. Of decisions only. */
  readonly authority: string | null;
  readonly bases: readonly string[];
  readonly enacting: string | null;
  readonly body: readonly Block[];
  /** One signature at the right; minutes have two, left and right. */
  readonly signatures: readonly Signature[];
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
  /** Whether the annexes alone are written, as a file of their own (form 2.2); the rest says what they belong to. */
  readonly annexesAlone: boolean;
}
