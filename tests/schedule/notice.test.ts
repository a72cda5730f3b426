import { describe, expect, it } from 'vitest';
import { closingsInShort } from './closings-in-short.ts';
import type { PlanParts } from './plan-builder.ts';

/** Days of the week of 10/05/2021 on which a commune may be visited, by what stands against the others. */
function days(parts: Partial<PlanParts>, asOf?: string): { open: string[]; rules: string[] } {
  const found = Object.entries(
    closingsInShort(
      {
        window: { from: '2021-05-10', to: '2021-05-14' },
        units: [{ level: 'commune', units: ['xa-an-1'] }],
        deadlines: { notice: { count: 15 } },
        ...parts,
      },
      {},
      asOf === undefined ? {} : { asOf },
    ),
  );
  const open = found.filter(([when, rules]) => when.endsWith('am') && rules === '');
  const rules = new Set(found.map(([, rule]) => rule).filter((rule) => rule !== ''));
  return { open: open.map(([when]) => when.slice(0, 5)), rules: [...rules] };
}

function decidedOn(date: string): Pick<PlanParts, 'decision'> {
  return { decision: { number: '1/QĐ-UBND', date, issuer: { agency: 'tinh-mau' } } };
}

// 15 working days before 13/05 is 19/04, before 14/05 is 20/04: 30/04, 03/05 and 21/04 are days off.
describe('enough notice is the notice period after the earliest notice day', () => {
  it.each([
    ['the day of the decision', decidedOn('2021-04-19'), undefined, ['05-13', '05-14']],
    ['a day later', decidedOn('2021-04-20'), undefined, ['05-14']],
    ['a day off: as if the next working day', decidedOn('2021-04-21'), undefined, []],
    ['--as-of, after the decision', {}, '2021-04-19', ['05-13', '05-14']],
    ['--as-of, before the decision', decidedOn('2021-04-20'), '2021-04-19', ['05-13', '05-14']],
    ['long before', {}, undefined, ['05-10', '05-11', '05-12', '05-13', '05-14']],
  ])('%s', (_, parts, asOf, expected) => {
    expect(days(parts, asOf).open).toEqual(expected);
  });

  it('is told as its own rule', () => {
    expect(days({}, '2021-04-19').rules).toEqual(['notice']);
  });

  it.each<[string, PlanParts['deadlines'], string[]]>([
    // One working day more: 14/05 needs 19/04, 13/05 16/04.
    ['strict', { notice: { count: 15, convention: 'strict' } }, ['05-14']],
    ['in days: 24 before 13/05 is 19/04', { notice: { count: 24, measure: 'day' } }, ['05-13', '05-14']],
    // Three weeks before 12/05 is 21/04, a holiday, which moves back to 20/04; before 11/05 it is 20/04.
    ['in weeks', { notice: { count: 3, measure: 'week' } }, ['05-10', '05-11', '05-12', '05-13', '05-14']],
    // A month before 14/05 is 14/04.
    ['in months', { notice: { count: 1, measure: 'month' } }, []],
    ['of none', { notice: { count: 0 } }, ['05-10', '05-11', '05-12', '05-13', '05-14']],
  ])('%s', (_, deadlines, expected) => {
    expect(days({ deadlines }, '2021-04-19').open).toEqual(expected);
  });

  it('by the convention of the plan', () => {
    expect(days({ calendar: { convention: 'strict' } }, '2021-04-19').open).toEqual(['05-14']);
  });
});

describe('no notice is needed', () => {
  const unannounced: PlanParts['units'] = [{ level: 'commune', form: 'unannounced', units: ['xa-an-1'] }];

  it('of unannounced visits, which only cannot lie in the past', () => {
    expect(days({ units: unannounced }, '2021-05-12')).toEqual({
      open: ['05-12', '05-13', '05-14'],
      rules: ['past'],
    });
  });

  it('by a plan that sets no period', () => {
    expect(days({ deadlines: {} }, '2021-05-13')).toEqual({ open: ['05-13', '05-14'], rules: ['past'] });
  });
});

describe('units already notified', () => {
  const records = (own: object): PlanParts['records'] => [{ unit: 'xa-an-1', ...own }];

  it('keep their date; moved, they need a full period anew', () => {
    const notified = { notified: { sent: '2021-04-16', visit: '2021-05-11' } };
    expect(days({ records: records(notified) }, '2021-04-19').open).toEqual(['05-11', '05-13', '05-14']);
  });

  it('keep their session', () => {
    const notified = { notified: { sent: '2021-04-16', visit: '2021-05-11', session: 'afternoon' } };
    expect(days({ records: records(notified) }, '2021-04-19').open).toEqual(['05-13', '05-14']);
  });

  it('and visited have nothing left to be placed', () => {
    const visited = { visited: { from: '2021-05-11' } };
    expect(() => days({ records: records(visited) }, '2021-05-14')).toThrow('the plan has no trip');
  });
});
