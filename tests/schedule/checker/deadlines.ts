import { OutsideCalendarError } from '../../../src/calendar/calendar.ts';
import type { DeadlineRule } from '../../../src/plan/language/deadlines.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Grounds } from './admissible.ts';
import { countFrom, plusDays } from './days.ts';
import type { DemandedVisit } from './demanded.ts';
import type { VisitValue } from './schedule-value.ts';

/** A date and how sure it is. */
export interface Dated {
  readonly date: string | null;
  readonly state: 'fixed' | 'expected' | 'open';
}

/** Grounds on which deadlines were extended, by id, to a new day. */
export type ExtendedGrounds = Grounds & { readonly extended?: ReadonlyMap<string, string> | undefined };

/** A trip, as far as a pin on one of its visits fixes all. */
interface Pinned {
  readonly visits: readonly { readonly pin: unknown }[];
}

const OPEN: Dated = { date: null, state: 'open' };
const VISIT_EVENTS = [
  'notice-sent',
  'visit-start',
  'visit-end',
  'conclusion-issued',
  'conclusion-received',
  'remediation-reported',
];
const CAUSES: Readonly<Record<string, string>> = {
  'notice-sent': 'notice',
  'conclusion-issued': 'conclusion',
  'remediation-reported': 'remediation',
};

/** Whether something limited in this way is meant for a visit. */
export function isFor(limits: readonly string[], { unit, block, level, form }: DemandedVisit): boolean {
  return (
    limits.length === 0 || [unit, block.id, level, form].some((one) => one !== null && limits.includes(one))
  );
}

/** The deadlines that a visit must have, by id, counted independently of the program. */
export function deadlinesOfVisit(
  whole: Grounds,
  visit: DemandedVisit,
  trip: Pinned | undefined,
  value: Pick<VisitValue, 'start' | 'end'>,
  roundEnd: Dated,
): ReadonlyMap<string, Dated> {
  const meant = whole.plan.deadlines.filter((rule) => isFor(rule.for, visit));
  const plan = { ...whole.plan, deadlines: meant };
  const grounds = { ...whole, plan, extended: visit.extended };
  const events = eventsOf(plan, visit, trip, value, roundEnd);
  const notice = plan.deadlines.find(({ id }) => id === 'notice');
  // Where no district chooses, the office owes the names by the last day to notify.
  const isDistricts = visit.unit === null && visit.block.selectedBy === 'district';
  const due = plan.deadlines.filter((rule) => {
    const chain = chainOf(plan, rule);
    const last = eventOf(chain.at(-1));
    if (!VISIT_EVENTS.includes(last)) return false;
    const isOfDay = ['visit-start', 'visit-end'].includes(last);
    const isBefore = chain.some(({ due }) => due.kind === 'period' && due.direction === 'before');
    if (visit.form === 'unannounced' && (last === 'notice-sent' || (isOfDay && isBefore))) return false;
    if (chain.some(({ id }) => id === 'naming') && !isDistricts) {
      if (rule.id !== 'naming' || visit.unit !== null || notice === undefined) return false;
    }
    return visit.form !== 'by-report' || !isOfDay;
  });
  return new Map(
    due.map((rule) => {
      const isOffices = rule.id === 'naming' && !isDistricts && notice !== undefined;
      return [rule.id, dateOf(grounds, events, isOffices ? notice : rule, [])];
    }),
  );
}

/** The deadlines of the campaign and of its rounds, by id. */
export function deadlinesOfCampaign(
  grounds: ExtendedGrounds,
  visits: readonly DemandedVisit[],
  roundEnds: ReadonlyMap<string, Dated>,
): ReadonlyMap<string, Dated> {
  const { plan } = grounds;
  const signed = new Map<string, Dated>([['decision-signed', { date: plan.decision.date, state: 'fixed' }]]);
  return new Map(
    plan.deadlines.flatMap((rule): [string, Dated][] => {
      const last = eventOf(chainOf(plan, rule).at(-1));
      if (VISIT_EVENTS.includes(last)) return [];
      if (last !== 'round-ended') return [[rule.id, dateOf(grounds, signed, rule, [])]];
      const rounds = plan.rounds.filter(
        (round) =>
          rule.for.length === 0 || visits.some((visit) => visit.round === round && isFor(rule.for, visit)),
      );
      return rounds.map((round) => {
        const events = new Map([...signed, ['round-ended', roundEnds.get(round.id) ?? OPEN] as const]);
        const id = plan.rounds.length === 1 ? rule.id : `${rule.id}@${round.id}`;
        return [id, dateOf(grounds, events, rule, [])];
      });
    }),
  );
}

/** When a round ends: with its last visit, known only when every visit has a place. */
export function endOfRound(
  visits: readonly DemandedVisit[],
  values: ReadonlyMap<string, Pick<VisitValue, 'start' | 'end'>>,
): Dated {
  const ends = visits
    .filter(({ form }) => form !== 'by-report')
    .map(({ id }) => values.get(id)?.end?.date ?? null);
  if (ends.length === 0 || ends.includes(null)) return OPEN;
  const isOver = visits.every(({ form, isDone }) => form === 'by-report' || isDone);
  return { date: ends.sort().at(-1) ?? null, state: isOver ? 'fixed' : 'expected' };
}

function eventsOf(
  plan: Plan,
  visit: DemandedVisit,
  trip: Pinned | undefined,
  { start, end }: Pick<VisitValue, 'start' | 'end'>,
  roundEnd: Dated,
): Map<string, Dated> {
  const { record } = visit;
  const events = new Map<string, Dated>([
    ['decision-signed', { date: plan.decision.date, state: 'fixed' }],
    ['round-ended', roundEnd],
  ]);
  const know = (event: string, date: string | null | undefined) => {
    if (date != null) events.set(event, { date, state: 'fixed' });
  };
  const isNotified =
    record?.notified != null &&
    record.notified.visit === start?.date &&
    (record.notified.session ?? start.session) === start.session;
  const isFixed = isNotified || trip?.visits.some(({ pin }) => pin !== null) === true;
  if (start !== null) events.set('visit-start', { date: start.date, state: isFixed ? 'fixed' : 'expected' });
  if (end !== null) events.set('visit-end', { date: end.date, state: isFixed ? 'fixed' : 'expected' });
  know('visit-start', record?.visited?.from);
  if (record?.visited != null) know('visit-end', end?.date ?? record.visited.to);
  know('notice-sent', record?.notified?.sent);
  know('conclusion-issued', record?.conclusionIssued);
  know('conclusion-received', record?.conclusionReceived);
  know('remediation-reported', record?.remediationReported);
  return events;
}

function dateOf(
  grounds: ExtendedGrounds,
  events: ReadonlyMap<string, Dated>,
  rule: DeadlineRule,
  under: readonly string[],
): Dated {
  const { plan, counting } = grounds;
  if (under.includes(rule.id)) return OPEN;
  const within = [...under, rule.id];
  const until = grounds.extended?.get(rule.id);
  if (until !== undefined) return { date: until, state: 'fixed' };
  switch (rule.due.kind) {
    case 'date':
      return { date: plusDays(rule.due.date, rule.due.excluded ? -1 : 0), state: 'fixed' };
    case 'within-year': {
      let day = plusDays(`${plan.year}-12-31`, 0);
      while (!counting.isWorking(day)) day = plusDays(day, -1);
      return { date: day, state: 'fixed' };
    }
    case 'period': {
      const strict = (rule.due.convention ?? plan.calendar.convention) === 'strict';
      return counted(grounds, eventDate(grounds, events, rule.due.event, within), { ...rule.due, strict });
    }
    default:
      return rule.due satisfies never;
  }
}

function eventDate(
  grounds: ExtendedGrounds,
  events: ReadonlyMap<string, Dated>,
  event: string,
  under: readonly string[],
): Dated {
  const { plan } = grounds;
  const known = events.get(event);
  if (known !== undefined && known.date !== null) return known;
  if (under.includes(event)) return OPEN;
  const lag = plan.expected.find((one) => one.event === event);
  if (lag !== undefined) {
    const from = eventDate(grounds, events, lag.after, [...under, event]);
    const { count, measure } = lag;
    return expected(counted(grounds, from, { direction: 'after', count, measure, strict: false }));
  }
  const cause = plan.deadlines.find(({ id }) => id === CAUSES[event]);
  if (cause !== undefined) return expected(dateOf(grounds, events, cause, [...under, event]));
  const rule = plan.deadlines.find(({ id }) => id === event);
  if (rule !== undefined) return dateOf(grounds, events, rule, under);
  return /^\d{4}-\d\d-\d\d$/.test(event) ? { date: event, state: 'fixed' } : OPEN;
}

function counted(
  { counting }: Grounds,
  { date, state }: Dated,
  period: Parameters<typeof countFrom>[2],
): Dated {
  if (date === null) return OPEN;
  try {
    return { date: countFrom(counting, date, period), state };
  } catch (error) {
    if (error instanceof OutsideCalendarError) return OPEN;
    throw error;
  }
}

function expected({ date, state }: Dated): Dated {
  return { date, state: state === 'fixed' ? 'expected' : state };
}

function chainOf(plan: Plan, rule: DeadlineRule): DeadlineRule[] {
  const chain = [rule];
  for (;;) {
    const next = plan.deadlines.find(({ id }) => id === eventOf(chain.at(-1)));
    if (next === undefined || chain.includes(next)) return chain;
    chain.push(next);
  }
}

function eventOf(rule: DeadlineRule | undefined): string {
  return rule?.due.kind === 'period' ? rule.due.event : '';
}
