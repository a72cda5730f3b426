import type { Person } from '../../plan/language/people.ts';
import type { Member, Post, Secondment, Team } from '../../plan/language/teams.ts';
import { signerValue } from './of-decision.ts';
import {
  agencyName,
  comparedList,
  comparedThing,
  type FoundChange,
  type Kind,
  namedValue,
  ownerValue,
  sameIn,
  type Sides,
} from './changed-fields.ts';
import { choiceValue, countValue, dayValue, listValue, textValue, yesValue } from './changed-values.ts';

/** What changed of the teams, their posts and their people. */
export function comparedTeams(sides: Sides): FoundChange[] {
  const [before, now] = [sides.before.plan.teams, sides.now.plan.teams];
  const oldOf = new Map(before.map((team) => [team.id, team]));
  return [
    ...comparedList(before, now, { ...TEAM, fields: {} }, sides),
    ...now.flatMap((team) => {
      const old = oldOf.get(team.id);
      return old === undefined ? [] : comparedTeam(old, team, sides);
    }),
  ];
}

function comparedTeam(old: Team, team: Team, sides: Sides): FoundChange[] {
  const within = sameIn(team.name);
  const clause = old.clause ?? team.clause;
  const posts = postsOf(
    team.seconding.map(({ agency }) => agency),
    clause,
  );
  return [
    ...comparedThing(old, team, TEAM, sides),
    ...comparedList(
      old.seconding,
      team.seconding,
      { ...SECONDMENT, within, clause: (one) => one.clause ?? clause },
      sides,
    ),
    ...team.seconding.flatMap((secondment) => {
      const before = old.seconding.find(({ agency }) => agency === secondment.agency);
      if (before === undefined) return [];
      const kind = {
        ...postsOf([secondment.agency], before.clause ?? secondment.clause ?? clause),
        within: agencyName(secondment.agency, sides.now),
      };
      return comparedList(before.posts, secondment.posts, kind, sides);
    }),
    ...comparedList(old.posts, team.posts, { ...posts, within }, sides),
    ...comparedList(old.members, team.members, { ...MEMBER, within }, sides),
    ...comparedList(old.substitutes, team.substitutes, { ...SUBSTITUTE, within }, sides),
  ];
}

const TEAM: Kind<Team> = {
  thing: 'team',
  path: ({ path }) => path,
  name: ({ name }) => sameIn(name),
  key: ({ id }) => id,
  summary: ({ lead }, side) => namedValue(lead, side),
  concerns: ({ lead, seconding }) => [
    ...(lead === null ? [] : [lead]),
    ...seconding.map(({ agency }) => agency),
  ],
  fields: {
    name: ({ name }) => textValue(name),
    lead: ({ lead }, side) => namedValue(lead, side),
    formed: ({ formed }) =>
      typeof formed === 'boolean'
        ? formed
          ? yesValue(true)
          : null
        : listValue([textValue(formed.number), dayValue({ date: formed.date })]),
    subjects: ({ subjects }, side) => listValue(subjects.map((id) => namedValue(id, side))),
    rounds: ({ rounds }, side) => listValue(rounds.map((id) => namedValue(id, side))),
    'deputy-leads': ({ deputyLeads }) => yesValue(deputyLeads),
    'established-by': ({ establishedBy: { by, post, signer } }, side) =>
      listValue([
        ownerValue(typeof by === 'string' || by === null ? by : by.agency, side),
        textValue(post),
        signerValue(signer),
      ]),
    proposal: ({ establishedBy }) => textValue(establishedBy.proposal),
    venue: ({ venue }) => textValue(venue),
    units: ({ units }, side) => listValue(units.map((id) => namedValue(id, side))),
    clause: ({ clause }) => textValue(clause),
  },
};

const SECONDMENT: Kind<Secondment> = {
  thing: 'secondment',
  path: ({ path }) => path,
  name: ({ agency }, side) => agencyName(agency, side),
  key: ({ agency }) => agency,
  summary: ({ posts }) => listValue(posts.map(({ post }) => textValue(post))),
  concerns: ({ agency }) => [agency],
  fields: { clause: ({ clause }) => textValue(clause) },
};

/** Posts of agencies, in a team of which a clause says who sends whom. */
function postsOf(agencies: readonly string[], within: string | null): Kind<Post> {
  return {
    thing: 'post',
    path: ({ path }) => path,
    name: ({ post }) => sameIn(post),
    key: ({ post }) => post,
    summary: ({ send }) => countValue(send, 'person'),
    concerns: () => agencies,
    clause: ({ clause }) => clause ?? within,
    fields: {
      send: ({ send }) => countValue(send, 'person'),
      present: ({ minimum }) => countValue(minimum, 'person'),
      clause: ({ clause }) => textValue(clause),
    },
  };
}

const PERSON = {
  path: ({ path }: Person) => path,
  name: ({ title, name }: Person) => sameIn(title === null ? name : `${title} ${name}`),
  key: ({ id, name, agency }: Person) => id ?? `${name} ${agency}`,
  concerns: ({ agency }: Person) => [agency],
};

const OF_PERSON: Kind<Person>['fields'] = {
  name: ({ name }) => textValue(name),
  owner: ({ agency }, side) => namedValue(agency, side),
  post: ({ post }) => textValue(post),
  position: ({ position }) => textValue(position),
  email: ({ email }) => textValue(email),
  absences: ({ absences }) =>
    listValue(
      absences.map(({ from, to, reason }) =>
        listValue([{ is: 'days', ranges: [{ from, to }], session: null }, textValue(reason)]),
      ),
    ),
};

const MEMBER: Kind<Member> = {
  ...PERSON,
  thing: 'member',
  summary: ({ role, agency }, side) => listValue([choiceValue('role', role), namedValue(agency, side)]),
  fields: { ...OF_PERSON, kind: ({ role }) => choiceValue('role', role) },
};

const SUBSTITUTE: Kind<Team['substitutes'][number]> = {
  ...PERSON,
  thing: 'substitute',
  summary: ({ agency }, side) => namedValue(agency, side),
  fields: { ...OF_PERSON, for: ({ for: whom }) => textValue(whom) },
};
