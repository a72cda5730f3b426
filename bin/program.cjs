'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const folder = path.join(__dirname, '..', 'dist');

/**
 * Loads the program as the build packed it, each pack when a part in it is first required, with the machine code that the
 * build left beside it: most of a short run would otherwise go into compiling. V8 itself refuses code that another version
 * of it made, and compiles anew. A part is required when something of it is first used. `tell` is told the name of each
 * part that is loaded. Returns the program, and the scripts of the packs that are loaded, by the files of their code.
 */
function loadProgram(tell = () => undefined) {
  // Most runs end before optimised code has paid for its making. Node 20 optimises early; later ones wait by themselves.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  // They also end before the memory is needed that marking beside the work would free.
  setFlagsFromString('--no-incremental-marking');
  // The solver's code would be compiled twice, and most solving is over before the better code has paid for its making.
  setFlagsFromString('--wasm-tiering-budget=100000000');
  // V8 refuses code where this flag is another one, as NODE_OPTIONS often has it. The limit itself was set at the start.
  setFlagsFromString('--max-old-space-size=0');
  const packs = new Map();
  const parts = new Map();
  const scripts = new Map();

  const packOf = (name) => {
    const known = packs.get(name);
    if (known !== undefined) return known;
    const file = path.join(folder, `${name}.cjs`);
    // Machine code of one kind of processor is no use to another, and V8 does not look.
    const code = `${file}.${process.arch}.cache`;
    // Packs are pure ASCII, which is read faster as Latin-1 than as UTF-8.
    const text = `(function (exports) {${readFileSync(file, 'latin1')}\n})`;
    const cachedData = existsSync(code) ? readFileSync(code) : undefined;
    const script = new Script(text, { filename: file, cachedData });
    scripts.set(code, script);
    const pack = {};
    script.runInThisContext()(pack);
    packs.set(name, pack);
    return pack;
  };

  const requirePart = (id) => {
    if (!id.startsWith('./')) return require(id);
    const known = parts.get(id);
    if (known !== undefined) return known.exports;
    const [, pack, name] = /^\.\/([^/]+)\/(.+)$/.exec(id);
    const module = { exports: {} };
    parts.set(id, module);
    tell(name);
    packOf(pack).parts[name](module, module.exports, requirePart, later);
    return module.exports;
  };

  const later = (id) => new LatePart(id, requirePart);

  return { program: requirePart('./cchc/cli/main'), scripts };
}

/** A part that is required when something of it is first used. */
class LatePart {
  constructor(id, requirePart) {
    this.id = id;
    this.requirePart = requirePart;
    this.known = undefined;
  }

  get exports() {
    return (this.known ??= this.requirePart(this.id));
  }
}

module.exports = { loadProgram };
