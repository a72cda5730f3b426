import path from 'node:path';
import { inject } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a run of the tool gave. */
export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world of a run: variables, standard input, a terminal of so many columns if there is one, and a clock, which else stands still. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  readonly now?: () => number;
}

/** A clock on which a second goes by whenever somebody looks. */
export function hurryingClock(): () => number {
  let time = 0;
  return () => (time += 1000);
}

/** The folder that the tool is installed in; for unit tests that of the project, where it need not be built. */
export const HOME = inject('installed') ?? path.resolve(import.meta.dirname, '../..');

/** Runs the tool in memory, in the working folder. */
export async function run(
  words: readonly string[],
  { env = {}, stdin = '', columns, now = () => 0 }: World = {},
): Promise<Result> {
  let stdout = '';
  let stderr = '';
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const input = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const status = await main(
    {
      argv: ['node', 'cchc', ...words],
      env,
      stdin: (async function* () {
        await Promise.resolve();
        yield input;
      })(),
      stdout: {
        write: (text, done) => {
          stdout += text;
          done?.();
        },
        ...terminal,
      },
      stderr: { write: (text) => (stderr += text), ...terminal },
      now,
    },
    { version: '0.0.0-test', home: HOME },
  );
  return { status, stdout, stderr };
}
