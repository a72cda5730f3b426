/** A file that was made of one of several plans, before it is written. */
export interface MadeFile {
  readonly output: string;
  readonly content: string | Uint8Array;
}
