import * as z from 'zod';
import {
  choice,
  clause,
  count,
  date,
  id,
  mapping,
  oneOrMore,
  period,
  reference,
  someOf,
  text,
} from './scalars.ts';
import { SESSIONS } from './units.ts';

export const MEASURES = ['working-day', 'day', 'week', 'month'] as const;

/** When visits may take place: one or more periods, or a stretch given by its ends. */
export const window = z.union([
  period,
  someOf(period),
  mapping({
    in: oneOrMore(period).optional(),
    from: date.optional(),
    to: date.optional(),
    until: date.optional(),
    before: date.optional(),
    clause: clause.optional(),
  }),
]);

/** Which past work is looked at. `to: visit` ends it on the day of the visit. */
export const review = mapping({
  in: oneOrMore(period).optional(),
  from: date.optional(),
  to: z.union([z.literal('visit'), date]).optional(),
  last: count(1).optional(),
  measure: choice(['day', 'week', 'month']).optional(),
  clause: clause.optional(),
});

/** A part of the campaign with a window of its own. */
export const round = mapping({
  id,
  name: text.optional(),
  window,
  review: review.optional(),
  pace: choice(['even', 'early', 'late']).optional(),
  clause: clause.optional(),
});

/** A deadline: a period before or after an event, or a date. */
export const deadline = mapping({
  what: text.optional(),
  owner: text.optional(),
  count: count().optional(),
  measure: choice(MEASURES).optional(),
  before: text.optional(),
  after: text.optional(),
  at: text.optional(),
  until: date.optional(),
  within: choice(['year']).optional(),
  convention: choice(['standard', 'strict']).optional(),
  clause: clause.optional(),
});

/** How long after another event an event is expected: an assumption of the secretariat, never a rule. */
export const expected = mapping({ count: count(), measure: choice(MEASURES).optional(), after: text });

/** A closed period is one day, or has a first and a last one: an end left out would close less than was meant. */
function hasBothEnds(
  period: { readonly on?: unknown; readonly from?: unknown; readonly to?: unknown },
  context: z.RefinementCtx,
): void {
  if (period.on !== undefined) return;
  for (const end of ['from', 'to'] as const) {
    if (period[end] === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'string', path: [end], input: undefined });
  }
}

/** When no visits take place, and for whom. */
export const closedPeriod = mapping({
  on: date.optional(),
  from: date.optional(),
  to: date.optional(),
  session: choice(SESSIONS).optional(),
  reason: text,
  units: z.array(reference).optional(),
  teams: z.array(reference).optional(),
  rounds: z.array(reference).optional(),
  clause: clause.optional(),
}).superRefine(hasBothEnds);

/** The settings of scheduling; what is left out has the default of the language reference. */
export const schedule = mapping({
  sessions: mapping({
    province: count(1).optional(),
    district: count(1).optional(),
    commune: count(1).optional(),
  }).optional(),
  pace: choice(['even', 'early', 'late']).optional(),
  'visits-per-day': count(1).optional(),
  'visits-per-week': count(1).optional(),
  closed: z.array(closedPeriod).optional(),
});

/** The reading of the law where it leaves one open, and days that the official calendar does not have. */
export const calendar = mapping({
  convention: choice(['standard', 'strict']).optional(),
  'make-up-saturday-counts': z.boolean().optional(),
  'swapped-weekday-counts': z.boolean().optional(),
  'culture-day-in-lieu': z.boolean().optional(),
  days: z.array(mapping({ date, working: z.boolean(), name: text, source: text })).optional(),
});

/** What has already happened to a unit. */
export const record = mapping({
  unit: reference,
  subject: reference.optional(),
  round: reference.optional(),
  notified: mapping({
    sent: date,
    visit: date,
    session: choice(SESSIONS).optional(),
    document: text.optional(),
  }).optional(),
  visited: mapping({ from: date, to: date.optional() }).optional(),
  'conclusion-issued': date.optional(),
  'conclusion-received': date.optional(),
  'remediation-reported': date.optional(),
});
