import { inThreads } from '../threads/in-threads.ts';
import type { CheckedFile, CheckOptions } from './check-file.ts';
import type { CheckRequest } from './check-worker.ts';

/** Megabytes of a thread for what lives shortly. */
const YOUNG_MEMORY = 8;

/** Files that a thread is given at a time. */
const BATCH = 8;

/**
 * Checks files in so many threads, and yields what was found in the order of the files. `home` is the folder that the tool
 * is installed in.
 */
export async function* checkInThreads(
  files: readonly string[],
  count: number,
  { home, ...options }: CheckOptions & { readonly home: string },
): AsyncGenerator<CheckedFile> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, batch): CheckRequest => ({
    files: files.slice(batch * BATCH, (batch + 1) * BATCH),
    options,
  }));
  const threads = { program: 'check-worker.cjs', count, home, youngMemory: YOUNG_MEMORY };
  for await (const checked of inThreads<readonly CheckedFile[]>(batches, threads)) yield* checked;
}
