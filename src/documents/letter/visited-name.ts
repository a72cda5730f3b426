import { type Level, nameInSentence } from '../../plan/directory.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import { agencyOf, type LetterFacts, nameOf } from './letter-facts.ts';

/** The unit of a visit as papers name it; one that has yet to be named by its number among those of its district or block. */
export function visitedName(facts: LetterFacts, visit: Visit): string {
  if (visit.unit !== null) return nameOf(facts, visit.unit);
  const number = `thứ ${ORDINALS[visit.number ?? 1] ?? String(visit.number ?? 1)}`;
  if (visit.district !== null)
    return `${LEVELS.commune} ${number} của ${nameInSentence(agencyOf(facts, visit.district))}`;
  return `${LEVELS[visit.level]} ${number} (thông báo tên sau)`;
}

/** What a unit of a level is called that has no name yet. */
export const LEVELS: Readonly<Record<Level, string>> = {
  province: 'đơn vị cấp tỉnh',
  district: 'đơn vị cấp huyện',
  commune: 'đơn vị cấp xã',
};

/** The first ordinals, which have words of their own. */
const ORDINALS: Readonly<Record<number, string>> = { 1: 'nhất', 2: 'hai', 3: 'ba', 4: 'tư' };
