import path from 'node:path';
import { splitAgenda } from '../../documents/schedule/agenda.ts';
import { scheduleIcs } from '../../formats/of/schedule/ics.ts';
import { proofLine } from '../../formats/of/schedule/schedule-notes.ts';
import type { Environment } from '../environment.ts';
import { endsLikeFile } from '../output/choose-format.ts';
import { fileStem, freeStem } from '../output/file-stem.ts';
import { isFolder } from '../input/disk-files.ts';
import type { ScheduleOrder } from '../../formats/of/registry.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { SCHEDULE, SPLITS } from './schedule-verb.ts';
import { resultFile } from '../output/write-output.ts';
import { writeTogether } from '../output/writing/write-together.ts';

/** That each unit or team gets a calendar of its own, in a folder. */
export interface Split {
  readonly by: (typeof SPLITS)[number];
  readonly folder: string;
}

/** What `--split` asks for; null if it is not given. Throws a UsageError for what does not go with it. */
export async function readSplit(flags: Call<typeof SCHEDULE.flags>['flags']): Promise<Split | null> {
  const { split: by, format } = flags;
  if (by === undefined) return null;
  if (format !== undefined && format !== 'ics') throw onlyIcs(format);
  const [folder, ...others] = flags.output;
  if (folder === undefined || others.length > 0 || (endsLikeFile(folder) && !(await isFolder(folder))))
    throw needsFolder(by);
  if (by === 'unit' && flags.internal) throw unitsNotTold();
  return { by, folder };
}

/** The calendars of a split; where there is none, says why. */
export function splitFiles(
  { by, folder }: Split,
  { view, attendees }: ScheduleOrder,
  { stderr }: Pick<Environment, 'stderr'>,
): readonly { readonly output: string; readonly content: string }[] {
  const stems = new Set<string>();
  const files = splitAgenda(view, by).map((agenda) => {
    const stem = freeStem(`lich-${fileStem(agenda.of.id)}`, stems);
    return {
      output: path.join(folder, `${stem}.ics`),
      content: scheduleIcs(view, agenda, { attendees }),
    };
  });
  if (files.length === 0) stderr.write(`${proofLine(view)}\n`);
  return files;
}

/** Writes the calendars of a split, all of them or none, and says how many there are. */
export async function writeSplit(
  split: Split,
  order: ScheduleOrder,
  force: boolean,
  environment: Environment,
): Promise<void> {
  const { notice } = environment;
  const { folder } = split;
  const files = splitFiles(split, order, environment).map(({ output, content }) =>
    resultFile({ output, content: () => content, force }),
  );
  if (files.length === 0) return;
  await writeTogether(files, environment);
  notice({
    vi: `Đã ghi ${files.length} tệp .ics vào ${folder}.`,
    en: `Wrote ${files.length} .ics ${files.length === 1 ? 'file' : 'files'} to ${folder}.`,
  });
}

function onlyIcs(format: string): UsageError {
  return new UsageError(
    { vi: `--split không dùng với --format ${format}`, en: `--split does not go with --format ${format}` },
    {
      vi: 'Bỏ --format: --split luôn ghi tệp .ics',
      en: 'Leave --format out: --split always writes .ics files',
    },
  );
}

function needsFolder(by: string): UsageError {
  return new UsageError(
    { vi: '--split cần một -o nêu thư mục', en: '--split needs one -o that names a folder' },
    { vi: `Ví dụ: --split ${by} -o lich-rieng`, en: `For example: --split ${by} -o lich-rieng` },
  );
}

function unitsNotTold(): UsageError {
  return new UsageError(
    { vi: '--internal không dùng với --split unit', en: '--internal does not go with --split unit' },
    {
      vi: 'Đơn vị không được biết trước cuộc kiểm tra đột xuất.',
      en: 'Units are not told of unannounced visits.',
    },
  );
}
