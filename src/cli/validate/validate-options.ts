import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { USUAL_MONTHS_APART } from '../../rules/comparing/compare-files.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { VALIDATE } from './validate-verb.ts';
import { chooseFormat } from '../output/choose-format.ts';
import type { Destination } from '../output/write-output.ts';

/** What the command line of `cchc validate` asks for, besides files. */
export interface ValidateOptions {
  readonly format: keyof typeof FORMATS.diagnostics;
  readonly destination: Destination;
  /** The least grave severity that is listed. */
  readonly least: Severity;
  /** More warnings than this are a failure. */
  readonly mostWarnings: number;
  readonly stdinName: string | undefined;
  /** The day taken for today; null: none, so that exemptions end by the clock. */
  readonly asOf: CivilDate | null;
  readonly clock: CivilDate;
  /** For whom: the office may be told of unannounced visits, others not. */
  readonly audience: 'internal' | 'concerned';
  /** Months that must lie between two plans' inspections of one unit; 0: any. */
  readonly monthsApart: number;
  /** Whether to mend what has one safe answer. */
  readonly fix: boolean;
}

/** Reads the flags. Throws a UsageError for whatever cannot be meant. */
export function readOptions(
  { words, flags }: Call<typeof VALIDATE.flags>,
  environment: Pick<Environment, 'today'>,
): ValidateOptions {
  const { output, force, stdinName, fix } = flags;
  if (stdinName !== undefined && !words.includes('-')) throw namesNothing();
  if (fix && words.includes('-')) throw mendsNoInput();
  return {
    format: chooseFormat(FORMATS.diagnostics, flags.format, output),
    destination: { output, force },
    least: flags.severity ?? 'info',
    mostWarnings: flags.maxWarnings ?? Number.POSITIVE_INFINITY,
    stdinName: stdinName === '' ? undefined : stdinName,
    asOf: flags.asOf ?? null,
    clock: environment.today(),
    audience: flags.internal ? 'internal' : 'concerned',
    monthsApart: flags.monthsApart ?? USUAL_MONTHS_APART,
    fix,
  };
}

function namesNothing(): UsageError {
  return new UsageError(
    {
      vi: '--stdin-name chỉ dùng khi đọc kế hoạch từ đầu vào chuẩn',
      en: '--stdin-name goes with a plan from standard input',
    },
    { vi: 'Thêm dấu - vào chỗ tên tệp.', en: 'Give - in the place of the file.' },
  );
}

function mendsNoInput(): UsageError {
  return new UsageError(
    { vi: '--fix sửa tệp, không sửa đầu vào chuẩn', en: '--fix mends files, not standard input' },
    { vi: 'Hãy nêu tên tệp kế hoạch.', en: 'Name the plan file.' },
  );
}
