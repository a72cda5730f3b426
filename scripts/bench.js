// Measures the tool as its users feel it, against others in the same run. `npm run bench [-- --write] [-- NAME…]`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { consoleLine, summaryLine } from './bench/console-line.js';
import { GROUPS } from './bench/entries/groups.js';
import { measureEntry } from './bench/measure-entry.js';
import { pageOf } from './bench/page.js';
import { openSite } from './bench/site.js';

const PAGE = fileURLToPath(new URL('../docs/so-lieu.md', import.meta.url));

const words = process.argv.slice(2);
const isWritten = words.includes('--write');
const names = words.filter((word) => word !== '--write');
const entries = GROUPS.flatMap((group) => group.entries);
const unknown = names.filter((name) => entries.every((entry) => entry.name !== name));

if (unknown.length > 0) {
  console.error(
    `no such entry: ${unknown.join(', ')}\nthere are: ${entries.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 2;
} else if (isWritten && names.length > 0) {
  console.error('the page is written of a whole run: no names beside --write');
  process.exitCode = 2;
} else {
  await bench();
}

async function bench() {
  const site = openSite();
  const results = [];
  for (const entry of entries) {
    if (names.length > 0 && !names.includes(entry.name)) continue;
    const result = await measureEntry(entry, site);
    results.push(result);
    console.log(consoleLine(result));
  }
  await site.close();
  console.log(summaryLine(results));
  const isWrong = results.some(({ state }) => state === 'wrong');
  if (isWrong) process.exitCode = 1;
  if (isWritten && !isWrong) writeFileSync(PAGE, pageOf(GROUPS, results, new Date()));
  if (isWritten && isWrong) console.error('the page was not written: something is wrong');
}
