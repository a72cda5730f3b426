import { findDeadline } from '../../plan/language/known-deadlines.ts';
import type { ClosedPeriod } from '../../plan/language/schedule.ts';
import type { Change } from '../reason.ts';
import type { Conditions } from '../sessions/conditions.ts';
import { closes, isOfRound } from '../sessions/round-sessions.ts';
import { firstAllowed, type StartContext } from '../sessions/starts.ts';
import type { Trip } from '../visits/visit.ts';

/** Working days by which a window is lengthened at most in search of a place, beyond its end and the first day that can still be notified. */
const MOST_EXTRA_DAYS = 15;
/** Closed periods that are opened at most, one at a time, in search of a place. */
const MOST_PERIODS = 8;

/** A change of one condition, and the conditions that result. */
export interface ConditionTrial {
  readonly change: Change;
  readonly conditions: Conditions;
}

/** Caps raised until all visits of a trip fit into one period, the least raise first. */
export function higherCaps({ conditions, plan }: StartContext, trip: Trip): ConditionTrial[] {
  const { visitsPerDay, visitsPerWeek } = conditions;
  const decides = plan.office.agency;
  return trip.visits.flatMap((_, index) => {
    const [day, week] = [(visitsPerDay ?? 0) + index + 1, (visitsPerWeek ?? 0) + index + 1];
    const perDay: ConditionTrial = {
      change: { kind: 'cap', per: 'day', to: day, decides },
      conditions: { ...conditions, visitsPerDay: day },
    };
    const perWeek: ConditionTrial = {
      change: { kind: 'cap', per: 'week', to: week, decides },
      conditions: { ...conditions, visitsPerWeek: week },
    };
    return [...(visitsPerDay === null ? [] : [perDay]), ...(visitsPerWeek === null ? [] : [perWeek])];
  });
}

/**
 * Closed periods opened, the shortest first: those for which the plan states a reason, or those for which it states
 * none.
 */
export function openedPeriods(
  context: StartContext,
  trip: Trip,
  which: 'without reason' | 'for a reason',
): ConditionTrial[] {
  const { conditions, line, plan } = context;
  const sessionsIn = (period: ClosedPeriod) =>
    context.sessionsOf(trip).window.filter((position) => closes(period, line.at(position))).length;
  return conditions.closed
    .filter(
      (period) => (period.reason === '') === (which === 'without reason') && isOfRound(period, trip.round),
    )
    .map((period) => ({ period, sessions: sessionsIn(period) }))
    .filter(({ sessions }) => sessions > 0)
    .sort((one, other) => one.sessions - other.sessions)
    .slice(0, MOST_PERIODS)
    .map(({ period }) => ({
      change: {
        kind: 'closed',
        without: period,
        ...whomItCloses(context, period),
        decides: period.clause === null ? plan.office.agency : plan.decision.issuer.agency,
      },
      conditions: { ...conditions, closed: conditions.closed.filter((other) => other !== period) },
    }));
}

/** The units and teams that a period names; of units those that the plan visits, for it may know of fewer than the file. */
function whomItCloses({ directory, plan }: StartContext, { units, teams }: ClosedPeriod) {
  const visited = new Set(plan.blocks.flatMap((block) => block.units.map(({ unit }) => unit)));
  return {
    units: units.filter((unit) => visited.has(unit)).flatMap((unit) => directory.get(unit) ?? []),
    teams: plan.teams.filter(({ id }) => teams.includes(id)),
  };
}

/** A window open until a later day, the earliest first: each allows all that those before it do. */
export function longerWindows(context: StartContext, trip: Trip): ConditionTrial[] {
  const { conditions, line, plan } = context;
  const { round } = trip;
  const last = context.sessionsOf(trip).window.at(-1);
  if (last === undefined) return [];
  const end = line.at(last).date;
  const allowed = Math.max(...trip.visits.map((visit) => firstAllowed(context, visit)));
  const days = line.days.filter((day) => day > end);
  const tooEarly = allowed < line.length ? days.filter((day) => day < line.at(allowed).date).length : 0;
  return days.slice(0, tooEarly + MOST_EXTRA_DAYS).map((to) => ({
    change: { kind: 'window', round: round.id, to, decides: plan.decision.issuer.agency },
    conditions: { ...conditions, openUntil: { ...conditions.openUntil, [round.id]: to } },
  }));
}

/** A shorter notice, one day (week, month) less each time: each allows all that those before it do. */
export function shorterNotices({ conditions, plan }: StartContext): ConditionTrial[] {
  const { notice } = conditions;
  if (notice === null) return [];
  const clause = findDeadline(plan.deadlines, 'notice')?.clause ?? null;
  const decides = clause === null ? plan.office.agency : plan.decision.issuer.agency;
  return Array.from({ length: notice.count }, (_, index) => {
    const count = notice.count - index - 1;
    return {
      change: { kind: 'notice', to: { count, measure: notice.measure }, clause, decides },
      conditions: { ...conditions, notice: { ...notice, count } },
    };
  });
}
