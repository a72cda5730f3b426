// Bundles the program into parts, one for each source, and packs together what the same verbs load: a run reads no more code
// than it needs, and of that evaluates a source when something of it is first used.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { withLateImports } from './late-imports.js';

/** Names stay, so that the trace of a fault can be read. */
const SMALL = { minifyWhitespace: true, minifySyntax: true, platform: 'node', target: 'node20' };

/** The pack that is loaded first, and the one of whatever no run of the build has loaded. */
export const FIRST_PACK = 'cchc';
export const LAST_PACK = 'other';

/**
 * Bundles a program into parts, by name, each the text of a CommonJS module that requires others as `./NAME`, or gets them
 * by `later('./NAME')` when they are used; `inputs` are the files that went into them. What is `external` is left to be
 * loaded by its name.
 */
export async function bundleParts(root, entry, external) {
  const whole = await bundle(root, [entry], external);
  const inputs = inputsOf(whole.metafile);
  const split = await bundle(root, inputs.filter(isPart), external);
  const dist = path.join(root, 'dist');
  const parts = await Promise.all(
    split.outputFiles.map(async ({ path: file, text }) => {
      const { code } = await transform(text, {
        ...SMALL,
        format: 'cjs',
        supported: { 'dynamic-import': false },
      });
      const name = path.posix.relative(dist, file);
      const folder = path.posix.dirname(name);
      const named = code.replaceAll(
        /\brequire\("(\.[^"]+)\.js"\)/g,
        (_, other) => `require("./${path.posix.join(folder, other)}")`,
      );
      // Packages may rely on the order in which their modules are evaluated, our sources do not.
      const isPure = Object.keys(split.metafile.outputs[`dist/${name}`].inputs).every(isSource);
      return [name.replace(/\.js$/, ''), withLateImports(named, isPure)];
    }),
  );
  return { parts: new Map(parts), inputs };
}

function bundle(root, entryPoints, external) {
  return build({
    ...SMALL,
    absWorkingDir: root,
    entryPoints,
    outbase: 'src',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    external,
    alias: { 'node:child_process': './scripts/build/child-process.cjs' },
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

function inputsOf({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return [...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input))];
}

function isSource(input) {
  return input.startsWith('src/');
}

/** Whether a source is a part of its own: what counts longest stays together, since each look into another part takes time. */
function isPart(input) {
  return isSource(input) && !input.startsWith('src/schedule/');
}

/** What a part gets from another one: how, and the name of the other. */
const GETS = /\b(require|later)\("\.\/([^"]+)"\)/g;

/** Writes what `main` needs of the parts into packs, by the pack of each part: modules that export parts as functions, by name. */
export function writePacks(folder, parts, main, packOf) {
  const packs = new Map();
  for (const [name, code] of needed(parts, main)) {
    const placed = code.replaceAll(GETS, (_, how, other) => `${how}("./${packOf(other)}/${other}")`);
    const pack = packOf(name);
    packs.set(pack, [
      ...(packs.get(pack) ?? []),
      `${JSON.stringify(name)}:function(module,exports,require,later){${placed}}`,
    ]);
  }
  for (const [pack, texts] of packs) {
    writeFileSync(path.join(folder, `${pack}.cjs`), ascii(`exports.parts={\n${texts.join(',\n')}\n};\n`));
  }
}

function needed(parts, main) {
  const names = new Set([main]);
  for (const name of names) for (const [, , other] of parts.get(name).matchAll(GETS)) names.add(other);
  return [...parts].filter(([name]) => names.has(name));
}

/** Strings are escaped already, patterns are not: a text is to be pure ASCII, which loads faster. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
