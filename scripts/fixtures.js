// Writes what rules tell of their fixtures into expected.txt and prints what changed, for review:
// `npm run fixtures -- CC312`, or without a code for all. Begins the folder of a rule that has none.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleScript } from './build/bundle-script.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const program = await bundleScript(root, 'scripts/fixtures/write-fixtures.ts');
try {
  const { writeFixtures } = await import(pathToFileURL(program).href);
  for (const line of writeFixtures(process.argv.slice(2))) console.log(line);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  rmSync(program);
}
