/** Where a text in straight quotes closes, from an offset behind the first one on; -1 if it does not before `end`. */
export function closingQuote(text: string, from: number, end: number, quote: string): number {
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at++;
    else if (sign === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++;
      else return at;
    }
  }
  return -1;
}

/** Where a text has a curly quote at one of its ends and one too few of them in all; null where it has not. */
export function loneQuote(written: string): number | null {
  const curly = written.match(/[\u201c-\u201f\u00ab\u00bb]/g) ?? [];
  if (curly.length % 2 === 0) return null;
  if (/^[\u201c\u201e\u00ab]/.test(written)) return 0;
  return /[\u201c\u201d\u00bb]$/.test(written) ? written.length - 1 : null;
}
