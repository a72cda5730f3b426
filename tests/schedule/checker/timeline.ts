import type { Calendar } from '../../../src/calendar/calendar.ts';
import type { ClosedPeriod } from '../../../src/plan/language/schedule.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Round } from '../../../src/plan/language/rounds.ts';
import { daysBetween, plusDays } from './days.ts';
import type { MomentValue } from './schedule-value.ts';

/** The sessions of all working days from the first day of any window to well after the last. */
export interface Timeline {
  readonly slots: readonly MomentValue[];
  /** The slot of a moment; −1 if its day is a day off or outside. */
  find(moment: MomentValue): number;
  /** The slots of a round that lie in its window, and of these the plan-open ones. */
  window(round: Round): ReadonlySet<number>;
  open(round: Round): ReadonlySet<number>;
  /** Whether two successive slots have no day off between them. */
  touches(slot: number): boolean;
  /** Plan-open slots of a round strictly before a moment, wherever that lies. */
  openBefore(round: Round, moment: MomentValue): number;
}

/** Lays out the sessions of a plan. */
export function timelineOf(plan: Plan, calendar: Calendar): Timeline {
  const ranges = plan.rounds.flatMap((round) => round.window.ranges);
  const first = ranges.map((range) => range.from).sort()[0] ?? '';
  const last = plusDays(
    ranges
      .map((range) => range.to)
      .sort()
      .at(-1) ?? '',
    60,
  );
  const slots: MomentValue[] = [];
  for (let day = plusDays(first, 0); day <= last; day = plusDays(day, 1)) {
    if (!calendar.isWorking(day)) continue;
    slots.push({ date: day, session: 'morning' }, { date: day, session: 'afternoon' });
  }
  const numbers = new Map(slots.map((slot, index) => [key(slot), index]));
  const windows = new Map<string, ReadonlySet<number>>();
  const opens = new Map<string, ReadonlySet<number>>();
  for (const round of plan.rounds) {
    const within = slots.flatMap(({ date }, index) =>
      round.window.ranges.some(({ from, to }) => from <= date && date <= to) ? [index] : [],
    );
    const shut = plan.schedule.closed.filter(
      (period) => period.units.length + period.teams.length === 0 && isOfRound(period, round),
    );
    windows.set(round.id, new Set(within));
    opens.set(
      round.id,
      new Set(within.filter((index) => !shut.some((period) => isShut(period, slots[index] ?? NO_MOMENT)))),
    );
  }
  const of = (sets: ReadonlyMap<string, ReadonlySet<number>>, round: Round) =>
    sets.get(round.id) ?? new Set<number>();
  return {
    slots,
    find: (moment) => numbers.get(key(moment)) ?? -1,
    window: (round) => of(windows, round),
    open: (round) => of(opens, round),
    touches: (slot) => {
      const [here, next] = [slots[slot], slots[slot + 1]];
      return here !== undefined && next !== undefined && daysBetween(here.date, next.date) <= 1;
    },
    openBefore: (round, moment) =>
      [...of(opens, round)].filter((index) => key(slots[index] ?? NO_MOMENT) < key(moment)).length,
  };
}

const NO_MOMENT: MomentValue = { date: '', session: 'morning' };

/** Whether a closed period holds a session. */
export function isShut(period: ClosedPeriod, { date, session }: MomentValue): boolean {
  return period.from <= date && date <= period.to && (period.session === null || period.session === session);
}

/** Whether a closed period says anything of a round. */
export function isOfRound(period: ClosedPeriod, round: Round): boolean {
  return period.rounds.length === 0 || period.rounds.includes(round.id);
}

/** Orders moments as text. */
export function key({ date, session }: MomentValue): string {
  return `${date} ${session === 'morning' ? 0 : 1}`;
}
