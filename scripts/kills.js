// Kills commands that write several files, in the middle, and looks what the next run makes of it: `npm run kills --
// [--kills N] [--seed N]`. Status 1 if anything is lost, mixed or left over.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleScript } from './build/bundle-script.js';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const program = await bundleScript(root, 'scripts/kills/run.ts');
const { killRuns } = await import(program);
rmSync(program);

let told = 0;
const { kills, faults } = await killRuns(
  Number(values.kills),
  Number(values.seed),
  { home: root, root },
  (so) => {
    if (so.kills >= told + 50) console.log(`${(told = so.kills)} kills, ${so.faults.length} faults`);
  },
);
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(
  `${kills} kills (seed ${values.seed}): after the next run ${faults.length} lost, mixed or left over`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
