import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Agency, bodyName, type Kind } from '../../plan/directory.ts';
import type { Status } from '../../follow-up/status.ts';
import type { Amendment } from './amending/amendment.ts';
import type { ScheduleDocument } from '../schedule/schedule-document.ts';
import { Missing } from './tags/tag-values.ts';

/** What letters are written from: the schedule as their readers may see it. */
export interface LetterFacts extends ScheduleDocument {
  /** The date given at signing; null: left blank. */
  readonly date: CivilDate | null;
  /** The day on which a letter without a date is taken to be written. */
  readonly today: CivilDate;
  /** Whether clauses of the plan are printed, for those who check; outward papers cite none. */
  readonly clauses: boolean;
  /** How far the campaign has come, for the kinds that are written by it; null for the others. */
  readonly status: Status | null;
  /** What is amended of the plan, for the papers that amend it; null for the others. */
  readonly amendment: Amendment | null;
}

/** An agency by id; the rules of the plan have made sure that it exists. */
export function agencyOf({ directory }: LetterFacts, id: string): Agency {
  const agency = directory.get(id);
  if (agency === undefined) throw new Error(`an agency that the directory does not hold: ${id}`);
  return agency;
}

/** The name of an agency as letters write it: "Sở Tư pháp", "UBND huyện Tam Bình". */
export function nameOf(facts: LetterFacts, id: string): string {
  return bodyName(agencyOf(facts, id));
}

/**
 * The name of the body above an agency: that of the directory, else the people's committee of its level that issued the
 * plan; null if there is none.
 */
export function parentNameOf(facts: LetterFacts, id: string): string | null {
  const { parent, isLocality, level } = agencyOf(facts, id);
  const issuer = agencyOf(facts, facts.plan.decision.issuer.agency);
  const byLevel = !isLocality && issuer.isLocality && issuer.level === level ? issuer.id : null;
  const above = parent ?? byLevel;
  return above === null ? null : nameOf(facts, above);
}

/** The post of the head of an agency: the one that the plan names, else that of every agency of its kind. */
export function headPostOf(facts: LetterFacts, id: string): string | Missing {
  const { office, decision } = facts.plan;
  if (decision.proposal?.agency === id && decision.proposal.post !== null) return decision.proposal.post;
  const { kind, name } = agencyOf(facts, id);
  if (name.startsWith('Thanh tra ')) return 'Chánh Thanh tra';
  return HEADS[kind] ?? new Missing(id === office.agency ? 'office.signer' : 'teams', 'người ký');
}

/** What the head of an agency is called, where all of a kind are called so. */
const HEADS: Readonly<Partial<Record<Kind, string>>> = {
  'people-committee': 'Chủ tịch',
  department: 'Giám đốc',
  office: 'Chánh Văn phòng',
  'management-board': 'Trưởng ban',
};
