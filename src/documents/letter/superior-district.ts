import { agencyOf, type LetterFacts, nameOf } from './letter-facts.ts';
import type { Tags } from './tags/tag-values.ts';

/** Who gets a copy of a letter to a commune: the people's committee of its district, which is told of its visits too. */
export function superiorDistrictTags(facts: LetterFacts, unit: string): Tags {
  const district = superiorDistrictOf(facts, unit);
  return { noi_nhan_huyen: district === null ? [] : [{ ten: district }] };
}

/** Its name; null of a unit that is no commune of a district. */
function superiorDistrictOf(facts: LetterFacts, unit: string): string | null {
  const { parent, isLocality } = agencyOf(facts, unit);
  if (!isLocality || parent === null || agencyOf(facts, parent).level !== 'district') return null;
  return nameOf(facts, parent);
}
