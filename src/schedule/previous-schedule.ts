import * as z from 'zod';
import { parseCivilDate } from '../calendar/civil-date.ts';
import type { ScheduleInput } from './arrange.ts';
import type { Schedule } from './schedule.ts';
import type { Moment } from './visits/visit.ts';

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

/** Reads a schedule that was saved as JSON; null if the text is none. */
export function parsePrevious(text: string): PreviousSchedule | null {
  const result = previousShape.safeParse(parseJson(text));
  if (!result.success) return null;
  const { plan, revision, trips, visits } = result.data;
  const starts = new Map<string, Moment>();
  for (const { id, start } of [...visits, ...trips]) {
    if (start === null) continue;
    const date = parseCivilDate(start.date);
    if (date === null) return null;
    starts.set(id, { date, session: start.session });
  }
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

/** Whether a schedule has the very trips of an earlier one, each with its start. */
export function repeats(schedule: Schedule, { plan, starts, trips }: PreviousSchedule): boolean {
  return (
    plan === schedule.plan &&
    schedule.trips.length === trips.length &&
    schedule.trips.every(({ trip, start }) => {
      const saved = starts.get(trip.id);
      return saved?.date === start.date && saved.session === start.session;
    })
  );
}
