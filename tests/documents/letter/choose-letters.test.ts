import { describe, expect, it } from 'vitest';
import { chooseLetters, lettersOf, type Wanted } from '../../../src/documents/letter/choose-letters.ts';
import { inputOf, TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, kindOf } from './written.ts';

/** What comes of asking for letters of a kind: their ids, or why there are none. */
async function choice(kind: string, wanted: Wanted, file = TWO_LEVELS) {
  const facts = await factsOf(file);
  const chosen = chooseLetters(kindOf(kind), lettersOf(kindOf(kind), facts), wanted, facts);
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
    expect(await choice('choose-communes', 'all')).toEqual({
      refused: 'nothing-to-write',
      lack: { what: 'choice-by-district' },
    });
  });

  /** The visit of the two-level plan in a form. */
  async function visitIn(form: string) {
    const { schedule } = await inputOf(TWO_LEVELS, { internal: true });
    const visit = schedule.visits.map((one) => one.visit).find((one) => one.form === form);
    if (visit === undefined) throw new Error(`no visit is ${form}`);
    return visit;
  }

  it('are none for minutes of an inspection by report, and the form says why', async () => {
    const { id } = await visitIn('by-report');
    expect(await choice('minutes', [id])).toMatchObject({ refused: 'form', visit: { form: 'by-report' } });
  });

  it.each(['notice', 'minutes', 'conclusion'])(
    'are none for an unannounced visit, of which nothing is known: %s',
    async (kind) => {
      const { id } = await visitIn('unannounced');
      const { schedule } = await inputOf(TWO_LEVELS);
      const known = schedule.visits.map(({ visit }) => visit.id);
      expect(await choice(kind, [id])).toMatchObject({ refused: 'unknown-unit', unit: id });
      expect(known).not.toContain(id);
    },
  );

  it('are minutes and conclusions of an unannounced visit for those who may know of it', async () => {
    const { id } = await visitIn('unannounced');
    const facts = await factsOf(TWO_LEVELS, { internal: true });
    for (const kind of ['minutes', 'conclusion'].map(kindOf))
      expect(chooseLetters(kind, lettersOf(kind, facts), [id], facts)).toMatchObject({ chosen: [{ id }] });
  });

  it('are none for a unit that nobody knows, with the nearest name or id', async () => {
    expect(await choice('notice', ['Sở Tư phápp'], VINH_LONG)).toMatchObject({
      refused: 'unknown-unit',
      unit: 'Sở Tư phápp',
      nearest: 'so-tu-phap',
    });
  });
});
