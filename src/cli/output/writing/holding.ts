import path from 'node:path';
import { printable } from '../../../formats/text/text-width.ts';
import type { Environment } from '../../environment.ts';
import { type CarriedThrough, carryThrough, foldersWith, readJournal, writeFolders } from './journal.ts';
import { type HeldFolder, hold, isStaged } from './staging.ts';

/** Is told of what was carried through. */
export type Telling = Pick<Environment, 'notice'>;

/**
 * Does something in folders, which are there, while no other run writes to them, after what a run that was killed left in
 * them is finished or taken back, which is told. What is staged is gone afterwards, but where a journal could not be
 * carried through. Throws a UsageError where another run has one of them for too long.
 */
export async function holding(
  folders: readonly string[],
  telling: Telling,
  act: (held: readonly HeldFolder[]) => Promise<void>,
): Promise<void> {
  // Taken in one order by every run, lest two wait for each other.
  const all = [...new Set(folders)].sort();
  for (;;) {
    const left = await holdingUnlessLeft(all, act);
    if (left === null) return;
    await recover(left, telling);
  }
}

/** Holds folders and acts, unless one of them has something left in it, which is returned at once. */
async function holdingUnlessLeft(
  folders: readonly string[],
  act: (held: readonly HeldFolder[]) => Promise<void>,
): Promise<string | null> {
  const held: HeldFolder[] = [];
  try {
    for (const folder of folders) {
      const one = await hold(folder);
      if (await one.isUsed()) {
        await one.release();
        return folder;
      }
      held.push(one);
      if (folders.length > 1) await writeFolders(folder, folders);
    }
    await act(held);
    return null;
  } finally {
    await giveUp(folders, held);
  }
}

/**
 * Carries through what was left in a folder and those that it was left with, or removes what had not begun to be written.
 * Only folders that name the same ones are held, and only these are touched.
 */
async function recover(folder: string, telling: Telling): Promise<void> {
  const group = await foldersWith(folder);
  const held: HeldFolder[] = [];
  try {
    for (const one of [...group].sort())
      if (
        one === folder ||
        ((await isStaged(one)) && (await foldersWith(one)).join('\n') === group.join('\n'))
      )
        held.push(await hold(one));
    const journal = await readJournal(group);
    const names = new Set(held.map((one) => one.folder));
    if (journal !== null) tell(await carryThrough(group, names, journal), telling);
  } finally {
    await giveUp(group, held);
  }
}

/** Gives folders up, with what is staged in them unless their journal is still to be carried through. */
async function giveUp(folders: readonly string[], held: readonly HeldFolder[]): Promise<void> {
  const isLeft = await readJournal(folders).then(
    (journal) => journal !== null,
    () => true,
  );
  try {
    // As long as anything lies in one of them, all know of each other.
    for (const keepsFolders of [true, false])
      // What is there is another run's if that took this one for gone.
      for (const one of held) if (!isLeft && (await one.isHeld())) await one.clear(keepsFolders);
  } finally {
    for (const one of held) await one.release();
  }
}

function tell({ files, refusal }: CarriedThrough, { notice }: Telling): void {
  const names = files.map((file) => printable(path.basename(file))).join(', ');
  if (refusal === null)
    notice({
      vi: `Đã ghi nốt những tệp mà lần chạy trước bị ngắt giữa chừng: ${names}.`,
      en: `Finished writing what an earlier run was stopped in: ${names}.`,
    });
  else
    notice({
      vi: `Đã trả về như cũ những tệp mà lần chạy trước ghi dở (${printable(refusal.words.vi)}): ${names}.`,
      en: `Put back what an earlier run had written in part (${printable(refusal.words.en)}): ${names}.`,
    });
}
