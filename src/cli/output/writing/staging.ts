import { type FileHandle, lstat, mkdir, open, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../../command-line/usage-error.ts';
import { codeOf, trying } from './cannot-write.ts';

/**
 * The folder beside files in which they wait until they take their names. It is there while something is written, and
 * belongs to one run at a time, which says so in a file of its own; what a run that was killed left in it is finished or
 * taken back by the next.
 */
export const STAGING = '.cchc-dang-ghi';

const OWNER = 'owner-';

/** What a run stages: files as they are to be and as they were, and what says of them. Nothing else is touched. */
const STAGED = /^(?:\d+\.(?:new|old)|(?:journal|folders)\.json(?:\.new)?)$/;

/** What is left to the end: by it the folders in which files wait together know of each other. */
export const FOLDERS = 'folders.json';

/** In milliseconds. How often an owner shows that it lives, and for how long another one waits for it before it gives up. */
const BEAT = 100;
const LONGEST_WAIT = 30_000;
const BETWEEN_TRIES = 20;

/** In milliseconds: after so long without a sign an owner is gone, if its process is known to have ended, or is not. */
const SILENT_WHEN_ENDED = 3 * BEAT;
const SILENT = 100 * BEAT;

/** A folder that this run alone may write to. */
export interface HeldFolder {
  readonly folder: string;
  readonly staging: string;
  /** Whether it still does: a machine may have slept so long that another run took it for gone. */
  isHeld(): Promise<boolean>;
  /** Whether anything is staged in it. */
  isUsed(): Promise<boolean>;
  /** Removes what is staged in it; with `keepsFolders` all but that by which it is known where else files wait. */
  clear(keepsFolders: boolean): Promise<void>;
  /** Gives it up. */
  release(): Promise<void>;
}

/**
 * Takes hold of a folder, which is there, as soon as no other run has it. Throws a UsageError where one has it for too
 * long, and where nothing can be written.
 */
export async function hold(folder: string): Promise<HeldFolder> {
  const staging = path.join(folder, STAGING);
  const signs = new Map<string, Sign>();
  for (let waited = 0; ; waited += BETWEEN_TRIES) {
    const own = await trying(folder, () => ownerIn(staging));
    if (own !== null) {
      const { living, gone } = await trying(folder, () => othersIn(staging, own.name, signs, waited));
      if (living === null) {
        for (const name of gone) await rm(path.join(staging, name), { force: true });
        return heldFolder(folder, staging, own);
      }
      await own.leave();
      if (waited >= LONGEST_WAIT) throw busy(folder, living);
    }
    // Two that came at the same time are not to meet again.
    await setTimeout(BETWEEN_TRIES * (0.5 + Math.random()));
  }
}

/** Whether something is being written to a folder, or was left by a run that was killed. */
export function isStaged(folder: string): Promise<boolean> {
  return isRealFolder(path.join(folder, STAGING));
}

/** That something stands in the place of what a run of this tool leaves. */
export function notOurs(name: string): UsageError {
  return new UsageError(
    { vi: `${name} không phải do cchc để lại`, en: `${name} was not left by cchc` },
    {
      vi: `Xem ${name} có gì cần giữ không rồi xóa, hoặc ghi vào thư mục khác.`,
      en: `See whether ${name} holds anything you need, then remove it, or write to another folder.`,
    },
  );
}

/** Whether there is a folder of a name, and no link to one. */
function isRealFolder(name: string): Promise<boolean> {
  return lstat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The file by which a run says that it is there. */
interface Owner {
  readonly name: string;
  leave(): Promise<void>;
}

/** Says in a staging folder that this run is there; null if the folder has gone meanwhile. */
async function ownerIn(staging: string): Promise<Owner | null> {
  await mkdir(staging).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  if (!(await isRealFolder(staging))) throw notOurs(staging);
  // Loaded here alone: it takes a while, and most runs write nothing.
  const { randomBytes } = await import('node:crypto');
  const name = OWNER + randomBytes(6).toString('hex');
  const file = path.join(staging, name);
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return null;
  const heart = setInterval(() => void show(handle, ++beats).catch(() => undefined), BEAT);
  heart.unref();
  let beats = 0;
  const leave = async () => {
    clearInterval(heart);
    await handle.close();
    await rm(file, { force: true });
    // Whoever else is there removes the folder.
    await rmdir(staging).catch(() => undefined);
  };
  try {
    await show(handle, beats);
    return { name, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Writes whose file it is, and how often it has shown itself: always as long, over what was there. */
async function show(handle: FileHandle, beats: number): Promise<void> {
  const sign = Buffer.from(`${process.pid} ${String(beats).padStart(9, '0')} ${hostname()}\n`);
  await handle.write(sign, 0, sign.length, 0);
}

/** What another owner last showed, and when that was first seen. */
interface Sign {
  readonly text: string;
  readonly since: number;
}

/** The process of another owner that lives, if there is one, and the files of those that are gone. */
async function othersIn(
  staging: string,
  own: string,
  signs: Map<string, Sign>,
  now: number,
): Promise<{ readonly living: string | null; readonly gone: readonly string[] }> {
  const names = (await readdir(staging)).filter((name) => name.startsWith(OWNER));
  // Somebody took this run for gone before it began.
  if (!names.includes(own)) return { living: String(process.pid), gone: [] };
  const gone: string[] = [];
  for (const name of names) {
    if (name === own) continue;
    const text = await signIn(path.join(staging, name));
    if (text === null) continue;
    const earlier = signs.get(name);
    const sign = earlier?.text === text ? earlier : { text, since: now };
    signs.set(name, sign);
    if (!isGone(sign, now)) return { living: sign.text.split(' ')[0] ?? '', gone };
    gone.push(name);
  }
  return { living: null, gone };
}

/** What an owner shows; null where it has left meanwhile. One that may not be read shows that it lives by its age. */
async function signIn(file: string): Promise<string | null> {
  const found = await lstat(file).catch(() => null);
  if (found === null) return null;
  if (!found.isFile()) return '';
  return readFile(file, 'utf8').catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? null : `0 ${found.mtimeMs} ?`,
  );
}

function isGone({ text, since }: Sign, now: number): boolean {
  const [process = '', , host = ''] = text.trimEnd().split(' ');
  // Who has not yet said so much has not looked at the others either, and finds this run when it does.
  if (!/^\d+$/.test(process)) return true;
  const hasEnded = host === hostname() && !isRunning(Number(process));
  return now - since >= (hasEnded ? SILENT_WHEN_ENDED : SILENT);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function heldFolder(folder: string, staging: string, owner: Owner): HeldFolder {
  return {
    folder,
    staging,
    isHeld: () =>
      lstat(path.join(staging, owner.name)).then(
        () => true,
        () => false,
      ),
    isUsed: async () => (await trying(folder, () => readdir(staging))).some((name) => STAGED.test(name)),
    clear: async (keepsFolders) => {
      for (const name of await trying(folder, () => readdir(staging)))
        if (STAGED.test(name) && !(keepsFolders && name === FOLDERS))
          await trying(folder, () => rm(path.join(staging, name), { force: true, recursive: true }));
    },
    release: () => owner.leave(),
  };
}

function busy(folder: string, process: string): UsageError {
  return new UsageError(
    {
      vi: `một lần chạy cchc khác (tiến trình ${process}) đang ghi vào thư mục ${folder}`,
      en: `another run of cchc (process ${process}) is writing to the folder ${folder}`,
    },
    { vi: 'Đợi lần chạy ấy xong rồi chạy lại.', en: 'Wait until it has ended, then run this again.' },
  );
}
