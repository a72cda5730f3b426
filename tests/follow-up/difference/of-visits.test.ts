import { describe, expect, it } from 'vitest';
import type { VisitChange } from '../../../src/follow-up/difference/difference.ts';
import { changesOf, PARTS, visitChanges } from './revisions.ts';

const [DEPARTMENTS, DISTRICTS, COMMUNES] = PARTS.units;
if (DEPARTMENTS === undefined || DISTRICTS === undefined || COMMUNES === undefined) throw new Error('units');

const withDepartments = (units: NonNullable<typeof DEPARTMENTS.units>) => ({
  ...PARTS,
  units: [{ ...DEPARTMENTS, units }, DISTRICTS, COMMUNES],
});

describe('the difference of the visits of two plans', () => {
  it('is none of a plan and itself', async () => {
    expect(await changesOf(PARTS, PARTS)).toEqual([]);
  });

  it('tells a visit that is added or removed once, and whom to tell by when', async () => {
    const changes = await changesOf(PARTS, withDepartments(['so-mot', 'so-ba', 'so-bon']));
    // One place is free, another one is asked for: what lies between may move.
    expect(changes.filter(({ kind }) => kind !== 'moved')).toMatchObject([
      { kind: 'added', visit: 'so-bon', mustBeTold: ['so-bon'], notifyBy: '2021-06-03', lawful: true },
      { kind: 'removed', visit: 'so-hai', mustBeTold: ['so-hai'], notifyBy: null, lawful: true },
    ]);
  });

  it('tells why a visit moves: a pin of the new plan, of which nothing else is told', async () => {
    const pinned = withDepartments(['so-mot', { unit: 'so-hai', pin: '2021-06-21' }, 'so-ba']);
    const changes = await changesOf(PARTS, pinned);
    expect(changes).toMatchObject([
      {
        kind: 'moved',
        visit: 'so-hai',
        to: { date: '2021-06-21', session: 'morning' },
        reason: { by: 'rules', why: [{ rule: 'pin', cause: '2021-06-21' }] },
        isNotified: false,
        notifyBy: '2021-06-14',
        lawful: true,
      },
    ]);
  });

  it('finds a day unlawful for which the notice comes too late, or that has passed', async () => {
    const pinned = withDepartments(['so-mot', { unit: 'so-hai', pin: '2021-06-21' }, 'so-ba']);
    const later = await changesOf(PARTS, pinned, '2021-06-14');
    expect(
      later.filter(({ kind }) => kind === 'moved').find((one) => 'visit' in one && one.visit === 'so-hai'),
    ).toMatchObject({ notifyBy: '2021-06-14', lawful: true });
    const late = await changesOf(PARTS, pinned, '2021-06-15');
    const moved = visitChanges(late).find(({ visit }) => visit === 'so-hai');
    // The schedule leaves a visit without a place rather than on a day that breaks the notice period.
    expect(moved).toMatchObject({ kind: 'moved', to: null, notifyBy: null, lawful: false });
  });

  it('tells a commune of a district that moves for itself, and that it goes with the district', async () => {
    const moved = {
      ...PARTS,
      units: [DEPARTMENTS, { ...DISTRICTS, units: [{ unit: 'huyen-an', pin: '2021-06-22' }] }, COMMUNES],
    };
    expect(await changesOf(PARTS, moved)).toMatchObject([
      { kind: 'moved', visit: 'huyen-an', mustBeTold: ['huyen-an'] },
      {
        kind: 'moved',
        visit: 'huyen-an#1',
        reason: { by: 'trip', first: { vi: 'UBND huyện an' } },
        mustBeTold: ['huyen-an'],
      },
    ]);
  });

  it('tells of an open commune that it was named, not that one went and another came', async () => {
    const named = { ...PARTS, units: [DEPARTMENTS, DISTRICTS, { ...COMMUNES, units: ['xa-an-2'] }] };
    expect(await changesOf(PARTS, named)).toMatchObject([
      { kind: 'changed', visit: 'xa-an-2', aspect: 'unit', old: null, mustBeTold: ['xa-an-2', 'huyen-an'] },
    ]);
  });

  it('keeps the one commune of two that is still open for what it was', async () => {
    const two = { ...COMMUNES, 'each-district': 2 };
    const open = { ...PARTS, units: [DEPARTMENTS, DISTRICTS, two] };
    const named = { ...PARTS, units: [DEPARTMENTS, DISTRICTS, { ...two, units: ['xa-an-2'] }] };
    expect(await changesOf(open, named)).toMatchObject([{ kind: 'changed', visit: 'xa-an-2' }]);
  });

  it('takes a unit in another round for the same visit', async () => {
    const rounds = [
      { id: 'dot-1', window: { from: '2021-05-10', to: '2021-05-31' } },
      { id: 'dot-2', window: { from: '2021-06-07', to: '2021-06-30' } },
    ];
    const inRound = (round: string) => ({
      rounds,
      ...(PARTS.deadlines === undefined ? {} : { deadlines: PARTS.deadlines }),
      units: [{ id: 'so', level: 'province' as const, units: [{ unit: 'so-mot', round }] }],
    });
    expect(await changesOf(inRound('dot-1'), inRound('dot-2'))).toMatchObject([
      { kind: 'moved', visit: 'so-mot@dot-2', mustBeTold: ['so-mot'] },
      { kind: 'changed', thing: 'unit', aspect: 'round' },
    ]);
  });
});

describe('what was recorded of a visit', () => {
  const NOTIFIED = { fact: 'notified', unit: 'so-hai', on: '2021-05-03', visit: '2021-06-21' };
  const of = (changes: readonly VisitChange[], id: string) => changes.find(({ visit }) => visit === id);

  it('needs nobody to be told of a day of which the unit was notified', async () => {
    expect(visitChanges(await changesOf(PARTS, { ...PARTS, facts: [NOTIFIED] }))).toMatchObject([
      {
        kind: 'moved',
        visit: 'so-hai',
        to: { date: '2021-06-21' },
        reason: { by: 'notified', on: '2021-05-03' },
        mustBeTold: [],
        notifyBy: null,
        lawful: true,
      },
    ]);
  });

  it('makes unlawful a day that was notified too late', async () => {
    const late = { ...NOTIFIED, on: '2021-06-15' };
    const changes = visitChanges(await changesOf(PARTS, { ...PARTS, facts: [late] }));
    expect(of(changes, 'so-hai')).toMatchObject({ kind: 'moved', mustBeTold: [], lawful: false });
  });

  it('tells that a unit which was notified must be notified anew', async () => {
    const before = { ...PARTS, facts: [NOTIFIED] };
    const closed = { ...before, schedule: { closed: [{ on: '2021-06-21', reason: 'Bầu cử' }] } };
    expect(of(visitChanges(await changesOf(before, closed, '2021-05-12')), 'so-hai')).toMatchObject({
      kind: 'moved',
      isNotified: true,
      mustBeTold: ['so-hai'],
      reason: { by: 'rules', why: [{ rule: 'closed' }] },
    });
  });

  it('tells why a visit was put off', async () => {
    const before = { ...PARTS, facts: [NOTIFIED] };
    const putOff = { fact: 'put-off', unit: 'so-hai', on: '2021-05-12', reason: 'Bão số 3' };
    const changes = visitChanges(await changesOf(before, { ...PARTS, facts: [NOTIFIED, putOff] }));
    expect(of(changes, 'so-hai')).toMatchObject({
      kind: 'moved',
      from: { date: '2021-06-21', session: 'morning' },
      reason: { by: 'fact', fact: 'put-off', on: '2021-05-12', reason: 'Bão số 3' },
      isNotified: true,
      mustBeTold: ['so-hai'],
    });
  });

  it('tells why a visit was cancelled', async () => {
    const cancelled = { fact: 'cancelled', unit: 'so-hai', on: '2021-05-12', reason: 'Sáp nhập' };
    const changes = visitChanges(await changesOf(PARTS, { ...PARTS, facts: [cancelled] }));
    expect(of(changes, 'so-hai')).toMatchObject({
      kind: 'removed',
      reason: { by: 'fact', fact: 'cancelled', reason: 'Sáp nhập' },
      mustBeTold: ['so-hai'],
    });
  });

  it('leaves alone what took place on another day than was planned, and tells so', async () => {
    const held = { fact: 'visited', unit: 'so-hai', on: '2021-05-11' };
    const changes = visitChanges(await changesOf(PARTS, { ...PARTS, facts: [held] }));
    expect(of(changes, 'so-hai')).toMatchObject({ reason: { by: 'held' }, mustBeTold: [], lawful: true });
  });
});
