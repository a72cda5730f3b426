// Bundles src/ into one file with the packages it needs, and writes their licences; makes the examples of `cchc explain`,
// then runs the bundle once and keeps the machine code that V8 made, for later runs to start with.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeExamples } from './build/examples.js';
import { writeLicences } from './build/third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
rmSync(`${root}/dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cchc: 'src/cli/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  // Names stay, so that the trace of a fault can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Heavy and rarely needed: loaded from node_modules by the verbs that need them. All else is bundled.
  external: Object.keys(dependencies),
  metafile: true,
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
});

// Strings are escaped already, patterns are not: the bundle is to be pure ASCII, which loads faster.
const bundle = `${root}/dist/cchc.cjs`;
const text = readFileSync(bundle, 'utf8');
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(bundle, text.replace(/[^\0-\x7f]/g, escaped));

writeLicences(Object.keys(metafile.inputs), root, `${root}/dist/THIRD-PARTY.txt`);
writeExamples(`${root}/tests/rules/fixtures`, `${root}/dist/examples.json`);

const { loadProgram } = createRequire(import.meta.url)('../bin/program.cjs');
const { script, cache, program } = loadProgram();
const silent = { isTTY: false, write: (_text, done) => done?.() };
for (const verb of ['validate', 'schedule']) {
  const argv = [process.execPath, 'cchc', verb, `${root}/plans/vinh-long-2021.yaml`];
  await program.main(
    { argv, env: {}, stdin: process.stdin, stdout: silent, stderr: silent },
    { version: '', home: root },
  );
}
writeFileSync(cache, script.createCachedData());
