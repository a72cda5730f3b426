import { CONTROLS, INVISIBLE, meant, SPACES } from './look-alikes.ts';
import type { SignReplacement } from './mended-sign.ts';
import type { Part } from './scan-lines.ts';

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^xuU]))/gs;
/** What the letters of an escape stand for, where that is no text. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', v: '\v', f: '\f', r: '\r' },
  ...{ N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
};
const CONTROL = new RegExp(`^[${CONTROLS}\\r\\u000b\\u000c]$`, 'u');
const UNSEEN = new RegExp(`^[${INVISIBLE}]$`, 'u');
const BLANK = new RegExp(`^[${SPACES}\\u000b\\u000c\\u0085\\u2028\\u2029]$`, 'u');
const HIGH = /^[\ud800-\udbff]$/;
const LOW = /^[\udc00-\udfff]$/;

/** Signs that no text may hold, written by their number in double quotes. */
export function mendEscapes(text: string, { start, end }: Part): SignReplacement[] {
  const found: SignReplacement[] = [];
  const escapes = [...text.slice(start, end).matchAll(ESCAPE)];
  for (const [place, { 0: sign, 1: two, 2: four, 3: eight, 4: letter, index }] of escapes.entries()) {
    const code = parseInt(two ?? four ?? eight ?? '', 16);
    const decoded =
      letter === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : NAMED[letter];
    if (decoded === undefined || decoded === '') continue;
    if (HIGH.test(decoded) && isBeside(escapes[place + 1], index + sign.length, LOW)) continue;
    const before = escapes[place - 1];
    if (
      LOW.test(decoded) &&
      before !== undefined &&
      before.index + before[0].length === index &&
      isBeside(before, before.index, HIGH)
    )
      continue;
    const isControl = CONTROL.test(decoded);
    const isBlank = BLANK.test(decoded);
    if (!isControl && !isBlank && !UNSEEN.test(decoded)) continue;
    const written = isBlank ? ' ' : '';
    const role = isControl ? 'control' : 'text';
    found.push({
      start: start + index,
      end: start + index + sign.length,
      written,
      sign,
      meant: meant(written, false),
      role,
    });
  }
  return found;
}

/** Whether an escape stands at a place and is one of a kind of half letter. */
function isBeside(escape: RegExpExecArray | undefined, at: number, kind: RegExp): boolean {
  return (
    escape?.index === at && escape[2] !== undefined && kind.test(String.fromCharCode(parseInt(escape[2], 16)))
  );
}
