import type { CivilDate } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { RuleContext } from '../engine/rule.ts';
import { campaignOf } from './campaign.ts';
import { canNotify, lastNoticeDay, needsNotice, noticeRule } from './notice-days.ts';

/** What makes a whole window useless. The first that holds is told, since the others may follow from it. */
export type WindowFault =
  'reversed' | 'outside-calendar' | 'no-working-day' | 'closed' | 'before-decision' | 'no-notice';

const known = new WeakMap<RuleContext, Map<Round, WindowFault | null>>();

/** The fault of the window of a round, or null. */
export function windowFault(context: RuleContext, round: Round): WindowFault | null {
  const faults = known.get(context) ?? new Map<Round, WindowFault | null>();
  known.set(context, faults);
  const found = faults.get(round);
  if (found !== undefined) return found;
  const fault = findFault(context, round);
  faults.set(round, fault);
  return fault;
}

/** The rounds whose window has this fault. */
export function roundsWith(context: RuleContext, fault: WindowFault): Round[] {
  return context.plan.rounds.filter((round) => windowFault(context, round) === fault);
}

/** The first and the last day of a window. */
export function windowEnds({ window }: Round): DateRange | null {
  const [first] = window.ranges;
  const to = window.ranges
    .map((range) => range.to)
    .sort()
    .at(-1);
  return first === undefined || to === undefined ? null : { from: first.from, to };
}

/** Whether a window holds a day. */
export function isInWindow({ window }: Round, day: CivilDate): boolean {
  return window.ranges.some(({ from, to }) => from <= day && day <= to);
}

function findFault(context: RuleContext, round: Round): WindowFault | null {
  const { plan, calendar, counting, visits } = context;
  const { ranges } = round.window;
  const ends = windowEnds(round);
  if (ends === null) return null;
  if (ranges.some(({ from, to }) => from > to)) return 'reversed';
  if (!calendar.covers(ends.from) || !calendar.covers(ends.to)) return 'outside-calendar';
  const rule = noticeRule(context);
  if ([ends.from, ends.to].some((day) => !canNotify(context, day))) return 'outside-calendar';

  const { starts, sessionsOf } = campaignOf(context);
  const { window, open } = sessionsOf(round);
  if (window.length === 0) return 'no-working-day';
  const last = open.at(-1);
  if (last === undefined) return 'closed';
  if (!counting.covers(plan.decision.date)) return null;
  if (ends.to < plan.decision.date) return 'before-decision';
  const toNotify = visits.some((visit) => visit.round === round && needsNotice(visit));
  const latest = lastNoticeDay(context, rule, starts.line.at(last).date);
  return toNotify && latest !== null && latest < plan.decision.date ? 'no-notice' : null;
}
