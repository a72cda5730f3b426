import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { VINH_LONG } from '../checklist/made.ts';
import { EVERY_SITUATION, type EverySituationName } from './followed-situations.ts';
import { factsIn } from './situations.ts';
import { factsOf, withTeam } from './written.ts';

/** Who gets the paper of a kind that its golden file shows; the first one where none is named. */
export const SHOWN: Readonly<Record<string, string>> = {
  notice: 'huyen-tam-binh',
  nominate: 'so-tu-phap',
  minutes: 'so-tu-phap',
  conclusion: 'huyen-tam-binh#1',
  amend: 'quyet-dinh',
  draw: 'cap-xa-lan-2',
};

/** Where the papers come from that follow on something; the others are of the real plan. */
export const FOLLOWING: Readonly<Record<string, EverySituationName>> = {
  change: 'a district that moves with its communes',
  cancel: 'two subjects, both cancelled',
  remedy: 'demands that were answered in part',
  remind: 'a remedy that is late',
  amend: 'a plan amended in everything that a decision says',
  report: 'a campaign that is half done',
  measures: 'a campaign that is half done',
  progress: 'a campaign that is half done',
  draw: 'a draw that was repeated',
};

/** The facts from which the paper of a kind is shown. */
export function shownFacts(name: string): Promise<LetterFacts> {
  const situation = FOLLOWING[name];
  return situation === undefined
    ? factsOf(VINH_LONG, { change: withTeam })
    : factsIn(EVERY_SITUATION[situation]);
}
