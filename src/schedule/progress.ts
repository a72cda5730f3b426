import type { Placing } from './placement/placing.ts';

/** How far the making of a schedule has got. */
export type Progress =
  /** The starts of so many of the trips have been judged. */
  | { readonly step: 'starts'; readonly visits: number; readonly done: number; readonly of: number }
  | { readonly step: 'placing'; readonly visits: number; readonly placing: Placing }
  /** For so many of the trips it is known where they stand, and why. */
  | { readonly step: 'reasons'; readonly visits: number; readonly done: number; readonly of: number }
  /** So many changes have been tried in search of what would place the visits that found no place. */
  | { readonly step: 'changes'; readonly unplaced: number; readonly tried: number }
  | {
      readonly step: 'made';
      readonly visits: number;
      readonly unplaced: number;
      /** How often the solver was called. */
      readonly calls: number;
      readonly displacement: number;
      readonly bound: number;
    };

/** Is told how far the making of a schedule has got, often enough to show that it goes on. */
export type TellProgress = (progress: Progress) => void;
