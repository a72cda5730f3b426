// Writes what rules tell of their fixtures into expected.txt and prints what changed, for review:
// `npm run fixtures -- CC312`, or without a code for all. Begins the folder of a rule that has none.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
// Beside the packages that the rules load by name.
const program = path.join(root, 'node_modules', '.cache', `cchc-fixtures-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/fixtures/write-fixtures.ts'],
  format: 'esm',
  outfile: program,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { writeFixtures } = await import(pathToFileURL(program).href);
  for (const line of writeFixtures(process.argv.slice(2))) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(program);
}
