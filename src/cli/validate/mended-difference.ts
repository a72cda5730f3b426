import { changedStretch } from '../../formats/text/changed-stretch.ts';
import type { Paint } from '../../formats/text/paint.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Rewriting } from '../output/writing/rewrite-text.ts';

/** A line that goes or comes, by its number in the file as it is or as it would be. */
interface ChangedLine {
  readonly sign: '-' | '+';
  readonly number: number;
  readonly text: string;
}

/** The lines of files that mending would change, as they are and as they would be, each behind its number. */
export function mendedDifference(rewritings: readonly Rewriting[], paint: Paint): string {
  const blocks = rewritings.map(({ file, before, after }) => {
    const lines = changedLines(linesOf(before ?? ''), linesOf(after));
    const width = Math.max(...lines.map(({ number }) => String(number).length));
    const shown = lines.map(({ sign, number, text }) => {
      const line = `${sign} ${String(number).padStart(width)} | ${printable(text)}`;
      return sign === '-' ? paint.red(line) : paint.green(line);
    });
    return [paint.bold(printable(file)), ...shown].map((line) => `${line}\n`).join('');
  });
  return blocks.map((block) => `${block}\n`).join('');
}

/** Mending seldom makes lines more or fewer: then they are compared one by one, else from both ends. */
function changedLines(old: readonly string[], made: readonly string[]): ChangedLine[] {
  if (old.length === made.length)
    return old.flatMap((text, index) => {
      const now = made[index] ?? '';
      if (text === now) return [];
      return [line('-', index, text), line('+', index, now)];
    });
  const { start, gone, come } = changedStretch(old, made);
  return [
    ...gone.map((text, index) => line('-', start + index, text)),
    ...come.map((text, index) => line('+', start + index, text)),
  ];
}

function line(sign: '-' | '+', index: number, text: string): ChangedLine {
  return { sign, number: index + 1, text };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}
