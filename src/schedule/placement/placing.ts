import type { Stage } from './columns.ts';

/** What the search for a placement has come to. Trips that depend on one another are solved as a set. */
export interface Placing {
  /** The set that is being solved, from 1, and how many sets need the solver. */
  readonly set: number;
  readonly sets: number;
  /** The stage that is being solved, after those whose sums are held; null before the first of a set. */
  readonly stage: Stage | null;
  readonly held: readonly number[];
  /** The smallest sum of the stage found for the set, and what it cannot fall below; infinite while not known. */
  readonly best: number;
  readonly bound: number;
}

/**
 * Tells what is new about a search. It is called without news too, wherever work takes long: whoever listens may then look
 * at a clock.
 */
export type TellPlacing = (news?: Partial<Placing>) => void;

/** Tells a listener the whole of what the search for a placement has come to, whenever a part of it is new. */
export function tellingPlacing(listen: (placing: Placing) => void): TellPlacing {
  let placing: Placing = {
    ...{ set: 0, sets: 0, stage: null, held: [] },
    ...{ best: Number.POSITIVE_INFINITY, bound: Number.NEGATIVE_INFINITY },
  };
  return (news) => {
    if (news !== undefined) placing = { ...placing, ...news };
    listen(placing);
  };
}
