import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cannotWrite, codeOf } from './temporary-file.ts';

/** In milliseconds; a lock is held for a few. One that has been there for so long was left by a program that was killed. */
const ABANDONED = 3_000;
const BETWEEN_TRIES = 20;

/**
 * Does something to files while no other process of this tool does the same to one of them. Each is locked by a file beside
 * it, which is there meanwhile.
 */
export async function holding(files: readonly string[], act: () => Promise<void>): Promise<void> {
  const held: string[] = [];
  try {
    // In one order for all, lest two processes wait for each other.
    for (const file of [...new Set(files)].sort()) held.push(await lock(file));
    await act();
  } finally {
    for (const one of held) await rm(one, { force: true }).catch(() => undefined);
  }
}

/** Makes the lock of a file, as soon as there is none, and returns its path. */
async function lock(file: string): Promise<string> {
  const name = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  let seen: string | null = null;
  let waited = 0;
  while (!(await isMade(name, file))) {
    const other = await identityOf(name);
    waited = other === seen ? waited + BETWEEN_TRIES : 0;
    seen = other;
    if (waited >= ABANDONED) await takeAway(name);
    else await setTimeout(BETWEEN_TRIES);
  }
  return name;
}

async function isMade(name: string, file: string): Promise<boolean> {
  try {
    await (await open(name, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw cannotWrite(file, codeOf(error));
  }
}

/** What tells one lock from the next of the same name; its age would not do where another machine's clock is off. */
async function identityOf(name: string): Promise<string | null> {
  const made = await stat(name).catch(() => null);
  return made === null ? null : `${made.ino} ${made.mtimeMs}`;
}

/** By another name first, so that of several who take it away only one does. */
async function takeAway(name: string): Promise<void> {
  const gone = `${name}.${randomBytes(6).toString('hex')}`;
  await rename(name, gone).catch(() => undefined);
  await rm(gone, { force: true });
}
