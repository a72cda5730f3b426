import { doubtText } from '../../../src/formats/of/status/register/doubt.ts';
import { readRegister } from '../../../src/formats/of/status/register/read-register.ts';
import { terminalText } from '../../../src/formats/text/terminal-text.ts';
import { printable } from '../../../src/formats/text/text-width.ts';
import { parseRecords } from '../../../src/plan/parse.ts';
import { factLines } from '../../../src/plan/writing/fact-lines.ts';
import type { Sample } from '../sample.ts';

/** Reads a register, and tells what it adds to the facts on record or why it adds nothing. Throws where facts are lost when they are read back. */
export async function toldOfRegister(bytes: Uint8Array, { status }: Sample): Promise<string> {
  const read = await readRegister(bytes, status);
  if ('doubtful' in read) {
    const lines = (['vi', 'en'] as const).flatMap((language) =>
      read.doubtful.flatMap((one) => [doubtText(one, language), one.advice[language]]),
    );
    return terminalText(lines.map(printable).join('\n'), false);
  }
  const lines = read.facts.map(({ fact }) => `  - ${factLines(fact).join('\n    ')}\n`);
  const text = `cchc-records: 1\nplan: thu\nfacts:${lines.length === 0 ? ' []' : ''}\n${lines.join('')}`;
  const { value, problems } = parseRecords({ file: 'so.yaml', text });
  // What is too long or otherwise at fault is refused, and told, before it is written.
  if (problems.length === 0 && value?.facts.length !== lines.length)
    throw new Error(`facts of the register are lost: ${text}`);
  return terminalText(text, false);
}
