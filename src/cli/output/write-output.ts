import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { exists } from '../input/disk-files.ts';
import { writtenWords } from './step-words.ts';
import { codeOf } from './writing/cannot-write.ts';
import type { Target } from './writing/destination.ts';
import type { Telling } from './writing/holding.ts';
import type { FileToWrite } from './writing/write-together.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Where a result goes. */
export interface Destination {
  /** A file, or undefined for standard output. */
  readonly output?: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force?: boolean | undefined;
}

/**
 * Refuses destinations that exist, all of them at once, and those that no file can be written to, before any work is done;
 * after what runs that were killed left there is carried through.
 */
export async function checkDestinations(
  destinations: readonly Destination[],
  telling: Telling,
): Promise<void> {
  const files = destinations.flatMap(({ output }) => (output === undefined ? [] : [output]));
  if (files.length === 0) return;
  const { finishWriting } = await import('./writing/write-together.ts');
  const { refuseReadOnly, targetOf } = await import('./writing/destination.ts');
  await finishWriting(files, telling);
  const targets = new Map<string, Target>();
  for (const file of files) targets.set(file, await targetOf(file));
  const existing = await existingAmong(destinations);
  if (existing.length > 0) throw overwrites(existing);
  for (const [file, target] of targets) await refuseReadOnly(file, target);
}

function overwrites(existing: readonly string[]): UsageError {
  const names = existing.join(', ');
  return new UsageError(
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
  const toWrite = files.map(({ output, force, content }) =>
    resultFile({ output, force, content: () => content }),
  );
  if (files.length > 0) {
    const { writeTogether } = await import('./writing/write-together.ts');
    await writeTogether(toWrite, environment);
    tellWritten(files, environment);
  }
  for (const { output, content } of results)
    if (output === undefined && typeof content === 'string') await print(environment, content);
}

/** A result as a file to write, which takes its name only if that is free, unless forced. */
export function resultFile({
  output,
  force,
  content,
}: Destination & { readonly output: string } & Pick<FileToWrite, 'content'>): FileToWrite {
  return {
    output,
    content,
    refuse: ({ standing }) => (standing === null || force === true ? null : overwrites([output])),
  };
}

interface WrittenFile {
  readonly output: string;
  readonly content: string | Uint8Array;
}

function tellWritten(files: readonly WrittenFile[], { notice, detail }: Environment): void {
  detail(writtenWords(files.map(({ output, content }) => ({ file: output, content }))));
  const names = files.map(({ output }) => printable(output)).join(', ');
  notice({ vi: `Đã ghi ${names}.`, en: `Wrote ${names}.` });
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
