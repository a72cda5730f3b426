import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { exists, isFolder } from '../input/disk-files.ts';
import { inNewFolders } from './new-folder.ts';
import { writtenWords } from './step-words.ts';
import { cannotWrite, codeOf, temporaryBeside, trying, writeTemporary } from './temporary-file.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Bilingual } from '../../words/language.ts';

/** Where a result goes. */
export interface Destination {
  /** A file, or undefined for standard output. */
  readonly output?: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force?: boolean | undefined;
}

/** Refuses destinations that exist, all of them at once, before any work is done. */
export async function checkDestination(...destinations: readonly Destination[]): Promise<void> {
  const existing = await existingAmong(destinations);
  if (existing.length === 0) return;
  const names = existing.join(', ');
  throw new UsageError(
    {
      vi: `tệp ${names} đã có, không ghi đè`,
      en:
        existing.length === 1
          ? `${names} exists and is not overwritten`
          : `not overwritten, for they exist: ${names}`,
    },
    {
      vi: 'Thêm --force nếu muốn ghi đè.',
      en: existing.length === 1 ? 'Add --force to overwrite it.' : 'Add --force to overwrite them.',
    },
  );
}

/** Warns, where nothing is to be written, of files that exist and for which writing would be refused. */
export function warnOfExisting(
  existing: readonly string[],
  { stderr, language }: Pick<Environment, 'stderr' | 'language'>,
): void {
  if (existing.length === 0) return;
  const names = printable(existing.join(', '));
  const said = {
    vi: `Cảnh báo: tệp ${names} đã có; khi ghi phải thêm --force để ghi đè.`,
    en: `Warning: ${existing.length === 1 ? `${names} exists` : `these exist: ${names}`}; writing needs --force.`,
  };
  stderr.write(`${said[language]}\n`);
}

/** The files among some destinations that exist and are not to be overwritten. */
export async function existingAmong(destinations: readonly Destination[]): Promise<string[]> {
  const existing: string[] = [];
  for (const { output, force } of destinations)
    if (output !== undefined && force !== true && (await exists(output))) existing.push(output);
  return existing;
}

/** Writes a result to standard output, or to a file whole or not at all. Bytes go to a file only. */
export async function writeResult(
  environment: Environment,
  destination: Destination,
  content: string | Uint8Array,
): Promise<void> {
  await writeResults(environment, [{ ...destination, content }]);
}

/** Writes results together: files as `writeTogether` does, in folders that are made for them, then texts to standard output. */
export async function writeResults(
  environment: Environment,
  results: readonly (Destination & { readonly content: string | Uint8Array })[],
): Promise<void> {
  const files = results.flatMap(({ output, ...result }) =>
    output === undefined ? [] : [{ ...result, output }],
  );
  const folders = files.map(({ output }) => path.dirname(output));
  await inNewFolders(folders, () => writeTogether(files));
  if (files.length > 0) tellWritten(files, environment);
  for (const { output, content } of results)
    if (output === undefined && typeof content === 'string') await print(environment, content);
}

function tellWritten(files: readonly FileToWrite[], { notice, detail }: Environment): void {
  detail(writtenWords(files.map(({ output, content }) => ({ file: output, content }))));
  const names = files.map(({ output }) => printable(output)).join(', ');
  notice({ vi: `Đã ghi ${names}.`, en: `Wrote ${names}.` });
}

/** A file to write. */
interface FileToWrite extends Destination {
  readonly output: string;
  readonly content: string | Uint8Array;
}

/** Enough to keep the disk busy; what is written is held until then. */
const AT_ONCE = 8;

/**
 * Writes files, each whole or not at all, and none if one of them cannot be made or written: first all of them to
 * temporary ones beside them, which then take their names. Each is asked for while others are being written.
 */
export async function writeTogether(
  files: Iterable<FileToWrite> | AsyncIterable<FileToWrite>,
): Promise<void> {
  const waiting: (Destination & { readonly temporary: string; readonly output: string })[] = [];
  const writing: Promise<void>[] = [];
  try {
    for await (const { content, ...destination } of files) {
      const temporary = temporaryBeside(destination.output);
      waiting.push({ ...destination, temporary });
      const one = writeWaiting(temporary, destination.output, content);
      // Its failure is met below, when its turn comes.
      one.catch(() => undefined);
      writing.push(one);
      if (writing.length === AT_ONCE) await writing.shift();
    }
    for (const one of writing) await one;
    await checkDestination(...waiting);
    for (const { temporary, output } of waiting) await trying(output, () => rename(temporary, output));
  } catch (error) {
    // What is being written would come into being after its removal.
    await Promise.allSettled(writing);
    // What could not even be begun cannot always be removed: in the place of a folder stands a file. The first error is told.
    for (const { temporary } of waiting) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeWaiting(
  temporary: string,
  output: string,
  content: FileToWrite['content'],
): Promise<void> {
  await trying(output, () => writeTemporary(temporary, content));
  if (await isFolder(output)) throw cannotWrite(output, 'EISDIR');
}

/** Writes to standard output. That its reader has gone away after what it wanted (`| head`) is no failure. */
async function print({ stdout }: Environment, text: string): Promise<void> {
  const error = await new Promise<Error | null | undefined>((done) => stdout.write(text, done));
  if (error === null || error === undefined || codeOf(error) === 'EPIPE') return;
  throw new UsageError(
    { vi: `không in được kết quả (${codeOf(error)})`, en: `cannot print the result (${codeOf(error)})` },
    { vi: 'Hãy kiểm tra chỗ trống trên đĩa.', en: 'Check the space left on the disk.' },
  );
}

/** Makes a folder, and those above it, unless it is there. Throws a UsageError with the advice if that cannot be. */
export async function makeFolder(folder: string, advice: Bilingual): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = codeOf(error);
    throw new UsageError(
      {
        vi: `không tạo được thư mục ${folder} (${reason})`,
        en: `cannot make the folder ${folder} (${reason})`,
      },
      advice,
    );
  }
}
