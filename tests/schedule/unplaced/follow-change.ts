import { knownDate } from '../../../src/calendar/civil-date.ts';
import type { ScheduleSettings } from '../../../src/plan/language/schedule.ts';
import type { UnitEntry } from '../../../src/plan/language/units.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { ScheduleInput } from '../../../src/schedule/arrange.ts';
import { plusDays } from '../checker/days.ts';
import type { DemandedTrip } from '../checker/demanded.ts';
import type { ChangeValue } from '../checker/schedule-value.ts';

/**
 * The input with a change made that a schedule proposes for a trip, as the secretariat would: the plan is changed,
 * nothing else. Null where the plan cannot say it of this trip alone: open visits have no team of their own.
 */
export function followChange(
  input: ScheduleInput,
  trip: DemandedTrip,
  change: ChangeValue,
): ScheduleInput | null {
  const plan = changedPlan(input.plan, trip, change);
  return plan === null ? null : { ...input, plan };
}

function changedPlan(plan: Plan, trip: DemandedTrip, change: ChangeValue): Plan | null {
  const { message } = change;
  switch (change.kind) {
    case 'team': {
      if (trip.visits.some(({ unit }) => unit === null)) return null;
      return withEntries(plan, (entry) =>
        trip.visits.some((visit) => isEntryOf(entry, visit)) ? { ...entry, team: change.to } : entry,
      );
    }
    case 'day': {
      const pinned = trip.visits.filter(({ pin }) => pin !== null);
      const names = message.replace(/^move the pin of /, '').split(/, (?=\D)/);
      if (names.length > 1 || pinned.length > 1) return null;
      const [, session = null] = / to the (morning|afternoon) of /.exec(message) ?? [];
      return withEntries(plan, (entry) =>
        entry.pin !== null && pinned.some((visit) => isEntryOf(entry, visit))
          ? {
              ...entry,
              pin: {
                ...entry.pin,
                date: knownDate(change.to),
                session: session === 'morning' || session === 'afternoon' ? session : null,
              },
            }
          : entry,
      );
    }
    case 'cap':
      return withSettings(
        plan,
        /daily/.test(message) ? { visitsPerDay: change.to } : { visitsPerWeek: change.to },
      );
    case 'closed': {
      const days = change.to;
      const [, reason = ''] = /\((.*)\)$/.exec(message) ?? [];
      const closed = plan.schedule.closed.filter(
        (period) =>
          period.from !== days.from ||
          period.to !== days.to ||
          (period.session ?? undefined) !== days.session ||
          !isSameList(
            period.units.filter((unit) => isVisited(plan, unit)),
            days.units,
          ) ||
          !isSameList(period.teams, days.teams) ||
          period.reason !== reason,
      );
      return withSettings(plan, { closed });
    }
    case 'window':
      return { ...plan, rounds: plan.rounds.map((round) => openUntil(round, trip.round.id, change.to)) };
    case 'notice': {
      const deadlines = plan.deadlines.map((rule) =>
        rule.id === 'notice' && rule.due.kind === 'period'
          ? { ...rule, due: { ...rule.due, count: change.to } }
          : rule,
      );
      return { ...plan, deadlines };
    }
    default:
      return change satisfies never;
  }
}

function isVisited({ blocks }: Plan, id: string): boolean {
  return blocks.some((block) => block.units.some(({ unit }) => unit === id));
}

function isSameList(all: readonly string[], told: readonly string[] = []): boolean {
  return JSON.stringify(all) === JSON.stringify(told);
}

function withSettings(plan: Plan, settings: Partial<ScheduleSettings>): Plan {
  return { ...plan, schedule: { ...plan.schedule, ...settings } };
}

function withEntries(plan: Plan, change: (entry: UnitEntry) => UnitEntry): Plan {
  const blocks = plan.blocks.map((block) => ({ ...block, units: block.units.map(change) }));
  return { ...plan, blocks };
}

function isEntryOf(entry: UnitEntry, visit: DemandedTrip['visits'][number]): boolean {
  return (
    entry.unit === visit.unit &&
    entry.subject === visit.subject &&
    [null, visit.round.id].includes(entry.round)
  );
}

/** Lets the window of a round run on until a day. */
function openUntil(round: Plan['rounds'][number], id: string, to: string): Plan['rounds'][number] {
  const last = round.window.ranges
    .map((range) => range.to)
    .sort()
    .at(-1);
  if (round.id !== id || last === undefined) return round;
  const range = { from: plusDays(last, 1), to: knownDate(to) };
  return { ...round, window: { ...round.window, ranges: [...round.window.ranges, range] } };
}
