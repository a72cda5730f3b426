import { printable } from './text/text-width.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Halves of letters and what is no letter at all: XML holds neither. */
const NO_LETTER = /[\p{Cs}\ufffe\uffff]/gu;

/** A text in XML or HTML, between tags or in an attribute. Controls are made visible, for XML cannot hold them. */
export function xmlText(text: string): string {
  const shown = printable(text).replace(NO_LETTER, (half) => `\\u{${half.charCodeAt(0).toString(16)}}`);
  return shown.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
