import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { USUAL_MONTHS_APART } from '../../rules/comparing/usual-months-apart.ts';
import type { Environment } from '../environment.ts';
import { refuseStdinName } from '../input/open-campaign.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { VALIDATE } from './validate-verb.ts';

/** What the command line of `cchc validate` asks for, besides files. */
export interface ValidateOptions {
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
  /** Whether only to show what mending would change. */
  readonly dryRun: boolean;
}

/** Reads the flags, and what the project file says in their place. Throws a UsageError for whatever cannot be meant. */
export function readOptions(
  { words, flags }: Call<typeof VALIDATE.flags>,
  environment: Pick<Environment, 'today' | 'project'>,
): ValidateOptions {
  const { stdinName, fix, dryRun } = flags;
  const { project } = environment;
  refuseStdinName(stdinName, words);
  if (fix && words.includes('-')) throw mendsNoInput();
  if (dryRun && !fix) throw mendsNothing();
  return {
    least: flags.severity,
    mostWarnings: flags.maxWarnings ?? project?.maxWarnings ?? Number.POSITIVE_INFINITY,
    stdinName: stdinName === '' ? undefined : stdinName,
    asOf: flags.asOf ?? null,
    clock: environment.today(),
    audience: flags.internal ? 'internal' : 'concerned',
    monthsApart: flags.monthsApart ?? project?.monthsApart ?? USUAL_MONTHS_APART,
    ...{ fix, dryRun },
  };
}

function mendsNothing(): UsageError {
  return new UsageError(
    { vi: '--dry-run chỉ dùng cùng --fix', en: '--dry-run goes with --fix' },
    {
      vi: 'Thêm --fix để xem sẽ sửa gì; không có --fix thì lệnh này không sửa gì.',
      en: 'Add --fix to see what would be mended; without it nothing is.',
    },
  );
}

function mendsNoInput(): UsageError {
  return new UsageError(
    { vi: '--fix sửa tệp, không sửa đầu vào chuẩn', en: '--fix mends files, not standard input' },
    { vi: 'Hãy nêu tên tệp kế hoạch.', en: 'Name the plan file.' },
  );
}
