// Runs tests in a process of its own, which is ended where tests do not end by themselves.
import { fork } from 'node:child_process';
import path from 'node:path';

/** Starts the process that runs the tests of a folder. */
export function startTests(folder) {
  const child = fork(path.join(folder, 'scripts', 'mutation', 'run-tests.js'), {
    cwd: folder,
    // A group of its own, so that its workers end with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  };
  // Before the folder goes that it works in.
  process.prependOnceListener('exit', stop);
  const ask = (request, limit) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        settle(resolve, 'timeout');
        stop();
      }, limit);
      const onExit = () => settle(reject, new Error('the tests ended before they answered'));
      const onMessage = (answer) => settle(resolve, answer);
      const settle = (done, value) => {
        clearTimeout(timer);
        child.off('exit', onExit).off('message', onMessage);
        done(value);
      };
      child.on('exit', onExit).on('message', onMessage);
      child.send(request);
    });
  return {
    /** By test file whose name matches, the mutants that it reaches, with how often. */
    coverage: (pattern) => ask({ covering: pattern.source }, 2 ** 31 - 1),
    /** Runs test files with a mutant: "passed", "failed" or, after so many milliseconds, "timeout". */
    run: (request, limit) => ask(request, limit),
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
