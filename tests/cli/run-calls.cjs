// Runs the installed tool for each of the calls given as JSON, one after another, on the streams of this process. Whenever
// the tool looks at its clock, so many milliseconds have gone by as are given, else none.
'use strict';
const path = require('node:path');
const { loadProgram } = require('../../bin/program.cjs');

async function runCalls(calls, pace) {
  const { program } = loadProgram();
  let time = 0;
  const now = () => (time += pace);
  for (const words of calls) {
    const { env, stdin, stdout, stderr } = process;
    const argv = [process.execPath, 'cchc', ...words];
    await program.main(
      { argv, env, stdin, stdout, stderr, now },
      { version: '0.0.0-test', home: path.resolve(__dirname, '../..') },
    );
  }
}

void runCalls(JSON.parse(process.argv[2]), Number(process.argv[3] ?? 0));
