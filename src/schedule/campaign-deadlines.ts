import type { CivilDate } from '../calendar/civil-date.ts';
import type { Deadline, EventDate, EventDates } from '../deadlines/deadline.ts';
import { extensionsIn, keptByFact, keptInCampaign, lastOfAll } from '../deadlines/ended-by.ts';
import { type DeadlineResolver, deadlineResolver } from '../deadlines/resolve.ts';
import { chainOf, eventOf, hangsOnVisit, scopeOf } from '../deadlines/scope.ts';
import { passingBy } from '../plan/directory.ts';
import { isMeantFor } from '../plan/language/limits.ts';
import type { DeadlineRule } from '../plan/language/deadlines.ts';
import {
  eventBroughtAbout,
  type EventName,
  findDeadline,
  type KnownDeadline,
  knownDeadline,
  recordedOn,
} from '../plan/language/known-deadlines.ts';
import type { Round } from '../plan/language/rounds.ts';
import type { Plan } from '../plan/plan.ts';
import { type StandingFact, standingFacts } from '../plan/standing-facts.ts';
import type { ScheduleInput } from './arrange.ts';
import { validNotice } from './notice.ts';
import type { Schedule, ScheduledVisit } from './schedule.ts';
import { isNamedByDistrict } from './visits/open-name.ts';
import type { Moment, Visit } from './visits/visit.ts';

/** A visit with its place, before its deadlines are known. */
export type PlacedVisit = Omit<ScheduledVisit, 'deadlines' | 'passed' | 'followedFrom'>;

/** The deadlines of one visit; `ended` is the end of its round. */
function visitDeadlines(
  input: ScheduleInput,
  placed: PlacedVisit,
  ended: EventDate,
  followedFrom: CivilDate | null,
): Deadline[] {
  const { visit } = placed;
  const plan = meantFor(input.plan, visit);
  const events = { ...eventsOfVisit(plan, placed), 'round-ended': ended };
  const facts = visit.record?.facts ?? [];
  const resolver = deadlineResolver(plan, input.counting, events, extensionsIn(facts));
  return plan.deadlines
    .filter((rule) => scopeOf(plan, rule) === 'visit' && concerns(plan, rule, visit))
    .map((rule) => {
      if (isNaming(rule) && !isNamedByDistrict(plan, visit)) return settledByOffice(plan, resolver, rule);
      const resolved = resolver.resolve(rule, ownerOf(plan, rule, visit));
      const deadline = { ...resolved, kept: resolved.kept ?? keptByFact(plan, rule, facts) };
      if (visit.unit === null || deadline.owner !== visit.unit) return deadline;
      const day = deadline.kept ?? deadline.date ?? followedFrom;
      const passed = day === null ? null : passingBy(visit.unit, day, input.directory);
      return passed === null ? deadline : { ...deadline, owner: passed.successor ?? deadline.owner, passed };
    });
}

/** A visit with its deadlines, and with who stands for its unit where that ends before all is done; `ended` is the end of its round. */
export function followedVisit(input: ScheduleInput, placed: PlacedVisit, ended: EventDate): ScheduledVisit {
  const { unit } = placed.visit;
  const followedFrom = dayAfterwards(input, placed, ended);
  const deadlines = visitDeadlines(input, placed, ended, followedFrom);
  const days = [followedFrom, ...deadlines.map(({ kept, date }) => kept ?? date)].flatMap((day) => day ?? []);
  const last = days.sort().at(-1);
  const passed = unit === null || last === undefined ? null : passingBy(unit, last, input.directory);
  return { ...placed, deadlines, passed, followedFrom };
}

/**
 * The earliest day on which what follows a visit can be taken to lie: that of its conclusion, else the end of its round, else
 * its own; null if none of them is known.
 */
function dayAfterwards(input: ScheduleInput, placed: PlacedVisit, ended: EventDate): CivilDate | null {
  const { counting } = input;
  const plan = meantFor(input.plan, placed.visit);
  const events = { ...eventsOfVisit(plan, placed), 'round-ended': ended };
  const concluded = deadlineResolver(plan, counting, events).dateOf('conclusion-issued').date;
  return concluded ?? ended.date ?? placed.end?.date ?? null;
}

/** A plan with the deadlines alone that are meant for a visit: what hangs on another one is none of them. */
function meantFor(plan: Plan, visit: Visit): Plan {
  return { ...plan, deadlines: plan.deadlines.filter((rule) => isMeantFor(rule.for, visit)) };
}

/** Those of the campaign's deadlines that are meant for a visit. */
export function campaignDeadlinesFor(
  { deadlines }: Pick<Schedule, 'deadlines'>,
  visit: Visit,
): readonly Deadline[] {
  return deadlines.filter(
    (deadline) =>
      (deadline.round === null || deadline.round === visit.round.id) && isMeantFor(deadline.for, visit),
  );
}

/**
 * The deadlines of the campaign and of its rounds, in the order of the plan; those of a round only where it has a visit that
 * they are meant for. `endOf` tells when a round ends.
 */
export function campaignDeadlines(
  input: ScheduleInput,
  visits: readonly Visit[],
  endOf: (round: Round) => EventDate,
): Deadline[] {
  const { plan, counting } = input;
  // What is done once for all is done, whichever unit it is noted with.
  const done = standingFacts(plan).filter(({ fact }) => fact === 'done');
  const facts = [...new Set([...factsOfCampaign(plan, visits), ...done])];
  const signed: EventDates = { 'decision-signed': { date: plan.decision.date, state: 'fixed' } };
  return plan.deadlines.flatMap((rule) => {
    const scope = scopeOf(plan, rule);
    if (scope === 'visit') return [];
    const dated = (events: EventDates, own: readonly StandingFact[]): Deadline => {
      const resolver = deadlineResolver(plan, counting, events, extensionsIn(own));
      const deadline = resolver.resolve(rule, ownerOf(plan, rule, null));
      return { ...deadline, kept: keptInCampaign(plan, rule, own) };
    };
    if (scope !== 'round') return [dated(signed, facts)];
    const concerned = plan.rounds.filter(
      ({ id }) =>
        rule.for.length === 0 || visits.some((visit) => visit.round.id === id && isMeantFor(rule.for, visit)),
    );
    return concerned.map((round) => {
      const own = facts.filter((fact) => fact.round === null || fact.round === round.id);
      const deadline = dated({ ...signed, 'round-ended': endOf(round) }, own);
      const ofRound = visits.filter((visit) => visit.round.id === round.id && isMeantFor(rule.for, visit));
      const id = plan.rounds.length === 1 ? rule.id : `${rule.id}@${round.id}`;
      return { ...deadline, id, round: round.id, kept: deadline.kept ?? keptAtVisits(rule, ofRound) };
    });
  });
}

/**
 * The day on which all visits of a round had kept what is due for them after the round, such as their conclusions; null
 * while one has not.
 */
function keptAtVisits({ id }: DeadlineRule, visits: readonly Visit[]): CivilDate | null {
  const event = eventBroughtAbout(id);
  return event === null ? null : lastOfAll(visits.map(({ record }) => recordedOn(event, record)));
}

/** The facts that are of the campaign or of an agency, not of one of its visits. */
export function factsOfCampaign(plan: Plan, visits: readonly Visit[]): readonly StandingFact[] {
  const ofVisits = new Set(visits.flatMap(({ record }) => record?.facts ?? []));
  return standingFacts(plan).filter((fact) => !ofVisits.has(fact));
}

/** What has happened at a visit, and what is planned. A notice of another day than the visit's is none of it. */
function eventsOfVisit(plan: Plan, placed: PlacedVisit): EventDates {
  const { visit, start, end, isFixed } = placed;
  const { record } = visit;
  const fixed = (date: CivilDate | null): EventDate =>
    date === null ? { date: null, state: 'open' } : { date, state: 'fixed' };
  const recorded = (event: EventName) => fixed(recordedOn(event, record));
  const planned = (moment: Moment | null): EventDate =>
    moment === null
      ? { date: null, state: 'open' }
      : { date: moment.date, state: isFixed ? 'fixed' : 'expected' };
  return {
    'decision-signed': fixed(plan.decision.date),
    'notice-sent': validNotice(placed) === null ? fixed(null) : recorded('notice-sent'),
    'visit-start': record?.visited == null ? planned(start) : recorded('visit-start'),
    'visit-end': record?.visited == null ? planned(end) : fixed(end?.date ?? record.visited.to),
    'conclusion-issued': recorded('conclusion-issued'),
    'conclusion-received': recorded('conclusion-received'),
    'remediation-reported': recorded('remediation-reported'),
  };
}

/**
 * A round ends with the last day of its last visit: a fact once all its visits have taken place. While one of them has
 * no place, nobody knows when.
 */
export function roundEnd(round: Round, visits: readonly Pick<PlacedVisit, 'visit' | 'end'>[]): EventDate {
  const ofRound = visits.filter(({ visit }) => visit.round.id === round.id && visit.form !== 'by-report');
  const ends = ofRound.flatMap(({ end }) => end?.date ?? []).sort();
  const date = ends.at(-1);
  if (date === undefined || ends.length < ofRound.length) return { date: null, state: 'open' };
  return { date, state: ofRound.every(({ visit }) => visit.done !== null) ? 'fixed' : 'expected' };
}

function isNaming({ id }: DeadlineRule): boolean {
  return knownDeadline(id) === 'naming';
}

/** Where no district chooses, the secretariat owes the name by the last day to notify, by nobody's clause. */
function settledByOffice(plan: Plan, resolver: DeadlineResolver, rule: DeadlineRule): Deadline {
  const due: DeadlineRule['due'] = {
    kind: 'period',
    direction: 'before',
    count: 0,
    measure: 'working-day',
    event: 'notice' satisfies KnownDeadline,
    convention: 'standard',
  };
  const deadline = resolver.resolve({ ...rule, due, clause: null }, plan.office.agency);
  return {
    ...deadline,
    what: { vi: 'Chốt tên đơn vị được kiểm tra', en: 'Settle which unit is inspected' },
  };
}

/**
 * Nothing that must be done before an unannounced visit is asked of anyone, or it would not be one; only an open unit has
 * yet to be named, and only a district that chooses is asked for what hangs on that; inspection by report hangs on no day
 * of a visit; a conclusion that demands nothing leaves nothing to be reported.
 */
function concerns(plan: Plan, rule: DeadlineRule, visit: Visit): boolean {
  if (knownDeadline(rule.id) === 'remediation' && visit.record?.isWithoutDemands === true) return false;
  const chain = chainOf(plan, rule);
  if (chain.some(isNaming) && !isNamedByDistrict(plan, visit)) {
    const isNotified = findDeadline(plan.deadlines, 'notice') !== undefined;
    if (!isNaming(rule) || visit.unit !== null || !isNotified) return false;
  }
  switch (visit.form) {
    case 'on-site':
    case 'digital':
      return true;
    case 'by-report':
      return !hangsOnVisit(plan, rule);
    case 'unannounced':
      return !chain.some(
        (one) =>
          eventOf(one) === 'notice-sent' ||
          (one.due.kind === 'period' && one.due.direction === 'before' && hangsOnVisit(plan, rule)),
      );
    default:
      return visit.form satisfies never;
  }
}

function ownerOf(plan: Plan, { owner }: DeadlineRule, visit: Visit | null): string {
  switch (owner) {
    case null:
    case 'secretariat':
      return plan.office.agency;
    case 'unit':
      return visit?.unit ?? 'unit';
    case 'district':
      return visit?.district ?? 'district';
    default:
      return owner;
  }
}
