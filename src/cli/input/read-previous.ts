import * as z from 'zod';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { ScheduleInput } from '../../schedule/arrange.ts';
import type { Moment } from '../../schedule/visits/visit.ts';
import { readTextFile } from './read-file.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What an earlier schedule must hold to be built upon. */
const previousShape = z.object({
  plan: z.string(),
  revision: z.int().min(0),
  trips: z.array(
    z.object({
      id: z.string(),
      start: z.object({ date: z.string(), session: z.enum(['morning', 'afternoon']) }),
    }),
  ),
  /** Those without a place or a day have no start. */
  visits: z
    .array(
      z.object({
        id: z.string(),
        start: z.object({ date: z.string(), session: z.enum(['morning', 'afternoon']) }).nullable(),
      }),
    )
    .default([]),
});

/** An earlier schedule: the id of its plan, its revision, the start of each visit and trip by id, and the ids of its trips. */
export type PreviousSchedule = NonNullable<ScheduleInput['previous']> & {
  readonly plan: string;
  readonly trips: readonly string[];
};

/** Reads an earlier schedule from its JSON; `flag` is what named it. */
export async function readPrevious(file: string, flag = '--previous'): Promise<PreviousSchedule> {
  const read = await readTextFile(file);
  const refuse = () =>
    new UsageError(
      { vi: `${file} không phải là lịch đã lưu ở dạng JSON`, en: `${file} is not a schedule saved as JSON` },
      {
        vi: 'Lưu lịch bằng: cchc schedule --format json -o lich.json',
        en: 'Save one with: cchc schedule --format json -o lich.json',
      },
    );
  if ('problem' in read) {
    const { message, advice } = wordDiagnostic(read.problem);
    throw new UsageError({ vi: `${flag}: ${message.vi}`, en: `${flag}: ${message.en}` }, advice);
  }
  const result = previousShape.safeParse(parseJson(read.source.text));
  if (!result.success) throw refuse();
  const starts = new Map<string, Moment>();
  for (const { id, start } of [...result.data.visits, ...result.data.trips]) {
    if (start === null) continue;
    const date = parseCivilDate(start.date);
    if (date === null) throw refuse();
    starts.set(id, { date, session: start.session });
  }
  const { plan, revision, trips } = result.data;
  return { plan, revision, starts, trips: trips.map(({ id }) => id) };
}

/** The value of a JSON text; undefined if it is none. A byte order mark is passed over. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
