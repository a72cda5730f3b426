// Runs the installed tool for each of the calls given as JSON, one after another, on the streams of this process.
'use strict';
const path = require('node:path');
const { loadProgram } = require('../../bin/program.cjs');

async function runCalls(calls) {
  const { program } = loadProgram();
  for (const words of calls) {
    const { env, stdin, stdout, stderr } = process;
    const argv = [process.execPath, 'cchc', ...words];
    await program.main(
      { argv, env, stdin, stdout, stderr },
      { version: '0.0.0-test', home: path.resolve(__dirname, '../..') },
    );
  }
}

void runCalls(JSON.parse(process.argv[2]));
