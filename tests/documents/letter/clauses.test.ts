import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../src/documents/letter/choose-letters.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { VINH_LONG } from '../checklist/made.ts';
import { factsOf, withTeam, written } from './written.ts';

/** Every clause that the real plan rests on, in brackets as letters cite it. */
const CLAUSE = /\([IVX]+\.\d[^)]*\)|\(Đoạn kết\)|\(Điều \d\)/;

/** What a reader sees of all letters of a kind. */
function textsOf(facts: LetterFacts, kind: (typeof LETTER_KINDS)[number]): string {
  const texts = lettersOf(kind, facts).map(({ id }) => officialText(written(facts, kind.name, id).document));
  return texts.join('\n').replace(/\s+/g, ' ');
}

describe('the clauses of the plan', () => {
  it.each(LETTER_KINDS)('stand in no $name', async (kind) => {
    expect(CLAUSE.exec(textsOf(await factsOf(VINH_LONG, { change: withTeam }), kind))).toBeNull();
  });

  it.each([
    ['nominate', '(IV.1)'],
    ['outline', '(II.1.a)'],
    ['notice', '(VI.3 gạch 2)'],
    ['minutes', '(II.1.a)'],
    ['conclusion', '(VI.3 gạch 5)'],
  ])('stand in a %s for those who check', async (name, clause) => {
    const kind = LETTER_KINDS.find((one) => one.name === name);
    if (kind === undefined) throw new Error(name);
    const facts = await factsOf(VINH_LONG, { change: withTeam, clauses: true });
    expect(textsOf(facts, kind).includes(clause)).toBe(true);
  });
});
