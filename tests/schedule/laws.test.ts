import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScheduleInput } from '../../src/schedule/arrange.ts';
import { followAdvice } from './unplaced/apply-advice.ts';
import { brokenRules } from './checker/check-schedule.ts';
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
    }));

  it('places an announced visit once the advice for it is followed, and not by less', () =>
    holds(lawPlans({ room: 'tight', records: true }), 25, async (law) => {
      const input = read(law);
      const value = await scheduleOf(input, false);
      const advised = value.unplaced.find(({ advice }) => advice !== undefined);
      fc.pre(advised?.advice !== undefined);
      const round = caseOf(input).grounds.visits.find(({ id }) => id === advised.id)?.round.id ?? '';
      const isPlacedBy = async (advice: string) => {
        const followed = await scheduleOf(followAdvice(input, round, advice), false);
        return (
          followed.visits.some(({ id }) => id === advised.id) && followed.visits.length > value.visits.length
        );
      };
      expect(await isPlacedBy(advised.advice)).toBe(true);
      const [, sessions = '1'] = /^make the window (\d+)/.exec(advised.advice) ?? [];
      if (Number(sessions) > 1) {
        expect(await isPlacedBy(`make the window ${Number(sessions) - 1} sessions longer`)).toBe(false);
      }
    }));
});

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
