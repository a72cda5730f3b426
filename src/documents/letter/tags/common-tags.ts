import { fullCitation, issuerOf, shortCitation } from '../citation.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { agencyOf, type LetterFacts, nameOf } from '../letter-facts.ts';
import type { Tags } from './tag-values.ts';

/**
 * What every text may say: the plan, its decision, the office and whom to ask, and the subjects of the visits that the
 * letter is about; all of the plan unless some visits are given.
 */
export function commonTags(facts: LetterFacts, visits: readonly ScheduledVisit[] | null = null): Tags {
  const { plan, directory } = facts;
  const { office } = plan;
  const registry = office.filing?.with ?? 'VT';
  const drafting = office.filing?.symbol ?? office.symbol?.split('-').slice(1).join('-') ?? '';
  const contact = [office.contact, office.phone, office.email].filter((part) => part !== null);
  return {
    nam: String(plan.year),
    linh_vuc: fieldOf(facts, visits),
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

/** "cải cách hành chính", or the subjects of the visits: "cải cách hành chính và chuyển đổi số". */
function fieldOf({ plan }: LetterFacts, visits: readonly ScheduledVisit[] | null): string {
  const names = plan.subjects
    .filter(({ id }) => visits === null || visits.some(({ visit }) => visit.subject === id))
    .map(({ name }) => startSmall(name));
  const last = names.pop();
  if (last === undefined) return 'cải cách hành chính';
  return names.length === 0 ? last : `${names.join(', ')} và ${last}`;
}

/** A subject in the middle of a sentence; one that begins with an abbreviation keeps its capitals. */
function startSmall(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The agencies that second members to a team, but for the office itself. */
export function secondingNames(facts: LetterFacts, agencies: readonly string[]): Tags[] {
  return agencies.filter((id) => id !== facts.plan.office.agency).map((id) => ({ ten: nameOf(facts, id) }));
}
