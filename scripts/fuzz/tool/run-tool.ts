import { main } from '../../../src/cli/main.ts';
import { printedFault } from '../checks/printed-fault.ts';

/** What a run of the tool printed, and what went wrong in it: a fault of the program, or a control printed; or null. */
interface ToolRun {
  readonly printed: string;
  readonly fault: string | null;
}

/** Runs the whole tool in this process. `home` is the folder of the project. */
export async function runTool(words: readonly string[], home: string): Promise<ToolRun> {
  let printed = '';
  const stream = {
    write: (text: string, done?: () => void) => {
      // A table in CSV begins with the mark by which Excel knows it, and its lines end as RFC 4180 asks.
      printed += text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
      done?.();
    },
  };
  const status = await main(
    {
      argv: ['node', 'cchc', ...words],
      env: {},
      stdin: nothing(),
      stdout: stream,
      stderr: stream,
      now: () => 0,
    },
    { version: '0.0.0', home },
  );
  const fault = status === 3 ? `exception: ${printed}` : printedFault(printed);
  return { printed, fault: fault === null ? null : `cchc ${words.join(' ')}: ${fault}` };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
