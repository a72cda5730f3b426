/** A file as it was read: its name as the user gave it, and its text, never normalised, since offsets point into it. */
export interface Source {
  readonly file: string;
  readonly text: string;
}
