import { diagnosticValues } from '../../formats/diagnostics-json.ts';
import { scheduleCsv } from '../../formats/schedule-csv.ts';
import { scheduleJson } from '../../formats/schedule-json.ts';
import { scheduleMarkdown } from '../../formats/schedule-markdown.ts';
import { scheduleTable } from '../../formats/schedule-table.ts';
import type { ScheduleView } from '../../formats/schedule-view.ts';
import { printable } from '../../formats/text-width.ts';
import { preventsSchedule, type WordedDiagnostic, wordDiagnostic } from '../../rules/wording-of.ts';
import { makeSchedule } from '../../schedule/make-schedule.ts';
import { withoutUnannounced } from '../../schedule/publish.ts';
import type { Environment } from '../environment.ts';
import { findPlan } from '../find-plan.ts';
import { loadFile } from '../load-plan.ts';
import { pageFor } from '../page.ts';
import { readDateFlag } from '../read-flag.ts';
import { type PreviousSchedule, readPrevious } from '../read-previous.ts';
import { tellDiagnostics } from '../tell-diagnostics.ts';
import { UsageError } from '../usage-error.ts';
import { type Flags, type Run, textFlag } from '../verb.ts';
import { checkDestination, chooseFormat, writeResult } from '../write-output.ts';

const FORMATS = { table: ['txt'], json: ['json'], csv: ['csv'], md: ['md'] };

/**
 * `cchc schedule [PLAN]`: the inspection schedule with every deadline. Status 1 if the plan has errors, which are then
 * told instead, or if a visit finds no place.
 */
export const schedule: Run = async ({ words, flags }, environment) => {
  const { language } = environment;
  const output = textFlag(flags, 'output');
  const format = chooseFormat(FORMATS, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  await checkDestination(destination);
  const options = await scheduleOptions(flags);

  const file = await findPlan(words[0]);
  const loaded = await loadFile(file, environment);
  if (loaded.kind === 'directory') {
    throw new UsageError(
      { vi: `${file} là danh mục cơ quan, không phải kế hoạch`, en: `${file} is a directory, not a plan` },
      {
        vi: 'Hãy nêu tên tệp kế hoạch. Kiểm tra danh mục bằng: cchc validate',
        en: 'Name the plan file. To check a directory: cchc validate',
      },
    );
  }
  const { context, diagnostics } = loaded;
  const worded = diagnostics.map(wordDiagnostic);
  if (context === null || preventsSchedule(diagnostics, context.trips.length)) {
    if (format === 'json') {
      const plan = context?.plan ?? null;
      const text = scheduleJson(plan, null, diagnosticValues(worded, language), language);
      await writeResult(environment, destination, text);
    }
    await tellDiagnostics(environment, loaded, worded);
    return 1;
  }

  refusePreviousOf(options.previous, context.plan.id);
  const input = { ...context, ...options };
  const made = await makeSchedule(input);
  const isInternal = flags['internal'] === true;
  const told = (isInternal ? diagnostics : loaded.shareable).map(wordDiagnostic);
  const view: ScheduleView = {
    schedule: isInternal ? made : withoutUnannounced(made, input),
    plan: context.plan,
    directory: context.directory,
    language,
    warnings: warningLines(told, environment),
  };
  const explain = flags['explain'] === true;
  const text = await textOf(format, view, told, { explain, output }, environment);
  await writeResult(environment, destination, text);
  if (format === 'csv' || output !== undefined) tellUnplaced(view, environment);
  const hasErrors = worded.some(({ severity }) => severity === 'error');
  return made.unplaced.length > 0 || hasErrors ? 1 : 0;
};

/** The schedule of another plan shares no trip with this one: it was named by mistake. */
function refusePreviousOf(previous: PreviousSchedule | null, plan: string): void {
  if (previous === null || previous.plan === plan) return;
  throw new UsageError(
    {
      vi: `--previous: đây là lịch của kế hoạch "${previous.plan}", không phải của "${plan}"`,
      en: `--previous: this is the schedule of the plan "${previous.plan}", not of "${plan}"`,
    },
    { vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.', en: 'Name a schedule saved from this very plan.' },
  );
}

/** Says on standard error what has no place, where the result does not say it or is not on the screen. */
function tellUnplaced({ schedule, language }: ScheduleView, { stderr }: Environment): void {
  const { unplaced } = schedule;
  if (unplaced.length === 0) return;
  const names = unplaced.map(({ visit }) => printable(visit.name[language])).join(', ');
  const said = {
    vi: `${unplaced.length} cuộc kiểm tra chưa xếp được: ${names}.\nXem vì sao: cchc schedule --format table`,
    en: `Visits not placed: ${unplaced.length} (${names}).\nTo see why: cchc schedule --format table`,
  };
  stderr.write(`${said[language]}\n`);
}

async function scheduleOptions(flags: Flags) {
  const asOf = textFlag(flags, 'asOf');
  const previous = textFlag(flags, 'previous');
  return {
    asOf: asOf === undefined ? null : readDateFlag(asOf, '--as-of'),
    previous: previous === undefined ? null : await readPrevious(previous),
  };
}

async function textOf(
  format: keyof typeof FORMATS,
  view: ScheduleView,
  worded: readonly WordedDiagnostic[],
  { explain, output }: { readonly explain: boolean; readonly output: string | undefined },
  environment: Environment,
): Promise<string> {
  const { schedule: made, plan, language } = view;
  switch (format) {
    case 'table': {
      const { paint, width } = await pageFor(environment, output);
      return scheduleTable(view, { explain }, paint, width);
    }
    case 'json':
      return scheduleJson(plan, made, diagnosticValues(worded, language), language);
    case 'csv':
      return scheduleCsv(view);
    case 'md':
      return scheduleMarkdown(view, { explain });
    default:
      return format satisfies never;
  }
}

/** Errors and warnings in a line each, as they stand under a schedule; information is left to `cchc validate`. */
function warningLines(worded: readonly WordedDiagnostic[], { language }: Environment): string[] {
  return worded
    .filter(({ severity }) => severity !== 'info')
    .map(({ diagnostic, message }) => `${diagnostic.code}: ${message[language]}`);
}
