import type { YamlFaultName } from '../reading-problems.ts';
import type { KnownKeys } from './known-keys.ts';
import { mendColumns } from './mend-columns.ts';
import { mendUnclosed } from './mend-unclosed.ts';
import { mendFlow, mendValue } from './mend-values.ts';
import { type Part, scanLines, type ScannedLine } from './scan-lines.ts';
import { surplusDashes } from './surplus-dashes.ts';
import type { SyntaxMend } from './syntax-mend.ts';

const TIGHT_KEY = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):(?!\/\/)(\S.*)$/u;
const EQUALS = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)[ \t]*=[ \t]*(.*)$/u;
const KEY_AND_VALUE = /^([a-z][a-z-]*)[ \t]+(\S.*)$/;
/** So far the next line with words is looked for. */
const MOST_BLANK_LINES = 20;
const LONE_KEY = /^[a-z][a-z-]*$/;

/**
 * What is wrong with the lines of a text that YAML does not take, where it is plain what is meant: signs that are missing,
 * values that need quotes. Lines in the midst of a text or of brackets are left alone.
 */
export function mendLines(text: string, keys: KnownKeys): SyntaxMend[] {
  const lines = [...scanLines(text)];
  const written = lines.filter(
    ({ first, end, inside }) => inside === null && first < end && text.charAt(first) !== '#',
  );
  const moved = mendColumns(text, written);
  if (moved.length > 0) return moved;
  const next = new Map(written.map((line, index) => [line, written[index + 1]]));
  const surplus = surplusDashes(text, written, keys);
  return lines.flatMap((line, index) => {
    if (line.inside !== null) return [];
    const dash = surplus.get(line);
    if (dash != null) return [dash];
    const below = next.get(line);
    const isAbove = below !== undefined && below.first - below.start > line.first - line.start;
    const after = lines.slice(index + 1, index + MOST_BLANK_LINES).find(({ first, end }) => first < end);
    return mendLine(text, line, { isAbove, lines, index, isOfGroup: dash === null, after });
  });
}

interface Around {
  /** The next line with words, whatever it is in the midst of. */
  readonly after: ScannedLine | undefined;
  /** Whether the next line with words is indented further. */
  readonly isAbove: boolean;
  /** Whether it belongs to a group, one key of which has a hyphen too many. */
  readonly isOfGroup: boolean;
  readonly lines: readonly ScannedLine[];
  readonly index: number;
}

function mendLine(text: string, line: ScannedLine, around: Around): SyntaxMend[] {
  const { marks, key, value, first, start, open, opens } = line;
  if (value.end <= first && key === null && marks.length === 0) return [];
  const end = Math.max(value.end, first);
  const whole = (part: Part, fault: YamlFaultName, words: string): SyntaxMend[] => [
    { ...part, written: words, fault },
  ];
  const [mark] = marks;
  const sign = mark === undefined ? '-' : text.slice(mark.start, mark.end);
  if (mark !== undefined && sign !== '-') return whole(mark, 'LIST_MARK', '-');
  if (mark !== undefined && !/[ \t\r\n]/.test(text.charAt(mark.end)) && mark.end < end)
    return whole({ start: first, end }, 'MISSING_SPACE', `- ${text.slice(mark.end, end)}`);
  if (marks.length === 0 && open === 'list' && opens === null && !around.isOfGroup)
    return whole(
      { start: first, end: Math.max(end, line.colon + 1) },
      'MISSING_DASH',
      `- ${text.slice(first, Math.max(end, line.colon + 1))}`,
    );
  if (mark !== undefined && key !== null && /\t/.test(text.slice(mark.end, key.start)))
    return whole({ start: mark.end, end: key.start }, 'TAB_AS_INDENT', ' '.repeat(key.start - mark.end));

  if (key === null && opens === null) {
    const isKey = marks.length === 0 ? open === 'map' || first === start : around.isAbove;
    const words = { start: value.start, end: value.end };
    const found = isKey ? asEntry(text.slice(words.start, words.end), around.isAbove) : null;
    if (found !== null) return whole(words, found.fault, found.written);
    if (marks.length === 0) return [];
  }
  if (value.start >= value.end) return [];
  const isBracket = /[[{]/.test(text.charAt(value.start));
  if (isBracket) {
    const flow = opens === 'flow' ? { start: value.start, end: flowEnd(text, line, around) } : value;
    const mend = mendValue(text, value);
    if (opens === null && mend !== null) return [mend];
    const within = mendFlow(text, flow);
    return within.length > 0 ? within : mendUnclosed(text, line, around.after);
  }
  if (opens === 'quote') return mendUnclosed(text, line, around.after);
  // A value that goes on in the next line cannot be put in quotes by itself.
  if (opens !== null || (around.isAbove && key !== null)) return [];
  const mend = mendValue(text, value);
  return mend === null ? [] : [mend];
}

/** What a line without a key is, if one of its signs is missing: the key, and what is missing. */
function asEntry(words: string, isAbove: boolean): { fault: YamlFaultName; written: string } | null {
  const tight = TIGHT_KEY.exec(words);
  if (tight !== null) return { fault: 'MISSING_SPACE', written: `${tight[1]}: ${tight[2]}` };
  const equals = EQUALS.exec(words);
  if (equals !== null) return { fault: 'EQUALS_SIGN', written: `${equals[1]}: ${equals[2]}`.trimEnd() };
  if (isAbove) return LONE_KEY.test(words) ? { fault: 'MISSING_COLON', written: `${words}:` } : null;
  const apart = KEY_AND_VALUE.exec(words);
  return apart === null ? null : { fault: 'MISSING_COLON', written: `${apart[1]}: ${apart[2]}` };
}

/** Where brackets that are open at the end of a line end: before the next line that begins an entry of its own. */
function flowEnd(text: string, line: ScannedLine, { lines, index }: Around): number {
  let end = line.end;
  for (const below of lines.slice(index + 1, index + 50)) {
    if (/^[ \t]*(?:- |["\p{L}][\p{L}\p{M}\p{N}_"-]*:(?:[ \t]|$))/u.test(text.slice(below.start, below.end)))
      break;
    end = below.end;
    if (below.opens !== 'flow') break;
  }
  return end;
}

/** The quotes that open on a line and seem to have lost their end there, since the next line has an entry of its own. */
export function unclosedQuotes(text: string): Part[] {
  const lines = [...scanLines(text)];
  return lines.flatMap(({ inside, opens, value, key, marks }, index) => {
    if (inside !== null || opens !== 'quote' || (key === null && marks.length === 0)) return [];
    const below = lines[index + 1];
    const isEntry =
      below === undefined ||
      /^[ \t]*(?:$|- |[\p{L}_][\p{L}\p{M}\p{N}_-]*:(?:[ \t]|$))/u.test(text.slice(below.start, below.end));
    return isEntry ? [{ start: value.start, end: value.start + 1 }] : [];
  });
}
