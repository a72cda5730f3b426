import { DOUBLE_QUOTES, SINGLE_QUOTES } from './look-alikes.ts';
import type { Part } from './scan-lines.ts';

const DOUBLE = new RegExp(`["${DOUBLE_QUOTES}]`, 'u');
const SINGLE = new RegExp(`['\`${SINGLE_QUOTES}]`, 'u');
const QUOTE = new RegExp(`(["${DOUBLE_QUOTES}])|['\`${SINGLE_QUOTES}]`, 'gu');
const OPENS = /[\u201c\u201e\u201f\u00ab\u275d\u301d\u2018\u201a\u201b\u2039\u275b]/;
const CLOSES = /[\u201d\u00bb\u275e\u301e\u301f\u2019\u203a\u275c]/;

/** How far the end of a text in foreign quotes is looked for between brackets, and how many quotes may be it. */
const LONGEST_QUOTED = 500;
const MOST_ENDS = 4;

/** What stands in quotes of which one at least is none of YAML; null where they are the text's own, or none are there. */
export function wrapped(written: string): string | null {
  const [first, last] = [written.charAt(0), written.charAt(written.length - 1)];
  if (written.length < 2 || (/["']/.test(first) && /["']/.test(last))) return null;
  const family = [DOUBLE, SINGLE].find((one) => one.test(first) && one.test(last));
  if (family === undefined) return null;
  const content = written.slice(1, -1);
  let depth = 0;
  for (const sign of content) {
    if (!family.test(sign)) continue;
    // A closing one without an opening one is that of the first, unless it stands within a word.
    if (OPENS.test(sign)) depth++;
    else if (!CLOSES.test(sign) || --depth < 0) return null;
  }
  return depth === 0 && content.trim() !== '' ? content.trim() : null;
}

interface Quote {
  readonly isDouble: boolean;
  /** How many quotes of its kind are open before it and behind it. */
  readonly before: number;
  readonly behind: number;
}

/**
 * Where texts between brackets end that begin with a quote which is none of YAML. The quotes of a line are counted once,
 * so that a line of nothing else takes no longer than another.
 */
export class QuotedWords {
  private readonly quotes = new Map<number, Quote>();
  private readonly ends: number[] = [];
  private readonly text: string;
  private next = 0;

  /** In `view` signs that look like one of YAML already stand as this, letter for letter. */
  constructor(text: string, view: string, { start, end }: Part) {
    this.text = text;
    const depths = { double: 0, single: 0 };
    for (const { 0: sign, 1: double, index } of text.slice(start, end).matchAll(QUOTE)) {
      const at = start + index;
      const mayEnd = /^[ \t]*(?:[,\]}:]|$)/.test(view.slice(at + 1, Math.min(end, at + 20)));
      if (mayEnd) this.ends.push(at);
      const kind = double === undefined ? 'single' : 'double';
      const before = depths[kind];
      // Behind a quote that neither opens nor closes no text ends that began before it.
      depths[kind] += OPENS.test(sign) ? 1 : CLOSES.test(sign) ? -1 : text.length;
      this.quotes.set(at, { isDouble: kind === 'double', before, behind: depths[kind] });
    }
  }

  /** The end of the text that begins at an offset, asked for from the left to the right; -1 if it begins with no such quote or has no end. */
  endOf(start: number): number {
    const first = this.quotes.get(start);
    if (first === undefined) return -1;
    while ((this.ends[this.next] ?? Infinity) <= start) this.next++;
    for (const at of this.ends.slice(this.next, this.next + MOST_ENDS)) {
      if (at >= start + LONGEST_QUOTED) break;
      const last = this.quotes.get(at);
      if (last?.isDouble !== first.isDouble || last.before !== first.behind) continue;
      if (wrapped(this.text.slice(start, at + 1)) !== null) return at + 1;
    }
    return -1;
  }
}
