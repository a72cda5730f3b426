import path from 'node:path';
import { typedAgain } from '../command-line/typed-again.ts';
import { typedWord } from '../command-line/typed-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { exists, leavesFolder } from '../input/disk-files.ts';
import type { RecordFlags } from './fact-flags.ts';

/** A call that records a schedule as issued, as far as the one that mends it repeats it. */
interface IssuingCall {
  /** The plan as it was named; undefined where it was looked up. */
  readonly plan: string | undefined;
  readonly flags: RecordFlags;
}

/**
 * Refuses the file of a schedule that lies outside the folder of its plan, where records may name none, with the copy to
 * make and the command that then works.
 */
export async function refuseOutside(
  file: string,
  planFile: string,
  { plan, flags }: IssuingCall,
): Promise<void> {
  const folder = path.dirname(planFile);
  if (!(await leavesFolder(folder, file))) return;
  const copy = await freeName(path.join(folder, path.basename(file)));
  const named = plan === undefined ? '' : ` ${typedWord(plan)}`;
  const command = `\n  cchc record schedule-issued ${typedWord(copy)}${named}${typedAgain(flags, [])}`;
  throw new UsageError(
    {
      vi: `lịch ${file} nằm ngoài thư mục của kế hoạch, sổ theo dõi không nêu được`,
      en: `the schedule ${file} lies outside the folder of the plan, where records may name none`,
    },
    {
      vi: `Chép tệp ấy thành ${copy}, rồi gõ:${command}`,
      en: `Copy it to ${copy}, then run:${command}`,
    },
    1,
  );
}

/** A name that no file has: the one given, else with the first number behind it that makes it one. */
async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  let free = file;
  for (let number = 2; await exists(free); number += 1) free = path.join(dir, `${name}-${number}${ext}`);
  return free;
}
