/** Where something lies in a text. */
export type Span = readonly [start: number, end: number];

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Where that ends which holds it as its last part. */
  readonly last: number;
}

interface Word extends Placed {
  readonly value: string | number | boolean;
}

/** A group, with the places of its keys. */
export interface Mapping extends Placed {
  readonly value: Record<string, unknown>;
  readonly entries: Map<string, Entry>;
}

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

interface List extends Placed {
  readonly value: unknown[];
  readonly items: Node[];
}

/** A part of a text of the plainest kind, with its data. */
export type Node = Word | Mapping | List;

/** A group that begins at a place, with nothing in it. */
export function mappingOf(start: number): Mapping {
  const value = Object.create(null) as Record<string, unknown>;
  return { start, end: start, last: start, value, entries: new Map() };
}

/** A list that begins at a place, with nothing in it. */
export function listOf(start: number): List {
  return { start, end: start, last: start, value: [], items: [] };
}
