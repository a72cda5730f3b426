import { main } from '../../src/cli/main.ts';

/** What a run of the tool gave. */
export interface Result {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world of a run: variables, standard input, and a terminal of so many columns if there is one. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
}

/** Runs the tool in memory, from the folder of the project. */
export async function run(
  words: readonly string[],
  { env = {}, stdin = '', columns }: World = {},
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
    },
    '0.0.0-test',
  );
  return { status, stdout, stderr };
}
