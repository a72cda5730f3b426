import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { printable } from '../../formats/text/text-width.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Bilingual } from '../../words/language.ts';
import { didYouMean } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { isFile, isFolder } from './disk-files.ts';

/** What is looked for in the place of a file that is not there. */
interface Sought {
  /** The endings that it may have, `.yaml`. */
  readonly endings: readonly string[];
  /** Whether a folder may stand in its place. */
  readonly mayBeFolder?: boolean;
  /** Folders in which a file named without one may lie. */
  readonly alsoIn?: readonly string[];
}

/** Of a folder with more files than this, none are listed. */
const MOST_LISTED = 5;

/** That a file named on the command line is not there, with the one that was probably meant, else those beside it. */
export async function missingFile(name: string, sought: Sought): Promise<UsageError> {
  const words = await missingWords(name, sought.mayBeFolder === true);
  const meant = await nearestPath(name, sought);
  if (meant !== null) return new UsageError(words, didYouMean(printable(meant)));
  const folder = path.dirname(name);
  const files = (await entriesOf(folder)).filter(
    ({ isFolder, ending }) => !isFolder && sought.endings.includes(ending),
  );
  if (files.length === 0 || files.length > MOST_LISTED) return new UsageError(words, CHECK_NAME);
  const list = printable(files.map(({ name: file }) => besides(folder, file)).join(', '));
  return new UsageError(words, { vi: `Có: ${list}`, en: `There are: ${list}` });
}

const CHECK_NAME: Bilingual = { vi: 'Hãy xem lại tên tệp.', en: 'Check the name of the file.' };

async function missingWords(name: string, mayBeFolder: boolean): Promise<Bilingual> {
  const folder = path.dirname(name);
  const shown = printable(name);
  if (!(await isFolder(folder))) {
    const above = printable(folder);
    return {
      vi: `không có tệp ${shown}, vì không có thư mục ${above}`,
      en: `there is no file ${shown}, for there is no folder ${above}`,
    };
  }
  return mayBeFolder && path.extname(name) === ''
    ? { vi: `không có tệp hay thư mục ${shown}`, en: `there is no file or folder ${shown}` }
    : { vi: `không có tệp ${shown}`, en: `there is no file ${shown}` };
}

/** The path that was probably meant: with the other slash, in the nearest folder, with its ending; null if none is near. */
async function nearestPath(name: string, sought: Sought): Promise<string | null> {
  const slashed = name.replaceAll('\\', '/');
  if (slashed !== name && (await isFile(slashed))) return slashed;
  const typed = path.dirname(name);
  const folder = await nearestFolder(typed);
  if (folder === null) return null;
  const found = await nearestIn(folder, path.basename(name), sought);
  if (found !== null) return found;
  if (path.normalize(folder) !== path.normalize(typed)) return `${folder}${path.sep}`;
  if (path.parse(name).dir !== '') return null;
  for (const other of sought.alsoIn ?? []) {
    const there = await nearestIn(other, name, { ...sought, mayBeFolder: false });
    if (there !== null) return there;
  }
  return null;
}

/** The folder itself, else the one with the nearest name beside where it would be; null if none is near. */
async function nearestFolder(folder: string): Promise<string | null> {
  if (await isFolder(folder)) return folder;
  const above = path.dirname(folder);
  const there = above === folder ? null : await nearestFolder(above);
  if (there === null) return null;
  const folders = (await entriesOf(there)).filter((entry) => entry.isFolder).map(({ name }) => name);
  const meant = nearest(path.basename(folder), folders);
  return meant === null ? null : besides(there, meant);
}

async function nearestIn(
  folder: string,
  typed: string,
  { endings, mayBeFolder = false }: Sought,
): Promise<string | null> {
  const stemOf = (name: string) => {
    const ending = path.extname(name).toLowerCase();
    return endings.includes(ending) ? name.slice(0, -ending.length) : name;
  };
  const meant = (await entriesOf(folder)).filter(({ isFolder, ending }) =>
    isFolder ? mayBeFolder : endings.includes(ending),
  );
  // A file of the same name and another ending stands for itself only where none has the ending that was typed.
  const typedEnding = path.extname(typed).toLowerCase();
  const inOrder = [...meant.filter(({ ending }) => ending === typedEnding), ...meant];
  const stems = new Map<string, string>();
  for (const { name } of inOrder) if (!stems.has(stemOf(name))) stems.set(stemOf(name), name);
  const stem = nearest(stemOf(typed), stems.keys());
  const name = stem === null ? undefined : stems.get(stem);
  return name === undefined ? null : besides(folder, name);
}

/** A name in a folder; in the working folder, the bare name. */
function besides(folder: string, name: string): string {
  return folder === '.' ? name : path.join(folder, name);
}

/** What a folder holds, in the order of the names, hidden things left aside. */
async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      ending: path.extname(entry.name).toLowerCase(),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
