/** A word of a command that is shown to be typed: in quotes where every shell needs them, left to the reader where a shell would obey it. */
export function typedWord(word: string): string {
  if (/["$`!%]/.test(word)) return '…';
  return /^[\p{L}\p{M}\p{N}._/\\:=,-]+$/u.test(word) ? word : `"${word}"`;
}
