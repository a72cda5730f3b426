import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { differenceOfPlans } from '../../../src/follow-up/difference/of-plans.ts';
import { parseDirectory } from '../../../src/plan/parse.ts';
import { normalisePlan, type Plan, planShape } from '../../../src/plan/plan.ts';
import { sound } from '../../plan/read-plan.ts';
import { planOf } from '../../schedule/plan-builder.ts';
import { PARTS } from './revisions.ts';

const TODAY = knownDate('2021-01-13');

/** Where a text, number or truth value stands in some data. */
function leavesOf(data: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(data)) return data.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [[...path]];
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** The data with another value in one place. */
function changedAt(data: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined) return otherThan(data);
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? changedAt(item, rest) : item));
  const held = data as Readonly<Record<string, unknown>>;
  return { ...held, [step]: changedAt(held[String(step)], rest) };
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  const day = /^(\d{4}-\d{2}-)(\d{2})$/.exec(value);
  if (day !== null) return `${day[1] ?? ''}${day[2] === '10' ? '11' : '10'}`;
  return /^[a-z0-9-]+$/.test(value) ? `${value}-x` : `${value} x`;
}

/** Whether a value tells where the frame of the decision stands in it, which nobody asks of a difference. */
function isFrame(path: readonly (string | number)[]): boolean {
  return path[0] === 'decision' && path.length === 3 && path[2] === 'clause';
}

/** What a plan says, but for what is recorded of it. */
function saidIn(plan: Plan): string {
  const left = ['path', 'file', 'records', 'recordsFile', 'recorded'];
  return JSON.stringify(plan, (key, value: unknown) => (left.includes(key) ? undefined : value));
}

describe.each(['plans/vinh-long-2021.yaml', 'plans/vi-du-hai-cap-2026.yaml'])('of %s', (file) => {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  const named = (data as { readonly directory: string }).directory;
  const text = readFileSync(`plans/${named}`, 'utf8');
  const directory = sound(parseDirectory({ file: named, text }));
  const read = (value: unknown) => {
    const shaped = planShape.safeParse(value);
    return shaped.success ? normalisePlan(file, shaped.data, []) : null;
  };
  const plan = read(data);
  if (plan === null) throw new Error(`${file} is no plan`);
  const said = saidIn(plan);

  it('every value that is another one is told', () => {
    let compared = 0;
    const untold: string[] = [];
    for (const path of leavesOf(data)) {
      const changed = read(changedAt(data, path));
      // Many values may only be words of the language.
      if (changed === null || isFrame(path) || saidIn(changed) === said) continue;
      const changes = differenceOfPlans({ plan, directory }, { plan: changed, directory }, TODAY);
      if (changes.length === 0) untold.push(path.join('.'));
      compared += 1;
    }
    expect(untold).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  });

  it('nothing is told of itself', () => {
    expect(differenceOfPlans({ plan, directory }, { plan, directory }, TODAY)).toEqual([]);
  });
});

describe('the difference of two plans', () => {
  const changes = (now: Partial<typeof PARTS>, before: Partial<typeof PARTS> = {}) =>
    differenceOfPlans(planOf({ ...PARTS, ...before }), planOf({ ...PARTS, ...now }), TODAY);

  it('tells a deadline once, to those who owe it', () => {
    const remediation = { count: 20, after: 'conclusion-received', clause: 'VI.3' };
    expect(
      changes(
        { deadlines: { ...PARTS.deadlines, remediation: { ...remediation, count: 15 } } },
        { deadlines: { ...PARTS.deadlines, remediation } },
      ),
    ).toMatchObject([
      {
        kind: 'changed',
        path: ['deadlines', 'remediation'],
        thing: 'deadline',
        aspect: 'due',
        old: { is: 'due', due: { count: 20 } },
        new: { is: 'due', due: { count: 15 } },
        mustBeTold: ['so-mot', 'so-hai', 'so-ba', 'huyen-an'],
        lawful: true,
      },
    ]);
  });

  it('tells its clause alone to nobody', () => {
    const [change] = changes({ deadlines: { notice: { count: 5, before: 'visit-start', clause: 'VII' } } });
    expect(change).toMatchObject({ aspect: 'clause', mustBeTold: [] });
  });

  it('finds a last day unlawful that has passed, and a window that has', () => {
    const report = (until: string) => ({
      deadlines: { ...PARTS.deadlines, tong: { what: 'Tổng hợp', until } },
    });
    expect(changes(report('2021-01-12'), report('2021-12-10'))).toMatchObject([{ lawful: false }]);
    expect(changes(report('2021-01-13'), report('2021-12-10'))).toMatchObject([{ lawful: true }]);
    expect(changes({ window: { from: '2020-10-01', to: '2021-01-12' } })).toMatchObject([{ lawful: false }]);
  });

  it('tells of a team that is led by another agency, of its people and of who lends them', () => {
    const [team] = PARTS.teams ?? [];
    if (team === undefined) throw new Error('a team');
    const members = [{ name: 'Trần Thị Ví Dụ', role: 'member' as const, agency: 'so-sau' }];
    expect(
      changes({ teams: [{ ...team, lead: 'so-bon', seconding: [{ agency: 'so-nam' }], members }] }),
    ).toMatchObject([
      { thing: 'team', aspect: 'lead', mustBeTold: ['so-bay', 'so-bon', 'so-nam'] },
      { kind: 'added', thing: 'secondment', mustBeTold: ['so-nam'] },
      { kind: 'removed', thing: 'secondment', mustBeTold: ['so-bay'] },
      { kind: 'added', thing: 'member', mustBeTold: ['so-sau'] },
    ]);
  });

  it('takes a text of the same clause for the same, reworded', () => {
    const content = (...texts: string[]) => ({
      content: texts.map((text, index) => ({ text, clause: `II.${index}` })),
    });
    expect(changes(content('Một', 'Hai mới', 'Ba'), content('Một', 'Hai'))).toMatchObject([
      { kind: 'changed', aspect: 'text', old: { text: 'Hai' }, new: { text: 'Hai mới' } },
      { kind: 'added', thing: 'content', name: { vi: 'Ba' } },
    ]);
  });

  it('tells what changed of a whole block once, and not of each of its units', () => {
    const [departments, ...others] = PARTS.units;
    if (departments === undefined) throw new Error('a block');
    expect(changes({ units: [{ ...departments, form: 'digital' }, ...others] })).toMatchObject([
      { thing: 'block', aspect: 'form', mustBeTold: ['so-mot', 'so-hai', 'so-ba'] },
    ]);
  });

  it('takes a closed period for the same by its days, else by its reason', () => {
    const closed = (...periods: { on: string; reason: string }[]) => ({ schedule: { closed: periods } });
    expect(
      changes(
        closed({ on: '2021-05-20', reason: 'Bầu cử' }, { on: '2021-06-01', reason: 'Hội nghị' }),
        closed({ on: '2021-05-23', reason: 'Bầu cử' }, { on: '2021-06-01', reason: 'Họp' }),
      ),
    ).toMatchObject([
      { kind: 'changed', thing: 'closed', aspect: 'closed-days' },
      { kind: 'changed', thing: 'closed', aspect: 'reason' },
    ]);
  });
});
