'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const bundle = path.join(__dirname, '..', 'dist', 'cchc.cjs');
// Machine code of one kind of processor is no use to another, and V8 does not look.
const cache = `${bundle}.${process.arch}.cache`;

/**
 * Loads the bundle, with the machine code that the build left beside it: most of a short run would otherwise go into
 * compiling. V8 itself refuses code that another version of it made, and compiles anew.
 */
function loadProgram() {
  // Most runs end before optimised code has paid for its making. Node 20 optimises early; later ones wait by themselves.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  // They also end before the memory is needed that marking beside the work would free.
  setFlagsFromString('--no-incremental-marking');
  // The bundle is pure ASCII, which is read faster as Latin-1 than as UTF-8.
  const text = `(function (module, exports, require) {${readFileSync(bundle, 'latin1')}\n})`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(text, { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, require);
  return { script, cache, program: module.exports };
}

module.exports = { loadProgram };
