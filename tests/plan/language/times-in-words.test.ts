import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/plan/parse.ts';

const HEAD = [
  'cchc: 1\nid: thu\nname: Thử\ndirectory: d.yaml',
  'decision: { number: 1/QĐ, date: 2020-12-13, issuer: { agency: tinh } }',
  'office: { agency: so }',
].join('\n');
const REST = 'units: []\nteams: []';

function read(written: string, year = 'year: 2021') {
  const { value, problems } = parsePlan({ file: 'f.yaml', text: [HEAD, year, written].join('\n') });
  return { plan: value, problems: problems.map(({ code }) => code) };
}

const rangesOf = (written: string) =>
  read(`${written}\n${REST}`).plan?.rounds.map(({ window }) =>
    window.ranges.map(({ from, to }) => `${from}–${to}`).join(', '),
  );

describe('times in words', () => {
  it.each([
    ['window: quý II', '2021-04-01–2021-06-30'],
    ['window: 6 tháng cuối năm', '2021-07-01–2021-12-31'],
    ['window: từ đầu tháng 4 đến cuối tháng 9', '2021-04-01–2021-09-30'],
    ['window: [quý III, tháng 5]', '2021-05-01–2021-05-31, 2021-07-01–2021-09-30'],
    ['window: quý II và quý III', '2021-04-01–2021-06-30, 2021-07-01–2021-09-30'],
    ['window: { in: tháng 5 đến tháng 6/2022 }', '2022-05-01–2022-06-30'],
    ['window: { from: đầu tháng 4, to: cuối tháng 9 }', '2021-04-01–2021-09-30'],
    ['window: { from: 15/4, until: hết quý III }', '2021-04-15–2021-09-30'],
    ['window: { before: cuối tháng 6 }', '2020-12-13–2021-06-29'],
    ['window: { from: giữa năm }', '2021-06-30–2021-12-31'],
    ['rounds: [{ id: a, window: tháng 5 }]', '2021-05-01–2021-05-31'],
    ['rounds: [{ id: a, window: { from: giữa tháng 2, to: cuối tháng 2/2024 } }]', '2021-02-15–2024-02-29'],
    ['window: 2021-H1', '2021-01-01–2021-06-30'],
    ['window: 2021-05..2021-09, 2021-11', '2021-05-01–2021-09-30, 2021-11-01–2021-11-30'],
  ])('are the windows of a plan of 2021: %s', (written, days) => {
    expect(rangesOf(written)).toEqual([days]);
    expect(rangesOf(written.normalize('NFD'))).toEqual([days]);
  });

  it('are days of deadlines, of what is counted from a day, and of what is expected', () => {
    const { plan, problems } = read(
      [
        'deadlines:',
        '  a: { until: cuối tháng 6 }',
        '  b: { before: cuối năm }',
        '  c: { count: 5, after: đầu tháng 9 }',
        '  d: { count: nửa tháng, after: visit-end }',
        '  e: { count: nua thang, measure: day, before: visit-start }',
        'expected:',
        '  conclusion-issued: { count: nửa tháng, after: giữa năm }',
        REST,
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(plan?.deadlines.map(({ due }) => due)).toMatchObject([
      { kind: 'date', date: '2021-06-30', excluded: false },
      { kind: 'date', date: '2021-12-31', excluded: true },
      { kind: 'period', count: 5, measure: 'working-day', event: '2021-09-01' },
      { kind: 'period', count: 15, measure: 'day', event: 'visit-end' },
      { kind: 'period', count: 15, measure: 'day', event: 'visit-start' },
    ]);
    expect(plan?.expected).toMatchObject([{ count: 15, measure: 'day', after: '2021-06-30' }]);
  });

  it('are days of wishes, absences, closed periods and the review', () => {
    const { plan, problems } = read(
      [
        'review: { from: đầu năm, to: giữa năm }',
        'schedule: { closed: [{ from: đầu tháng 7, to: giữa tháng 7 }, { on: 20/5 }] }',
        'units:',
        '  - level: province',
        '    units:',
        '      - { unit: a, wish: giữa tháng 6 }',
        '      - { unit: b, wish: { date: cuối tháng 6, session: afternoon } }',
        'teams:',
        '  - id: t',
        '    name: T',
        '    members:',
        '      - { name: A, agency: so, role: head, absences: [{ from: đầu tháng 5, to: 15/5 }] }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(plan?.review).toMatchObject({ from: '2021-01-01', to: '2021-06-30' });
    expect(plan?.schedule.closed).toMatchObject([
      { from: '2021-07-01', to: '2021-07-15' },
      { from: '2021-05-20', to: '2021-05-20' },
    ]);
    expect(plan?.blocks[0]?.units.map(({ wish }) => wish?.date)).toEqual(['2021-06-15', '2021-06-30']);
    expect(plan?.teams[0]?.members[0]?.absences).toMatchObject([{ from: '2021-05-01', to: '2021-05-15' }]);
    expect(plan?.times.map(({ path, words }) => `${path.join('.')}: ${words}`)).toEqual([
      'review.from: đầu năm',
      'review.to: giữa năm',
      'schedule.closed.0.from: đầu tháng 7',
      'schedule.closed.0.to: giữa tháng 7',
      'units.0.units.0.wish: giữa tháng 6',
      'units.0.units.1.wish.date: cuối tháng 6',
      'teams.0.members.0.absences.0.from: đầu tháng 5',
    ]);
  });

  it.each([
    ['window: đầu tháng 9', ['CC112']],
    ['window: { from: tháng 9 }', ['CC112']],
    ['window: { to: cuối quý II }', ['CC112']],
    ['window: { to: 29/2 }', ['CC112']],
    ['window: { to: cuoi thagn 6 }', ['CC112']],
    ['window: { to: 2021-02-30 }', ['CC107']],
    ['deadlines: { a: { until: 31/6 } }', ['CC112']],
    ['deadlines: { a: { count: nửa tháng, measure: working-day, after: visit-end } }', ['CC104']],
    ['deadlines: { a: { count: nửa năm, after: visit-end } }', ['CC104']],
  ])('that cannot be read are faults: %s', (written, codes) => {
    expect(read(`${written}\n${REST}`).problems).toEqual(codes);
  });

  it.each(['decision.date', 'pin', 'formed', 'records', 'calendar.days'])(
    'are no dates of what has been written down or fixed: %s',
    (key) => {
      const words = 'cuối tháng 6';
      const written: Record<string, string> = {
        'decision.date': `decision: { number: 1/QĐ, date: ${words}, issuer: { agency: tinh } }\n${REST}`,
        pin: `units: [{ level: province, units: [{ unit: a, pin: ${words} }] }]\nteams: []`,
        formed: `units: []\nteams: [{ id: t, name: T, formed: { number: 1/QĐ, date: ${words} } }]`,
        records: `${REST}\nrecords: [{ unit: a, conclusion-issued: ${words} }]`,
        'calendar.days': `${REST}\ncalendar: { days: [{ date: ${words}, working: true, name: A, source: B }] }`,
      };
      const head = key === 'decision.date' ? HEAD.replace(/decision: .*\n/, '') : HEAD;
      const text = `${head}\nyear: 2021\n${written[key] ?? ''}`;
      const { problems } = parsePlan({ file: 'f.yaml', text });
      expect(problems.map(({ code }) => code)).toEqual(['CC112']);
    },
  );

  it('have the year of the decision where that of the plan is missing, so that only this is told', () => {
    expect(read(`window: quý II\n${REST}`, '').problems).toEqual(['CC105']);
    expect(read(`window: quý II\n${REST}`, 'year: hai nghìn').problems).toEqual(['CC104']);
  });

  it('stay what they are where no time is asked for', () => {
    const { plan } = read(
      `note: cuối tháng 6\nreport: { until: report }\ndeadlines: { a: { what: giữa năm, after: visit-end } }\n${REST}`,
    );
    expect(plan?.note).toBe('cuối tháng 6');
    expect(plan?.deadlines[0]?.what).toBe('giữa năm');
    expect(plan?.times).toEqual([]);
  });
});
