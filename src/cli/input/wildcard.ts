/** What one letter of a name may be; `any`: as many letters as there are, also none. */
type Sign = 'any' | ((letter: string) => boolean);

/** Runs of `*`, a `?`, letters in brackets, or a letter as it is. */
const SIGNS = /\*+|\?|\[[!^]?\]?[^\]]*\]|./gsu;

/**
 * Whether names fit a pattern as shells know it: `*`, `?`, `[a-z]`, `[!a-z]`. Forms of Unicode are not told apart, nor
 * capitals where `isCaseKept` is false.
 */
export function wildcard(pattern: string, isCaseKept: boolean): (name: string) => boolean {
  const alike = (text: string) => {
    const composed = text.normalize('NFC');
    return isCaseKept ? composed : composed.toLowerCase();
  };
  const signs = [...alike(pattern).matchAll(SIGNS)].map(([sign]) => signOf(sign));
  return (name) => fits(Array.from(alike(name)), signs);
}

/** Whether a text holds one of the signs that stand for other letters. */
export function hasWildcard(text: string): boolean {
  return /[*?]|\[[^\]]+\]/.test(text);
}

function signOf(sign: string): Sign {
  if (sign.startsWith('*')) return 'any';
  if (sign === '?') return () => true;
  if (sign.length === 1 || !sign.startsWith('[')) return (letter) => letter === sign;
  const isNot = /^\[[!^]/.test(sign);
  const inside = [...sign.slice(isNot ? 2 : 1, -1).matchAll(/(.)-(.)|(.)/gsu)];
  const isAmong = (letter: string) =>
    inside.some(([, first = '', last = '', one]) =>
      one === undefined ? first <= letter && letter <= last : letter === one,
    );
  return (letter) => isAmong(letter) !== isNot;
}

/** Goes back to the last `*` only, so that time grows with the letters times the signs and no faster. */
function fits(letters: readonly string[], signs: readonly Sign[]): boolean {
  let [at, next] = [0, 0];
  let open: { readonly next: number; at: number } | null = null;
  while (at < letters.length) {
    const sign = signs[next];
    if (sign === 'any') {
      open = { next: ++next, at };
    } else if (sign?.(letters[at] ?? '') === true) {
      at++;
      next++;
    } else if (open === null) {
      return false;
    } else {
      at = ++open.at;
      next = open.next;
    }
  }
  return signs.slice(next).every((sign) => sign === 'any');
}
