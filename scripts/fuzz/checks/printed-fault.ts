/** What a terminal would obey; line breaks are ours. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** What a terminal would obey in a text that is printed, or null. */
export function printedFault(text: string): string | null {
  const found = OBEYED.exec(text);
  if (found === null) return null;
  const at = text.slice(Math.max(0, found.index - 60), found.index + 20);
  return `control character U+${found[0].charCodeAt(0).toString(16)} printed: ${JSON.stringify(at)}`;
}
