import * as z from 'zod';
import { parseCivilDate } from '../../calendar/civil-date.ts';
import { MEASURES } from '../../plan/language/deadlines.ts';
import type { KnownDeadline } from '../../plan/language/known-deadlines.ts';
import { FORMS } from '../../plan/language/forms.ts';
import { SESSIONS } from '../../plan/language/schedule.ts';
import { type PreviousSchedule, parsePrevious } from '../../schedule/previous-schedule.ts';
import type { Moment } from '../../schedule/visits/visit.ts';
import { sameIn } from './changed-fields.ts';
import { deadlinesSaid, type SaidOfDeadline } from './of-deadlines.ts';
import type { ComparedSchedule, ComparedVisit } from './sides.ts';

const NOTICE: KnownDeadline = 'notice';

const moment = z.object({ date: z.string(), session: z.enum(SESSIONS) });
const day = z.string().transform((text) => parseCivilDate(text));
const deadlines = z
  .array(
    z.object({
      id: z.string(),
      what: z.string().optional(),
      round: z.string().nullable().default(null),
      owner: z.string().default(''),
      date: day.nullable().default(null),
      done: day.nullable().default(null),
      event: z.string().optional(),
      eventDate: day.nullable().default(null),
      direction: z.enum(['before', 'after']).default('before'),
      count: z.int().default(0),
      measure: z.enum(MEASURES).default('working-day'),
    }),
  )
  .default([]);

/** What is compared of a schedule that was saved, as far as the file says it. */
const savedShape = z.object({
  visits: z
    .array(
      z.object({
        id: z.string(),
        unit: z.string().nullish(),
        name: z.string().optional(),
        form: z.enum(FORMS).optional().catch(undefined),
        parent: z.string().nullish(),
        round: z.string().nullish(),
        team: z.string().nullish(),
        venue: z.string().nullish(),
        start: moment.nullable(),
        end: moment.nullish(),
        held: day.nullish(),
        deadlines,
      }),
    )
    .default([]),
  unplaced: z
    .array(z.object({ id: z.string(), unit: z.string().nullish(), name: z.string().optional() }))
    .default([]),
  deadlines,
  moved: z
    .array(
      z.object({
        visit: z.string(),
        from: z.object({ date: z.string() }),
        sessions: z.number().nullish(),
        notified: z.boolean().default(false),
        why: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

type Saved = z.output<typeof savedShape>;

/** A schedule that was saved as JSON: to be compared, and to stay close to. */
export interface SavedSchedule {
  readonly compared: ComparedSchedule;
  readonly previous: PreviousSchedule;
}

/**
 * Reads a schedule that was saved as JSON; null if the text is none. Without `isInternal` it holds no unannounced visit,
 * nor one of which the file does not say how it is made, unless `isKnown` tells that it is announced.
 */
export function readSaved(
  text: string,
  isInternal: boolean,
  isKnown: (visit: string) => boolean,
): SavedSchedule | null {
  const previous = parsePrevious(text);
  if (previous === null) return null;
  const read = savedShape.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  // A plan with errors is written without trips and without the day from which they were placed.
  if (!read.success || (previous.asOf === null && previous.visits.length === 0)) return null;
  const saved = read.data;
  const formOf = new Map(saved.visits.map(({ id, form }) => [id, form]));
  const isShown = (id: string) => {
    if (isInternal) return true;
    const form = formOf.get(id);
    return form === undefined ? isKnown(id) : form !== 'unannounced';
  };
  const visits = comparedVisits(saved, previous).filter(({ id }) => isShown(id));
  // Who saved it may have been told that a visit gives way to one that nobody else knows of.
  const namesOthers = !isInternal && saved.visits.some(({ id }) => !isShown(id));
  const shown = new Set(visits.map(({ id }) => id));
  return {
    compared: {
      plan: previous.plan,
      asOf: previous.asOf,
      visits,
      moves: saved.moved.flatMap(({ visit, from, sessions = null, notified, why }) => {
        const date = parseCivilDate(from.date);
        if (date === null || !shown.has(visit)) return [];
        const reason = why.length === 0 || namesOthers ? null : { by: 'saved' as const, texts: why };
        return [{ visit, from: date, sessions, isNotified: notified, reason }];
      }),
      deadlines: deadlinesSaid(deadlinesOf(saved, shown), new Set(visits.flatMap(({ unit }) => unit ?? []))),
      cancelled: new Map(),
    },
    previous: {
      ...previous,
      starts: new Map([...previous.starts].filter(([id]) => isShown(id))),
      visits: previous.visits.filter(({ id }) => isShown(id)),
    },
  };
}

/** Its visits; of a file that lists none, the first of each trip. */
function comparedVisits(
  saved: Saved,
  { asOf, starts, visits, listsVisits }: PreviousSchedule,
): ComparedVisit[] {
  const units = new Map(saved.visits.map(({ id, unit = null }) => [id, unit]));
  const nothing = {
    venue: null,
    end: null,
    noticeBy: null,
    notified: null,
    announced: null,
    isDone: false,
    recorded: null,
    path: null,
  };
  const withinOf = (id: string) => (id.includes('#') ? id.slice(0, id.indexOf('#')) : null);
  if (!listsVisits)
    return visits.map(({ id }) => ({
      ...nothing,
      id,
      unit: null,
      name: sameIn(id),
      form: null,
      parent: null,
      within: withinOf(id),
      told: [],
      team: null,
      start: starts.get(id) ?? null,
    }));
  const placed = saved.visits.map(({ id, unit = null, name, form, parent = null, ...one }) => {
    const notices = [
      ...one.deadlines.filter((deadline) => deadline.id === NOTICE),
      ...saved.deadlines.filter(
        (deadline) => deadline.id === NOTICE || deadline.id === `${NOTICE}@${one.round ?? ''}`,
      ),
    ];
    const start = one.start === null ? null : (starts.get(id) ?? momentOf(one.start));
    const notified = notices.flatMap(({ done }) => done ?? [])[0] ?? null;
    // A file of an earlier version does not say that a visit was held, maybe on another day than it was notified of.
    const mayBeHeld = asOf === null || start === null || start.date <= asOf;
    return {
      ...nothing,
      id,
      unit,
      name: sameIn(name ?? id),
      form: form ?? null,
      parent,
      within: withinOf(id),
      told: [...new Set([unit, parent === null ? null : (units.get(parent) ?? null)])].flatMap(
        (told) => told ?? [],
      ),
      team: one.team ?? null,
      venue: one.venue ?? null,
      start,
      end: one.end == null ? null : momentOf(one.end),
      noticeBy: notices.flatMap(({ date }) => date ?? []).toSorted()[0] ?? null,
      notified,
      announced: mayBeHeld ? null : notified,
      isDone: one.held != null,
    };
  });
  const unplaced = saved.unplaced.map(({ id, unit = null, name }) => ({
    ...nothing,
    id,
    unit,
    name: sameIn(name ?? id),
    form: null,
    parent: null,
    within: withinOf(id),
    told: unit === null ? [] : [unit],
    team: null,
    start: null,
  }));
  return [...placed, ...unplaced];
}

function momentOf({ date, session }: z.output<typeof moment>): Moment | null {
  const day = parseCivilDate(date);
  return day === null ? null : { date: day, session };
}

/** The deadlines of the visits that are shown, of the rounds and of the campaign; of a file that says how they are counted. */
function deadlinesOf(saved: Saved, shown: ReadonlySet<string>): readonly SaidOfDeadline[] {
  const ofVisits = saved.visits.filter(({ id }) => shown.has(id)).flatMap((visit) => visit.deadlines);
  return [...ofVisits, ...saved.deadlines].flatMap(({ what, event, ...deadline }) =>
    event === undefined ? [] : [{ ...deadline, event, what: sameIn(what ?? deadline.id) }],
  );
}
