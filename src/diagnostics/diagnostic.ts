/**
 * A stretch of a source text. Offsets are UTF-16 units from the start of the text; lines and columns start at 1,
 * columns count UTF-16 units but no byte-order mark, and `endColumn` is the column after the last letter.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a file, named as the user named the file. */
export interface Location {
  readonly file: string;
  readonly span: Span;
}

/** The values of a diagnostic; its rule puts them into words. */
export type Arguments = Readonly<Record<string, string | number>>;

/** A further place that explains a diagnostic; `note` names the sentence for it in the rule. */
export interface Related {
  readonly location: Location;
  readonly note: string;
}

/** A mistake of the user, or something the user should know: a code, its values, and its place. */
export interface Diagnostic {
  readonly code: string;
  readonly arguments: Arguments;
  readonly location: Location;
  readonly related: readonly Related[];
  /** Of what a plan says: the item, as an exemption would name it. */
  readonly path?: string;
}

/** How grave a diagnostic is. Only errors make a plan invalid. */
export type Severity = 'error' | 'warning' | 'info';
