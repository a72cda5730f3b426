import { CLOSING_RULES, type Closing, type ClosingRule } from '../../schedule/reason.ts';
import { closingsOfStart, closingsOfTeam } from '../../schedule/sessions/starts.ts';
import type { Trip, Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';
import { campaignOf } from './campaign.ts';
import { teamsOf } from './leading.ts';

/**
 * Why a trip can start nowhere: for each rule, how many sessions of the window it shuts out, for the team shut out
 * least; null if some team can start it somewhere.
 */
export function whyNowhere(context: RuleContext, trip: Trip): ReadonlyMap<ClosingRule, number> | null {
  const { starts } = campaignOf(context);
  const teams = teamsOf(context, trip);
  const counts = new Map<ClosingRule, number>();
  for (const start of starts.sessionsOf(trip).window) {
    const ofStart = closingsOfStart(starts, trip, start);
    let least: readonly Closing[] | undefined;
    for (const team of teams) {
      const all = [...ofStart, ...closingsOfTeam(starts, trip, team, start)];
      if (all.length === 0) return null;
      if (least === undefined || all.length < least.length) least = all;
    }
    for (const { rule } of least ?? ofStart) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return new Map(CLOSING_RULES.flatMap((rule) => (counts.has(rule) ? [[rule, counts.get(rule) ?? 0]] : [])));
}

/** What decides where a trip can start: trips of one signature can start at the same sessions. */
export function signatureOf(context: RuleContext, trip: Trip): string {
  const visits = trip.visits.map((visit) => {
    const own = isSpecial(context, visit) ? visit.id : '';
    const agency = visit.unit === null ? undefined : context.directory.get(visit.unit);
    return [visit.sessions, visit.form, own, agency?.from ?? '', agency?.to ?? ''].join(' ');
  });
  return [trip.round.id, trip.teams.join(' '), ...visits].join('|');
}

const special = new WeakMap<RuleContext, ReadonlySet<string>>();

/** Whether something is said of the unit of a visit alone: a date, a closed period, or people of it in a team. */
function isSpecial(context: RuleContext, { unit, pin, record }: Visit): boolean {
  const { plan } = context;
  const units =
    special.get(context) ??
    new Set([
      ...plan.schedule.closed.flatMap((period) => period.units),
      ...plan.teams.flatMap((team) => [...team.members, ...team.substitutes].map(({ agency }) => agency)),
    ]);
  special.set(context, units);
  return pin !== null || record !== null || (unit !== null && units.has(unit));
}
