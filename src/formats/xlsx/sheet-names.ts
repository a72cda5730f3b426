/** Excel's limit. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]+/gu;

/** The names of sheets as Excel takes them: short, without its own signs, none twice, whatever the case of letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name, index) => {
    const clean = cut(name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/ +/g, ' '), LONGEST);
    // Excel keeps this name for itself.
    const base = clean === '' || clean.toLowerCase() === 'history' ? `${index + 1}` : clean;
    let unique = base;
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      unique = cut(base, LONGEST - ending.length) + ending;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** The beginning of a name, no letter cut in two, without blanks and apostrophes at its ends. */
function cut(name: string, length: number): string {
  let short = '';
  for (const letter of name.replace(/^[ ']+/, '')) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short.replace(/[ ']+$/, '');
}
