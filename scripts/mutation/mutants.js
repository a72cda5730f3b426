// The mutants of some folders, each switched on by its number in sources that hold all of them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const SILENT = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined };

/**
 * The sources of the folders with all their mutants in them, and the mutants. The key of a mutant stays while its line and
 * the lines like it stay, wherever in the file.
 */
export async function makeMutants(root, folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .sort(),
  );
  const texts = new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const { files, mutants } = await new Instrumenter(SILENT).instrument(
    names.map((name) => ({ name, content: texts.get(name), mutate: true })),
    options,
  );
  const seen = new Map();
  return {
    files,
    mutants: mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => {
      const lines = texts.get(fileName).split('\n');
      const parts = [fileName, lines[start.line], start.column, mutatorName, replacement];
      const like = JSON.stringify(parts);
      seen.set(like, (seen.get(like) ?? 0) + 1);
      return {
        id,
        key: hashOf([...parts, seen.get(like)]),
        file: fileName,
        line: start.line + 1,
        column: start.column + 1,
        mutator: mutatorName,
        original: textBetween(lines, start, end),
        replacement,
      };
    }),
  };
}

/** So many of the mutants, taken by lot; the same for the same seed. */
export function sampleOf(mutants, count, seed) {
  const lots = new Map(mutants.map((mutant) => [mutant, hashOf([seed, mutant.key])]));
  return [...mutants].sort((one, other) => (lots.get(one) < lots.get(other) ? -1 : 1)).slice(0, count);
}

function hashOf(parts) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function textBetween(lines, start, end) {
  const inner = lines.slice(start.line, end.line + 1);
  inner[inner.length - 1] = inner.at(-1).slice(0, end.column);
  inner[0] = inner[0].slice(start.column);
  return inner.join('\n');
}
