import type { Page } from '../../formats/format.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { severalNamed } from '../input/find-plan.ts';
import { loadSchedule } from '../input/load-schedule.ts';
import { chooseOutputs, filesAmong, printRefused, writeOutputs } from '../output/choose-outputs.ts';
import { pageFor } from '../output/page.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { isOfEach } from '../several/places.ts';
import { audienceOf, refuseWithoutEffect, type ScheduleFormat } from './read-request.ts';
import { orderOf, renderSchedule, tellWithoutAddress } from './render-schedule.ts';
import { readSplit, writeSplit } from './split-schedule.ts';
import type { Run } from '../command-line/verb.ts';
import type { SCHEDULE } from './schedule-verb.ts';

/**
 * `cchc schedule [PLAN...]`: the inspection schedule with every deadline, computed once and written in each format that is
 * asked for; of each plan, where several are named. Status 1 if the plan has errors, which are then told instead while no
 * file is written, or if a visit finds no place.
 */
export const schedule: Run<typeof SCHEDULE.flags> = async ({ words, flags }, environment) => {
  const { attendees, force, asOf, previous, stdinName } = flags;
  const audience = audienceOf(flags);
  const several = await severalNamed(words, environment);
  if (several !== null || flags.output.some((name) => isOfEach(name, flags.split !== undefined))) {
    const { scheduleEach } = await import('./schedule-each.ts');
    return scheduleEach(several, { words, flags }, environment);
  }
  const split = await readSplit(flags);
  const outputs =
    split === null
      ? await chooseOutputs(FORMATS.schedule, flags, { vi: 'lich', en: 'lich' }, environment)
      : [];
  refuseWithoutEffect(flags, split === null ? outputs.map(({ format }) => format) : ['ics']);

  const saved = previous === undefined ? null : { flag: '--previous', file: previous };
  const call = { plan: words[0], asOf, saved, stdinName };
  const made = await loadSchedule(call, environment, audience);
  if (!made.made) {
    const { language } = environment;
    await printRefused(outputs, FORMATS.schedule, { ...made, language }, environment);
    await made.tell(filesAmong(flags.output));
    return 1;
  }
  if (split !== null) {
    const order = orderOf(made, flags, await pageFor(environment, split.folder));
    await writeSplit(split, order, force, environment);
  } else {
    const render = (format: ScheduleFormat, page: Page) => renderSchedule(made, flags, format, page);
    await writeOutputs(outputs, render, { force }, environment);
  }
  if (attendees) tellWithoutAddress(made, environment);
  const isShown = outputs.some(
    ({ format, output }) => output === undefined && FORMATS.schedule[format].showsUnplaced === true,
  );
  const asked = { plan: words[0], asOf, previous, isInternal: audience === 'internal' };
  if (!isShown) tellUnplaced(made.toOffice, asked, environment);
  return made.status;
};
