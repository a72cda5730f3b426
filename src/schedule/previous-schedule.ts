import * as z from 'zod';
import { type CivilDate, parseCivilDate } from '../calendar/civil-date.ts';
import type { Bilingual } from '../words/language.ts';
import type { ScheduleInput } from './arrange.ts';
import type { Schedule } from './schedule.ts';
import { isSameMoment, type Moment, type Visit } from './visits/visit.ts';
import { previousStarts } from './wishes/previous-starts.ts';

/** The number with which the JSON of a schedule begins. Files of before there were numbers have none. */
const FORMAT = 1;

/** What an earlier schedule must hold to be built upon. */
const previousShape = z.object({
  format: z.literal(FORMAT).optional(),
  plan: z.string(),
  revision: z.int().min(0),
  asOf: z.string().nullish(),
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
        trip: z.string().nullish(),
        name: z.string().optional(),
        form: z.string().optional(),
        start: z.object({ date: z.string(), session: z.enum(['morning', 'afternoon']) }).nullable(),
      }),
    )
    .default([]),
});

/** A visit of an earlier schedule that had a day; what a file does not say of it is null. */
export interface SavedVisit {
  readonly id: string;
  readonly trip: string | null;
  readonly name: string | null;
  readonly form: string | null;
}

/**
 * An earlier schedule: the id of its plan, its revision, the start of each visit and trip by id, and its visits, or the
 * first of each trip where it does not list them. `asOf` is null where it does not say from which day on it was made.
 */
export type PreviousSchedule = NonNullable<ScheduleInput['previous']> & {
  readonly plan: string;
  readonly asOf: CivilDate | null;
  readonly visits: readonly SavedVisit[];
  readonly listsVisits: boolean;
};

/** Reads a schedule that was saved as JSON; null if the text is none. */
export function parsePrevious(text: string): PreviousSchedule | null {
  const result = previousShape.safeParse(parseJson(text));
  if (!result.success) return null;
  const { plan, revision, trips, visits } = result.data;
  const asOf = result.data.asOf == null ? null : parseCivilDate(result.data.asOf);
  if (result.data.asOf != null && asOf === null) return null;
  const starts = new Map<string, Moment>();
  for (const { id, start } of [...visits, ...trips]) {
    if (start === null) continue;
    const date = parseCivilDate(start.date);
    if (date === null) return null;
    starts.set(id, { date, session: start.session });
  }
  const saved =
    visits.length > 0
      ? visits
          .filter(({ start }) => start !== null)
          .map(({ id, trip = null, name = null, form = null }) => ({ id, trip, name, form }))
      : trips.map(({ id }) => ({ id, trip: id, name: null, form: null }));
  return { plan, revision, asOf, starts, visits: saved, listsVisits: visits.length > 0 };
}

const laterShape = z.object({ format: z.int().gt(FORMAT) });

/** Whether a text is JSON that a later version of the tool saved, in a format that is not known here. */
export function isOfLaterFormat(text: string): boolean {
  return laterShape.safeParse(parseJson(text)).success;
}

/** The value of a JSON text; undefined if it is none. A byte order mark is passed over. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A visit that stands elsewhere by a plan than in an earlier schedule. */
export interface Difference {
  readonly id: string;
  readonly name: Bilingual;
  /** The trip that it belonged to in the earlier schedule; null if it is new, or the schedule does not say. */
  readonly trip: string | null;
  /** Where the earlier schedule has it; null if it is new. */
  readonly before: Moment | null;
  /** Where it stands now; null if it has no day. */
  readonly now: Moment | null;
  /** Whether the plan still asks for it, be it without a day. */
  readonly isAsked: boolean;
}

/**
 * Where a schedule differs from an earlier one: the visits with a day that stand elsewhere, are new, or are gone. What
 * took place stands where it was, whatever was planned. `schedule` may hold only the visits that somebody may know of;
 * then `isShown` tells whether those of a form may be known of, and of a saved visit without a form nothing is told.
 */
export function differencesFrom(
  { starts, visits: saved, listsVisits }: PreviousSchedule,
  schedule: Pick<Schedule, 'visits' | 'unplaced'>,
  isShown: (form: string | null) => boolean,
): Difference[] {
  const unplaced = schedule.unplaced.map(({ visit }) => ({ visit, start: null }));
  const asked = [...schedule.visits, ...unplaced];
  const all = asked.filter(({ visit }) => visit.form !== 'by-report');
  const before = previousStarts(
    all.map(({ visit }) => visit),
    starts,
  );
  const savedTrips = new Map(saved.map(({ id, trip }) => [id, trip]));
  // A schedule without unannounced visits was saved for those who may not know of one.
  const listsUnannounced = saved.some(({ form }) => form === 'unannounced');
  const isListed = ({ id, parent, form }: Visit) =>
    before.has(id) || (form === 'unannounced' ? listsUnannounced : listsVisits || parent === null);
  const startNow = new Map(all.map(({ visit, start }) => [visit.id, start]));
  // Visits of a trip stand back to back: where the trip begins as before, so do they, though a file was edited by hand.
  const keepTrips = new Set(
    all.flatMap(({ visit: { id, parent } }) => {
      const first = parent ?? id;
      return isSameMoment(before.get(first) ?? null, startNow.get(first) ?? null) ? [id] : [];
    }),
  );
  const moved = all
    .filter(({ visit }) => visit.done === null && isListed(visit))
    .map(({ visit, start }) => ({
      id: visit.id,
      name: visit.name,
      trip: savedTrips.get(visit.id) ?? null,
      before: before.get(visit.id) ?? null,
      now: start,
      isAsked: true,
    }))
    .filter((one) => !isSameMoment(one.before, one.now) && !(one.before !== null && keepTrips.has(one.id)));
  const gone = saved.flatMap(({ id, trip, name, form }) => {
    const start = before.get(id);
    if (start === undefined || all.some(({ visit }) => visit.id === id) || !isShown(form)) return [];
    const isAsked = asked.some(({ visit }) => visit.id === id);
    return [{ id, name: { vi: name ?? id, en: name ?? id }, trip, before: start, now: null, isAsked }];
  });
  return [...moved, ...gone];
}
