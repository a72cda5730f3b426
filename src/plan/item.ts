import type { Path } from './path.ts';

/** Something that stands in the plan file: it knows its path, and its clause if the decision says it. */
export interface Item {
  readonly path: Path;
  readonly clause: string | null;
}

export interface TextItem extends Item {
  readonly text: string;
  /** Ids of the units that it is meant for; empty: for all. */
  readonly for: readonly string[];
}
