import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleInput } from '../../src/schedule/arrange.ts';
import { followChange } from './unplaced/follow-change.ts';
import { brokenRules } from './checker/check-schedule.ts';
import { plusDays } from './checker/days.ts';
import { tripsDemanded } from './checker/demanded.ts';
import type { ChangeValue, ScheduleValue } from './checker/schedule-value.ts';
import { bestOf, valuesOf } from './checker/values.ts';
import { type LawPlan, lawPlans } from './law-plans.ts';
import { caseOf, inputOf, planOf, scheduleOf, startsIn } from './plan-builder.ts';

const RUNS = Number(process.env.RUNS ?? 1);

describe.each([
  ['tight', 70],
  ['roomy', 40],
] as const)('any %s plan', (room, runs) => {
  it('is scheduled by every rule, as well as can be', () =>
    holds(lawPlans({ room, records: true }), runs, async (law) => {
      const input = read(law);
      const value = await scheduleOf(input);
      expect(brokenRules(caseOf(input), value)).toEqual([]);
      const best = bestOf(caseOf(input), value);
      fc.pre(!best.includes(null));
      expect(valuesOf(caseOf(input), value)).toEqual(best);
      expect(value.optimal).toBe(true);
    }));
});

describe('any plan', () => {
  it('gives the same bytes again', () =>
    holds(lawPlans({ room: 'tight', records: true }), 15, async (law) => {
      const once = await scheduleOf(read(law));
      const again = await scheduleOf(read(law));
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }));

  it('stays as it is when its own schedule is the previous one', () =>
    holds(lawPlans({ room: 'roomy', records: false }), 25, async (law) => {
      const once = await scheduleOf(read(law));
      const previous = { revision: once.revision, starts: startsIn(once) };
      const again = await scheduleOf(read({ ...law, circumstances: { ...law.circumstances, previous } }));
      expect(again.displacement).toBe(0);
      expect(again.revision).toBe(once.revision + 1);
      expect(again.trips.map(({ id, start }) => [id, start])).toEqual(
        once.trips.map(({ id, start }) => [id, start]),
      );
    }));

  it('is published without a trace of unannounced visits', () =>
    holds(lawPlans({ room: 'tight', records: true }), 25, async (law) => {
      const input = read(law);
      const value = await scheduleOf(input, false);
      expect(brokenRules(caseOf(input, false), value)).toEqual([]);
      expect(JSON.stringify({ ...value, settings: {} })).not.toMatch(/so-sau|unannounced|đột xuất/);
      const whole = await scheduleOf(input);
      const announced = new Set(value.visits.map(({ id }) => id));
      const places = ({ visits }: ScheduleValue) =>
        visits.flatMap(({ id, team, start }) => (announced.has(id) ? [{ id, team, start }] : []));
      expect(places(whole)).toEqual(places(value));
    }));

  it('places a visit once one of the changes for it is made, and not by less', () =>
    holds(lawPlans({ room: 'tight', records: true }), 25, async (law) => {
      const input = read(law);
      const value = await scheduleOf(input);
      const [advised] = value.unplaced.filter(({ changes }) => changes.length > 0);
      fc.pre(advised !== undefined);
      expect(advised.advice).toBe(advised.changes[0]?.message);
      const trips = tripsDemanded(caseOf(input).grounds.visits);
      const trip = trips.find(({ visits }) => visits.some(({ id }) => id === advised.id));
      if (trip === undefined) throw new Error(`no trip of ${advised.id}`);
      // Announced visits are placed as if there were no others, and may take the place of one that is not announced.
      const isUnannounced = trip.visits.some(({ form }) => form === 'unannounced');
      const countLike = (visits: ScheduleValue['visits']) =>
        visits.filter(({ form }) => (form === 'unannounced') === isUnannounced).length;
      const isPlacedBy = async (change: ChangeValue) => {
        const followed = followChange(input, trip, change);
        if (followed === null) return null;
        const { visits } = await scheduleOf(followed);
        return visits.some(({ id }) => id === advised.id) && countLike(visits) > countLike(value.visits);
      };
      for (const change of advised.changes) {
        expect([change, await isPlacedBy(change)]).not.toEqual([change, false]);
        const less = oneLess(input, change);
        if (less !== null) expect([less, await isPlacedBy(less)]).toEqual([less, false]);
      }
    }));
});

/** A window that ends a working day earlier, a notice of one day more; null where that is no change any more. */
function oneLess({ plan, calendar }: ScheduleInput, change: ChangeValue): ChangeValue | null {
  if (change.kind === 'window') {
    let to = plusDays(change.to, -1);
    while (!calendar.isWorking(to)) to = plusDays(to, -1);
    const ends = plan.rounds.flatMap(({ window }) => window.ranges.map((range) => range.to));
    return ends.some((end) => end >= to) ? null : { ...change, to };
  }
  if (change.kind !== 'notice') return null;
  const due = plan.deadlines.find(({ id }) => id === 'notice')?.due;
  const to = change.to + 1;
  return due?.kind === 'period' && to < due.count ? { ...change, to } : null;
}

function holds(
  plans: fc.Arbitrary<LawPlan>,
  numRuns: number,
  law: (plan: LawPlan) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(plans, law), { numRuns: numRuns * RUNS });
}

function read({ parts, changes, circumstances }: LawPlan): ScheduleInput {
  return inputOf(planOf(parts, changes), circumstances);
}
