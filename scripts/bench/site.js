// Where a run of the benchmark works: the project, and a folder that is gone afterwards.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BENCH = fileURLToPath(new URL('.', import.meta.url));

/** Opens the place in which entries are measured. What several of them need is made once, when the first asks for it. */
export function openSite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-bench-'));
  const made = new Map();
  const closings = [];
  const site = {
    cchc: path.join(ROOT, 'bin', 'cchc.cjs'),
    /** The real plan. */
    plan: path.join(ROOT, 'plans', 'vinh-long-2021.yaml'),
    /** A path in the folder of this run. */
    at: (...names) => path.join(folder, ...names),
    /** A folder in it, which is made where it is not there. */
    folder(...names) {
      const under = path.join(folder, ...names);
      mkdirSync(under, { recursive: true });
      return under;
    },
    /** What `make` makes, the first time it is asked for by this name. */
    once(name, make) {
      if (!made.has(name)) made.set(name, make());
      return made.get(name);
    },
    /** A program of the benchmark, bundled with what it imports, so that none pays for reading many files. */
    program: (name) => site.once(`program ${name}`, () => bundle(name)),
    /** Has something ended with the site. */
    closes: (closing) => closings.push(closing),
    async close() {
      for (const closing of closings) await closing();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return site;

  async function bundle(name) {
    const outfile = path.join(folder, name.replace(/\.[jt]s$/, '.cjs'));
    await build({
      entryPoints: [path.join(BENCH, 'programs', name)],
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
    });
    return outfile;
  }
}
