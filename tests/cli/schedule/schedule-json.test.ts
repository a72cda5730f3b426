import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

/** Fields of cli.md; those after `?` may be absent. `more` are fields that stand there besides. */
const DEADLINE = 'id what owner date state event eventDate direction count measure convention clause';
const MOMENT = ['date', 'session'];

type Value = Readonly<Record<string, unknown>>;

async function scheduled(...words: string[]): Promise<Value> {
  const { stdout } = await run(['schedule', ...words, '--format', 'json']);
  return JSON.parse(stdout) as Value;
}

function list(value: unknown): readonly Value[] {
  expect(Array.isArray(value)).toBe(true);
  return value as readonly Value[];
}

function has(value: unknown, fields: string): void {
  expect(Object.keys(value as Value)).toEqual(expect.arrayContaining(fields.split(' ')));
}

describe.each([
  ['plans/vinh-long-2021.yaml'],
  ['plans/vi-du-hai-cap-2026.yaml'],
  ['plans/vi-du-hai-cap-2026.yaml', '--internal', '--lang', 'en'],
  ['plans/vinh-long-2021.yaml', '--as-of', '2021-08-20'],
])('the JSON of schedule %s %s %s %s', (...words) => {
  const given = scheduled(...words.filter((word) => typeof word === 'string'));

  it('has the keys of cli.md', async () => {
    const value = await given;
    has(
      value,
      'plan revision asOf optimal displacement bound settings trips visits deadlines unplaced calendar diagnostics',
    );
    expect(value['bound']).toBe(value['displacement']);
    expect(value['optimal']).toBe(true);
  });

  it('has trips with their wish, their distance and the reason', async () => {
    for (const trip of list((await given)['trips'])) {
      has(trip, 'id round team start wished distance why');
      expect(Object.keys(trip['start'] as Value)).toEqual(MOMENT);
      expect(Object.keys(trip['wished'] as Value)).toEqual(MOMENT);
      expect(['pin', 'previous', 'wish', 'pace']).toContain(trip['why']);
    }
  });

  it('has visits in trips that exist, of parents that exist', async () => {
    const { trips, visits } = await given;
    const tripIds = list(trips).map(({ id }) => id);
    const visitIds = list(visits).map(({ id }) => id);
    for (const visit of list(visits)) {
      has(
        visit,
        'id trip unit name level parent subject round team form start end pinned earliestNotice review standAside deadlines',
      );
      if (visit['start'] !== null) {
        expect(Object.keys(visit['start'] as Value)).toEqual(MOMENT);
        expect(Object.keys(visit['end'] as Value)).toEqual(MOMENT);
        expect(['morning', 'afternoon']).toContain((visit['start'] as Value)['session']);
        expect(tripIds).toContain(visit['trip']);
      }
      expect(typeof visit['pinned']).toBe('boolean');
      expect(visit['earliestNotice']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(Object.keys(visit['review'] as Value)).toEqual(['from', 'to']);
      expect([null, ...visitIds]).toContain(visit['parent']);
    }
  });

  it('has deadlines with everything they are counted from', async () => {
    const { visits, deadlines } = await given;
    for (const deadline of [
      ...list(visits).flatMap((visit) => list(visit['deadlines'])),
      ...list(deadlines),
    ]) {
      has(deadline, DEADLINE);
      expect(['fixed', 'expected', 'open']).toContain(deadline['state']);
      expect(deadline['date'] === null).toBe(deadline['state'] === 'open');
      expect(['standard', 'strict']).toContain(deadline['convention']);
    }
  });

  it('has the years of the calendar, and diagnostics as validate shows them', async () => {
    const { calendar, diagnostics } = await given;
    for (const year of list(calendar)) {
      const { year: number, status, confirmed, ...others } = year;
      expect([typeof number, others]).toEqual(['number', {}]);
      expect(['official', 'second-hand', 'forecast']).toContain(status);
      // 24/11/2026 is known at second hand, from many sources that agree.
      expect(confirmed).toBe(number === 2026 ? true : undefined);
      expect(status === 'second-hand').toBe(number === 2026);
    }
    expect(list(calendar).length).toBeGreaterThan(0);
    for (const diagnostic of list(diagnostics)) {
      has(diagnostic, 'code slug severity file line column endLine endColumn message related');
    }
  });
});

describe('a visit that finds no place', () => {
  it('is listed with its reasons and what would place it', async () => {
    const value = await scheduled('plans/vinh-long-2021.yaml', '--as-of', '2021-08-20');
    const unplaced = list(value['unplaced']);
    // Notice from 20/08 reaches 14/09 at the earliest (2/9 and 3/9 are holidays): 13 working days for 24 sessions.
    expect(unplaced).toEqual([]);
    const late = await scheduled('plans/vinh-long-2021.yaml', '--as-of', '2021-08-31');
    expect(list(late['unplaced']).length).toBeGreaterThan(0);
    for (const visit of list(late['unplaced'])) {
      has(visit, 'id unit name reasons remaining');
      for (const reason of list(visit['reasons'])) {
        expect(Object.keys(reason)).toEqual(['rule', 'sessions', 'message']);
        expect(reason['sessions']).toEqual(expect.any(Number));
      }
    }
  });
});
