import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { shiftWithin } from '../deadlines/count.ts';
import { type Deadline, deadlineRuleOf } from '../deadlines/deadline.ts';
import { endedBy, type Facts, secondedOn, secondingAgencies } from '../deadlines/ended-by.ts';
import { isOpen } from '../plan/demands.ts';
import { type KnownDeadline, knownDeadline } from '../plan/language/known-deadlines.ts';
import type { Plan } from '../plan/plan.ts';
import type { StandingFact } from '../plan/standing-facts.ts';
import type { DueDeadline, OpenDeadline, OverdueDeadline, VisitStatus } from './status.ts';

/** What open deadlines are found in, on a day. */
interface Campaign {
  readonly plan: Plan;
  readonly counting: Calendar;
  readonly asOf: CivilDate;
  readonly visits: readonly VisitStatus[];
  /** The deadlines of the campaign and of its rounds. */
  readonly deadlines: readonly Deadline[];
  /** Every fact that stands, and those of them that are of no visit. */
  readonly facts: Facts;
  readonly ofCampaign: Facts;
}

/**
 * The deadlines with a date that nothing has ended, in the order of their days: of each visit that is not over, of demands
 * with a day of their own, of the rounds, of the campaign. What a district names for several visits it owes once, by the first of its days; what several
 * agencies owe, each of them owes that has not done it.
 */
export function openDeadlines(campaign: Campaign): OpenDeadline[] {
  const { visits, deadlines } = campaign;
  const followed = visits.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  const ofVisits = followed.flatMap((visit) =>
    (visit.scheduled?.deadlines ?? []).flatMap((deadline) =>
      isNaming(deadline) ? [] : openOnes(campaign, deadline, visit),
    ),
  );
  const ofCampaign = deadlines.flatMap((deadline) => openOnes(campaign, deadline, null));
  const ofDemands = followed.flatMap((visit) => openDemands(campaign, visit));
  return [...ofVisits, ...ofDemands, ...namings(campaign, followed), ...ofCampaign].sort((one, other) =>
    one.date === other.date ? 0 : one.date < other.date ? -1 : 1,
  );
}

function isNaming({ id }: Deadline): boolean {
  return knownDeadline(id) === ('naming' satisfies KnownDeadline);
}

function openOnes(campaign: Campaign, deadline: Deadline, visit: VisitStatus | null): OpenDeadline[] {
  const { plan, facts } = campaign;
  const { date, kept, owner, state } = deadline;
  const rule = deadlineRuleOf(plan, deadline);
  if (date === null || kept !== null || rule === undefined) return [];
  const by = endedBy(plan, rule);
  const owners =
    by === 'seconded'
      ? secondingAgencies(plan).filter((agency) => secondedOn(agency, facts) === null)
      : [owner];
  return owners.map((one) => ({
    visit,
    deadline,
    owner: one,
    date,
    extended: extensionOf(campaign, deadline, visit),
    isExpected: state === 'expected',
    endedBy: by,
  }));
}

/** The demands on a visit that have a day of their own and are neither met nor lifted. */
function openDemands(campaign: Campaign, visit: VisitStatus): OpenDeadline[] {
  return visit.demands.flatMap(({ demand, deadline, isOwn }) => {
    const date = deadline?.date ?? null;
    if (deadline === null || !isOwn || date === null || !isOpen(demand)) return [];
    return [
      {
        visit,
        deadline,
        owner: deadline.owner,
        date,
        extended: extensionOf(campaign, deadline, visit),
        isExpected: deadline.state === 'expected',
        endedBy: 'remediation-reported' as const,
      },
    ];
  });
}

/** What each district, or the office for each block, has yet to name. */
function namings(campaign: Campaign, followed: readonly VisitStatus[]): OpenDeadline[] {
  const first = new Map<string, OpenDeadline>();
  for (const visit of followed) {
    const deadline = visit.scheduled?.deadlines.find(isNaming);
    if (deadline === undefined) continue;
    const { district, block } = visit.visit;
    for (const open of openOnes(campaign, deadline, null)) {
      const key = `${open.owner} ${district ?? block}`;
      const known = first.get(key);
      if (known === undefined || open.date < known.date) first.set(key, open);
    }
  }
  return [...first.values()];
}

/** The fact by which a deadline was extended to its date; null where it was not. */
function extensionOf(
  { ofCampaign }: Campaign,
  deadline: Deadline,
  visit: VisitStatus | null,
): StandingFact | null {
  const { extended } = deadline;
  if (extended === null) return null;
  const isIt = (fact: StandingFact) =>
    fact.fact === 'extended' && names(fact, deadline) && fact.on === extended.on;
  return (visit?.facts ?? ofCampaign).findLast(isIt) ?? null;
}

/** Whether a fact names a deadline: by its id, or by that of the plan, which the deadlines of several rounds share. */
function names(fact: StandingFact, { id, path }: Deadline): boolean {
  return fact.deadline === id || (path[0] === 'deadlines' && fact.deadline === path[1]);
}

/** The open deadlines that are due on a day: by the so many-th working day after it. */
export function dueAmong(
  open: readonly OpenDeadline[],
  { counting, asOf }: Pick<Campaign, 'counting' | 'asOf'>,
  within: number,
): DueDeadline[] {
  const last = shiftWithin(counting, asOf, {
    direction: 'after',
    count: within,
    measure: 'working-day',
    convention: 'standard',
  });
  return open
    .filter(({ date }) => asOf <= date && (last === null || date <= last))
    .map((one) => ({ ...one, workingDaysLeft: workingDaysBetween(counting, asOf, one.date) }));
}

/** Whether a deadline was late on an earlier day, as things stood then. */
export type WasLate = (one: OpenDeadline, day: CivilDate) => Promise<boolean>;

/** The open deadlines whose day has passed, with the reminders of each. */
export async function overdueAmong(
  open: readonly OpenDeadline[],
  { counting, asOf, facts }: Pick<Campaign, 'counting' | 'asOf' | 'facts'>,
  wasLate: WasLate,
): Promise<OverdueDeadline[]> {
  const reminders = new Map<string, StandingFact[]>();
  for (const fact of facts) {
    if (fact.fact !== 'reminded' || fact.unit === null) continue;
    reminders.set(fact.unit, [...(reminders.get(fact.unit) ?? []), fact]);
  }
  const overdue: OverdueDeadline[] = [];
  for (const one of open) {
    if (one.date >= asOf) continue;
    const { visit, owner } = one;
    const names = new Set([owner, ...(visit === null ? [] : [visit.visit.id, visit.visit.unit ?? owner])]);
    const told = [...names].flatMap((name) => reminders.get(name) ?? []).sort(byDay);
    const own: StandingFact[] = [];
    for (const fact of told) if (await isReminderOf(fact, one, wasLate)) own.push(fact);
    overdue.push({
      ...one,
      workingDaysLate: workingDaysBetween(counting, one.date, asOf),
      reminders: own,
    });
  }
  return overdue;
}

/** A reminder that names a deadline is of that one, else of all that was late on its day. */
async function isReminderOf(fact: StandingFact, one: OpenDeadline, wasLate: WasLate): Promise<boolean> {
  const { visit, deadline } = one;
  const round = visit?.visit.round.id ?? deadline.round;
  if (fact.round !== null && round !== null && fact.round !== round) return false;
  if (fact.subject !== null && visit !== null && fact.subject !== visit.visit.subject) return false;
  return fact.deadline === null ? wasLate(one, fact.on) : names(fact, deadline);
}

function byDay(one: StandingFact, other: StandingFact): number {
  return one.on === other.on ? 0 : one.on < other.on ? -1 : 1;
}

/** The working days after a day up to and including another, both inside the calendar; else none. */
export function workingDaysBetween(counting: Calendar, from: CivilDate, to: CivilDate): number {
  if (to <= from || !counting.covers(from) || !counting.covers(to)) return 0;
  return counting.countWorkingDays(addDays(from, 1), to) + (counting.isWorking(to) ? 1 : 0);
}
