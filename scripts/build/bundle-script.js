// Bundles a script that is written in TypeScript, so that Node can run it as it is.
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Writes the bundle of a script, beside the packages that the sources load by name. Returns its path; whoever asked for it
 * removes it.
 */
export async function bundleScript(root, entry) {
  const name = path.basename(entry, '.ts');
  const outfile = path.join(root, 'node_modules', '.cache', 'cchc', `${name}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'esm',
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
