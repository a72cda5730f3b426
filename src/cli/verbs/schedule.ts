import { scheduleCsv } from '../../formats/schedule-csv.ts';
import { scheduleJson } from '../../formats/schedule-json.ts';
import { scheduleMarkdown } from '../../formats/schedule-markdown.ts';
import { scheduleTable } from '../../formats/schedule-table.ts';
import type { Environment } from '../environment.ts';
import { loadSchedule, type Made, tellUnplaced } from '../load-schedule.ts';
import { pageFor } from '../page.ts';
import { type Run, textFlag } from '../verb.ts';
import { checkDestination, chooseFormat, writeResult } from '../write-output.ts';

const FORMATS = { table: ['txt'], json: ['json'], csv: ['csv'], md: ['md'] };

/**
 * `cchc schedule [PLAN]`: the inspection schedule with every deadline. Status 1 if the plan has errors, which are then
 * told instead, or if a visit finds no place.
 */
export const schedule: Run = async (call, environment) => {
  const { flags } = call;
  const output = textFlag(flags, 'output');
  const format = chooseFormat(FORMATS, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  await checkDestination(destination);

  const loaded = await loadSchedule(call, environment, flags['internal'] === true);
  if (!loaded.made) {
    if (format === 'json') {
      const text = scheduleJson(loaded.plan, null, loaded.diagnostics, environment.language);
      await writeResult(environment, destination, text);
    }
    await loaded.tell();
    return 1;
  }
  const explain = flags['explain'] === true;
  const text = await textOf(format, loaded, { explain, output }, environment);
  await writeResult(environment, destination, text);
  if (format === 'csv' || output !== undefined) tellUnplaced(loaded.view, environment);
  return loaded.status;
};

async function textOf(
  format: keyof typeof FORMATS,
  { view, diagnostics }: Made,
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
      return scheduleJson(plan, made, diagnostics, language);
    case 'csv':
      return scheduleCsv(view);
    case 'md':
      return scheduleMarkdown(view, { explain });
    default:
      return format satisfies never;
  }
}
