import type { MessagePort } from 'node:worker_threads';
import { diskFiles } from '../input/disk-files.ts';
import { type CheckedFile, type CheckOptions, fileChecker } from './check-file.ts';

/** What a worker is asked for, and what it answers: some files that follow each other, by their place in the whole. */
export interface CheckRequest {
  readonly batch: number;
  readonly files: readonly string[];
  readonly options: CheckOptions;
}

export interface CheckAnswer {
  readonly batch: number;
  readonly checked: readonly CheckedFile[];
}

/** Answers requests to check files until the port is closed. A fault of the program ends the worker. */
export function answerChecks(port: MessagePort): void {
  let check: ReturnType<typeof fileChecker> | undefined;
  port.on('message', ({ batch, files, options }: CheckRequest) => {
    void (async () => {
      check ??= fileChecker(diskFiles({ stdin: noInput() }), options);
      const checked: CheckedFile[] = [];
      for (const file of files) checked.push(await check(file));
      port.postMessage({ batch, checked } satisfies CheckAnswer);
    })();
  });
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
