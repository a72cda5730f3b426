import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Agency, bodyName } from '../../plan/directory.ts';
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

/** The post of the head of the office: the one that the plan names, else that of every department. */
export function headPost(facts: LetterFacts): string | Missing {
  const { office, decision } = facts.plan;
  if (decision.proposal?.agency === office.agency && decision.proposal.post !== null)
    return decision.proposal.post;
  const { kind } = agencyOf(facts, office.agency);
  return kind === 'department' ? 'Giám đốc' : new Missing('office.signer', 'người ký');
}
