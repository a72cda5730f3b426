import { fold } from '../../plan/fold.ts';
import type { Bilingual } from '../../words/language.ts';
import { meantOrAll, nearestWord } from './did-you-mean.ts';
import type { Declaration } from './verb.ts';

type Known = readonly Pick<Declaration, 'name' | 'soughtAs'>[];

/** The verb that was probably meant: one that is sought under just this name, else the nearest. Null if none is near. */
export function verbMeant(typed: string, verbs: Known): string | null {
  const asked = fold(typed);
  const sought = verbs.find(({ soughtAs = [] }) => soughtAs.some((word) => fold(word) === asked));
  return sought?.name ?? nearestWord(typed, namesOf(verbs));
}

/** Advice for a word that is no verb: the one that was probably meant, else all of them. */
export function verbMeantOrAll(typed: string, verbs: Known): Bilingual {
  return meantOrAll(verbMeant(typed, verbs), namesOf(verbs));
}

function namesOf(verbs: Known): string[] {
  return verbs.map(({ name }) => name);
}
