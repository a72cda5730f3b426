import { describe, expect, it } from 'vitest';
import { parsePrevious } from '../../src/schedule/previous-schedule.ts';

const START = { date: '2021-05-10', session: 'morning' };
const SCHEDULE = {
  plan: 'ke-hoach-mau',
  revision: 2,
  trips: [{ id: 'so-mot', start: START }],
  visits: [
    { id: 'so-mot', start: START },
    { id: 'so-hai', start: null },
  ],
};

describe('an earlier schedule', () => {
  it('gives the starts of what had one', () => {
    expect(parsePrevious(JSON.stringify(SCHEDULE))).toEqual({
      plan: 'ke-hoach-mau',
      asOf: null,
      revision: 2,
      starts: new Map([['so-mot', START]]),
      visits: [{ id: 'so-mot', trip: null, name: null, form: null }],
      listsVisits: true,
    });
  });

  it('may begin with a byte order mark, and name no visits', () => {
    const { visits, ...rest } = SCHEDULE;
    expect(visits).toHaveLength(2);
    expect(parsePrevious(`\uFEFF${JSON.stringify(rest)}`)?.starts.size).toBe(1);
  });

  it.each([
    ['no JSON', '{'],
    [
      'a day that is none',
      JSON.stringify({ ...SCHEDULE, trips: [{ id: 'a', start: { ...START, date: '2021-02-30' } }] }),
    ],
    [
      'a session that is none',
      JSON.stringify({ ...SCHEDULE, trips: [{ id: 'a', start: { ...START, session: 'x' } }] }),
    ],
    ['a revision below 0', JSON.stringify({ ...SCHEDULE, revision: -1 })],
    ['no trips', JSON.stringify({ ...SCHEDULE, trips: undefined })],
  ])('is none where it holds %s', (_, text) => {
    expect(parsePrevious(text)).toBeNull();
  });
});
