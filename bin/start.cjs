'use strict';
const path = require('node:path');
const { loadProgram } = require('./program.cjs');

/** Starts the tool: of a fault that escapes it, and of an installation that is broken, the reader is told what to do. */
function start({ version, bugs }) {
  const program = load();
  if (program === null) return;
  const installation = { version, home: path.join(__dirname, '..'), bugs: addressOf(bugs) };
  process.on('uncaughtException', (error) => {
    process.stderr.write(program.faultOf(error, process, installation), () => process.exit(3));
  });
  void program.main(process, installation).then((status) => {
    process.exitCode = status;
  });
}

function load() {
  try {
    return loadProgram().program;
  } catch (error) {
    process.stderr.write(
      `Bản cài của cchc thiếu hoặc hỏng (${error.message}).\n` +
        'Trong bản sao của kho mã, chạy: npm ci. Nếu cài bằng cách khác, hãy cài lại.\n' +
        'This installation of cchc is incomplete or broken. In a clone, run: npm ci. Otherwise install it again.\n',
    );
    process.exitCode = 3;
    return null;
  }
}

/** Where faults are to be sent, as a package says it: a text, or an address on the web or for mail. */
function addressOf(bugs) {
  return typeof bugs === 'object' ? (bugs.url ?? bugs.email ?? null) : (bugs ?? null);
}

module.exports = { start };
