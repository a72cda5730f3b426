// Puts what CHANGELOG.md lists as unreleased under a heading with the version of package.json and today's date.
// `npm version` runs it before it commits and tags.
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../CHANGELOG.md', import.meta.url);
const changelog = readFileSync(page, 'utf8');
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const heading = '## [Unreleased]\n';
const [, unreleased = ''] = changelog.split(heading);
if (!/^- /m.test(unreleased.split(/^## /m)[0])) {
  console.error('CHANGELOG.md lists nothing under "## [Unreleased]".');
  process.exit(1);
}
const date = new Date().toISOString().slice(0, 10);
writeFileSync(page, changelog.replace(heading, `${heading}\n## [${version}] - ${date}\n`));
