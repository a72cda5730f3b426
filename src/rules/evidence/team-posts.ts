import { fold } from '../../plan/fold.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Person } from '../../plan/language/people.ts';
import type { Post, Team } from '../../plan/language/teams.ts';

/** A post that is to be filled in a team, and how many people hold it. */
interface SentPost {
  readonly team: Team;
  /** Id of the agency that fills it; null where all agencies fill it together. */
  readonly agency: string | null;
  readonly post: Post;
  /** Members, and members with substitutes. Posts are compared without regard to case and diacritics. */
  readonly members: number;
  readonly withSubstitutes: number;
}

/** Every post that agencies send to teams, each alone or all together. */
export function* sentPosts(plan: Plan): Generator<SentPost> {
  for (const team of plan.teams) {
    const members = countHolders(team.members);
    const substitutes = countHolders(team.substitutes);
    const sent = [
      ...team.seconding.flatMap(({ agency, posts }) => posts.map((post) => ({ agency, post }))),
      ...team.posts.map((post) => ({ agency: null, post })),
    ];
    for (const { agency, post } of sent) {
      const key = keyOf(agency, post.post);
      const ofTeam = members.get(key) ?? 0;
      yield { team, agency, post, members: ofTeam, withSubstitutes: ofTeam + (substitutes.get(key) ?? 0) };
    }
  }
}

/** Whether a team that has been formed lacks people who must be sent. */
export function isShort({ team, post, members }: SentPost): boolean {
  return team.formed !== false && team.members.length > 0 && members < post.send;
}

/** The posts that people of an agency may hold in a team; empty where the plan lists none. */
export function seatsOf(team: Team, agency: string): readonly string[] {
  const own = team.seconding.filter((one) => one.agency === agency);
  if (own.length === 0) return [];
  return [...own.flatMap(({ posts }) => posts), ...team.posts].map(({ post }) => post);
}

/** How many people hold each post, at each agency and in all. */
function countHolders(people: readonly Person[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { agency, post } of people) {
    if (post === null) continue;
    for (const key of [keyOf(agency, post), keyOf(null, post)]) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}

function keyOf(agency: string | null, post: string): string {
  return `${agency ?? ''} ${fold(post)}`;
}
