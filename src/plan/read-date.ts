import { type CivilDate, parseCivilDate } from '../calendar/civil-date.ts';

/** The item type of an optional list of the input. */
export type Read<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The date that a text of the input gives. The shape has already refused what is none: anything else is our fault. */
export function readDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`a date passed the shape that is none: ${text}`);
  return date;
}

/** As `readDate`; null where nothing is written. */
export function readOptionalDate(text: string | undefined): CivilDate | null {
  return text === undefined ? null : readDate(text);
}
