import { capital } from '../../../words/names.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { sentenceOf, withoutSign } from '../sentences.ts';
import type { DecidedThing } from './of-the-decision.ts';

/** What the decision says of everybody, so that papers word it so too; a duty or a reception they ask of one addressee. */
const OF_ALL: readonly DecidedThing[] = ['aim', 'requirement', 'content', 'funding'];

/** A wording of the plan as it is quoted; null where there is none, or one that speaks to an addressee. */
export function quotedWording(
  facts: LetterFacts,
  thing: DecidedThing,
  wording: string | null,
): string | null {
  if (wording === null || (!OF_ALL.includes(thing) && /\{\w+\}/.test(wording))) return null;
  const values = {
    don_vi: 'cơ quan, đơn vị được kiểm tra',
    co_quan: nameOf(facts, facts.plan.office.agency),
    doan: 'Đoàn kiểm tra',
    han: '',
  };
  return quoted(sentenceOf({ text: '', wording }, String, values));
}

/** A text as it is quoted, with a capital and without its sign. */
export function quoted(text: string): string {
  return capital(withoutSign(text));
}
