import type { Replacement } from './replacements.ts';
import type { Part } from './scan-lines.ts';

/** What a sign stands for where it was found. */
export type SignRole =
  /** Something that YAML goes by, or an id, a date, a number. */
  | 'structure'
  /** A text, which reads the same without it. */
  | 'text'
  /** A sign that no text may hold. */
  | 'control'
  /** A quote at an end of a text that has none at its other end: one is missing, or this one is too many. */
  | 'lone'
  /** A letter that was lost, or one that only a single font has: what was meant cannot be told. */
  | 'lost';

/** A replacement, with the sign that it is for. */
export interface SignReplacement extends Replacement {
  readonly sign: string;
  readonly meant: string;
  readonly role: SignRole;
}

/** A sign that is read as another, where it stands in the file. */
export interface MendedSign extends Part {
  /** The sign, or the escape by which it is written. */
  readonly sign: string;
  /** What is meant by the sign itself; empty where it is left out. */
  readonly meant: string;
  /** What is to be written at the place; null if that cannot be told. */
  readonly written: string | null;
  readonly role: SignRole;
}
