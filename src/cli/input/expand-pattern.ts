import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';
import { exists, isFile } from './disk-files.ts';
import { hasWildcard, wildcard } from './wildcard.ts';

/** Folders of other people's programs, in which nobody keeps plans. */
const FOREIGN = 'node_modules';

/** A pattern that leads to more places was not meant so; along links in a circle there is no end of them. */
const MOST_PLACES = 20_000;

/** Whether the disk tells capitals apart, as Windows and macOS usually do not. */
const IS_CASE_KEPT = process.platform !== 'win32' && process.platform !== 'darwin';

/**
 * Whether a word is a pattern that the shell has not expanded, as `cmd` never does and others do not in quotes: it holds
 * `*`, `?` or `[…]`, and nothing bears this very name.
 */
export async function isPattern(word: string): Promise<boolean> {
  return hasWildcard(word) && !(await exists(word));
}

/**
 * The YAML files that a pattern stands for, in the order of their names: `*`, `?`, `[a-z]` in names, and `**` for folders at
 * any depth. Hidden files are none of them.
 */
export async function filesLike(pattern: string): Promise<string[]> {
  const typed = path.sep === '\\' ? pattern.replaceAll('/', '\\') : pattern;
  const { root } = path.parse(typed);
  const steps = typed
    .slice(root.length)
    .split(path.sep)
    .filter((step) => step !== '');
  const files: string[] = [];
  let places = 0;
  const enter = () => {
    if (++places > MOST_PLACES) throw tooMany(pattern);
  };
  for (const found of await walk(root, steps, enter))
    if (/\.ya?ml$/i.test(found) && (await isFile(found))) files.push(found);
  return [...new Set(files)].sort();
}

/** What the steps of a pattern lead to from a folder; the working folder is ''. `enter` counts the places come by. */
async function walk(
  folder: string,
  [step, ...others]: readonly string[],
  enter: () => void,
): Promise<string[]> {
  enter();
  if (step === undefined) return [folder];
  if (step === '**') {
    if (others[0] === '**') return walk(folder, others, enter);
    // As in shells, `**` at the end stands for every file below.
    const steps = others.length === 0 ? ['*'] : others;
    const found = await walk(folder, steps, enter);
    for (const below of await foldersIn(folder)) found.push(...(await walk(below, ['**', ...steps], enter)));
    return found;
  }
  const found: string[] = [];
  for (const next of await named(folder, step)) found.push(...(await walk(next, others, enter)));
  return found;
}

function tooMany(pattern: string): UsageError {
  return new UsageError(
    {
      vi: `"${pattern}" dẫn đến hơn ${MOST_PLACES} tệp và thư mục`,
      en: `"${pattern}" leads to more than ${MOST_PLACES} files and folders`,
    },
    { vi: 'Hãy nêu thư mục chứa kế hoạch, ví dụ: plans', en: 'Name the folder of the plans, such as: plans' },
  );
}

/** What a step means in a folder. A name without signs is looked for among others only in another form of Unicode. */
async function named(folder: string, step: string): Promise<string[]> {
  const plain = path.join(folder, step);
  if (!hasWildcard(step) && (await exists(plain))) return [plain];
  const fits = wildcard(step, IS_CASE_KEPT);
  return (await entriesOf(folder))
    .map(({ name }) => name)
    .filter(fits)
    .map((name) => path.join(folder, name));
}

/** The folders in a folder, without links: they might lead back. */
async function foldersIn(folder: string): Promise<string[]> {
  const folders = (await entriesOf(folder)).filter((entry) => entry.isDirectory() && entry.name !== FOREIGN);
  return folders.map(({ name }) => path.join(folder, name));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !name.startsWith('.'));
}
