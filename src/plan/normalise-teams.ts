import type { Path } from './path.ts';
import type { Person, Team } from './team.ts';
import { type Read, readDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

type TeamInput = PlanInput['teams'][number];
type PersonInput = Omit<Read<TeamInput['members']>, 'role'>;

/** A team with its defaults: not formed, for every subject and round, each post sent once and with no minimum. */
export function normaliseTeam(team: TeamInput, path: Path): Team {
  const formed = team.formed ?? false;
  return {
    path,
    clause: team.clause ?? null,
    id: team.id,
    name: team.name,
    lead: team.lead ?? null,
    formed: typeof formed === 'boolean' ? formed : { number: formed.number, date: readDate(formed.date) },
    subjects: team.subjects ?? [],
    rounds: team.rounds ?? [],
    deputyLeads: team['deputy-leads'] ?? false,
    seconding: (team.seconding ?? []).map((secondment, index) => {
      const at = [...path, 'seconding', index];
      return {
        path: at,
        clause: secondment.clause ?? null,
        agency: secondment.agency,
        posts: (secondment.posts ?? []).map((post, position) => ({
          path: [...at, 'posts', position],
          clause: post.clause ?? null,
          post: post.post,
          send: post.send ?? 1,
          minimum: post.minimum ?? 0,
        })),
      };
    }),
    members: (team.members ?? []).map((member, index) => ({
      ...normalisePerson(member, [...path, 'members', index]),
      role: member.role,
    })),
    substitutes: (team.substitutes ?? []).map((substitute, index) => ({
      ...normalisePerson(substitute, [...path, 'substitutes', index]),
      for: substitute.for ?? null,
    })),
    units: team.units ?? [],
  };
}

function normalisePerson(person: PersonInput, path: Path): Person {
  return {
    path,
    clause: null,
    id: person.id ?? null,
    name: person.name,
    agency: person.agency,
    post: person.post ?? null,
    email: person.email ?? null,
    absences: (person.absences ?? []).map((absence, index) => ({
      path: [...path, 'absences', index],
      from: readDate(absence.from),
      to: readDate(absence.to),
      reason: absence.reason ?? null,
    })),
  };
}
