// Writes the licences of the packages that are bundled into the program, as their authors ask.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Packages that come within another one, by the folder that holds their sources. */
const WITHIN = { 'node_modules/read-excel-file/modules/saxen/': 'node_modules/saxen' };

/** Writes the licences of the packages that inputs of a bundle, as paths from `root`, belong to. */
export function writeLicences(inputs, root, file) {
  const packages = new Set(
    inputs.flatMap((input) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []),
  );
  for (const [folder, name] of Object.entries(WITHIN))
    if (inputs.some((input) => input.includes(folder))) packages.add(name);
  const notices = [...packages].sort().map((folder) => notice(`${root}/${folder}`));
  writeFileSync(file, `cchc contains the following packages.\n\n${notices.join('\n')}`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const texts = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|copying|notice)/i.test(entry))
    .sort()
    .map((entry) => readFileSync(`${folder}/${entry}`, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence`);
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
