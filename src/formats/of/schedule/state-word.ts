import type { State } from '../../../deadlines/deadline.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

const STATES: Readonly<Record<State, Bilingual>> = {
  fixed: { vi: 'chắc chắn', en: 'fixed' },
  expected: { vi: 'dự kiến', en: 'expected' },
  open: { vi: 'chưa biết ngày', en: 'date unknown' },
};

/** How sure a date is, in a word or two. */
export function stateWord(state: State, language: Language): string {
  return STATES[state][language];
}
