// The linter that ours is measured against, installed for the measurement alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LINTER = '@stoplight/spectral-cli@6.16.3';

/** One trivial rule: the file has the key `cchc`. */
const RULES = `rules:
  has-version:
    given: $
    severity: error
    then: { field: cchc, function: truthy }
`;

/** Installs Spectral below a folder. Returns the words that lint a file with one rule, or null if it cannot be had. */
export function installLinter(folder) {
  const under = path.join(folder, 'spectral');
  mkdirSync(under);
  writeFileSync(path.join(under, 'package.json'), '{ "private": true }\n');
  writeFileSync(path.join(under, 'rules.yaml'), RULES);
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', LINTER];
  spawnSync('npm', words, { cwd: under, stdio: 'inherit', shell: process.platform === 'win32' });
  const script = path.join(under, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  return existsSync(script) ? [script, 'lint', '--ruleset', path.join(under, 'rules.yaml')] : null;
}
