import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { SEVERITIES } from '../../formats/of/diagnostics/check-report.ts';
import { USUAL_MONTHS_APART } from '../../rules/comparing/compare-files.ts';
import type { Environment } from '../environment.ts';
import { readCountFlag, readDateFlag, readWordFlag } from '../command-line/read-flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Call, textFlag } from '../command-line/verb.ts';
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
  /** The day by which exemptions have ended or not. */
  readonly asOf: CivilDate;
  /** Months that must lie between two plans' inspections of one unit; 0: any. */
  readonly monthsApart: number;
  /** Whether to mend what has one safe answer. */
  readonly fix: boolean;
}

/** Reads the flags. Throws a UsageError for whatever cannot be meant. */
export function readOptions(
  { words, flags }: Call,
  environment: Pick<Environment, 'today'>,
): ValidateOptions {
  const output = textFlag(flags, 'output');
  const most = textFlag(flags, 'maxWarnings');
  const stdinName = textFlag(flags, 'stdinName');
  if (stdinName !== undefined && !words.includes('-')) throw namesNothing();
  const apart = textFlag(flags, 'monthsApart');
  const asOf = textFlag(flags, 'asOf');
  const fix = flags['fix'] === true;
  if (fix && words.includes('-')) throw mendsNoInput();
  return {
    format: chooseFormat(FORMATS.diagnostics, textFlag(flags, 'format'), output),
    destination: { output, force: flags['force'] === true },
    least: readWordFlag(textFlag(flags, 'severity') ?? 'info', SEVERITIES, '--severity'),
    mostWarnings: most === undefined ? Number.POSITIVE_INFINITY : readCountFlag(most, '--max-warnings'),
    stdinName: stdinName === '' ? undefined : stdinName,
    asOf: asOf === undefined ? environment.today() : readDateFlag(asOf, '--as-of'),
    monthsApart: apart === undefined ? USUAL_MONTHS_APART : readCountFlag(apart, '--months-apart'),
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
