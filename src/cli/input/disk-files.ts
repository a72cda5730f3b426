import { realpathSync, type Stats, statSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '../../named-files.ts';
import { decodeSource, type FileRead } from '../../plan/source.ts';
import type { Environment } from '../environment.ts';
import { readBytes } from './file-bytes.ts';

/** Files longer than this are not even read: far beyond what the reader of plans takes. */
const MOST_BYTES = 64_000_000;

/** What standard input is called where nobody says. */
export const STDIN = '<stdin>';

/** The files on the disk. `-` is standard input, which goes by `stdinName` and names files from the folder of that name. */
export function diskFiles({ stdin }: Pick<Environment, 'stdin'>, stdinName = STDIN): Files {
  return {
    read: (name) => (name === '-' ? readStandardInput(stdinName, stdin) : readTextFile(name)),
    resolve: async (plan, named) => {
      const folder = path.dirname(plan);
      const joined = path.join(folder, named);
      const file = (await spelledOnDisk(joined)) ?? joined;
      return path.isAbsolute(named) || (await leavesFolder(folder, file)) ? null : file;
    },
  };
}

/** Reads a text file, or a pipe, as UTF-8. */
export async function readTextFile(file: string): Promise<FileRead> {
  const read = await readBytes(file, MOST_BYTES);
  return 'bytes' in read ? decodeSource(file, read.bytes) : read;
}

async function readStandardInput(name: string, stream: Environment['stdin']): Promise<FileRead> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > MOST_BYTES) return { file: name, fault: { bytes: size } };
    chunks.push(bytes);
  }
  return decodeSource(name, Buffer.concat(chunks));
}

/** Whether a file lies outside a folder, links followed, also one that is yet to be made. */
export async function leavesFolder(folder: string, file: string): Promise<boolean> {
  if (isOutside(path.resolve(folder), path.resolve(file))) return true;
  const target = realPath(file);
  if (target !== null) return isOutside(realpathSync.native(folder), target);
  // What is not there is made beyond a link, if one leads away above it. A link to nothing may lead anywhere.
  if (await isLink(file)) return true;
  const above = path.dirname(file);
  return path.resolve(above) !== path.resolve(folder) && leavesFolder(folder, above);
}

/** A path with its links followed; null if there is nothing of that name. */
function realPath(file: string): string | null {
  try {
    return realpathSync.native(file);
  } catch {
    return null;
  }
}

function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

function isOutside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}

/**
 * The path of a file as its names are spelled on the disk, where they are the same letters in another form of Unicode, as they
 * come from macOS or out of an archive; null if there is none of such a name.
 */
export async function spelledOnDisk(file: string): Promise<string | null> {
  if (await exists(file)) return file;
  const above = path.dirname(file);
  if (/^[\x00-\x7f]*$/.test(file) || above === file) return null;
  const folder = await spelledOnDisk(above);
  if (folder === null) return null;
  const name = path.basename(file).normalize('NFC');
  const names = await readdir(folder).catch(() => []);
  const found = names.find((other) => other.normalize('NFC') === name);
  return found === undefined
    ? null
    : folder === '.' && !file.startsWith('.')
      ? found
      : path.join(folder, found);
}

/** Whether there is something of a name, links followed. */
export function exists(name: string): Promise<boolean> {
  return Promise.resolve(foundAt(name) !== undefined);
}

/** Whether a path names a folder. */
export function isFolder(name: string): Promise<boolean> {
  return Promise.resolve(foundAt(name)?.isDirectory() === true);
}

/** Whether a path names a file that can be read as one. */
export function isFile(name: string): Promise<boolean> {
  return Promise.resolve(foundAt(name)?.isFile() === true);
}

/** Asked at once: Node's promises for files, and its threads, take longer to start than a short run has to wait here. */
function foundAt(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
