import { describe, expect, it } from 'vitest';
import { rowsInShort, statusOn } from './campaign-on-record.ts';

const COURSE = [
  'fact: report-received, unit: so-tu-phap, on: 2021-04-05',
  'fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12, number: 101/SNV-CCHC',
  'fact: visited, unit: so-tu-phap, on: 2021-04-12',
  'fact: conclusion-issued, unit: so-tu-phap, on: 2021-04-26, number: 05/KL-SNV',
];
const RECEIVED = 'fact: conclusion-received, unit: so-tu-phap, on: 2021-04-28';
const finding = (id: string, told: string) =>
  `fact: finding, id: ${id}, unit: so-tu-phap, on: 2021-04-12, content: II.1.a, kind: shortcoming, text: Chậm ${id}${told}`;
const report = (told: string, on = '2021-05-20') =>
  `fact: remediation-reported, unit: so-tu-phap, on: ${on}${told}`;

async function ofUnit(asOf: string, ...facts: string[]) {
  const status = await statusOn(asOf, { facts: [...COURSE, ...facts] });
  const own = status.visits.find(({ visit }) => visit.unit === 'so-tu-phap');
  const rows = rowsInShort(status);
  const mine = (lines: readonly string[]) =>
    lines
      .filter((line) => line.startsWith('so-tu-phap '))
      .map((line) => line.replace(/ so-tu-phap| remediation-reported| left| late| reminders/g, ''));
  return {
    state: own?.state,
    findings: own?.findings,
    demands: own?.demands.map(({ demand, deadline, isLate }) =>
      [demand.id, demand.state, deadline?.date ?? '-', ...(isLate ? ['late'] : [])].join(' '),
    ),
    due: mine(rows.due),
    overdue: mine(rows.overdue),
  };
}

describe('the findings of a conclusion', () => {
  const three = [
    finding('f1', ''),
    finding('f2', ', demand: Làm ngay, after: 10'),
    finding('f3', ', demand: Làm sau, repeats: cu/so-tu-phap/f1'),
  ];

  it('are none before the conclusion is issued, whenever they were written down', async () => {
    const before = COURSE.filter((fact) => !fact.includes('conclusion'));
    const status = await statusOn('2021-04-25', { facts: [...before, ...three] });
    const own = status.visits.find(({ visit }) => visit.unit === 'so-tu-phap');
    expect([own?.state, own?.findings.total]).toEqual(['visited', 0]);
    const issuedLater = await statusOn('2021-04-25', { facts: [...COURSE, ...three] });
    expect(issuedLater.visits.find(({ visit }) => visit.unit === 'so-tu-phap')?.facts.length).toBe(3);
  });

  it('are counted, with the demands that stay open, are late, or repeat', async () => {
    // Ten working days after 28/04 over 30/04, 03/05 and two weekends are over on 14/05; the plan gives twenty, to 28/05.
    expect(await ofUnit('2021-05-14', ...three, RECEIVED)).toEqual({
      state: 'received',
      findings: { total: 3, open: 2, late: 0, repeated: 1 },
      demands: ['d1 open 2021-05-14', 'd2 open 2021-05-28'],
      due: ['so-tu-phap d1 2021-05-14 0', 'so-tu-phap remediation 2021-05-28 10'],
      overdue: [],
    });
    const late = await ofUnit('2021-05-17', ...three, RECEIVED);
    expect([late.findings, late.overdue]).toEqual([
      { total: 3, open: 2, late: 1, repeated: 1 },
      ['so-tu-phap d1 2021-05-14 1 0'],
    ]);
  });

  it('leave the plan nothing to wait for where none demands anything', async () => {
    const facts = [finding('f1', '')];
    expect(await ofUnit('2021-04-27', ...facts)).toMatchObject({ state: 'concluded', due: [], overdue: [] });
    expect(await ofUnit('2021-06-30', ...facts, RECEIVED)).toMatchObject({ state: 'closed', overdue: [] });
  });

  it.each([
    ['a report that says nothing of how far', report(''), 'remediated', 'open open'],
    ['a report in part', report(', met: partly'), 'remediated', 'partly partly'],
    ['one that denies', report(', met: no'), 'remediated', 'not not'],
    ['one of all', report(', met: "yes"'), 'closed', 'met met'],
    ['one of the first alone', report(', demand: d1, met: "yes"'), 'remediated', 'met open'],
    ['one that lifts all', report(', met: lifted'), 'closed', 'lifted lifted'],
  ])('%s leaves demands so', async (_, fact, state, demands) => {
    const after = await ofUnit('2021-05-21', ...three, RECEIVED, fact);
    expect([after.state, after.demands?.map((line) => line.split(' ')[1]).join(' ')]).toEqual([
      state,
      demands,
    ]);
    // A report ends the deadline of the plan, whatever it says; a demand with a day of its own goes on.
    expect(after.due).toEqual([]);
    const isMet = demands.startsWith('met') || demands.startsWith('lifted');
    expect(after.overdue).toEqual(isMet ? [] : ['so-tu-phap d1 2021-05-14 5 0']);
  });

  it('close once each demand is met or lifted, and what is said later opens nothing', async () => {
    const facts = [
      report(', demand: d1, met: "yes"'),
      report(', demand: d2, met: lifted', '2021-05-21'),
      report(', met: no', '2021-05-24'),
    ];
    const after = await ofUnit('2021-05-25', ...three, RECEIVED, ...facts);
    expect([after.state, after.demands]).toEqual(['closed', ['d1 met 2021-05-14', 'd2 lifted 2021-05-28']]);
  });

  it('can be extended one by one, and by the deadline of the plan', async () => {
    const extended = (deadline: string, until: string) =>
      `fact: extended, unit: so-tu-phap, on: 2021-05-11, deadline: ${deadline}, until: ${until}, reason: Dịch bệnh`;
    const facts = [extended('d1', '2021-05-31'), extended('remediation', '2021-06-15')];
    expect((await ofUnit('2021-06-01', ...three, RECEIVED, ...facts)).demands).toEqual([
      'd1 open 2021-05-31 late',
      'd2 open 2021-06-15',
    ]);
  });

  it('count reminders of a demand that is named, or of all that was late on the day', async () => {
    const reminded = (on: string, told: string) => `fact: reminded, unit: so-tu-phap, on: ${on}${told}`;
    const facts = [
      reminded('2021-05-17', ', deadline: d1, number: 60/SNV-CCHC'),
      reminded('2021-05-18', ', number: 61/SNV-CCHC'),
      reminded('2021-05-13', ', number: 59/SNV-CCHC'),
    ];
    expect((await ofUnit('2021-05-19', ...three, RECEIVED, ...facts)).overdue).toEqual([
      'so-tu-phap d1 2021-05-14 3 2',
    ]);
  });

  it('keep their numbers when one that comes before is corrected', async () => {
    const corrected = `${finding('f1', ', demand: Nay mới đòi')}, corrects: 2021-04-12`;
    expect((await ofUnit('2021-05-14', ...three, RECEIVED, corrected)).demands).toEqual([
      'd1 open 2021-05-14',
      'd2 open 2021-05-28',
      'd3 open 2021-05-28',
    ]);
  });
});

describe('what a demand falls under', () => {
  it('is its own day once it is extended, though it had none', async () => {
    const facts = [
      finding('f1', ', demand: Làm'),
      'fact: extended, unit: so-tu-phap, on: 2021-05-11, deadline: d1, until: 2021-06-15, reason: Chờ',
    ];
    const after = await ofUnit('2021-06-16', ...facts, RECEIVED);
    expect(after.demands).toEqual(['d1 open 2021-06-15 late']);
    expect(after.overdue).toContain('so-tu-phap d1 2021-06-15 1 0');
  });

  it('leaves a visit open of which no conclusion is on record', async () => {
    const facts = ['fact: visited, unit: so-tu-phap, on: 2021-04-12', report(', met: "yes"')];
    const { visits } = await statusOn('2021-05-21', { facts });
    expect(visits.find(({ visit }) => visit.unit === 'so-tu-phap')?.state).toBe('remediated');
  });
});
