/** What JSON may hold as it is, but a terminal would obey: controls after ASCII, bidirectional marks and the like. */
const OBEYED = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** A value as JSON text, indented, harmless on a terminal. Ends with a line break. */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    OBEYED,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
