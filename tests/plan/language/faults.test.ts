import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/parse.ts';
import { pathText } from '../path-text.ts';

/** The smallest plan, a line for each of its keys. */
const LINES: Readonly<Record<string, string>> = {
  cchc: 'cchc: 1',
  id: 'id: thu',
  name: 'name: Thử',
  year: 'year: 2021',
  directory: 'directory: d.yaml',
  decision: 'decision: { number: 1/QĐ, date: 2021-01-13, issuer: { agency: tinh } }',
  office: 'office: { agency: so }',
  units: 'units: []',
  teams: 'teams: []',
};

/** What is told of the smallest plan with these lines instead: code, path or key, and the text of the place. */
function told(changes: Readonly<Record<string, string>>) {
  const text = Object.values({ ...LINES, ...changes }).join('\n');
  const { problems, value } = parsePlan({ file: 'f.yaml', text });
  const places = problems.map(({ code, values, location: { span } }) => {
    const path = 'path' in values ? pathText(values.path) : '';
    const key = 'key' in values ? values.key : '';
    return [code, path || key, text.slice(span.start, span.end)].join(' | ');
  });
  return { places, isRead: value !== null };
}

describe('a fault is told once, at its key or value', () => {
  it.each<[Record<string, string>, string[]]>([
    [{ units: 'units: [{ level: disrict }]' }, ['CC111 | units[0].level | disrict']],
    [{ units: 'units: [{ level: district, unit: [x] }]' }, ['CC103 | units[0] | unit']],
    [{ units: 'units:\n  - level: district\n    id: Khối huyện' }, ['CC112 | units[0].id | Khối huyện']],
    [{ units: 'units: [{ level: district, units: [Huyện X] }]' }, []],
    [{ units: 'units: [{ level: commune, minimum: 0 }]' }, ['CC113 | units[0].minimum | 0']],
    [
      { units: 'units: [{ level: district, minimum: 15000 }, { level: commune, minimum: 15000 }]' },
      ['CC113 | units[1].minimum | 15000'],
    ],
    [
      { units: 'units: [{ level: district, minimum: 21 }, { level: commune, each-district: 1000 }]' },
      ['CC113 | units[1].each-district | 1000'],
    ],
    [{ units: 'units: [{ level: district, minimum: 20 }, { level: commune, each-district: 999 }]' }, []],
    [{ review: 'review: { last: 1001 }' }, ['CC113 | review.last | 1001']],
    [{ units: 'units: [{ level: commune, minimum: 1.5 }]' }, ['CC104 | units[0].minimum | 1.5']],
    [{ units: 'units: [{ level: commune, share: 60 }]' }, ['CC104 | units[0].share | 60']],
    [{ units: 'units: [{ level: commune, share: 101% }]' }, ['CC112 | units[0].share | 101%']],
    [
      { units: 'units: [{ level: commune, units: [{ unit: x, pin: { date: 2021-02-30 } }] }]' },
      ['CC107 | units[0].units[0].pin.date | 2021-02-30'],
    ],
    [{ units: 'units:\n  level: commune' }, ['CC104 | units | level: commune']],
    [{ units: 'units:' }, ['CC104 | units | units']],
    [{ window: 'window: []' }, ['CC112 | window | []']],
    [{ window: 'window: { in: [] }' }, ['CC112 | window.in | []']],
    [{ window: 'window: [2021-Q5]' }, ['CC112 | window[0] | 2021-Q5']],
    [{ window: 'window: [[2021]]' }, ['CC104 | window[0] | [2021]']],
    [{ rounds: 'rounds: []' }, ['CC112 | rounds | []']],
    [{ review: 'review: { in: [] }' }, ['CC112 | review.in | []']],
    [{ year: 'year: "2021"' }, ['CC104 | year | "2021"']],
    [{ year: 'year: 1e400' }, ['CC104 | year | 1e400']],
    [{ name: 'name: " "' }, ['CC112 | name | " "']],
    [{ name: 'name: 12' }, ['CC104 | name | 12']],
    [{ id: 'id: Kế-hoạch' }, ['CC112 | id | Kế-hoạch']],
    [{ cchc: 'cchc: 2' }, ['CC111 | cchc | 2']],
    [{ cchc: 'cchc: "1"' }, ['CC104 | cchc | "1"']],
    [
      { decision: 'decision: { number: 1, date: 31/02/2021 }' },
      [
        'CC104 | decision.number | 1',
        'CC107 | decision.date | 31/02/2021',
        'CC105 | decision.issuer | decision',
      ],
    ],
    [{ deadlines: 'deadlines: { Thông-báo: { count: 15 } }' }, ['CC112 | deadlines.Thông-báo | Thông-báo']],
    [
      { office: 'office: { agency: so, hours: { morning: 11:30-07:30, afternoon: 13:00-17:00 } }' },
      ['CC112 | office.hours.morning | 11:30-07:30'],
    ],
    [
      { merged: 'x: &x { agency: so }', office: 'office: { <<: { agency: so }, agency: so }' },
      ['CC101 |  | <<: { agency: so }', 'CC103 | x | x'],
    ],
  ])('%o', (changes, expected) => {
    expect(told(changes).places.sort()).toEqual([...expected].sort());
  });

  it('of each key that is missing', () => {
    const rest = Object.values({ ...LINES, year: '', office: '' }).join('\n');
    const { problems } = parsePlan({ file: 'f.yaml', text: rest });
    expect(problems.map(({ code, values }) => [code, 'path' in values && values.path])).toEqual([
      ['CC105', ['year']],
      ['CC105', ['office']],
    ]);
  });

  it('of a number that lost its zeros, only that', () => {
    expect(told({ office: 'office: { agency: so, phone: 0270382 }' }).places).toEqual(['CC106 |  | 0270382']);
  });
});

describe('the rest of a faulty plan', () => {
  it('can still be checked where a key can be left out', () => {
    expect(told({ window: 'windoww: 2021-05' }).isRead).toBe(true);
    expect(told({ window: 'window: { from: 2021-02-30, to: 2021-05-28 }' }).isRead).toBe(true);
  });

  it('cannot where a list item or a needed value is faulty', () => {
    expect(told({ units: 'units: [{ level: district, units: [{ }] }]' }).isRead).toBe(false);
    expect(told({ year: 'year: x' }).isRead).toBe(false);
  });
});

describe('what is no plan', () => {
  it.each([
    ['', 'CC114'],
    ['[]', 'CC114'],
    ['just text', 'CC114'],
    ['12', 'CC114'],
    ['cchc-directory: 1', 'CC114'],
    ['"cchc', 'CC101'],
    ['__proto__: { cchc: 1 }', 'CC103 CC114'],
  ])('%j is told so', (text, codes) => {
    const { problems, value } = parsePlan({ file: 'f.yaml', text });
    expect(problems.map(({ code }) => code).join(' ')).toBe(codes);
    expect(value).toBeNull();
  });
});
