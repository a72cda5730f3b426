import path from 'node:path';
import type { Formats } from '../../formats/format.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { isFolder } from '../input/disk-files.ts';
import { endsLikeFile } from '../output/choose-format.ts';
import { sameFileKey } from '../output/choose-outputs.ts';
import { fileStem } from '../output/file-stem.ts';

/** What stands for the id of each plan in the name of what is written. */
export const EACH_PLAN = '{plan}';

/** Whether a name means a file for each plan; one that ends like a folder does too, unless a plan fills folders of its own. */
export function isOfEach(name: string, fillsFolders: boolean): boolean {
  return isNamedForEach(name) || (!fillsFolders && endsLikeFolder(name));
}

/** Whether a name has a place for the id of each plan. */
export function isNamedForEach(name: string): boolean {
  return name.includes(EACH_PLAN);
}

/** The name that something has for one plan. */
export function nameFor(plan: string, name: string): string {
  return name.replaceAll(EACH_PLAN, fileStem(plan));
}

/** Whether a name is that of a folder: it ends like one, there is one, or it does not end like a file. */
export async function meansFolder(name: string): Promise<boolean> {
  return endsLikeFolder(name) || !endsLikeFile(name) || isFolder(name);
}

/** The name, for each plan, of a file that goes into a folder, by its format. */
export function inFolder<Name extends string>(
  folder: string,
  stem: string,
  formats: Formats<Name>,
  format: Name,
): string {
  const [ending = format] = formats[format].endings;
  return path.join(folder, `${stem}-${EACH_PLAN}.${ending}`);
}

function endsLikeFolder(name: string): boolean {
  return /[/\\]$/.test(name);
}

/** Something that is made of one plan, and the file that it would go to. */
interface PlannedFile {
  readonly plan: string;
  readonly output: string;
}

/** Refuses files that two plans would both be written to, as where these have one id. */
export function refuseShared(files: readonly PlannedFile[]): void {
  const named = new Map<string, PlannedFile>();
  for (const file of files) {
    const key = sameFileKey(file.output);
    const other = named.get(key);
    if (other !== undefined && other.plan !== file.plan) throw shared(other, file);
    named.set(key, file);
  }
}

function shared(one: PlannedFile, other: PlannedFile): UsageError {
  return new UsageError(
    {
      vi: `${one.plan} và ${other.plan} cùng ghi vào ${other.output}, nên không ghi gì`,
      en: `${one.plan} and ${other.plan} would both be written to ${other.output}, so nothing is`,
    },
    {
      vi: 'Hai kế hoạch trùng mã: sửa "id" của một kế hoạch, hoặc chạy riêng từng kế hoạch.',
      en: 'The two plans have one id: change the "id" of one of them, or run each by itself.',
    },
  );
}
