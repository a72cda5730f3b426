import type { TextItem } from '../../../plan/language/texts.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { asObject, sentenceOf, withinSentence, withoutSign, type WordingValues } from '../sentences.ts';
import { clauseTags } from './clause-tags.ts';
import { type Missing, type Tags } from './tag-values.ts';

/**
 * What is inspected, as a list: each item as a sentence of its own, as a heading that goes on from "Về", and with its clause;
 * what is missing where there is none.
 */
export function contentTags(
  facts: LetterFacts,
  items: readonly TextItem[],
  values: WordingValues,
  absent: Missing,
): Tags[] {
  if (items.length === 0) return [{ stt: '1', muc: absent, ve_muc: absent, ...clauseTags(facts, null) }];
  return items.map((item, index) => ({
    stt: String(index + 1),
    muc: sentenceOf(item, (label) => `Xem xét, đánh giá ${asObject(label, facts.directory)}`, values),
    ve_muc: `Về ${asObject(headingOf(item, values), facts.directory)}`,
    ...clauseTags(facts, item.clause),
  }));
}

/** The same, each item by what it is called, for papers in which it heads what is said of it. */
export function topicTags(
  facts: LetterFacts,
  items: readonly TextItem[],
  values: WordingValues,
  absent: Missing,
): Tags[] {
  return contentTags(facts, items, values, absent).map((tags, index) => {
    const item = items[index];
    return item === undefined ? tags : { ...tags, muc: headingOf(item, values) };
  });
}

/** What an item is called in a heading: its wording, if that is one sentence, else its short text. */
function headingOf({ text, wording }: TextItem, values: WordingValues): string {
  const said = wording === null ? '' : sentenceOf({ text, wording }, String, values);
  return said === '' || /[.;:!?] /u.test(said) ? withoutSign(text) : said;
}

/** Who receives the team, as a list of sentences: the wordings of the plan, and one for all that have none. */
export function receptionTags(
  facts: LetterFacts,
  items: readonly TextItem[],
  values: WordingValues,
  absent: Missing,
): Tags[] {
  if (items.length === 0) return [{ stt: '1', muc: absent, ...clauseTags(facts, null) }];
  const unworded = items.filter(({ wording }) => wording === null);
  const names = unworded.map(({ text }) => withinSentence(withoutSign(text), facts.directory)).join('; ');
  const together =
    names === ''
      ? []
      : [{ muc: `Đề nghị ${values.don_vi} bố trí làm việc với Đoàn: ${names}`, clause: null }];
  const own = items
    .filter(({ wording }) => wording !== null)
    .map((item) => ({ muc: sentenceOf(item, String, values), clause: item.clause }));
  return [...together, ...own].map(({ muc, clause }, index) => ({
    stt: String(index + 1),
    muc,
    ...clauseTags(facts, clause ?? unworded[0]?.clause ?? null),
  }));
}

/** Those who receive the team, one by one, for lines that are filled in with their names. */
export function receivingTags({ directory }: LetterFacts, items: readonly TextItem[]): Tags[] {
  return items.map(({ text }) => ({ ai: withinSentence(withoutSign(text), directory) }));
}

/** What the plan asks of the inspection, as a list of sentences about the team. */
export function requirementTags(facts: LetterFacts, values: WordingValues): Tags[] {
  const { plan, directory } = facts;
  return plan.requirements.map((item, index) => ({
    stt: String(index + 1),
    muc: sentenceOf(item, (label) => `Đoàn bảo đảm yêu cầu ${withinSentence(label, directory)}`, values),
    ...clauseTags(facts, item.clause),
  }));
}
