import type { Team } from '../../../plan/language/teams.ts';
import { citedBasis } from '../citation.ts';
import { commonTags, secondingNames } from '../tags/common-tags.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import { formingDecision } from '../formed-team.ts';
import { establishmentOf } from '../establishing.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { earliestOwed, visitsOfTeam } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { memberTags, ROLES } from '../tags/member-tags.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';
import { visitTags } from '../tags/visit-tags.ts';

/** The decision that forms each team: who is in it in which role, what it does, which units it visits. */
export const teamDecision: LetterKind = {
  name: 'team',
  papers: 'Quyết định thành lập Đoàn kiểm tra',
  fileStem: 'quyet-dinh-thanh-lap',
  type: 'QĐ',
  text: 'team.txt',
  shape: 'decision',
  isBeforehand: true,
  tellsOf: 'schedule',
  notFor: [],
  isRecorded: true,
  plans: (known) =>
    known.plan.teams.map((team): LetterPlan => {
      const issued = formingDecision(known.plan, team);
      const facts = { ...known, date: issued?.date ?? known.date };
      const visits = visitsOfTeam(facts, team.id);
      return {
        id: team.id,
        units: [team.id, team.name],
        addressee: team.name,
        sender: { by: 'establisher', establishment: establishmentOf(facts, team) },
        visits,
        standing: issued === null ? 'is-drawn-up' : 'went-out',
        issued,
        tells: [],
        due: earliestOwed(facts, ['team', team.id]),
        endsWith: null,
        tags: {
          ...commonTags(facts, visits),
          doan: team.name,
          can_cu: facts.plan.decision.legalBases.map((basis) => ({ van_ban: citedBasis(basis) })),
          thanh_vien: teamTags(facts, team),
          don_vi: visits.map((visit, index) => visitTags(facts, visit, index)),
          viec: dutyTags(
            facts,
            facts.plan.duties.filter(({ owner }) => owner === 'team' || owner === team.id),
          ),
          co_quan_cu_nguoi: secondingNames(
            facts,
            team.seconding.map(({ agency }) => agency),
          ),
        },
      };
    }),
  lacks: () => ({ what: 'teams' }),
};

function teamTags(facts: LetterFacts, team: Team): Tags[] {
  if (team.members.length === 0) {
    const missing = new Missing(`teams.${team.id}.members`, 'thành viên đoàn');
    return [{ stt: '01', ho_ten: missing, chuc_vu: '', vai_tro: ROLES.head }];
  }
  return memberTags(facts, team.members);
}
