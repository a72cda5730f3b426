import { FORMATS } from '../../formats/of/registry.ts';
import { loadSchedule, type Made } from '../input/load-schedule.ts';
import { pageFor } from '../output/page.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import type { Environment } from '../environment.ts';
import { type JobWorld, type MadeOfPlan, makeOfPlan } from '../several/job-world.ts';
import type { MadeFile } from '../several/made-file.ts';
import { nameFor } from '../several/places.ts';
import { audienceOf, type ScheduleFlags, type ScheduleFormat } from './read-request.ts';
import { orderOf, renderSchedule, tellWithoutAddress } from './render-schedule.ts';
import { type Split, splitFiles } from './split-schedule.ts';

/** Where schedules of several plans go: each to a file of its own, or all to one, or to standard output (undefined). */
export type SchedulePlace =
  | { readonly to: 'each'; readonly name: string; readonly format: ScheduleFormat }
  | { readonly to: 'one'; readonly output: string | undefined; readonly format: ScheduleFormat };

/** The schedule of one of several plans, as plain data. */
export interface ScheduleJob {
  readonly verb: 'schedule';
  readonly file: string;
  readonly flags: ScheduleFlags;
  readonly places: readonly SchedulePlace[];
  readonly split: Split | null;
}

/** What came of it. */
export interface ScheduleOfPlan {
  /** Whether the plan has a schedule, and how many visits have no place in it. */
  readonly unplaced: number | null;
  readonly files: readonly MadeFile[];
  /** What goes with those of other plans, by the places of the job; null where nothing does. */
  readonly parts: readonly (string | null)[];
}

/** Makes the schedule of one of several plans. */
export function makeScheduleOfPlan(job: ScheduleJob, world: JobWorld): Promise<MadeOfPlan<ScheduleOfPlan>> {
  return makeOfPlan<ScheduleOfPlan>(job.file, world, async (environment) => {
    const { file, flags, places, split } = job;
    const { asOf } = flags;
    const audience = audienceOf(flags);
    const call = { plan: file, asOf, saved: null, stdinName: undefined };
    const made = await loadSchedule(call, environment, audience);
    if (!made.made) {
      const { language } = environment;
      const parts: (string | null)[] = [];
      for (const { to, format } of places) {
        const written = await FORMATS.schedule[format].renderRefused?.({ ...made, language });
        parts.push(to === 'one' ? (written ?? null) : null);
      }
      await made.tell([]);
      return { status: 1, result: { unplaced: null, files: [], parts } };
    }
    const result =
      split === null
        ? await writtenTo(places, made, flags, environment)
        : { files: await writtenSplit(split, made, flags, environment), parts: [] };
    if (flags.attendees) tellWithoutAddress(made, environment);
    const isShown = places.some(
      (place) =>
        place.to === 'one' &&
        place.output === undefined &&
        FORMATS.schedule[place.format].showsUnplaced === true,
    );
    const asked = { plan: file, asOf, isInternal: audience === 'internal' };
    if (!isShown) tellUnplaced(made.toOffice, asked, environment);
    return { status: made.status, result: { unplaced: made.toOffice.unplaced.length, ...result } };
  });
}

async function writtenTo(
  places: readonly SchedulePlace[],
  made: Made,
  flags: ScheduleFlags,
  environment: Environment,
): Promise<Pick<ScheduleOfPlan, 'files' | 'parts'>> {
  const files: MadeFile[] = [];
  const parts: (string | null)[] = [];
  for (const place of places) {
    const output = place.to === 'each' ? nameFor(made.view.plan.id, place.name) : place.output;
    const content = await renderSchedule(made, flags, place.format, await pageFor(environment, output));
    if (place.to === 'each' && output !== undefined) files.push({ output, content });
    parts.push(place.to === 'one' && typeof content === 'string' ? content : null);
  }
  return { files, parts };
}

async function writtenSplit(
  { by, folder }: Split,
  made: Made,
  flags: ScheduleFlags,
  environment: Environment,
): Promise<readonly MadeFile[]> {
  const own = nameFor(made.view.plan.id, folder);
  return splitFiles({ by, folder: own }, orderOf(made, flags, await pageFor(environment, own)), environment);
}
