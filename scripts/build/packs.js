// Bundles the program into parts, and packs together what the same verbs load: a run reads no more code than it needs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';

/** Names stay, so that the trace of a fault can be read. */
const SMALL = { minifyWhitespace: true, minifySyntax: true, platform: 'node', target: 'node20' };

/** The pack that is loaded first, and the one of whatever no run of the build has loaded. */
export const FIRST_PACK = 'cchc';
export const LAST_PACK = 'other';

/**
 * Bundles a program into parts, by name, each the text of a CommonJS module that requires others as `./NAME`; `inputs` are
 * the files that went into them. What is `external` is left to be loaded by its name.
 */
export async function bundleParts(root, entry, external) {
  const { outputFiles, metafile } = await build({
    ...SMALL,
    absWorkingDir: root,
    entryPoints: { main: entry },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    external,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const parts = await Promise.all(
    outputFiles.map(async ({ path: file, text }) => {
      const { code } = await transform(text, {
        ...SMALL,
        format: 'cjs',
        supported: { 'dynamic-import': false },
      });
      return [
        path.basename(file, '.js'),
        code.replaceAll(/\brequire\("\.\/([^"/]+)\.js"\)/g, 'require("./$1")'),
      ];
    }),
  );
  return { parts: new Map(parts), inputs: Object.keys(metafile.inputs) };
}

/** Writes parts into packs, by the pack of each part: modules that export their parts as functions, by name. */
export function writePacks(folder, parts, packOf) {
  const packs = new Map();
  for (const [name, code] of parts) {
    const placed = code.replaceAll(
      /\brequire\("\.\/([^"/]+)"\)/g,
      (_, other) => `require("./${packOf(other)}/${other}")`,
    );
    const pack = packOf(name);
    packs.set(pack, [
      ...(packs.get(pack) ?? []),
      `${JSON.stringify(name)}:function(module,exports,require){${placed}}`,
    ]);
  }
  for (const [pack, texts] of packs) {
    writeFileSync(path.join(folder, `${pack}.cjs`), ascii(`exports.parts={\n${texts.join(',\n')}\n};\n`));
  }
}

/** Strings are escaped already, patterns are not: a text is to be pure ASCII, which loads faster. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
