import { closingQuote } from './quotes.ts';
import type { Part, ScannedLine } from './scan-lines.ts';
import type { SyntaxMend } from './syntax-mend.ts';

/** Closing signs of brackets. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const ENTRY = /^[ \t]*(?:- |-$|["\p{L}_][\p{L}\p{M}\p{N}_"-]*[ \t]*:(?:[ \t]|$))/u;

/**
 * Quotes and brackets of a value that are not closed on its line, where the next line with words begins an entry that
 * cannot belong to them; and brackets within others that lack their end. `below` is the next line with words, whatever it
 * is in the midst of.
 */
export function mendUnclosed(text: string, line: ScannedLine, below: ScannedLine | undefined): SyntaxMend[] {
  const { value, opens } = line;
  const words = text.slice(value.start, value.end);
  if (opens !== null && !isNextEntry(text, line, below)) return [];
  const first = words.charAt(0);
  if (first === '"' || first === "'")
    return opens === 'quote' && !/[ \t]#/.test(words)
      ? [{ ...value, written: `${words}${first}`, fault: 'UNCLOSED_QUOTE' }]
      : [];
  const closed = withClosedBrackets(words);
  return closed === null ? [] : [{ ...value, written: closed, fault: 'UNCLOSED_BRACKET' }];
}

/** Whether a line begins an entry at the column of another one's, or before it: it goes on with nothing. */
function isNextEntry(text: string, line: ScannedLine, below: ScannedLine | undefined): boolean {
  if (below === undefined) return true;
  const column = columnOf(line.key ?? line.marks.at(-1) ?? line.value, line);
  return columnOf({ start: below.first }, below) <= column && ENTRY.test(text.slice(below.start, below.end));
}

function columnOf({ start }: Pick<Part, 'start'>, line: ScannedLine): number {
  return start - line.start;
}

/** A value in brackets with all of them closed; null where none is open, or one closes that was not opened. */
function withClosedBrackets(words: string): string | null {
  const open: { readonly sign: string; readonly isWide: boolean }[] = [];
  let written = '';
  const close = () => {
    const last = open.pop();
    written = `${written.trimEnd().replace(/,$/, '')}${last?.isWide === true ? ' ' : ''}${CLOSING[last?.sign ?? '']}`;
  };
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(words.charAt(at - 1))) {
      const closing = closingQuote(words, at + 1, words.length, sign);
      if (closing === -1) return null;
      written += words.slice(at, closing + 1);
      at = closing;
      continue;
    }
    if (sign in CLOSING) open.push({ sign, isWide: words.charAt(at + 1) === ' ' });
    else if (sign === ']' || sign === '}') {
      if (CLOSING[open.at(-1)?.sign ?? ''] !== sign) {
        if (CLOSING[open.at(-2)?.sign ?? ''] !== sign) return null;
        close();
      }
      open.pop();
    }
    written += sign;
  }
  while (open.length > 0) close();
  return written === words ? null : written;
}
