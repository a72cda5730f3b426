/** Begins with a letter or digit, and holds nothing that YAML could take for more than a text. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.()/–-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** Words and numbers that YAML takes for something else than a text, in its older version too. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|[\d.,_]+(?:e\d+)?|0[xo][\da-f_]+|\d[\d-]*)$/i;

/** A text as a YAML value in block style: as it is, or in double quotes where it could be taken for anything else. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
