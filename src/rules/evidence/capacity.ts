import type { Round } from '../../plan/language/rounds.ts';
import type { Trip } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';
import { campaignOf } from './campaign.ts';
import { windowFault } from './window-fault.ts';

/** Trips still to come that must share the sessions of some teams. */
export interface Load {
  /** The rounds whose sessions they share. */
  readonly rounds: readonly Round[];
  /** Id of the only team that can make them; null for all teams of the rounds. */
  readonly team: string | null;
  readonly teams: number;
  readonly trips: readonly Trip[];
  /** Positions of the open sessions on the line of the campaign. */
  readonly open: readonly number[];
}

/** Whether visits are counted rightly: the same visit twice is a fault told elsewhere, and would be one trip too long. */
export function hasDistinctVisits({ visits }: RuleContext): boolean {
  return new Set(visits.map(({ id }) => id)).size === visits.length;
}

/** The loads of a campaign: of each round, of each team in the trips that only it can make, and of the whole. */
export function loadsOf(context: RuleContext): Load[] {
  const rounds = context.plan.rounds.filter((round) => windowFault(context, round) === null);
  const trips = context.trips.filter(
    ({ stands, teams, round }) => !stands && teams.length > 0 && rounds.includes(round),
  );
  const load = (of: readonly Trip[], team: string | null): Load => {
    const shared = rounds.filter((round) => of.some((trip) => trip.round === round));
    const teams = new Set(of.flatMap((trip) => trip.teams)).size;
    return { rounds: shared, team, teams, trips: of, open: openSessions(context, shared) };
  };
  const ofRounds = rounds.map((round) =>
    load(
      trips.filter((trip) => trip.round === round),
      null,
    ),
  );
  const ofTeams = context.plan.teams.map(({ id }) =>
    load(
      trips.filter(({ teams }) => teams.length === 1 && teams[0] === id),
      id,
    ),
  );
  return [...ofRounds, ...ofTeams, load(trips, null)].filter((one) => one.trips.length > 0);
}

function openSessions(context: RuleContext, rounds: readonly Round[]): number[] {
  const { sessionsOf } = campaignOf(context);
  return [...new Set(rounds.flatMap((round) => [...sessionsOf(round).open]))];
}
