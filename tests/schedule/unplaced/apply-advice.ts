import { writtenDate } from '../../../src/calendar/date-words.ts';
import type { Calendar } from '../../../src/calendar/calendar.ts';
import type { ClosedPeriod } from '../../../src/plan/language/schedule.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { ScheduleInput } from '../../../src/schedule/arrange.ts';
import { plusDays } from '../checker/days.ts';

/** The input with an advice followed, as the secretariat would: the plan is changed, nothing else. Null for no advice. */
export function followAdvice(input: ScheduleInput, round: string, advice: string): ScheduleInput {
  const { plan, calendar } = input;
  const [, longer] = /^make the window (\d+) sessions? longer$/.exec(advice) ?? [];
  if (longer !== undefined)
    return { ...input, plan: withLongerWindow(plan, calendar, round, Number(longer)) };
  const [, days, reason] = /^open the closed period (.+?) \((.*)\)$/.exec(advice) ?? [];
  if (days !== undefined) {
    const closed = plan.schedule.closed.filter(
      (period) => writtenDays(period) !== days || period.reason !== reason,
    );
    return { ...input, plan: { ...plan, schedule: { ...plan.schedule, closed } } };
  }
  const [, cap, most] = /^raise the (daily|weekly) cap to (\d+)$/.exec(advice) ?? [];
  if (cap !== undefined) {
    const raised = cap === 'daily' ? { visitsPerDay: Number(most) } : { visitsPerWeek: Number(most) };
    return { ...input, plan: { ...plan, schedule: { ...plan.schedule, ...raised } } };
  }
  const [, count] = /^shorten the notice period to (\d+) \D+$/.exec(advice) ?? [];
  if (count === undefined) throw new Error(`an advice that nobody understands: ${advice}`);
  const deadlines = plan.deadlines.map((rule) =>
    rule.id === 'notice' && rule.due.kind === 'period'
      ? { ...rule, due: { ...rule.due, count: Number(count) } }
      : rule,
  );
  return { ...input, plan: { ...plan, deadlines } };
}

function writtenDays({ from, to }: ClosedPeriod): string {
  const [first, last] = [writtenDate(from, 'en'), writtenDate(to, 'en')];
  return first === last ? first : `${first} – ${last}`;
}

/** Lets the window of a round run on for some sessions; after an odd number the last afternoon stays closed. */
function withLongerWindow(plan: Plan, calendar: Calendar, id: string, sessions: number): Plan {
  const round = plan.rounds.find((one) => one.id === id);
  const last = round?.window.ranges
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (round === undefined || last === undefined) throw new Error(`no round ${id}`);
  let to = last;
  for (let days = Math.ceil(sessions / 2); days > 0;) {
    to = plusDays(to, 1);
    if (calendar.isWorking(to)) days--;
  }
  const window = { ...round.window, ranges: [...round.window.ranges, { from: plusDays(last, 1), to }] };
  const afternoon: ClosedPeriod = {
    path: [],
    clause: null,
    from: to,
    to,
    session: 'afternoon',
    reason: 'ngoài thời gian kiểm tra',
    units: [],
    teams: [],
    rounds: [id],
  };
  const closed = sessions % 2 === 0 ? plan.schedule.closed : [...plan.schedule.closed, afternoon];
  return {
    ...plan,
    rounds: plan.rounds.map((one) => (one === round ? { ...round, window } : one)),
    schedule: { ...plan.schedule, closed },
  };
}
