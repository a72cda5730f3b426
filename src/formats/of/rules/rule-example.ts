import type { Bilingual } from '../../../words/language.ts';
import { type ComparedLine, compareLines } from '../../text/line-changes.ts';

/** A plan that a rule speaks of, one that it does not, and what it says: made from the fixture of the rule. */
export interface RuleExample {
  /** The place of the problem; line and column from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
  readonly advice: Bilingual | null;
  /** The file of the problem first, then others in which the two plans differ. */
  readonly files: readonly { readonly name: string; readonly wrong: string; readonly right: string }[];
}

/** Lines shown of one file of an example; null where lines between are left out. */
export interface ExampleExcerpt {
  readonly name: string;
  readonly lines: readonly (ExampleLine | null)[];
}

interface ExampleLine {
  readonly number: number;
  readonly text: string;
  /** Whether the other side of the example lacks this line. */
  readonly changed: boolean;
}

/** Lines shown before and after what matters, where nobody says how many. */
const CONTEXT = 2;

/** What both sides of an example show: the lines that differ and the place of the problem, with some lines around them. */
export function exampleExcerpts(
  example: RuleExample,
  context = CONTEXT,
): {
  readonly wrong: readonly ExampleExcerpt[];
  readonly right: readonly ExampleExcerpt[];
} {
  const files = example.files.map(({ name, wrong, right }) => {
    const compared = compareLines(wrong, right);
    const matters = compared.map(
      ({ before, after }) =>
        before === null || after === null || (name === example.file && before === example.line),
    );
    const near = compared.filter((_, index) =>
      matters.slice(Math.max(0, index - context), index + context + 1).includes(true),
    );
    return { name, near };
  });
  const side = (which: 'before' | 'after') =>
    files
      .map(({ name, near }) => ({ name, lines: withGaps(near, which) }))
      .filter(({ lines }) => lines.length > 0);
  return { wrong: side('before'), right: side('after') };
}

function withGaps(compared: readonly ComparedLine[], side: 'before' | 'after'): (ExampleLine | null)[] {
  const lines: (ExampleLine | null)[] = [];
  let last: number | null = null;
  for (const line of compared) {
    const number = line[side];
    if (number === null) continue;
    if (last !== null && number > last + 1) lines.push(null);
    lines.push({ number, text: line.text, changed: line.before === null || line.after === null });
    last = number;
  }
  return lines;
}
