import { describe, expect, it } from 'vitest';
import type { PlanParts } from './plan-builder.ts';
import { deadlineIn, scheduled, visitIn } from './schedule-in-short.ts';

const WINDOW = { from: '2021-05-10', to: '2021-05-21' };
const RULES: PlanParts['deadlines'] = {
  notice: { count: 15 },
  conclusion: { count: 15 },
  remediation: { count: 20 },
};

function plan(unit: object, parts: Partial<PlanParts> = {}): PlanParts {
  return {
    window: WINDOW,
    deadlines: RULES,
    units: [{ level: 'province', units: [{ unit: 'so-mot', ...unit }] }],
    ...parts,
  };
}

const record = (own: object): Partial<PlanParts> => ({ records: [{ unit: 'so-mot', ...own }] });
const WISH = { wish: '2021-05-17' };

describe('which visits have which deadlines', () => {
  const ids = async (parts: PlanParts, visit: string) =>
    visitIn(await scheduled(parts), visit).deadlines.map(({ id }) => id);
  const all = plan(WISH, {
    deadlines: {
      ...RULES,
      chuan: { count: 2, before: 'visit-start' },
      sau: { count: 2, after: 'visit-end' },
    },
  });
  const form = (which: 'unannounced' | 'by-report' | 'digital'): PlanParts => ({
    ...all,
    units: [{ level: 'province', form: which, units: ['so-mot'] }],
  });

  it.each<[string, PlanParts, string[]]>([
    ['on-site: all but naming', all, ['notice', 'conclusion', 'remediation', 'chuan', 'sau']],
    ['digital: the same', form('digital'), ['notice', 'conclusion', 'remediation', 'chuan', 'sau']],
    ['unannounced: nothing beforehand', form('unannounced'), ['conclusion', 'remediation', 'sau']],
    ['by report: nothing that hangs on a day', form('by-report'), ['remediation']],
  ])('%s', async (_, parts, expected) => {
    expect(await ids(parts, 'so-mot')).toEqual(expected);
  });

  it.each([
    ['district', 'huyen-an', 5],
    [undefined, 'so-noi-vu', 0],
    ['draw', 'so-noi-vu', 0],
    ['secretariat', 'so-noi-vu', 0],
    ['issuer', 'so-noi-vu', 0],
  ] as const)(
    'communes selected by %s are named by %s, %i days before the notice',
    async (selector, owner, count) => {
      const by = selector === undefined ? {} : { 'selected-by': selector };
      const parts = plan(
        {},
        {
          units: [
            { level: 'district', units: ['huyen-an'] },
            { level: 'commune', 'each-district': 2, units: ['xa-an-1'], ...by },
          ],
        },
      );
      const open = visitIn(await scheduled(parts), 'huyen-an#2');
      const [notice, naming] = ['notice', 'naming'].map((id) => open.deadlines.find((one) => one.id === id));
      expect(naming).toMatchObject({ owner, count, event: 'notice', eventDate: notice?.date });
      if (count === 0) expect(naming).toMatchObject({ date: notice?.date, clause: null });
      expect(await ids(parts, 'xa-an-1')).not.toContain('naming');
      expect(await ids(parts, 'huyen-an')).not.toContain('naming');
    },
  );

  it('a district names its communes k working days before the last day to notify, 5 by default', async () => {
    const naming = async (deadlines: PlanParts['deadlines']) =>
      deadlineIn(
        visitIn(
          await scheduled({
            window: WINDOW,
            deadlines: deadlines ?? {},
            units: [
              { level: 'district', units: [{ unit: 'huyen-an', pin: '2021-05-17' }] },
              { level: 'commune', 'each-district': 1, 'selected-by': 'district' },
            ],
          }),
          'huyen-an#1',
        ),
        'naming',
      );
    // The commune is visited on 18/05, notified by 23/04; 21/04 is a holiday.
    expect(await naming({ notice: { count: 15 } })).toBe('2021-04-15 fixed');
    expect(await naming({ notice: { count: 15 }, naming: { count: 2 } })).toBe('2021-04-20 fixed');
  });
});

describe('deadlines of the campaign', () => {
  const rules: PlanParts['deadlines'] = {
    'tong-hop': { count: 5, after: 'round-ended' },
    nam: { within: 'year' },
    doan: { count: 10, after: 'decision-signed' },
  };
  const inShort = (value: Awaited<ReturnType<typeof scheduled>>) =>
    Object.fromEntries(value.deadlines.map(({ id }) => [id, deadlineIn(value, id)]));

  it('hang on the decision, the year and the end of the round, which is its last visit', async () => {
    // 10 after 13/01/2021 is 27/01; 5 after 19/05 is 26/05.
    const units: PlanParts['units'] = [
      {
        level: 'province',
        units: [
          { unit: 'so-mot', pin: '2021-05-19' },
          { unit: 'so-hai', pin: '2021-05-12' },
        ],
      },
    ];
    expect(inShort(await scheduled({ window: WINDOW, deadlines: rules, units }))).toEqual({
      'tong-hop': '2021-05-26 expected',
      nam: '2021-12-31 fixed',
      doan: '2021-01-27 fixed',
    });
  });

  it('are fixed when all visits of the round have taken place', async () => {
    const value = await scheduled(
      plan({}, { deadlines: rules, ...record({ visited: { from: '2021-05-17', to: '2021-05-18' } }) }),
    );
    expect(deadlineIn(value, 'tong-hop')).toBe('2021-05-25 fixed');
  });

  it('are open while a visit of the round has no place', async () => {
    const units: PlanParts['units'] = [
      { level: 'province', units: ['so-mot', { unit: 'so-hai', pin: '2021-07-01' }] },
    ];
    expect(deadlineIn(await scheduled({ window: WINDOW, deadlines: rules, units }), 'tong-hop')).toBe('open');
  });

  it('stand once for each round', async () => {
    const value = await scheduled({
      rounds: [
        { id: 'dot-1', window: WINDOW },
        { id: 'dot-2', window: '2021-09' },
      ],
      deadlines: rules,
      units: [
        { level: 'province', units: [{ unit: 'so-mot', pin: '2021-05-19' }] },
        { level: 'province', round: 'dot-2', units: [{ unit: 'so-hai', pin: '2021-09-01' }] },
      ],
    });
    // 5 after 01/09 is 10/09: 02 and 03/09 are holidays.
    expect(inShort(value)).toMatchObject({
      'tong-hop@dot-1': '2021-05-26 expected',
      'tong-hop@dot-2': '2021-09-10 expected',
    });
  });
});
