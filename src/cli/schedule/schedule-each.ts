import path from 'node:path';
import { namesOf } from '../../formats/format.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call } from '../command-line/verb.ts';
import type { Environment } from '../environment.ts';
import { findPlan } from '../input/find-plan.ts';
import { inputAmongPlans } from '../input/no-plan.ts';
import { formatsOfFiles, usualFormat } from '../output/choose-format.ts';
import { choosePlaces } from '../output/choose-outputs.ts';
import { writeResult } from '../output/write-output.ts';
import { eachPlan } from '../several/each-plan.ts';
import type { MadeOfPlan } from '../several/job-world.ts';
import { EACH_PLAN, inFolder, isNamedForEach, meansFolder } from '../several/places.ts';
import { refuseForOne } from '../several/refuse-for-one.ts';
import { writeMade } from '../several/write-made.ts';
import { refuseWithoutEffect, type ScheduleFlags, type ScheduleFormat } from './read-request.ts';
import { makeScheduleOfPlan, type ScheduleOfPlan, type SchedulePlace } from './schedule-job.ts';
import type { SCHEDULE } from './schedule-verb.ts';
import { readSplit, type Split } from './split-schedule.ts';

/** How the files are called that schedules go to in a folder. */
const STEM = 'lich';

/**
 * Schedules each of several plans, or one whose `-o` is said of each (`several` null). What is wrong with one plan does not
 * keep the others from theirs. All files are written, or none. The status is the worst of all plans.
 */
export async function scheduleEach(
  several: readonly string[] | null,
  { words, flags }: Call<typeof SCHEDULE.flags>,
  environment: Environment,
): Promise<number> {
  refuseForOne(flags, ['previous', 'stdinName']);
  const files = several ?? [await findPlan(words[0], environment)];
  if (files.includes('-')) throw inputAmongPlans();
  const split = await splitOfEach(flags);
  const places = split === null ? await placesOf(flags, files.length, environment) : [];
  refuseWithoutEffect(flags, split === null ? places.map(({ format }) => format) : ['ics']);
  const jobs = files.map((file) => ({ verb: 'schedule' as const, file, flags, places, split }));
  const doing = { vi: 'Đang lập lịch', en: 'Making schedules' };
  const made = await eachPlan({ jobs, make: makeScheduleOfPlan, doing }, environment);
  const together = await puttingTogether(places, made);
  const toFiles = together.flatMap(({ output, content }) =>
    output === undefined ? [] : [{ output, content }],
  );
  await writeMade(made, toFiles, { force: flags.force }, environment);
  for (const { output, content } of together)
    if (output === undefined) await writeResult(environment, {}, content);
  environment.notice(countWords(made));
  return Math.max(...made.map(({ status }) => status));
}

/** What goes to one place of all plans, put together. */
async function puttingTogether(
  places: readonly SchedulePlace[],
  made: readonly MadeOfPlan<ScheduleOfPlan>[],
): Promise<{ readonly output: string | undefined; readonly content: string }[]> {
  const all = [];
  for (const [at, place] of places.entries()) {
    if (place.to === 'each') continue;
    const parts = made.flatMap(({ result }) => result?.parts[at] ?? []);
    const content = await FORMATS.schedule[place.format].together?.(parts);
    if (content !== undefined) all.push({ output: place.output, content });
  }
  return all;
}

async function splitOfEach(flags: ScheduleFlags): Promise<Split | null> {
  const split = await readSplit(flags);
  if (split === null || isNamedForEach(split.folder)) return split;
  return { ...split, folder: path.join(split.folder, EACH_PLAN) };
}

/**
 * Where schedules go, and as what: names with `{plan}`, and folders, hold a file for each plan; any other holds all of them.
 * Throws a UsageError for a format that a file's ending does not name or contradicts, and for one that cannot hold several.
 */
async function placesOf(
  { output: named, format: asked, force }: ScheduleFlags,
  plans: number,
  environment: Environment,
): Promise<readonly SchedulePlace[]> {
  const places: SchedulePlace[] = [];
  const ofAll: string[] = [];
  for (const name of named.length === 0 ? ['-'] : named) {
    if (name === '-') {
      const format = asked ?? usualFormat(FORMATS.schedule);
      places.push({ to: 'one', output: undefined, format });
    } else if (!isNamedForEach(name) && (await meansFolder(name))) {
      const format = asked ?? usualFormat(FORMATS.schedule);
      places.push({ to: 'each', name: inFolder(name, STEM, FORMATS.schedule, format), format });
    } else {
      const [format = usualFormat(FORMATS.schedule)] = formatsOfFiles(FORMATS.schedule, asked, [name]);
      if (isNamedForEach(name)) places.push({ to: 'each', name, format });
      else {
        ofAll.push(name);
        places.push({ to: 'one', output: name, format });
      }
    }
  }
  const single = places.find(
    ({ to, format }) => to === 'one' && FORMATS.schedule[format].together === undefined,
  );
  if (single !== undefined) throw holdsOne(single.format, plans);
  await choosePlaces(ofAll, force, environment);
  return places;
}

function holdsOne(format: ScheduleFormat, plans: number): UsageError {
  const names = namesOf(FORMATS.schedule).filter((name) => FORMATS.schedule[name].together !== undefined);
  const [ending = format] = FORMATS.schedule[format].endings;
  const example = `-o "${STEM}/${EACH_PLAN}.${ending}"`;
  return new UsageError(
    {
      vi: `định dạng ${format} không gộp lịch của ${plans} kế hoạch vào một chỗ được`,
      en: `the format ${format} does not hold the schedules of ${plans} plans in one place`,
    },
    {
      vi: `Ghi mỗi kế hoạch một tệp: ${example}; gộp được: ${names.join(', ')}`,
      en: `Write a file for each plan: ${example}; these hold several: ${names.join(', ')}`,
    },
  );
}

/** How many plans have a whole schedule, and how many not. */
function countWords(made: readonly MadeOfPlan<ScheduleOfPlan>[]): Bilingual {
  const unplaced = made.map(({ result }) => result?.unplaced ?? null);
  const whole = unplaced.filter((count) => count === 0).length;
  const without = unplaced.filter((count) => count === null).length;
  const partly = made.length - whole - without;
  const left = unplaced.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    vi:
      [
        `${made.length} kế hoạch: ${whole} xếp đủ`,
        ...(partly > 0 ? [`${partly} còn cuộc chưa xếp được (${left} cuộc)`] : []),
        ...(without > 0 ? [`${without} không lập được lịch`] : []),
      ].join(', ') + '.',
    en:
      [
        `Plans: ${made.length}; with every visit placed: ${whole}`,
        ...(partly > 0 ? [`with visits not placed: ${partly} (visits: ${left})`] : []),
        ...(without > 0 ? [`without a schedule: ${without}`] : []),
      ].join('; ') + '.',
  };
}
