import { agencyOf, type LetterFacts, nameOf } from './letter-facts.ts';

/** The people's committee of the district that a commune belongs to, which is told of its visits too; null of any other unit. */
export function superiorDistrictOf(facts: LetterFacts, unit: string): string | null {
  const { parent, isLocality } = agencyOf(facts, unit);
  if (!isLocality || parent === null || agencyOf(facts, parent).level !== 'district') return null;
  return nameOf(facts, parent);
}
