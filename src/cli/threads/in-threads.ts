import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './answer-requests.ts';

/** Requests that may be under way or wait for their turn, for each thread: what is answered must not pile up. */
const MOST_AHEAD = 4;

/** The threads that answer requests. */
export interface Threads {
  /** The program of each, in `bin`. */
  readonly program: string;
  readonly count: number;
  /** The folder that the tool is installed in. */
  readonly home: string;
  /** Megabytes of a thread for what lives shortly: with more, memory would seem to grow with the number of requests. */
  readonly youngMemory: number;
}

/** Has threads answer requests, as plain data, and yields the answers in the order of the requests. */
export async function* inThreads<Answer>(
  requests: readonly unknown[],
  { program, count, home, youngMemory }: Threads,
): AsyncGenerator<Answer> {
  const answers = new Map<number, { readonly answer: Answer }>();
  const faults: Error[] = [];
  let wake = (): void => undefined;
  let next = 0;
  let yielded = 0;
  const idle: Worker[] = [];
  const ask = (): void => {
    for (;;) {
      if (next >= requests.length || next >= yielded + count * MOST_AHEAD) return;
      const worker = idle.pop();
      if (worker === undefined) return;
      worker.postMessage({ at: next, request: requests[next] } satisfies Asked<unknown>);
      next++;
    }
  };
  const workers = Array.from({ length: Math.min(count, requests.length) }, () => {
    const worker = new Worker(path.resolve(home, 'bin', program), {
      resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
    });
    worker.on('message', ({ at, answer }: Answered<Answer>) => {
      answers.set(at, { answer });
      idle.push(worker);
      ask();
      wake();
    });
    worker.on('error', (error) => {
      faults.push(error instanceof Error ? error : new Error(String(error)));
      wake();
    });
    return worker;
  });
  idle.push(...workers);
  try {
    ask();
    for (; yielded < requests.length; yielded++) {
      let answered = answers.get(yielded);
      while (answered === undefined) {
        const [fault] = faults;
        if (fault !== undefined) throw fault;
        await new Promise<void>((done) => {
          wake = done;
        });
        answered = answers.get(yielded);
      }
      answers.delete(yielded);
      yield answered.answer;
      ask();
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
