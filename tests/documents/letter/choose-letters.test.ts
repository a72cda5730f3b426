import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import {
  chooseLetters,
  isLate,
  lettersOf,
  toldTooEarly,
  type Wanted,
} from '../../../src/documents/letter/choose-letters.ts';
import { inputOf, TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, kindOf } from './written.ts';

/** What comes of asking for letters of a kind: their ids, or why there are none. */
async function choice(kind: string, wanted: Wanted, file = TWO_LEVELS) {
  const all = (await inputOf(file, { internal: true })).schedule.visits.map(({ visit }) => visit);
  const chosen = chooseLetters(kindOf(kind), lettersOf(kindOf(kind), await factsOf(file)), wanted, all);
  return 'chosen' in chosen ? chosen.chosen.map(({ id }) => id) : chosen;
}

describe('the letters that are chosen', () => {
  it('are those to the units that are named, each once, by id or by a name without its marks', async () => {
    expect(await choice('notice', ['so tu phap', 'so-tu-phap', 'Sở Xây dựng'], VINH_LONG)).toEqual([
      'so-tu-phap',
      'so-xay-dung',
    ]);
  });

  it('are all, or the only one', async () => {
    expect(await choice('notice', 'all', VINH_LONG)).toHaveLength(9);
    expect(await choice('outline', 'only', VINH_LONG)).toEqual(['bao-cao']);
    expect(await choice('notice', 'only', VINH_LONG)).toMatchObject({ refused: 'several' });
  });

  it('are none where the plan calls for none', async () => {
    expect(await choice('choose-communes', 'all')).toEqual({ refused: 'nothing-to-write' });
  });

  it.each([
    ['an unannounced visit', 'notice', 'unannounced'],
    ['minutes of an inspection by report', 'minutes', 'by-report'],
  ])('are none for %s, and the form says why', async (_, kind, form) => {
    const { schedule } = await inputOf(TWO_LEVELS, { internal: true });
    const visit = schedule.visits.map((one) => one.visit).find((one) => one.form === form);
    expect(await choice(kind, [visit?.id ?? ''])).toMatchObject({ refused: 'form', visit: { form } });
  });

  it('are none for a unit that nobody knows, with the nearest name or id', async () => {
    expect(await choice('notice', ['Sở Tư phápp'], VINH_LONG)).toMatchObject({
      refused: 'unknown-unit',
      unit: 'Sở Tư phápp',
      nearest: 'so-tu-phap',
    });
  });
});

describe('the earliest day of a letter', () => {
  it('is that of the decision, of a conclusion the end of its visit', async () => {
    const facts = await factsOf(VINH_LONG);
    const toldOn = (kind: string, day: string) =>
      toldTooEarly(lettersOf(kindOf(kind), facts).slice(0, 1), knownDate(day), facts);
    expect(toldOn('notice', '2021-01-12')).toEqual({
      event: 'decision-signed',
      date: '2021-01-13',
      number: '92/QĐ-UBND',
    });
    expect(toldOn('notice', '2021-01-13')).toBeNull();
    expect(toldOn('minutes', '2021-01-13')).toBeNull();
    expect(toldOn('conclusion', '2021-04-11')).toMatchObject({ event: 'visit-ended', date: '2021-04-12' });
    expect(toldOn('conclusion', '2021-04-12')).toBeNull();
  });
});

describe('the latest day of a letter', () => {
  it('is that of its deadline; without a date nothing is late', async () => {
    const [first] = lettersOf(kindOf('notice'), await factsOf(VINH_LONG));
    const [paper] = lettersOf(kindOf('minutes'), await factsOf(VINH_LONG));
    if (first === undefined || paper === undefined) throw new Error('the real plan calls for letters');
    expect(isLate(first, knownDate('2021-03-22'))).toBe(false);
    expect(isLate(first, knownDate('2021-03-23'))).toBe(true);
    expect(isLate(first, null)).toBe(false);
    expect(isLate(paper, knownDate('2099-01-01'))).toBe(false);
  });
});
