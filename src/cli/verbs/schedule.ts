import { diagnosticValues } from '../../formats/diagnostics-json.ts';
import { plain } from '../../formats/paint.ts';
import { scheduleCsv } from '../../formats/schedule-csv.ts';
import { scheduleJson } from '../../formats/schedule-json.ts';
import { scheduleMarkdown } from '../../formats/schedule-markdown.ts';
import { scheduleTable } from '../../formats/schedule-table.ts';
import type { ScheduleView } from '../../formats/schedule-view.ts';
import { preventsSchedule, type WordedDiagnostic, wordDiagnostic } from '../../rules/wording-of.ts';
import { makeSchedule } from '../../schedule/make-schedule.ts';
import { withoutUnannounced } from '../../schedule/publish.ts';
import type { Environment } from '../environment.ts';
import { findPlan } from '../find-plan.ts';
import { loadFile } from '../load-plan.ts';
import { paintFor } from '../paint.ts';
import { readDateFlag } from '../read-flag.ts';
import { readPrevious } from '../read-previous.ts';
import { tellDiagnostics } from '../tell-diagnostics.ts';
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

  const loaded = await loadFile(await findPlan(words[0]), environment);
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
  const hasErrors = worded.some(({ severity }) => severity === 'error');
  return made.unplaced.length > 0 || hasErrors ? 1 : 0;
};

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
      const paint = output === undefined ? await paintFor(environment, environment.stdout) : plain;
      return scheduleTable(view, { explain }, paint, environment.width);
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
