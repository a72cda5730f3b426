import { fieldOf, fullNameOf } from '../inspected-field.ts';
import type { Team } from '../../../plan/language/teams.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Visit } from '../../../schedule/visits/visit.ts';
import { citedBasis, issuerOf } from '../citation.ts';
import { commonTags, secondingNames, wordingValues } from '../tags/common-tags.ts';
import { dutyTags } from '../tags/duty-tags.ts';
import { formingDecision } from '../formed-team.ts';
import { type Establishment, establishmentOf, headOfAgency, headOfOffice } from '../establishing.ts';
import { agencyOf, type LetterFacts, nameOf } from '../letter-facts.ts';
import { earliestOwed, visitsOfTeam } from '../addressed-visits.ts';
import type { LetterKind, LetterPlan } from '../letter.ts';
import { asObject, sentenceOf, type WordingValues } from '../sentences.ts';
import { contentTags, requirementTags } from '../tags/item-tags.ts';
import { ROLES, teamTags } from '../tags/member-tags.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';
import { visitTags } from '../tags/visit-tags.ts';
import { lengthLines, reviewLines, unitLines, windowWords } from '../team-sections.ts';
import { contentFor, noContent } from '../unit-tasks.ts';

/** The decision that forms each team: who is in it in which role, what it does, which units it visits. */
export const teamDecision: LetterKind = {
  name: 'team',
  papers: 'Quyết định thành lập Đoàn kiểm tra',
  about: { vi: 'quyết định thành lập đoàn', en: 'the decision that forms a team' },
  fileStem: 'quyet-dinh-thanh-lap',
  type: 'QĐ',
  text: 'team.txt',
  shape: 'decision',
  isBeforehand: false,
  tellsOf: 'schedule',
  notFor: [],
  isRecorded: true,
  plans: (known) =>
    known.plan.teams.map((team): LetterPlan => {
      const issued = formingDecision(known.plan, team);
      const facts = { ...known, date: issued?.date ?? known.date };
      const { plan } = facts;
      const visits = visitsOfTeam(facts, team.id);
      const establishment = establishmentOf(facts, team);
      const values = wordingValues(facts, team.name, visits);
      const lines = (items: readonly string[]): Tags[] => items.map((dong) => ({ dong }));
      const reviews = reviewLines(facts, visits);
      const lengths = lengthLines(visits);
      const duties = plan.duties.filter(({ owner }) => owner === 'team' || owner === team.id);
      return {
        id: team.id,
        units: [team.id, team.name],
        addressee: team.name,
        sender: { by: 'establisher', establishment },
        visits,
        standing: issued === null ? 'is-drawn-up' : 'went-out',
        issued,
        tells: [],
        due: earliestOwed(facts, ['team', team.id]),
        endsWith: null,
        tags: {
          ...commonTags(facts, visits),
          doan: team.name,
          doan_day_du: fullNameOf(facts, team),
          can_cu: plan.decision.legalBases.map((basis) => ({ van_ban: citedBasis(basis) })),
          nguoi_de_nghi: proposerOf(facts, establishment),
          thanh_vien: membersOf(facts, team),
          don_vi: visits.map((visit, index) => visitTags(facts, visit, index)),
          cac_don_vi: lines(unitLines(facts, askedOf(facts, team, visits))),
          noi_dung: contentTags(facts, contentFor(facts, visits), values, noContent(facts, visits)),
          moc_kiem_tra: lines(reviews),
          co_moc_kiem_tra: reviews.length > 0,
          thoi_luong: lengths,
          co_thoi_luong: lengths !== '',
          khoang_kiem_tra: windowWords(facts, visits),
          yeu_cau: requirementTags(facts, values),
          viec: dutyTags(facts, duties, {
            opening: 'Đoàn có nhiệm vụ',
            values,
            own: visits,
            others: [],
            byRule: true,
          }),
          con_dau: nameOf(facts, establishment.agency),
          noi_bao_cao: reportedTo(facts, establishment),
          kinh_phi: fundingWords(facts, values),
          thu_truong: headsOf(facts, team, establishment),
          co_quan_cu_nguoi: secondingNames(
            facts,
            team.seconding.map(({ agency }) => agency),
          ),
        },
      };
    }),
  lacks: () => ({ what: 'teams' }),
};

/** The visits of a team, those without a place among them if no other team may go there. */
function askedOf({ schedule }: LetterFacts, { id }: Team, placed: readonly ScheduledVisit[]): Visit[] {
  const unplaced = schedule.unplaced.filter(({ visit: { teams } }) => teams.length === 1 && teams[0] === id);
  return [...placed, ...unplaced].map(({ visit }) => visit);
}

/** On whose proposal a team is formed: as the plan says, else the office's where it is not the office itself that decides. */
function proposerOf(facts: LetterFacts, { proposal, agency, isIssuer }: Establishment): string {
  const { office } = facts.plan;
  if (proposal !== null) return proposal;
  if (!isIssuer && agency === office.agency)
    return `${isDepartment(facts, agency) ? 'Trưởng phòng' : 'người'} phụ trách công tác ${fieldOf(facts, null)}`;
  return headOfOffice(facts);
}

function isDepartment(facts: LetterFacts, id: string): boolean {
  return agencyOf(facts, id).kind === 'department';
}

/** What the team is paid from, in sentences; by the rules in force where the plan does not say. */
function fundingWords({ plan, directory }: LetterFacts, values: WordingValues): string {
  if (plan.funding.length === 0) return 'Kinh phí hoạt động của Đoàn thực hiện theo quy định hiện hành';
  const frame = (label: string) => `Kinh phí hoạt động của Đoàn lấy từ ${asObject(label, directory)}`;
  return plan.funding.map((item) => sentenceOf(item, frame, values)).join('. ');
}

/** To whom the team reports: who formed it, and the issuer of the plan above. */
function reportedTo(facts: LetterFacts, { agency, isIssuer }: Establishment): string {
  const { office } = facts.plan;
  const issuer = issuerOf(facts);
  if (isIssuer) return `${issuer} (qua ${nameOf(facts, office.agency)})`;
  return agency === office.agency
    ? `${nameOf(facts, agency)} để tổng hợp, báo cáo ${issuer}`
    : `${nameOf(facts, agency)} và ${nameOf(facts, office.agency)} để tổng hợp, báo cáo ${issuer}`;
}

/** Who carries the decision out besides the members: the office of whoever decides, and the heads of the agencies concerned. */
function headsOf(facts: LetterFacts, team: Team, { agency, isIssuer }: Establishment): string {
  const { plan, directory } = facts;
  const hasOffice = agencyOf(facts, agency).isLocality || isDepartment(facts, agency);
  const own = [
    ...(hasOffice ? [`Chánh Văn phòng ${nameOf(facts, agency)}`] : []),
    ...(isIssuer && agency !== plan.office.agency ? [headOfAgency(facts, plan.office.agency)] : []),
  ];
  const others = [...team.seconding, ...team.members]
    .map((one) => one.agency)
    .filter((id) => id !== agency && directory.get(id) !== undefined);
  const seconding = others.length > 0 ? ['Thủ trưởng các cơ quan cử người tham gia Đoàn'] : [];
  return [...own, ...seconding, 'Thủ trưởng các cơ quan, đơn vị được kiểm tra'].join(', ');
}

function membersOf(facts: LetterFacts, team: Team): Tags[] {
  if (team.members.length > 0) return teamTags(facts, team);
  const missing = new Missing(`teams.${team.id}.members`, 'thành viên đoàn');
  return [{ stt: '01', ho_ten: missing, chuc_vu: '', vai_tro: ROLES.head }];
}
