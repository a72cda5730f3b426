import type { Stats } from 'node:fs';
import { chmod, chown, type FileHandle, open } from 'node:fs/promises';
import { codeOf } from './cannot-write.ts';

/** Stands for the owner that a file has. */
const SAME = -1;

/** Nobody else reads what is not yet known to be for all. */
const OWN = 0o600;

/** Writes a new file down to the disk, with the permissions and, where that is allowed, the owner of the one that it replaces. */
export async function writeStaged(
  file: string,
  content: string | Uint8Array,
  replaced: Stats | null,
): Promise<void> {
  await flushed(file, content, replaced === null ? undefined : OWN);
  if (replaced === null) return;
  const { uid, gid, mode } = replaced;
  // Who may not give a file to somebody else may still leave it to the group of those who share it.
  await chown(file, uid, gid).catch(() => chown(file, SAME, gid).catch(() => undefined));
  await chmod(file, mode & 0o7777);
}

/** Writes a new file down to the disk. */
export async function flushed(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    await flush(handle);
  } finally {
    await handle.close();
  }
}

/** Brings down to the disk what was written. Some file systems, and some stand-ins for them, cannot: no reason to fail. */
async function flush(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } catch (error) {
    if (LOSSES.has(codeOf(error))) throw error;
  }
}

/** What is lost if it could not be flushed. */
const LOSSES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EROFS']);
