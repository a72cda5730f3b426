import { type FactName, FACTS } from '../../plan/language/facts.ts';
import type { Bilingual } from '../../words/language.ts';
import { inBrackets } from './phrases.ts';

/** What a fact is called within a sentence: "kiểm tra" in quotes. */
export function factWords(fact: FactName): Bilingual {
  const { vi, en } = FACTS[fact].name;
  return { vi: `"${vi}"`, en: `"${en}"` };
}

/** Which visit of a unit a fact says that it is of, by round and subject: " (dot-1, chuyen-doi-so)", or nothing. */
export function whichWords(which: readonly string[]): string {
  return inBrackets(which.join(', '));
}
