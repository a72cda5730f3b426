import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Audience, Decisions } from '../../../src/documents/audience/audience.ts';
import {
  CHANGES,
  CLOSINGS,
  type ClosingTold,
  MOVES,
  type ReasonTold,
  type Told,
  VISITS,
  WARNINGS,
} from '../../../src/documents/audience/decisions.ts';
import type { ShownReason, ShownSchedule } from '../../../src/documents/audience/schedule-for.ts';
import type { ScheduleView } from '../../../src/formats/of/schedule/schedule-view.ts';
import type { Form } from '../../../src/plan/language/forms.ts';
import {
  type Change,
  CLOSING_RULES,
  type ClosingRule,
  type MoveReason,
} from '../../../src/schedule/reason.ts';
import type { Schedule, ScheduleWarning } from '../../../src/schedule/schedule.ts';

type MoveRule = Exclude<MoveReason['rule'], ClosingRule>;

describe('a kind that nobody has decided upon', () => {
  it('does not compile, whatever it is of', () => {
    // @ts-expect-error a new form of visit has no decision
    ((): Decisions<Form | 'new', Told> => VISITS)();
    // @ts-expect-error a new rule that shuts starts out has no decision
    ((): Decisions<ClosingRule | 'new', ClosingTold> => CLOSINGS)();
    // @ts-expect-error a new reason why a trip moved has no decision
    ((): Decisions<MoveRule | 'new', ReasonTold> => MOVES)();
    // @ts-expect-error a new change has no decision
    ((): Decisions<Change['kind'] | 'new', Told> => CHANGES)();
    // @ts-expect-error a new warning has no decision
    ((): Decisions<ScheduleWarning['id'] | 'new', Told> => WARNINGS)();
    // @ts-expect-error a new audience has no decision
    ((): Readonly<Record<Audience | 'new', Told>> => VISITS.digital)();
  });

  it('would compile for every kind there is', () => {
    expectTypeOf<keyof typeof CLOSINGS | keyof typeof MOVES>().toEqualTypeOf<MoveReason['rule']>();
    expectTypeOf<keyof typeof CHANGES>().toEqualTypeOf<Change['kind']>();
    expectTypeOf<keyof typeof WARNINGS>().toEqualTypeOf<ScheduleWarning['id']>();
    expectTypeOf<keyof typeof VISITS>().toEqualTypeOf<Form>();
    expect(Object.keys(CLOSINGS)).toEqual([...CLOSING_RULES]);
  });

  it('is shown in no format: they take what an audience may see, and nothing else', () => {
    expectTypeOf<Schedule>().not.toExtend<ShownSchedule>();
    expectTypeOf<MoveReason>().not.toExtend<ShownReason>();
    expectTypeOf<ScheduleView['schedule']>().toEqualTypeOf<ShownSchedule>();
  });
});

describe('what is decided', () => {
  it('is that the public learns of no rule what it rests on', () => {
    const resting = [
      'pin',
      'notice',
      'closed',
      'unit-closed',
      'put-off',
      'not-in-force',
      'team-closed',
      'head',
      'post',
    ] as const;
    expect(resting.map((rule) => CLOSINGS[rule].public)).toEqual(resting.map(() => 'rule'));
  });

  it('is that the office knows all, and the public no more than those concerned', () => {
    const rows: readonly Readonly<Record<Audience, unknown>>[] = [
      ...Object.values(VISITS),
      ...Object.values(CLOSINGS),
      ...Object.values(MOVES),
      ...Object.values(CHANGES),
      ...Object.values(WARNINGS),
    ];
    for (const { internal, concerned, public: anybody } of rows) {
      expect(internal).toBe('whole');
      if (concerned !== 'whole') expect(anybody).toEqual(concerned);
    }
  });
});
