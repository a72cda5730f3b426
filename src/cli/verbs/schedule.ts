import type { Environment } from '../environment.ts';
import { loadSchedule, type Made, type Refused, tellUnplaced } from '../load-schedule.ts';
import { pageFor } from '../page.ts';
import { scheduleFormat } from '../schedule-formats.ts';
import { type ScheduleOutput, scheduleOutputs } from '../schedule-outputs.ts';
import type { Flags, Run } from '../verb.ts';
import { writeResults } from '../write-output.ts';

/**
 * `cchc schedule [PLAN]`: the inspection schedule with every deadline, computed once and written in each format that is
 * asked for. Status 1 if the plan has errors, which are then told instead, or if a visit finds no place.
 */
export const schedule: Run = async (call, environment) => {
  const { flags } = call;
  const outputs = await scheduleOutputs(flags);
  const force = flags['force'] === true;
  const loaded = await loadSchedule(call, environment, flags['internal'] === true);
  const results = loaded.made
    ? await rendered(outputs, loaded, flags, environment)
    : await renderedRefusal(outputs, loaded, environment);
  await writeResults(
    environment,
    results.map((result) => ({ ...result, force })),
  );
  if (!loaded.made) {
    await loaded.tell();
    return 1;
  }
  const isShown = outputs.some(({ format, output }) => output === undefined && format !== 'csv');
  if (!isShown) tellUnplaced(loaded.view, environment);
  return loaded.status;
};

async function rendered(
  outputs: readonly ScheduleOutput[],
  made: Made,
  flags: Flags,
  environment: Environment,
) {
  const results = [];
  for (const { format, output } of outputs) {
    const page = await pageFor(environment, output);
    const order = { ...made, explain: flags['explain'] === true, page };
    results.push({ output, content: await scheduleFormat(format).render(order) });
  }
  return results;
}

/** What the formats that can say so write of a plan with errors. */
async function renderedRefusal(
  outputs: readonly ScheduleOutput[],
  refused: Refused,
  { language }: Environment,
) {
  const results = [];
  for (const { format, output } of outputs) {
    const content = await scheduleFormat(format).renderRefused?.(refused, language);
    if (content !== undefined) results.push({ output, content });
  }
  return results;
}
