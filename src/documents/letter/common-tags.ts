import { fullCitation, issuerOf, shortCitation } from './citation.ts';
import { agencyOf, type LetterFacts, nameOf } from './facts.ts';
import type { Tags } from './scope.ts';

/** What every text may say: the plan, its decision, the office and whom to ask. */
export function commonTags(facts: LetterFacts): Tags {
  const { plan, directory } = facts;
  const { office } = plan;
  const registry = office.filing?.with ?? 'VT';
  const drafting = office.filing?.symbol ?? office.symbol?.split('-').slice(1).join('-') ?? '';
  const contact = [office.contact, office.phone, office.email].filter((part) => part !== null);
  return {
    nam: String(plan.year),
    ke_hoach: plan.name,
    quyet_dinh: fullCitation(facts),
    quyet_dinh_ngan: shortCitation(plan.decision),
    nguoi_ban_hanh: issuerOf(facts),
    co_quan: agencyOf(facts, office.agency).name,
    tinh: directory.province,
    nhieu_doan: plan.teams.length > 1,
    co_gio_lam_viec: office.hours !== null,
    gio_lam_viec:
      office.hours === null ? '' : `buổi sáng ${office.hours.morning}, buổi chiều ${office.hours.afternoon}`,
    co_lien_he: contact.length > 0,
    lien_he: contact.join(', '),
    noi_nhan: office.recipients.map(({ to }) => ({ ten: to })),
    luu: drafting === '' ? registry : `${registry}, ${drafting}`,
  };
}

/** The agencies that second members to a team, but for the office itself. */
export function secondingNames(facts: LetterFacts, agencies: readonly string[]): Tags[] {
  return agencies.filter((id) => id !== facts.plan.office.agency).map((id) => ({ ten: nameOf(facts, id) }));
}
