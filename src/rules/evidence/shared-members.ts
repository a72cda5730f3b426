import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Member, Team } from '../../plan/language/teams.ts';
import type { RuleContext } from '../engine/rule.ts';
import { type BoundDay, boundDays } from './bound-days.ts';
import { nameKey } from './name-key.ts';
import { windowFault } from './window-fault.ts';

/** One person in two teams that may be out at the same time. */
export interface SharedMember {
  readonly first: { readonly team: Team; readonly member: Member };
  readonly second: { readonly team: Team; readonly member: Member };
  /** Visits pinned so that both teams must be out on one day. */
  readonly clash: { readonly first: BoundDay; readonly second: BoundDay } | null;
}

/** Everyone who is a member of two teams: the same id, or the same name and agency. */
export function* sharedMembers(context: RuleContext): Generator<SharedMember> {
  const { plan } = context;
  const people = new Map<string, { team: Team; member: Member }[]>();
  const pins = pinsByTeam(context);
  for (const team of plan.teams) {
    for (const member of team.members) {
      const second = { team, member };
      const keys = [
        `${member.agency} ${nameKey(member.name)}`,
        ...(member.id === null ? [] : [`#${member.id} ${nameKey(member.name)}`]),
      ];
      const first = keys.flatMap((key) => people.get(key) ?? []).find((one) => one.team !== team);
      for (const key of keys) {
        const same = people.get(key);
        if (same === undefined) people.set(key, [second]);
        else same.push(second);
      }
      if (first === undefined || !mayBothBeOut(context, first.team, team)) continue;
      yield { first, second, clash: clashOf(pins.get(first.team.id), pins.get(team.id)) };
    }
  }
}

function mayBothBeOut(context: RuleContext, one: Team, other: Team): boolean {
  const others = roundsOf(context.plan, other);
  return roundsOf(context.plan, one).some((round) =>
    others.some((another) => overlap(context, round, another)),
  );
}

function roundsOf(plan: Plan, team: Team): readonly Round[] {
  return team.rounds.length === 0 ? plan.rounds : plan.rounds.filter(({ id }) => team.rounds.includes(id));
}

function overlap(context: RuleContext, one: Round, other: Round): boolean {
  if (windowFault(context, one) !== null || windowFault(context, other) !== null) return false;
  return one.window.ranges.some((range) =>
    other.window.ranges.some((another) => range.from <= another.to && another.from <= range.to),
  );
}

/** The pinned visits that only one team can make, by team and day. */
function pinsByTeam(context: RuleContext): ReadonlyMap<string, ReadonlyMap<string, BoundDay>> {
  const pins = new Map<string, Map<string, BoundDay>>();
  for (const day of boundDays(context)) {
    const [team, ...otherTeams] = day.visit.teams;
    if (team === undefined || otherTeams.length > 0 || day.fault !== null || day.bond !== 'pin') continue;
    const ofTeam = pins.get(team) ?? new Map<string, BoundDay>();
    if (!ofTeam.has(day.date)) ofTeam.set(day.date, day);
    pins.set(team, ofTeam);
  }
  return pins;
}

function clashOf(
  ones: ReadonlyMap<string, BoundDay> | undefined,
  others: ReadonlyMap<string, BoundDay> | undefined,
): SharedMember['clash'] {
  for (const [date, first] of ones ?? []) {
    const second = others?.get(date);
    if (second !== undefined && !areApart(first, second)) return { first, second };
  }
  return null;
}

/** Whether one of two visits on a day is over before the other begins. */
function areApart(one: BoundDay, other: BoundDay): boolean {
  const isHalfDay = one.visit.sessions === 1 && other.visit.sessions === 1;
  return isHalfDay && one.session !== null && other.session !== null && one.session !== other.session;
}
