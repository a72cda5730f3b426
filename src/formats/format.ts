import type { Paint } from './text/paint.ts';

/** How a readable result is laid out: its colours, and the columns that it may take. */
export interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** A format of a document: which files hold it, and how it is made. */
export interface Format<Order> {
  /** The endings of files that mean this format, in lower case. */
  readonly endings: readonly string[];
  /** Endings that mean another format, and yet do not contradict this one. */
  readonly alsoIn?: readonly string[];
  /** Whether it is bytes for a file, which no terminal can show. */
  readonly isBinary?: boolean;
  /** Makes it. What makes it is loaded only then, so that names and endings are known at once. */
  render(order: Order): Promise<string | Uint8Array>;
}

/** The formats of a document by their names, the usual one first. */
export type Formats<Name extends string, Order = never> = Readonly<Record<Name, Format<Order>>>;

/** The names of some formats, the usual one first. */
export function namesOf<Name extends string>(formats: Formats<Name>): readonly Name[] {
  return Object.keys(formats) as Name[];
}
