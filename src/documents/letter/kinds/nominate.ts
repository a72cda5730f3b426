import { postsAskedOf, type Team } from '../../../plan/language/teams.ts';
import { commonTags } from '../tags/common-tags.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestOwed, visitsOfTeam } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import type { Tags } from '../tags/tag-values.ts';
import { visitTags } from '../tags/visit-tags.ts';

/** The request to each agency that seconds members to name them; the office asks nobody for its own people. */
export const nominate: LetterKind = {
  name: 'nominate',
  papers: 'Đề nghị cử người tham gia Đoàn kiểm tra',
  fileStem: 'de-nghi-cu-nguoi',
  type: null,
  text: 'nominate.txt',
  shape: 'letter',
  isBeforehand: true,
  tellsOf: 'schedule',
  notFor: [],
  plans: (facts) => {
    const { plan } = facts;
    const agencies = new Set(plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency)));
    agencies.delete(plan.office.agency);
    return [...agencies].map((agency): LetterPlan => {
      const teams = plan.teams.filter(({ seconding }) => seconding.some((one) => one.agency === agency));
      const aside = facts.schedule.visits.filter(({ standAside }) => standAside.includes(agency));
      return {
        id: agency,
        units: [agency, nameOf(facts, agency)],
        addressee: nameOf(facts, agency),
        sender: { by: 'office' },
        visits: teams.flatMap(({ id }) => visitsOfTeam(facts, id)),
        standing: 'is-drawn-up',
        tells: [],
        due: earliestOwed(facts, ['seconding']),
        endsWith: null,
        tags: {
          ...commonTags(
            facts,
            teams.flatMap(({ id }) => visitsOfTeam(facts, id)),
          ),
          don_vi: nameOf(facts, agency),
          doan: teams.map((team) => ({
            ten: team.name,
            cu: postTags(facts, team, agency),
            ...visitCount(facts, team),
          })),
          co_dung_ngoai: aside.length > 0,
          dung_ngoai: aside.map((visit, index) => visitTags(facts, visit, index)),
        },
      };
    });
  },
  lacks: () => ({ what: 'secondment' }),
};

function postTags(facts: LetterFacts, team: Team, agency: string): Tags[] {
  return team.seconding
    .filter((one) => one.agency === agency)
    .flatMap((secondment) =>
      postsAskedOf(team, secondment).map(({ post, send, clause: own }) => ({
        chuc_danh: post,
        so_nguoi: send === 1 ? 'ít nhất 01 người' : `${String(send).padStart(2, '0')} người`,
        ...clauseTags(facts, own ?? secondment.clause ?? team.clause),
      })),
    );
}

function visitCount(facts: LetterFacts, { id }: Team): Tags {
  return { so_cuoc: String(visitsOfTeam(facts, id).length).padStart(2, '0') };
}
