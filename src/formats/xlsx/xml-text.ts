import { printable } from '../text/text-width.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Halves of letters and what is no letter at all: XML holds neither. */
const NO_LETTER = /[\p{Cs}\ufffe\uffff]/gu;
/** Excel reads this as a character by its number, wherever it stands in a text. */
const ESCAPED_BY_EXCEL = /_(?=x[0-9a-f]{4}_)/gi;

/** A text in XML, between tags or in an attribute. Controls are made visible, for XML cannot hold them. */
export function xmlText(text: string): string {
  const shown = printable(text).replace(NO_LETTER, (half) => `\\u{${half.charCodeAt(0).toString(16)}}`);
  return shown.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A text in a cell of a spreadsheet. */
export function cellText(text: string): string {
  return xmlText(text).replace(ESCAPED_BY_EXCEL, '_x005F_');
}
