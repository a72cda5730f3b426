// A copy of the project in which sources hold their mutants.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LEFT_OUT = new Set(['.git', 'coverage', 'dist', 'node_modules']);

/** Copies the project and writes the files given over its own. Returns the folder, which goes with this process. */
export function openSandbox(root, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-mutation-'));
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(path.relative(root, source)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const { name, content } of files) writeFileSync(path.join(folder, name), content);
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return folder;
}
