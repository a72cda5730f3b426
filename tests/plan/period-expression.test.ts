import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { parsePeriodExpression } from '../../src/plan/period-expression.ts';

describe('a period', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-Q1', '2021-01-01', '2021-03-31'],
    ['2021-Q2', '2021-04-01', '2021-06-30'],
    ['2021-q3', '2021-07-01', '2021-09-30'],
    ['2021-Q4', '2021-10-01', '2021-12-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-05-17', '2021-05-17', '2021-05-17'],
    ['17/05/2021', '2021-05-17', '2021-05-17'],
    ['7/5/2021', '2021-05-07', '2021-05-07'],
    [' 2021-05 ', '2021-05-01', '2021-05-31'],
  ])('%s', (expression, from, to) => {
    expect(parsePeriodExpression(expression)).toEqual({ from, to });
  });

  it.each([
    '',
    '21',
    '2021-Q0',
    '2021-Q5',
    '2021-13',
    '2021-00',
    '2021-5',
    '05/2021',
    '2021-02-29',
    '1899',
    '2200',
  ])('is not %j', (expression) => {
    expect(parsePeriodExpression(expression)).toBeNull();
  });
});

/** The problems and the window of a plan of 2021, decided on 13/01/2021, in which this is written. */
function windowOf(written: string) {
  const { value, problems } = parsePlan({
    file: 'f.yaml',
    text: [
      'cchc: 1\nid: thu\nname: Thử\nyear: 2021\ndirectory: d.yaml',
      'decision: { number: 1/QĐ, date: 13/01/2021, issuer: { agency: tinh } }',
      'office: { agency: so }\nunits: []\nteams: []',
      written,
    ].join('\n'),
  });
  const [round] = value?.rounds ?? [];
  return { ranges: round?.window.ranges.map(({ from, to }) => `${from}–${to}`), problems };
}

describe('a window', () => {
  it.each([
    ['window: 2021-Q2', ['2021-04-01–2021-06-30']],
    ['window: 2021', ['2021-01-01–2021-12-31']],
    ['window: [2021-Q3, 2021-05]', ['2021-05-01–2021-05-31', '2021-07-01–2021-09-30']],
    ['window: { in: [2021-Q2, 2021-Q3], clause: III.2 }', ['2021-04-01–2021-06-30', '2021-07-01–2021-09-30']],
    ['window: { in: 2021-Q2 }', ['2021-04-01–2021-06-30']],
    ['window: { from: 2021-05-04, to: 28/05/2021 }', ['2021-05-04–2021-05-28']],
    ['window: { from: 2021-05-04, until: 2021-05-28 }', ['2021-05-04–2021-05-28']],
    ['window: { from: 2021-05-04, before: 2021-12-10 }', ['2021-05-04–2021-12-09']],
    ['window: { before: 2021-12-10 }', ['2021-01-13–2021-12-09']],
    ['window: { until: 2021-12-10 }', ['2021-01-13–2021-12-10']],
    ['window: { from: 2021-05-04 }', ['2021-05-04–2021-12-31']],
    ['# none', ['2021-01-01–2021-12-31']],
    ['rounds: [{ id: mot, window: 2021-05 }]', ['2021-05-01–2021-05-31']],
  ])('%s', (written, ranges) => {
    expect(windowOf(written)).toEqual({ ranges, problems: [] });
  });

  it.each([
    ['window: 2021-Q5', 'CC112', '2021-Q5'],
    ['window: [2021-Q2, 2021-13]', 'CC112', '2021-13'],
    ['window: { from: 2021-02-29 }', 'CC107', '2021-02-29'],
    ['window: { from: 31/04/2021 }', 'CC107', '31/04/2021'],
    ['window: { before: 2021-Q2 }', 'CC112', '2021-Q2'],
    ['window: true', 'CC104', 'true'],
    ['window: { form: 2021-05-04 }', 'CC103', undefined],
  ])('%s is refused', (written, code, value) => {
    expect(windowOf(written).problems).toMatchObject([
      { code, values: value === undefined ? {} : { value } },
    ]);
  });
});
