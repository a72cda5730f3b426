import type { CivilDate } from '../../calendar/civil-date.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { preventsSchedule } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { findPlan } from './find-plan.ts';
import { type LoadedFile, loadFile } from './load-plan.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A plan file, read and checked, and what its schedule can be made from. */
interface LoadedContext {
  readonly file: string;
  readonly loaded: LoadedFile;
  /** Null if errors of the plan stand in the way of a schedule. */
  readonly sound: RuleContext | null;
}

/**
 * Reads and checks the plan that the command line names, exemptions as of a day. Throws a UsageError if it names a
 * directory instead.
 */
export async function loadContext(
  named: string | undefined,
  environment: Environment,
  asOf: CivilDate | null,
): Promise<LoadedContext> {
  const file = await findPlan(named);
  const loaded = await loadFile(file, environment, { asOf });
  if (loaded.kind === 'directory') throw isDirectory(file);
  const { context, diagnostics } = loaded;
  const isSound = context !== null && !preventsSchedule(diagnostics, context.trips.length);
  return { file, loaded, sound: isSound ? context : null };
}

function isDirectory(file: string): UsageError {
  return new UsageError(
    { vi: `${file} là danh mục cơ quan, không phải kế hoạch`, en: `${file} is a directory, not a plan` },
    {
      vi: 'Hãy nêu tên tệp kế hoạch. Kiểm tra danh mục bằng: cchc validate',
      en: 'Name the plan file. To check a directory: cchc validate',
    },
  );
}
