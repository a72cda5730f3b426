import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { Source } from '../../plan/source.ts';

/** A file that is read, or the reason why it cannot be. */
export type FileRead = { readonly source: Source } | { readonly problem: Diagnostic };

/** Files longer than this are not even read: far beyond what the reader of plans takes. */
const MOST_BYTES = 64_000_000;

/** Reads a text file as UTF-8. A file that is missing, not a file, or not UTF-8 text is a CC115. */
export async function readTextFile(file: string): Promise<FileRead> {
  try {
    const { size, ...status } = await stat(file).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!status.isFile) return { problem: unreadable(file, 'folder') };
    if (size > MOST_BYTES) return { problem: tooLong(file, size) };
    return decode(file, await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return { problem: unreadable(file, code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'denied') };
  }
}

/** Reads standard input as a text file of the name given. */
export async function readStandardInput(
  name: string,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<FileRead> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > MOST_BYTES) return { problem: tooLong(name, size) };
    chunks.push(bytes);
  }
  return decode(name, Buffer.concat(chunks));
}

function decode(file: string, bytes: Uint8Array): FileRead {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) return { problem: unreadable(file, 'encoding') };
    return { source: { file, text } };
  } catch {
    return { problem: unreadable(file, 'encoding') };
  }
}

/** A problem with a whole file: it has no place in the text. */
export function unreadable(
  file: string,
  fault: 'missing' | 'encoding' | 'outside' | 'folder' | 'denied',
): Diagnostic {
  return report('CC115', { file, fault }, wholeFile(file));
}

function tooLong(file: string, size: number): Diagnostic {
  return report('CC110', { length: (size / 1_000_000).toFixed(1), longest: 6 }, wholeFile(file));
}

function wholeFile(file: string): Diagnostic['location'] {
  return { file, span: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 } };
}
