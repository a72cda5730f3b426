import type { Signatory } from '../../plan/language/signing.ts';
import type { Member, Team } from '../../plan/language/teams.ts';
import { formingDecision } from './formed-team.ts';
import { agencyOf, headPostOf, type LetterFacts, nameOf } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';

/** Who establishes a team by a decision. */
export interface Establishment {
  /** Id of the agency that issues the decision. */
  readonly agency: string;
  /** The post of its head, who decides; null: the agency decides as a whole. */
  readonly post: string | Missing | null;
  /** Null: the head signs, whose name is filled in at signing. */
  readonly signer: Signatory | null;
  /** On whose proposal; null where the plan does not say. */
  readonly proposal: string | null;
  /** Whether it is who issued the plan. */
  readonly isIssuer: boolean;
}

/**
 * Who establishes a team: whom the plan names, else the issuer of the plan where its decision on record bears his symbol or
 * the head of the team comes from above the departments, else the head of the lead agency.
 */
export function establishmentOf(facts: LetterFacts, team: Team): Establishment {
  const { decision, office } = facts.plan;
  const { by, post, signer, proposal } = team.establishedBy;
  const head = team.members.find(({ role }) => role === 'head');
  const isAbove = isFormedByIssuer(facts, team) || (head !== undefined && ranksAbove(facts, head));
  const named = by ?? (isAbove ? 'issuer' : 'lead');
  if (named === 'issuer') {
    const issuing = issuingOf(facts);
    return { ...issuing, post: post ?? issuing.post, signer: signer ?? issuing.signer, proposal };
  }
  const agency = named === 'lead' ? (team.lead ?? office.agency) : named.agency;
  return {
    agency,
    post: post ?? headPostOf(facts, agency),
    signer: signer ?? (agency === office.agency ? office.signer : null),
    proposal,
    isIssuer: agency === decision.issuer.agency,
  };
}

/** Who issued the plan, as it decides by another decision. */
export function issuingOf({ plan: { decision } }: Pick<LetterFacts, 'plan'>): Establishment {
  const { agency, post } = decision.issuer;
  return { agency, post, signer: decision.signatory, proposal: null, isIssuer: true };
}

/** The head of an agency: "Giám đốc Sở Nội vụ"; "Thủ trưởng …" where nobody knows what he is called. */
export function headOfAgency(facts: LetterFacts, id: string): string {
  const post = headPostOf(facts, id);
  return postAtAgency(post instanceof Missing ? 'Thủ trưởng' : post, nameOf(facts, id));
}

/** The head of the office, as the decision names whoever proposed the plan. */
export function headOfOffice(facts: LetterFacts): string {
  const { office, decision } = facts.plan;
  const post = decision.proposal?.agency === office.agency ? decision.proposal.post : null;
  return post === null
    ? headOfAgency(facts, office.agency)
    : postAtAgency(post, nameOf(facts, office.agency));
}

/** A post with its agency, no word twice: "Giám đốc Sở Nội vụ", "Chánh Văn phòng UBND tỉnh". */
export function postAtAgency(post: string, agency: string): string {
  return joinedAt(post, agency) ?? `${post} ${agency}`;
}

/** "Phó Chánh Văn phòng UBND tỉnh": a post that ends as its agency begins says so once; null for any other. */
export function joinedAt(post: string, agency: string): string | null {
  const words = post.split(' ');
  const start = words.findIndex((_, index) => {
    const end = words.slice(index).join(' ').toLowerCase();
    return index > 0 && agency.toLowerCase().startsWith(`${end} `);
  });
  return start === -1 ? null : [...words.slice(0, start), agency].join(' ');
}

/** Whether the decision that formed a team, as the plan records it, bears the symbol of the decisions of the plan's issuer. */
function isFormedByIssuer({ plan }: LetterFacts, team: Team): boolean {
  const symbol = formingDecision(plan, team)?.symbol ?? null;
  return symbol !== null && symbol.split('-').at(-1) === plan.decision.number.split('-').at(-1);
}

/** Whether the head of a team is of the agency that issued the plan, or of a people's committee: no department forms it then. */
function ranksAbove(facts: LetterFacts, { agency }: Member): boolean {
  const { id, isLocality } = agencyOf(facts, agency);
  return id === facts.plan.decision.issuer.agency || isLocality;
}

/**
 * What stands for whoever establishes a team in the symbol of the decision: of the issuer of the plan that of its decision,
 * `UBND` in `92/QĐ-UBND`, of the office as its letters have it, of others their short name.
 */
export function abbreviationOf(
  facts: LetterFacts,
  { agency, isIssuer }: Pick<Establishment, 'agency' | 'isIssuer'>,
): string | Missing {
  const { office, decision } = facts.plan;
  if (isIssuer) return decision.number.split('-').at(-1) ?? 'UBND';
  const unknown = new Missing('office.symbol', 'ký hiệu');
  if (agency === office.agency) return office.symbol?.split('-')[0] ?? unknown;
  const { short, isLocality } = agencyOf(facts, agency);
  return short ?? (isLocality ? 'UBND' : unknown);
}
