import type { CivilDate } from '../../calendar/civil-date.ts';
import { passingBy } from '../../plan/directory.ts';
import { type LetterFacts, nameOf } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';

/**
 * The name of an agency that a letter goes to on a day; what is missing where it has ended and the directory does not tell
 * who stands for it.
 */
export function receiverName(facts: LetterFacts, id: string, day: CivilDate): string | Missing {
  const passed = passingBy(id, day, facts.directory);
  if (passed === null) return nameOf(facts, id);
  return passed.successor === null
    ? new Missing('successor', `nơi tiếp nhận ${nameOf(facts, id)}`)
    : nameOf(facts, passed.successor);
}
