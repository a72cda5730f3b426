import { readable } from './look-alikes.ts';

/** Begins with a letter or digit, and holds nothing that YAML could take for more than a text. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.()/–-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** Words and numbers that YAML takes for something else than a text, in its older version too. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|[\d.,_]+(?:e\d+)?|0[xo][\da-f_]+|\d[\d-]*)$/i;
/** What JSON leaves as it is though YAML allows it in no text, or an editor may end a line with it. */
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A text as a YAML value in block style: as it is, or in double quotes where it could be taken for anything else. What a
 * reader would not take for a part of the text is left out.
 */
export function scalar(written: string): string {
  const text = readable(written);
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : quoted(text);
}

/** A text as a YAML value in double quotes, on one line whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as a value in quotes: double ones, or single ones where it has double ones itself. */
export function quotedValue(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : quoted(text);
}
