import { CONTROLS, isSuspicious, LINE_END, LINE_ENDS, SPACES, UNSEEN } from './look-alikes.ts';
import { inTurn, replace, type Replaced } from './replacements.ts';
import type { MendedSign, SignReplacement } from './mended-sign.ts';
import { SignReader } from './sign-reader.ts';

/** A text as it is read, and the signs of it that are read as others. */
export interface MendedText extends Replaced {
  readonly signs: readonly MendedSign[];
}

/** Controls, and what turns the direction of writing, so that a reader sees other words than stand there. */
const CONTROL = new RegExp(`^[${CONTROLS}\\u202a-\\u202e\\u2066-\\u2069]`, 'u');
const WIDE_INDENT = new RegExp(`^[ \\t${SPACES}]*\\u3000[ \\t${SPACES}]*`, 'gmu');
const NEXT_ENTRY = new RegExp(
  `^(?:$|[\\r\\n \\t${LINE_ENDS}#\\]}]|---|-[ \\t]|[^:\\s]{1,60}(?: [^:\\s]{1,30}){0,3}[ \\t]*[:\\uff1a](?:[\\s${SPACES}]|$))`,
  'u',
);
const LOST = /[\ue000-\uf8ff\ufffd]/g;

/**
 * Reads a text as it is meant: signs that only look like those of YAML as these, without what no screen shows and no text
 * may hold, with lines that end where other systems end them. Every other sign stays where it is.
 */
export function mendSigns(text: string): MendedText {
  if (!isSuspicious(text)) return { ...replace(text, []), signs: [] };
  const unseen = unseenIn(text);
  const visible = replace(text, unseen);
  const ends = lineEndsIn(visible.text);
  const inLines = replace(visible.text, ends);
  const { replacements, texts, lone } = new SignReader(inLines.text, unseen.length > 0).read();
  const read = replace(inLines.text, replacements);

  const first = visible.written;
  const second = inTurn(visible, inLines).written;
  const prose = texts.map(({ start, end }) => second(start, end));
  const inText = (at: number) => isWithin(prose, at);
  const signs = [
    ...unseen.map(
      (one) =>
        ({ ...one, role: one.role === 'text' && !inText(one.start) ? 'structure' : one.role }) as const,
    ),
    ...placed(ends, first),
    ...placed(replacements, second),
    ...placed(lone, second).map((one) => ({ ...one, written: null })),
  ];
  return {
    ...inTurn(inTurn(visible, inLines), read),
    signs: [...signs, ...lostIn(text, signs)].sort((one, other) => one.start - other.start),
  };
}

function placed(found: readonly SignReplacement[], written: Replaced['written']): MendedSign[] {
  return found.map((one) => {
    const [start, end] = written(one.start, one.end);
    return { ...one, start, end };
  });
}

function unseenIn(text: string): SignReplacement[] {
  const found: SignReplacement[] = [];
  for (const { 0: sign, 1: emoji, index } of text.matchAll(UNSEEN)) {
    if (emoji !== undefined || (index === 0 && sign === '\ufeff')) continue;
    const role = CONTROL.test(sign) ? 'control' : 'text';
    found.push({ start: index, end: index + sign.length, written: '', sign, meant: '', role });
  }
  // A wide blank takes two columns.
  for (const { 0: indent, index } of text.matchAll(WIDE_INDENT)) {
    for (let at = indent.indexOf('\u3000'); at !== -1; at = indent.indexOf('\u3000', at + 1)) {
      const start = index + at;
      found.push({ start, end: start + 1, written: '  ', sign: '\u3000', meant: ' ', role: 'structure' });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Line ends of other systems: a new line where one begins, and a blank where a text goes on. */
function lineEndsIn(text: string): SignReplacement[] {
  const isOnlyEnd = !text.includes('\n');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return Array.from(text.matchAll(LINE_END), ({ 0: sign, index }) => {
    const isEnd = (isOnlyEnd && sign === '\r') || NEXT_ENTRY.test(text.slice(index + 1, index + 200));
    const written = isEnd ? end : ' ';
    return {
      start: index,
      end: index + 1,
      written,
      sign,
      meant: written,
      role: isEnd ? 'structure' : 'text',
    };
  });
}

/** Letters that were lost on the way, where nothing else is read for them. */
function lostIn(text: string, known: readonly MendedSign[]): MendedSign[] {
  const taken = new Set(known.map(({ start }) => start));
  return [...text.matchAll(LOST)].flatMap(({ 0: sign, index }) =>
    taken.has(index)
      ? []
      : [{ start: index, end: index + 1, sign, meant: '', written: null, role: 'lost' as const }],
  );
}

function isWithin(parts: readonly (readonly [number, number])[], at: number): boolean {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return at < (parts[low]?.[1] ?? -1);
}
