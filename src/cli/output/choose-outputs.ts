import path from 'node:path';
import type { Formats } from '../../formats/format.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { chooseFormats, refuseToPrint } from './choose-format.ts';
import { checkDestination } from './write-output.ts';

/** One result to write: in which format, to which file, or to standard output. */
export interface ChosenOutput<Name extends string> {
  readonly format: Name;
  readonly output: string | undefined;
}

/** The flags by which somebody says where results go, and as what. */
interface OutputFlags<Name extends string> {
  readonly output: readonly string[];
  readonly format: Name | undefined;
  readonly force: boolean;
}

/**
 * What `-o` and `--format` ask for. Throws a UsageError for an unknown format or ending, for two names of one file, for
 * `--format` beside several files, for bytes on standard output, and for files that exist, unless forced. `example` is the
 * name, without ending, of the file that advice names.
 */
export async function chooseOutputs<Name extends string>(
  known: Formats<Name>,
  { output: files, format: asked, force }: OutputFlags<Name>,
  example: Bilingual,
): Promise<ChosenOutput<Name>[]> {
  if (files.length > 1 && asked !== undefined) throw formatOfSeveral(asked, example);
  refuseTwice(files);
  const formats = chooseFormats(known, asked, files);
  const outputs = formats.map((format, index) => ({ format, output: files[index] }));
  for (const { format, output } of outputs) if (output === undefined) refuseToPrint(known, format, example);
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

function formatOfSeveral(asked: string, { vi, en }: Bilingual): UsageError {
  return new UsageError(
    {
      vi: `--format ${asked} không dùng cùng nhiều -o`,
      en: `--format ${asked} does not go with several -o`,
    },
    {
      vi: `Bỏ --format: định dạng của mỗi tệp theo đuôi của nó, ví dụ -o ${vi}.xlsx -o ${vi}.ics`,
      en: `Leave --format out: each file has the format of its ending, such as -o ${en}.xlsx -o ${en}.ics`,
    },
  );
}
