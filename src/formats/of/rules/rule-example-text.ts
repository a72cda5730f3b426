import type { Language } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { type ExampleExcerpt, exampleExcerpts, type RuleExample } from './rule-example.ts';
import { printable, textWidth, wrap } from '../../text/text-width.ts';

/** What the parts of an example are called. */
export const WRONG = { vi: 'Ví dụ sai', en: 'Wrong' };
export const RIGHT = { vi: 'Ví dụ đúng', en: 'Right' };
export const MENDING = { vi: 'Cách sửa', en: 'How to mend it' };

/** The example of a rule: the wrong lines and what is said of them, the right lines, and how to mend it. */
export function exampleText(example: RuleExample, language: Language, paint: Paint, width: number): string {
  const { wrong, right } = exampleExcerpts(example);
  const said = `${example.file}:${example.line}:${example.column}: ${printable(example.message[language])}.`;
  const lines = [
    paint.bold(WRONG[language]),
    ...wrong.flatMap((excerpt) => excerptLines(excerpt, paint.red, width)),
    ...indented(said, width),
    '',
    paint.bold(RIGHT[language]),
    ...right.flatMap((excerpt) => excerptLines(excerpt, paint.green, width)),
  ];
  if (example.advice !== null) {
    lines.push('', paint.bold(MENDING[language]), ...indented(printable(example.advice[language]), width));
  }
  return `${lines.join('\n')}\n`;
}

function excerptLines(
  { name, lines }: ExampleExcerpt,
  colour: (text: string) => string,
  width: number,
): string[] {
  const digits = Math.max(...lines.map((line) => String(line?.number ?? '').length));
  const room = Math.max(20, width - digits - 7);
  return [
    `  ${name}`,
    ...lines.map((line) => {
      if (line === null) return `    ${'…'.padStart(digits)}`;
      const shown = `${String(line.number).padStart(digits)} | ${cut(printable(line.text), room)}`;
      return line.changed ? colour(`  > ${shown}`) : `    ${shown}`;
    }),
  ];
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

/** A line that fits: as it is, or its beginning. */
function cut(line: string, room: number): string {
  if (textWidth(line) <= room) return line;
  let end = line.length;
  while (textWidth(line.slice(0, end)) > room - 1) end--;
  return `${line.slice(0, end)}…`;
}
