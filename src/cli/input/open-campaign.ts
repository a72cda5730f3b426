import { type Campaign, campaignsIn, type Terms } from '../../campaign.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Files, openPrevious } from '../../named-files.ts';
import type { FileKind } from '../../plan/parse.ts';
import type { ReadingProblem } from '../../plan/reading-problems.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { PreviousSchedule } from '../../schedule/previous-schedule.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { readWords } from '../output/step-words.ts';
import { tellScheduling } from '../output/tell-scheduling.ts';
import { diskFiles, readTextFile } from './disk-files.ts';
import { findPlan } from './find-plan.ts';

/** The campaign that a command line asks for, by its plan, `--as-of`, and the schedule that it is to stay close to. */
export interface AskedCampaign {
  /** The file of the plan; `-` for standard input. */
  readonly file: string;
  readonly files: Files;
  readonly terms: Required<Terms>;
  readonly campaign: Campaign;
}

/** A flag that names a schedule saved earlier; the day from which that was made may stand for today where none is given. */
export interface SavedFlag {
  readonly flag: string;
  readonly file: string;
  readonly takesDay?: boolean;
}

/** What flags say of a campaign: the day that is taken for today, the flag that names a schedule saved earlier, what standard input goes by. */
export interface CampaignFlags {
  readonly asOf: CivilDate | undefined;
  readonly saved: SavedFlag | null;
  readonly stdinName: string | undefined;
}

/**
 * Opens the campaign that a command line asks for. Throws a UsageError if it names no plan, or no schedule.
 */
export async function openCampaign(
  named: string | undefined,
  { asOf, saved, stdinName }: CampaignFlags,
  environment: Environment,
): Promise<AskedCampaign> {
  refuseStdinName(stdinName, named === undefined ? [] : [named]);
  const files = diskFiles(environment, stdinName === '' ? undefined : stdinName);
  // Standard input is for the plan alone: a saved schedule is always a file, even one named `-`.
  const previous =
    saved === null
      ? null
      : savedSchedule(await openPrevious({ read: readTextFile }, saved.file), saved.file, saved.flag);
  const savedAsOf = saved?.takesDay === true ? (previous?.asOf ?? null) : null;
  const tell = tellScheduling(environment);
  const terms = { asOf: asOf ?? savedAsOf, clock: null, previous, tell };
  const file = await findPlan(named, environment);
  const campaign = await campaignsIn(files)(file, terms);
  if (campaign.kind !== 'plan') throw isNoPlan(file, campaign.kind);
  environment.detail(
    readWords(campaign.sources.map(({ file: name, text }) => ({ file: name, content: text }))),
  );
  return { file, files, terms, campaign };
}

/** Refuses a name for standard input where no plan is read from there. */
export function refuseStdinName(stdinName: string | undefined, words: readonly string[]): void {
  if (stdinName === undefined || words.includes('-')) return;
  throw new UsageError(
    {
      vi: '--stdin-name chỉ dùng khi đọc kế hoạch từ đầu vào chuẩn',
      en: '--stdin-name goes with a plan from standard input',
    },
    { vi: 'Thêm dấu - vào chỗ tên tệp.', en: 'Give - in the place of the file.' },
  );
}

function savedSchedule(
  opened: PreviousSchedule | { readonly problem: ReadingProblem } | null,
  file: string,
  flag: string,
): PreviousSchedule {
  if (opened === null) throw notSaved(file);
  if (!('problem' in opened)) return opened;
  const { message, advice } = wordDiagnostic(opened.problem);
  throw new UsageError({ vi: `${flag}: ${message.vi}`, en: `${flag}: ${message.en}` }, advice);
}

/** That a file is no schedule that was saved. */
export function notSaved(file: string): UsageError {
  return new UsageError(
    { vi: `${file} không phải là lịch đã lưu ở dạng JSON`, en: `${file} is not a schedule saved as JSON` },
    {
      vi: 'Lưu lịch bằng: cchc schedule -o lich.json',
      en: 'Save one with: cchc schedule -o lich.json',
    },
  );
}

/** That a file is something else where a plan is meant. */
export function isNoPlan(file: string, kind: Exclude<FileKind, 'plan'>): UsageError {
  const what =
    kind === 'directory'
      ? { vi: 'danh mục cơ quan', en: 'directory' }
      : { vi: 'sổ theo dõi', en: 'file of records' };
  return new UsageError(
    { vi: `${file} là ${what.vi}, không phải kế hoạch`, en: `${file} is a ${what.en}, not a plan` },
    {
      vi: `Hãy nêu tên tệp kế hoạch. Kiểm tra ${what.vi} bằng: cchc validate`,
      en: `Name the plan file. To check a ${what.en}: cchc validate`,
    },
  );
}
