import { describe, expect, it } from 'vitest';
import { statusRows } from '../../../../src/formats/of/status/deadline-rows.ts';
import { visitRows } from '../../../../src/formats/of/status/visit-rows.ts';
import { day, statusView } from './views.ts';

describe('the rows of a status', () => {
  it('name of a visit what is latest of it', async () => {
    const view = await statusView();
    const [first, ...others] = view.status.overdue;
    if (first === undefined) throw new Error('something is late');
    const later = { ...first, date: day('2021-06-24'), workingDaysLate: 2 };
    const status = { ...view.status, overdue: [first, later, ...others] };
    expect(visitRows({ ...view, status })[1]?.pressing).toBe('trễ 5 ngày làm việc');
  });

  it('say in a command which of several visits of a unit is meant, and only then', async () => {
    const view = await statusView();
    const commands = (visits: typeof view.status.visits) =>
      statusRows({ ...view, status: { ...view.status, visits } }).overdue[0]?.command;
    const { visits } = view.status;
    const [, twice] = visits;
    if (twice === undefined) throw new Error('there are visits');
    const round = { ...twice.visit.round, id: 'dot-1', declared: true };
    const visit = { ...twice.visit, subject: 'cchc', round };
    const [late] = view.status.overdue;
    if (late === undefined) throw new Error('something is late');
    const overdue = [{ ...late, visit: { ...twice, visit } }];
    const told = { ...view, status: { ...view.status, overdue, visits: [...visits, { ...twice, visit }] } };
    expect(statusRows(told).overdue[0]?.command).toContain(
      'remediation-reported so-giao-thong-van-tai --subject cchc --round dot-1 ',
    );
    expect(commands(visits)).toContain('remediation-reported so-giao-thong-van-tai plans/');
  });
});
