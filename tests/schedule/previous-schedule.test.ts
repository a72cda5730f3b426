import { describe, expect, it } from 'vitest';
import { isOfLaterFormat, parsePrevious } from '../../src/schedule/previous-schedule.ts';

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
    ['a format that is no number', JSON.stringify({ format: '1', ...SCHEDULE })],
    ['a later format', JSON.stringify({ format: 2, ...SCHEDULE })],
    ['a revision below 0', JSON.stringify({ ...SCHEDULE, revision: -1 })],
    ['no trips', JSON.stringify({ ...SCHEDULE, trips: undefined })],
  ])('is none where it holds %s', (_, text) => {
    expect(parsePrevious(text)).toBeNull();
  });

  it('may say its format, which files of before there were formats do not', () => {
    const text = JSON.stringify({ format: 1, ...SCHEDULE });
    expect(parsePrevious(text)).toEqual(parsePrevious(JSON.stringify(SCHEDULE)));
  });

  it.each([
    ['{"format":2}', true],
    ['\uFEFF{"format": 3, "x": []}', true],
    ['{"format":1}', false],
    ['{"format":"2"}', false],
    ['{"format":1.5}', false],
    ['{}', false],
    ['cchc: 1', false],
  ])('tells of %s whether its format is of later: %s', (text, isLater) => {
    expect(isOfLaterFormat(text)).toBe(isLater);
  });
});
