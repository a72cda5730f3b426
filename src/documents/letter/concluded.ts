import type { StandingFact } from '../../plan/standing-facts.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { type IssuedPaper, issuedPaper } from './formed-team.ts';
import type { LetterFacts } from './letter-facts.ts';

/** The fact that the conclusion of a visit was issued; null while it is not. */
export function issuedConclusion({ record }: Pick<Visit, 'record'>): StandingFact | null {
  return record?.facts.findLast(({ fact }) => fact === 'conclusion-issued') ?? null;
}

/** Number, symbol and day of a conclusion that was issued, as far as they are on record. */
export function conclusionOnRecord({ on, number }: StandingFact): IssuedPaper {
  return issuedPaper(number?.replace(/^số\s+/iu, '') ?? '', on);
}

/** Whether a conclusion went out as one, "01/KL-SNV", not as the notice of one. */
export function isNamedConclusion(paper: IssuedPaper | null): boolean {
  return paper?.symbol?.startsWith('KL-') ?? false;
}

/** Whether a paper bears the symbol of the office: "KL-SNV" where its letters bear "SNV-CCHC". */
export function isOfOffice({ plan }: LetterFacts, paper: IssuedPaper | null): boolean {
  const [abbreviation] = plan.office.symbol?.split('-') ?? [];
  return abbreviation !== undefined && paper?.symbol?.split('-').at(-1) === abbreviation;
}
