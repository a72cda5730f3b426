import { type FactName, FACTS } from '../../plan/language/fact-kinds.ts';
import type { UnitName } from '../../schedule/visits/unit-name.ts';
import type { Bilingual } from '../../words/language.ts';
import { inBrackets } from './phrases.ts';

/** What a fact is called within a sentence: "kiểm tra" in quotes. */
export function factWords(fact: FactName): Bilingual {
  const { vi, en } = FACTS[fact].name;
  return { vi: `"${vi}"`, en: `"${en}"` };
}

/** Whose something is, to follow its name: " của Sở Y tế"; nothing of what is of nobody. */
export function ofWords(name: UnitName | null): Bilingual {
  return name === null ? { vi: '', en: '' } : { vi: ` của ${name.vi}`, en: ` of ${name.en}` };
}

/** Which visit of a unit a fact says that it is of, by round and subject: " (dot-1, chuyen-doi-so)", or nothing. */
export function whichWords(which: readonly string[]): string {
  return inBrackets(which.join(', '));
}
