import path from 'node:path';
import { FORMATS } from '../../formats/of/registry.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { SCHEDULE } from './schedule-verb.ts';
import { chooseFormats, refuseToPrint } from '../output/choose-format.ts';
import { checkDestination } from '../output/write-output.ts';

/** One result to write: in which format, to which file, or to standard output. */
export interface ScheduleOutput {
  readonly format: keyof typeof FORMATS.schedule;
  readonly output: string | undefined;
}

/**
 * What `-o` and `--format` ask for. Throws a UsageError for an unknown format or ending, for two names of one file, for
 * `--format` beside several files, for bytes on standard output, and for files that exist, unless forced.
 */
export async function scheduleOutputs({
  output: files,
  format: asked,
  force,
}: Call<typeof SCHEDULE.flags>['flags']): Promise<ScheduleOutput[]> {
  if (files.length > 1 && asked !== undefined) throw formatOfSeveral(asked);
  refuseTwice(files);
  const formats = chooseFormats(FORMATS.schedule, asked, files);
  const outputs = formats.map((format, index) => ({ format, output: files[index] }));
  for (const { format, output } of outputs)
    if (output === undefined) refuseToPrint(FORMATS.schedule, format, { vi: 'lich', en: 'lich' });
  await checkDestination(...files.map((output) => ({ output, force })));
  return outputs;
}

/** Two names of one file, also where a disk does not tell capitals or the forms of Unicode apart. */
function refuseTwice(files: readonly string[]): void {
  const key = (file: string) => path.resolve(file).normalize('NFC').toLowerCase();
  const twice = files.find((file, index) => files.slice(0, index).some((other) => key(other) === key(file)));
  if (twice === undefined) return;
  throw new UsageError(
    { vi: `-o nêu tệp ${twice} hai lần`, en: `-o names ${twice} twice` },
    { vi: 'Mỗi tệp chỉ nêu một lần.', en: 'Name each file once.' },
  );
}

function formatOfSeveral(asked: string): UsageError {
  return new UsageError(
    {
      vi: `--format ${asked} không dùng cùng nhiều -o`,
      en: `--format ${asked} does not go with several -o`,
    },
    {
      vi: 'Bỏ --format: định dạng của mỗi tệp theo đuôi của nó, ví dụ -o lich.xlsx -o lich.ics',
      en: 'Leave --format out: each file has the format of its ending, such as -o lich.xlsx -o lich.ics',
    },
  );
}
