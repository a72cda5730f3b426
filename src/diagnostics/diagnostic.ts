import type { Path } from './path.ts';

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

/** A further place that explains a diagnostic; `note` names the sentence for it in the rule. */
export interface Related<Note extends string> {
  readonly location: Location;
  readonly note: Note;
}

/** An item of a plan: its path, and what a person calls each step of it (a key, or a name or the position of an item). */
export interface NamedItem {
  readonly path: Path;
  readonly names: readonly string[];
}

/**
 * A mistake of the user, or something the user should know: a code, its values, and its place. The rule of that code puts the
 * values into words. Plain data, which may cross threads. The union of all that can be told is `Diagnostic` in rules.
 */
export interface DiagnosticOf<Code extends string, Values, Note extends string> {
  readonly code: Code;
  readonly values: Values;
  readonly location: Location;
  readonly related: readonly Related<Note>[];
  /** What a rule finds in what a plan says: the item, as an exemption would name it. */
  readonly item?: NamedItem;
}

/** How grave a diagnostic is. Only errors make a plan invalid. */
export type Severity = 'error' | 'warning' | 'info';
