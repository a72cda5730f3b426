import type { Team } from '../../plan/language/teams.ts';
import { whyTeamCannotGo } from '../../schedule/sessions/team-presence.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';

/** The teams that may go to a visit. */
export function teamsOf({ plan }: RuleContext, visit: Pick<Visit, 'teams'>): Team[] {
  const among = new Set(visit.teams);
  return plan.teams.filter(({ id }) => among.has(id));
}

/** Whether every team that may go to a visit still to come would be led by somebody from the unit itself. */
export function isWithoutLeader(context: RuleContext, visit: Visit): boolean {
  if (visit.unit === null || visit.done !== null || visit.form === 'by-report' || visit.teams.length === 0)
    return false;
  return teamsOf(context, visit).every((team) => lacksLeader(team, visit.unit));
}

function lacksLeader(team: Team, unit: string | null): boolean {
  return whyTeamCannotGo(team, unit, []).some(({ rule }) => rule === 'head');
}
