import { fold } from '../../plan/fold.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Person, Post, Secondment, Team } from '../../plan/language/teams.ts';

/** A post that an agency sends to a team, and how many people hold it. */
interface SentPost {
  readonly team: Team;
  readonly secondment: Secondment;
  readonly post: Post;
  /** Members, and members with substitutes. Posts are compared without regard to case and diacritics. */
  readonly members: number;
  readonly withSubstitutes: number;
}

/** Every post that agencies send to teams. */
export function* sentPosts(plan: Plan): Generator<SentPost> {
  for (const team of plan.teams) {
    const members = countHolders(team.members);
    const substitutes = countHolders(team.substitutes);
    for (const secondment of team.seconding) {
      for (const post of secondment.posts) {
        const key = keyOf(secondment.agency, post.post);
        const ofTeam = members.get(key) ?? 0;
        const withSubstitutes = ofTeam + (substitutes.get(key) ?? 0);
        yield { team, secondment, post, members: ofTeam, withSubstitutes };
      }
    }
  }
}

/** Whether a team that has been formed lacks people whom an agency must send. */
export function isShort({ team, post, members }: SentPost): boolean {
  return team.formed !== false && team.members.length > 0 && members < post.send;
}

function countHolders(people: readonly Person[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { agency, post } of people) {
    if (post === null) continue;
    const key = keyOf(agency, post);
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}

function keyOf(agency: string, post: string): string {
  return `${agency} ${fold(post)}`;
}
