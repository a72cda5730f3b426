import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Unread } from '../../plan/source.ts';

/** The bytes of a file, or why it has none. */
export type BytesRead = { readonly bytes: Buffer } | Unread;

/** So much is read at a time. */
const STEP = 1 << 18;
/** So many milliseconds pass before a pipe is looked at again, and before one is given up that nobody writes to. */
const PAUSE = 10;
const PATIENCE = 3_000;

/**
 * Reads a file or a pipe (`<( )`, `/dev/stdin`) whole, but no more than `most` bytes of it, whatever it says of its size. What
 * else the system knows under a name is told as what it is.
 */
export async function readBytes(file: string, most: number): Promise<BytesRead> {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return { file, fault: 'folder' };
    if (found.isSocket()) return { file, fault: 'socket' };
    if (found.isCharacterDevice() || found.isBlockDevice()) return { file, fault: 'device' };
    if (found.size > most) return { file, fault: { bytes: found.size } };
    if (!found.isFIFO()) return bytesOf(file, most);
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await bytesOfPipe(handle, file, most);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
}

/** Read at once: to hand the work to threads takes longer than the files of a plan do. */
function bytesOf(file: string, most: number): BytesRead {
  const descriptor = openSync(file, constants.O_RDONLY);
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const buffer = Buffer.allocUnsafe(STEP);
      const bytesRead = readSync(descriptor, buffer, 0, STEP, null);
      if (bytesRead === 0) return { bytes: Buffer.concat(chunks) };
      size += bytesRead;
      if (size > most) return { file, fault: { bytes: size } };
      chunks.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A pipe is asked again and again instead of waited for: nobody may ever write to it. */
async function bytesOfPipe(handle: FileHandle, file: string, most: number): Promise<BytesRead> {
  const chunks: Buffer[] = [];
  let [size, waited, hasWriter] = [0, 0, false];
  for (;;) {
    const piece = await nextPiece(handle);
    if (piece === 'later') hasWriter = true;
    else if (piece.length > 0) {
      size += piece.length;
      if (size > most) return { file, fault: { bytes: size } };
      chunks.push(piece);
      continue;
    } else if (hasWriter || size > 0) return { bytes: Buffer.concat(chunks) };
    else if (waited >= PATIENCE) return { file, fault: 'silent' };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    waited += PAUSE;
  }
}

/** What lies in a pipe; nothing where nobody writes to it (any more); `later` where somebody may yet. */
async function nextPiece(handle: FileHandle): Promise<Buffer | 'later'> {
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(STEP), 0, STEP, null);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 'later';
    throw error;
  }
}

const FAULTS: Readonly<Record<string, Extract<Unread['fault'], string>>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'name',
  ERR_INVALID_ARG_VALUE: 'name',
  ELOOP: 'loop',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** What the system says against a file, as far as it is known here. */
function faultOf(error: unknown): Extract<Unread['fault'], string> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? 'failed';
}
