// Runs a command as its user would, and says what it took.
import { spawnSync } from 'node:child_process';

/** After so long a command is stopped: it gives no answer that anybody waits for. */
const LONGEST = 300_000;

/** Has a node process say its peak memory and processor time as its last words on standard error. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(`\\nused=${u.maxRSS} ${u.userCPUTime+u.systemCPUTime}\\n`)})';

/**
 * Bash itself knows what a child took until its very end, of any program, without slowing it down. The child is waited for
 * beside it, so that it ends with its bash.
 */
const TIMED = `TIMEFORMAT='took=%3R %3U %3S'; time { "$@" & child=$!; trap 'kill -9 $child' INT TERM; wait $child; }`;

const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', ':']).status === 0;

/**
 * What one run of a command took: wall time and processor time in seconds, peak memory in megabytes; null where it cannot be
 * known. Beside it, the exit status and the output.
 *
 * @typedef {{ wall: number, processor: number | null, megabytes: number | null, status: number | null, stdout: string }} Run
 */

/**
 * Runs a program with arguments and waits for its end. `isMemoryAsked` is for node alone, and costs it a few milliseconds.
 *
 * @returns {Run}
 */
export function run(program, words, { isMemoryAsked = false, environment = {} } = {}) {
  const isNode = program === process.execPath;
  const isHooked = isNode && (isMemoryAsked || !hasBash);
  const command = [program, ...(isHooked ? ['--import', TELL] : []), ...words];
  const [first, ...rest] = hasBash ? ['bash', '-c', TIMED, 'bash', ...command] : command;
  const start = process.hrtime.bigint();
  const { stdout, stderr, status, error } = spawnSync(first, rest, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: LONGEST,
    env: { ...process.env, ...environment },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error?.code === 'ETIMEDOUT') throw new Error(`no answer within ${LONGEST / 1000} s`);
  if (error !== undefined) throw error;
  const [, wall, user, system] = /took=([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  const [, kilobytes, microseconds] = /used=(\d+) (\d+)/.exec(stderr) ?? [];
  return {
    wall: wall === undefined ? seconds : Number(wall),
    processor: processorTime(user, system, microseconds),
    megabytes: kilobytes === undefined ? null : Number(kilobytes) / 1024,
    status,
    stdout,
  };
}

function processorTime(user, system, microseconds) {
  if (user !== undefined) return Number(user) + Number(system);
  return microseconds === undefined ? null : Number(microseconds) / 1e6;
}

/** Whether a program is on the path and starts. */
export function isInstalled(program, ...words) {
  const { error, status } = spawnSync(program, words, { stdio: 'ignore' });
  return error === undefined && status === 0;
}
