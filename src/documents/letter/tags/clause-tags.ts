import type { LetterFacts } from '../letter-facts.ts';
import type { Tags } from './tag-values.ts';

/** The clause of the plan that something rests on, for those who check; outward papers cite none. */
export function clauseTags({ clauses }: Pick<LetterFacts, 'clauses'>, clause: string | null): Tags {
  const shown = clauses ? clause : null;
  return { co_dieu_khoan: shown !== null, dieu_khoan: shown ?? '' };
}
