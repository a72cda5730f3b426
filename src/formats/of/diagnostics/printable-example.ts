import { printable } from '../../text/text-width.ts';

/** What begins a line of an example. */
const INDENT = '\n  ';

/** An advice as `printable` makes it, but the indented lines of an example stay lines. */
export function printableExample(advice: string): string {
  return advice.split(INDENT).map(printable).join(INDENT);
}
