import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { commitmentOf, isSeed, lotsOf, poolOf } from '../../src/follow-up/draw.ts';
import { bareFact, type Fact } from '../../src/plan/language/facts.ts';
import { planOf, type PlanParts } from '../schedule/plan-builder.ts';

const ON = knownDate('2021-04-01');

function sha256(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');
}

/** Facts as a file of records tells them. */
function facts(...told: readonly (Partial<Fact> & Pick<Fact, 'fact'>)[]): Fact[] {
  return told.map(({ fact, ...more }, index) => ({
    ...bareFact(fact, ON, ['records', 'facts', index]),
    ...more,
  }));
}

/** What the first block of a plan is drawn from. */
function pool(
  units: PlanParts['units'],
  {
    recorded = [],
    excluded = [],
    changes = {},
    at = 0,
  }: {
    readonly recorded?: readonly Fact[];
    readonly excluded?: readonly string[];
    readonly changes?: Parameters<typeof planOf>[1];
    readonly at?: number;
  } = {},
) {
  const { plan, directory } = planOf({ units, window: { from: '2021-05-03', to: '2021-06-30' } }, changes);
  const block = plan.blocks[at];
  if (block === undefined) throw new Error('the plan has no such block');
  const ground = { plan: { ...plan, recorded }, directory };
  return poolOf(
    ground,
    block,
    excluded.map((unit) => ({ unit })),
    { on: ON },
  );
}

function unitsIn(found: ReturnType<typeof pool>): readonly string[] {
  return 'units' in found ? found.units : [];
}

const COMMUNES = ['xa-an-1', 'xa-an-2', 'xa-an-3', 'xa-binh-1', 'xa-binh-2', 'xa-binh-3'];
const OPEN = { id: 'xa', level: 'commune', minimum: 2, 'selected-by': 'draw' } as const;

describe('the hash of a unit', () => {
  it('is what anybody makes of the seed, a line feed and the id', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
        (seed, units) => {
          const lots = lotsOf(seed, units);
          expect(lots.map(({ unit }) => unit).sort()).toEqual([...units].sort());
          for (const { unit, hash } of lots) expect(hash).toBe(sha256(`${seed.normalize('NFC')}\n${unit}`));
          const hashes = lots.map(({ hash }) => hash);
          expect(hashes).toEqual([...hashes].sort());
        },
      ),
    );
  });

  it('is the same whichever form of Unicode the seed is typed in', () => {
    const seed = 'Xổ số Vĩnh Long: 482915';
    expect(lotsOf(seed.normalize('NFD'), COMMUNES)).toEqual(lotsOf(seed.normalize('NFC'), COMMUNES));
    expect(commitmentOf(seed.normalize('NFD'))).toBe(sha256(seed.normalize('NFC')));
  });
});

describe('a seed', () => {
  it.each(['482915', 'Xổ số 03/04/2026: 482915', "a'b%c\\d", '😀'])('may be %j', (seed) => {
    expect(isSeed(seed)).toBe(true);
  });

  it.each(['', ' 1', '1 ', 'a\nb', 'a\tb', 'a\u200bb', 'a\u2028b', '\ud800', 'a\u202eb'])(
    'is not %j, which cannot be typed again',
    (seed) => {
      expect(isSeed(seed)).toBe(false);
    },
  );
});

describe('a block is drawn from', () => {
  it('the units that fit it, as many as it still asks for', () => {
    expect(pool([OPEN])).toEqual({ wanted: 2, units: COMMUNES });
    expect(pool([{ ...OPEN, units: ['xa-an-2'] }])).toEqual({
      wanted: 1,
      units: COMMUNES.filter((unit) => unit !== 'xa-an-2'),
    });
  });

  it('those in force on the first day of its window', () => {
    const changes = {
      'xa-an-1': { to: '2021-05-02' },
      'xa-an-2': { from: '2021-05-04' },
      'xa-an-3': { from: '2021-05-03' },
    };
    expect(unitsIn(pool([OPEN], { changes }))).toEqual(['xa-an-3', 'xa-binh-1', 'xa-binh-2', 'xa-binh-3']);
  });

  it('none that is excluded, or named in another block, by plan or fact', () => {
    const others: PlanParts['units'] = [
      OPEN,
      { id: 'khac', level: 'commune', units: ['xa-an-1'], minimum: 3 },
    ];
    const recorded = facts(
      { fact: 'named', unit: 'khac', units: ['xa-an-2'] },
      { fact: 'drawn', block: 'khac', seed: '1', units: ['xa-an-3'] },
    );
    expect(pool(others, { recorded, excluded: ['xa-binh-1'] })).toEqual({
      wanted: 2,
      units: ['xa-binh-2', 'xa-binh-3'],
    });
  });

  it('none whose predecessor or successor is named', () => {
    const changes = { 'xa-an-1': { to: '2021-05-20', successor: 'xa-binh-1' } };
    const named = (unit: string) =>
      unitsIn(pool([OPEN, { id: 'khac', level: 'commune', units: [unit] }], { changes }));
    expect(named('xa-an-1')).not.toContain('xa-binh-1');
    expect(named('xa-binh-1')).not.toContain('xa-an-1');
    expect(named('xa-an-2')).toContain('xa-binh-1');
  });

  it('nothing of what unannounced visits take, unless it asks for such visits itself', () => {
    const secret: PlanParts['units'][number] = {
      id: 'mat',
      level: 'commune',
      minimum: 3,
      form: 'unannounced',
      'selected-by': 'draw',
      units: ['xa-an-1'],
    };
    const recorded = facts({ fact: 'drawn', block: 'mat', seed: '1', units: ['xa-an-2'] });
    expect(pool([OPEN, secret], { recorded })).toEqual({ wanted: 2, units: COMMUNES });
    const byOpen = facts({ fact: 'drawn', block: 'xa', seed: '1', units: ['xa-an-2', 'xa-an-3'] });
    expect(pool([OPEN, secret], { recorded: byOpen, at: 1 })).toEqual({
      wanted: 2,
      units: ['xa-binh-1', 'xa-binh-2', 'xa-binh-3'],
    });
  });

  it('what it was before its own draws, for these may be held anew', () => {
    const recorded = facts({ fact: 'drawn', block: 'xa', seed: '1', units: ['xa-an-2', 'xa-an-3'] });
    expect(pool([OPEN], { recorded })).toEqual({ wanted: 2, units: COMMUNES });
  });

  it.each<[string, PlanParts['units'][number]]>([
    ['selected-otherwise', { ...OPEN, 'selected-by': 'secretariat' }],
    ['names-all', { id: 'xa', level: 'commune', units: ['xa-an-1'] }],
    ['nothing-left', { ...OPEN, units: ['xa-an-1', 'xa-an-2'] }],
    ['each-district', { id: 'xa', level: 'commune', 'each-district': 1 }],
  ])('nothing: %s', (refused, block) => {
    expect(pool([block])).toMatchObject({ refused });
  });
});
