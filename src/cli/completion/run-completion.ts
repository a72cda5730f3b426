import { printable } from '../../formats/text/text-width.ts';
import type { COMPLETION } from './completion-verb.ts';
import { SHELL } from './completion-verb.ts';
import { completionScript } from './shells.ts';
import type { Environment } from '../environment.ts';
import { readCountFlag } from '../command-line/read-flag.ts';
import type { Run, Verb } from '../command-line/verb.ts';
import { writeResult } from '../output/write-output.ts';

/**
 * `cchc completion SHELL`: the script with which a shell completes these verbs. It asks back with
 * `cchc completion answer N -- WORDS`, where N counts the words before the one under the cursor.
 */
export function completionOf(verbs: readonly Verb[]): Run<typeof COMPLETION.flags> {
  return async ({ words }, environment) => {
    const [shell = '', count = '', ...typed] = words;
    const text =
      shell === 'answer'
        ? await answer(verbs, readCountFlag(count, 'answer'), typed, environment)
        : completionScript(await SHELL.read(shell, 'completion'));
    await writeResult(environment, {}, text);
    return 0;
  };
}

async function answer(
  verbs: readonly Verb[],
  count: number,
  typed: readonly string[],
  environment: Environment,
): Promise<string> {
  const { offersFor } = await import('./offers.ts');
  const before = typed.slice(0, count);
  const found = await offersFor([...before, typed[count] ?? ''], verbs, environment);
  const offers = 'offers' in found ? found.offers : [];
  // A name with a line break cannot be offered, and none may hold what a terminal would obey.
  const lines = offers
    .filter(({ value }) => printable(value) === value)
    .map(({ value, about }) => `${value}\t${printable(about)}`);
  return `${[found.kind, ...lines].join('\n')}\n`;
}
