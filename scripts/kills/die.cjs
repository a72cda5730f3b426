// Loaded before the tool: ends the process, as kill -9 does, right before the n-th thing that it does to files (KILL_AT), in
// the middle of it where it writes, or some microseconds after the first (KILL_AFTER).
'use strict';
const files = require('node:fs/promises');

const at = Number(process.env.KILL_AT ?? Infinity);
const after = Number(process.env.KILL_AFTER ?? Infinity);
let done = 0;
let since = null;

function die() {
  process.kill(process.pid, 'SIGKILL');
}

/** Counts one more thing done; returns whether the process is to end now. */
function isLast() {
  done += 1;
  since ??= process.hrtime.bigint();
  if (Number.isFinite(after) && Number(process.hrtime.bigint() - since) / 1000 >= after) die();
  return done >= at;
}

for (const name of ['mkdir', 'rename', 'link', 'copyFile', 'rm', 'rmdir', 'chmod']) {
  const real = files[name];
  files[name] = (...given) => {
    if (isLast()) die();
    return real(...given);
  };
}

const open = files.open;
files.open = async (...given) => {
  if (given[1] !== 'wx') return open(...given);
  if (isLast()) die();
  const handle = await open(...given);
  const { writeFile } = handle;
  handle.writeFile = async (content) => {
    if (isLast()) {
      await writeFile.call(handle, content.slice(0, content.length / 2));
      die();
    }
    return writeFile.call(handle, content);
  };
  return handle;
};
