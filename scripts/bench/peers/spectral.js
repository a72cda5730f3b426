// The linter that ours is measured against, installed for the measurement alone.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from '../sampler.js';

const LINTER = '@stoplight/spectral-cli@6.16.3';

/** One trivial rule: the file has the key `cchc`. */
const RULES = `rules:
  has-version:
    given: $
    severity: error
    then: { field: cchc, function: truthy }
`;

/** Spectral with one rule, on the files that `files` gives. */
export function spectral(files) {
  return {
    vi: '`spectral lint`, một quy tắc',
    en: 'spectral lint with one rule',
    missing: 'spectral',
    sampler(site) {
      const words = site.once('spectral', () => install(site.folder('spectral')));
      return words === null ? null : program(process.execPath, [...words, ...files(site)]);
    },
  };
}

/** The words that lint, or null where it cannot be had. */
function install(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  writeFileSync(path.join(folder, 'rules.yaml'), RULES);
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', LINTER];
  spawnSync('npm', words, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
  const script = path.join(folder, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  return existsSync(script) ? [script, 'lint', '--ruleset', path.join(folder, 'rules.yaml')] : null;
}
