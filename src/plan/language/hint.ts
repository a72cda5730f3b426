/** What to write in the place of what is faulty, as far as that can be told. */
export type Hint =
  /** Just this, which is what the value says; `isSafe`: no other answer is possible. */
  | { readonly kind: 'write'; readonly text: string; readonly isSafe: boolean }
  /** A number of days, weeks or months, and the key for what is counted. */
  | {
      readonly kind: 'count';
      readonly number: number;
      readonly measure: string;
      readonly meaning: string;
      /** What the key for it says already; empty where it is not there. */
      readonly stands: string;
    }
  /** A list stands where only one of its values can. */
  | { readonly kind: 'only-one'; readonly values: readonly string[] }
  /** The value says that there is none yet: the key can be left out, or has to wait for its value. */
  | { readonly kind: 'none-yet'; readonly key: string; readonly isOptional: boolean }
  /** The lines that could stand there, with what was given in its place where that is clear. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly keys: readonly string[] }
  /** The month has so many days only. */
  | { readonly kind: 'days-of-month'; readonly month: number; readonly year: number; readonly days: number };
