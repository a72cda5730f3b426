import type { CivilDate } from '../../calendar/civil-date.ts';
import { fold } from '../../plan/fold.ts';
import type { Person } from '../../plan/language/people.ts';
import type { Post, Team } from '../../plan/language/teams.ts';
import type { Closing } from '../reason.ts';

/**
 * Why a team cannot visit a unit on these days: nobody may lead it, or a post lacks its minimum once those who are
 * away and those who come from the unit are taken off. Nothing is held against a team that names no members yet.
 */
export function whyTeamCannotGo(team: Team, unit: string | null, days: readonly CivilDate[]): Closing[] {
  const closings: Closing[] = [];
  const mayGo = (person: Person) => person.agency !== unit && !isAway(person, days);

  const heads = team.members.filter((member) => member.role === 'head');
  const deputies = team.members.filter((member) => member.role === 'deputy');
  const leaders = team.deputyLeads ? [...heads, ...deputies] : heads;
  const head = heads[0];
  if (head !== undefined && !leaders.some(mayGo)) closings.push({ rule: 'head', cause: head });

  if (team.members.length === 0) return closings;
  for (const { agency, posts } of [...team.seconding, { agency: null, posts: team.posts }]) {
    const short = posts.find((post) => presentIn(team, agency, post, mayGo) < post.minimum);
    if (short !== undefined) closings.push({ rule: 'post', cause: short });
  }
  return closings;
}

/** The agencies whose people in the team stand aside at a visit to the unit: the unit itself, if it is one of theirs. */
export function standingAside(team: Team, unit: string | null): string[] {
  const agencies = [
    team.lead,
    ...team.seconding.map(({ agency }) => agency),
    ...team.members.map(({ agency }) => agency),
  ];
  return unit !== null && agencies.includes(unit) ? [unit] : [];
}

/** Whether a person is away on any of the days. */
export function isAway(person: Person, days: readonly CivilDate[]): boolean {
  return person.absences.some((absence) => days.some((day) => absence.from <= day && day <= absence.to));
}

/** How many there are of an agency in a post; without one, of whatever agency. */
function presentIn(
  team: Team,
  agency: string | null,
  post: Post,
  mayGo: (person: Person) => boolean,
): number {
  const holdsPost = (person: Person) =>
    (agency === null || person.agency === agency) &&
    person.post !== null &&
    fold(person.post) === fold(post.post);
  return [...team.members, ...team.substitutes].filter((person) => holdsPost(person) && mayGo(person)).length;
}
