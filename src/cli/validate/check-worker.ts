import type { MessagePort } from 'node:worker_threads';
import { diskFiles } from '../input/disk-files.ts';
import { answerRequests } from '../threads/answer-requests.ts';
import { type CheckedFile, type CheckOptions, fileChecker } from './check-file.ts';

/** What a thread is asked for: some files that follow each other. It answers with what it finds in each. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly options: CheckOptions;
}

/** Answers requests to check files until the port is closed. */
export function answerChecks(port: MessagePort): void {
  let check: ReturnType<typeof fileChecker> | undefined;
  answerRequests(port, async ({ files, options }: CheckRequest) => {
    check ??= fileChecker(diskFiles({ stdin: noInput() }), options);
    const checked: CheckedFile[] = [];
    for (const file of files) checked.push(await check(file));
    return checked;
  });
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
