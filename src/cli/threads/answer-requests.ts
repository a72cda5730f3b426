import type { MessagePort } from 'node:worker_threads';

/** A request by its place among all. */
export interface Asked<Request> {
  readonly at: number;
  readonly request: Request;
}

/** The answer to it. */
export interface Answered<Answer> {
  readonly at: number;
  readonly answer: Answer;
}

/** Answers requests in a thread until its port is closed. A fault of the program ends the thread. */
export function answerRequests(port: MessagePort, answerTo: (request: never) => Promise<unknown>): void {
  port.on('message', ({ at, request }: Asked<never>) => {
    void (async () => {
      port.postMessage({ at, answer: await answerTo(request) } satisfies Answered<unknown>);
    })();
  });
}
