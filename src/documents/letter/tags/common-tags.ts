import { fullCitation, issuerOf, shortCitation, teamDecisionCitation } from '../citation.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { Team } from '../../../plan/language/teams.ts';
import { agencyOf, type LetterFacts, nameOf } from '../letter-facts.ts';
import { enumeration, withoutSign, type WordingValues } from '../sentences.ts';
import { fieldOf } from '../inspected-field.ts';
import type { Tags } from './tag-values.ts';
import { allHours } from './visit-tags.ts';

/**
 * What every text may say: the plan, its decision, the office and whom to ask, and the subjects of the
 * visits that the paper is about; all of the plan unless some visits are given.
 */
export function commonTags(facts: LetterFacts, visits: readonly ScheduledVisit[] | null = null): Tags {
  const { plan, directory } = facts;
  const { office } = plan;
  const registry = office.filing?.with ?? 'VT';
  const drafting = office.filing?.symbol ?? office.symbol?.split('-').slice(1).join('-') ?? '';
  const contact = contactWords(facts);
  return {
    nam: String(plan.year),
    linh_vuc: fieldOf(facts, visits),
    ke_hoach: plan.name,
    quyet_dinh: fullCitation(facts),
    quyet_dinh_ngan: shortCitation(plan.decision),
    van_ban_thuc_hien: enumeration(basesOf(facts, visits)),
    nguoi_ban_hanh: issuerOf(facts),
    co_quan: agencyOf(facts, office.agency).name,
    tinh: directory.province,
    nhieu_doan: plan.teams.length > 1,
    co_gio_lam_viec: office.hours !== null,
    gio_lam_viec: office.hours === null ? '' : allHours(office.hours),
    co_lien_he: contact !== '',
    lien_he: contact,
    muc_dich: plan.aims.map((item) => ({ muc: withoutSign(item.wording ?? item.text) })),
    noi_nhan: office.recipients.map(({ to }) => ({ ten: to })),
    luu: drafting === '' ? registry : `${registry}, ${drafting}`,
  };
}

/** The decisions that a paper about some visits carries out: that of the plan, and those that formed the teams that go. */
export function basesOf(facts: LetterFacts, visits: readonly ScheduledVisit[] | null): string[] {
  const teams = visits === null ? [] : teamsOf(facts, visits);
  return [...new Set([fullCitation(facts), ...teams.map((team) => teamDecisionCitation(facts, team))])];
}

/** The teams that go to some visits, in the order of the plan. */
export function teamsOf({ plan }: LetterFacts, visits: readonly ScheduledVisit[]): Team[] {
  return plan.teams.filter(({ id }) =>
    visits.some(({ visit, team }) => id === (team ?? (visit.teams.length === 1 ? visit.teams[0] : null))),
  );
}

/** Whom to ask, and how to reach them. */
function contactWords({ plan }: LetterFacts): string {
  const { contact, phone, email } = plan.office;
  return [
    ...(contact === null ? [] : [contact]),
    ...(phone === null ? [] : [`điện thoại ${phone.replaceAll(' ', '\u00a0')}`]),
    ...(email === null ? [] : [`thư điện tử ${email}`]),
  ].join(', ');
}

/** What wordings of the plan say by their tags, in a paper to somebody about some visits. */
export function wordingValues(
  facts: LetterFacts,
  addressee: string,
  visits: readonly ScheduledVisit[],
): WordingValues {
  const { plan } = facts;
  const [team, ...others] = teamsOf(facts, visits);
  const name = team === undefined || others.length > 0 ? 'Đoàn kiểm tra' : team.name;
  return { don_vi: addressee, co_quan: nameOf(facts, plan.office.agency), doan: name, han: '' };
}

/** The agencies that second members to a team, but for the office itself. */
export function secondingNames(facts: LetterFacts, agencies: readonly string[]): Tags[] {
  return agencies.filter((id) => id !== facts.plan.office.agency).map((id) => ({ ten: nameOf(facts, id) }));
}
