// Bundles src/ with the packages it needs, and writes their licences; makes the examples of `cchc explain`; then runs the
// program, packs together what the same verbs have loaded, and keeps the machine code that V8 made, for later runs to start
// with.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { writeExamples } from './build/examples.js';
import { bundleParts, FIRST_PACK, LAST_PACK, writePacks } from './build/packs.js';
import { writeLicences } from './build/third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}/dist`;
const plan = `${root}/plans/vinh-long-2021.yaml`;
const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** What is run, with the pack of whatever it is the first to load. */
const RUNS = [
  [FIRST_PACK, '--version'],
  [FIRST_PACK, '--help'],
  [FIRST_PACK, 'completion', 'bash'],
  ['check', 'validate', plan],
  ['schedule', 'schedule', plan],
  ['letter', 'letter', 'notice', plan, '--all', '--draft', '--format', 'text', '-o', '-'],
];

rmSync(dist, { recursive: true, force: true });
// Heavy and rarely needed: loaded from node_modules by the verbs that need them. All else is bundled.
const { parts, inputs } = await bundleParts(root, 'src/cli/main.ts', Object.keys(dependencies));
mkdirSync(dist);
writeLicences(inputs, root, `${dist}/THIRD-PARTY.txt`);
writeExamples(`${root}/tests/rules/fixtures`, `${dist}/examples.json`);

const { loadProgram } = createRequire(import.meta.url)('../bin/program.cjs');
const packs = new Map();
let running = FIRST_PACK;
writePacks(dist, parts, 'cli/main', () => FIRST_PACK);
await runAll(loadProgram((part) => packs.set(part, running)).program);
writePacks(dist, parts, 'cli/main', (part) => packs.get(part) ?? LAST_PACK);
const { program, scripts } = loadProgram();
await runAll(program);
for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());

async function runAll({ main }) {
  const silent = { isTTY: false, write: (_text, done) => done?.() };
  for (const [pack, ...words] of RUNS) {
    running = pack;
    const argv = [process.execPath, 'cchc', ...words];
    await main(
      { argv, env: {}, stdin: process.stdin, stdout: silent, stderr: silent },
      { version: '', home: root },
    );
  }
}
