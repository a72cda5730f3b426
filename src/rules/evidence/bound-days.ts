import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { ClosedPeriod, Session } from '../../plan/language/schedule.ts';
import { closes } from '../../schedule/sessions/round-sessions.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';
import { lastNoticeDay, noticeRule } from './notice-days.ts';
import { isInWindow, windowFault } from './window-fault.ts';

/** Why a visit cannot begin on a day. The first that holds is told. */
export type DayFault = 'outside-window' | 'day-off' | 'closed' | 'afternoon';

/** What binds a visit to a day: a pin of the plan, a notice already sent, or that it has taken place. */
export type Bond = 'pin' | 'notified' | 'visited';

/** A day to which a visit is bound. */
export interface BoundDay {
  readonly visit: Visit;
  readonly bond: Bond;
  readonly date: CivilDate;
  readonly session: Session | null;
  readonly path: Path;
  /** Why the visit cannot begin then; of a pin also that its notice would have been due before the decision. */
  readonly fault: DayFault | 'no-notice' | null;
  /** The closed period behind the fault `closed`. */
  readonly closed: ClosedPeriod | null;
}

const known = new WeakMap<RuleContext, readonly BoundDay[]>();

/** Every day to which a visit is bound, in plan order. Inspection by report is bound to none. */
export function boundDays(context: RuleContext): readonly BoundDay[] {
  const found = known.get(context) ?? context.visits.flatMap((visit) => daysOf(context, visit));
  known.set(context, found);
  return found;
}

/** The days to which visits are bound in one way, with a fault. */
export function faultyDays(context: RuleContext, bond: Bond): BoundDay[] {
  return boundDays(context).filter((day) => day.bond === bond && day.fault !== null);
}

/** Why a visit cannot begin on a day, all but its notice considered; null too if its whole window is faulty. */
export function whyNotOn(
  context: RuleContext,
  visit: Visit,
  date: CivilDate,
  session: Session | null,
): { readonly fault: DayFault | null; readonly closed: ClosedPeriod | null } {
  const fault = (name: DayFault | null, closed: ClosedPeriod | null = null) => ({ fault: name, closed });
  const ofWindow = windowFault(context, visit.round);
  if (ofWindow !== null && ofWindow !== 'no-notice' && ofWindow !== 'before-decision') return fault(null);
  if (!isInWindow(visit.round, date)) return fault('outside-window');
  if (!context.calendar.isWorking(date)) return fault('day-off');
  if (session === 'afternoon' && visit.sessions > 1) return fault('afternoon');
  const closed = closingOf(context, visit, date, session);
  return closed === undefined ? fault(null) : fault('closed', closed);
}

function daysOf(context: RuleContext, visit: Visit): BoundDay[] {
  const { record, pin, done } = visit;
  if (visit.form === 'by-report') return [];
  if (record !== null && done !== null) {
    const { visited, notified } = record;
    const path = visited?.path ?? (notified === null ? visit.path : [...notified.path, 'visit']);
    return [bind(context, visit, 'visited', done.from, done.session, path)];
  }
  const days: BoundDay[] = [];
  if (pin !== null) days.push(bind(context, visit, 'pin', pin.date, pin.session, [...pin.path, 'date']));
  const notified = record?.notified;
  if (notified != null && notified.visit !== pin?.date) {
    days.push(
      bind(context, visit, 'notified', notified.visit, notified.session, [...notified.path, 'visit']),
    );
  }
  return days;
}

function bind(
  context: RuleContext,
  visit: Visit,
  bond: Bond,
  date: CivilDate,
  session: Session | null,
  path: Path,
): BoundDay {
  const { fault, closed } = whyNotOn(context, visit, date, session);
  const isLate = fault === null && bond === 'pin' && isTooEarly(context, visit, date);
  return { visit, bond, date, session, path, fault: isLate ? 'no-notice' : fault, closed };
}

/** Whether notice of a visit on that day was impossible already when the decision was signed. */
function isTooEarly(context: RuleContext, visit: Visit, date: CivilDate): boolean {
  if (visit.form === 'unannounced' || visit.record?.notified?.visit === date) return false;
  if (windowFault(context, visit.round) !== null) return false;
  const latest = lastNoticeDay(context, noticeRule(context), date);
  return latest !== null && latest < context.plan.decision.date;
}

/** The closed period that a visit beginning at a moment would run into on its first day. */
function closingOf(
  { plan }: RuleContext,
  visit: Visit,
  date: CivilDate,
  session: Session | null,
): ClosedPeriod | undefined {
  const concerning = plan.schedule.closed.filter(
    (period) =>
      period.from <= date &&
      date <= period.to &&
      period.teams.length === 0 &&
      (period.rounds.length === 0 || period.rounds.includes(visit.round.id)) &&
      (period.units.length === 0 || (visit.unit !== null && period.units.includes(visit.unit))),
  );
  const at = (one: Session) => concerning.find((period) => closes(period, { date, session: one }));
  const morning = at('morning');
  const afternoon = at('afternoon');
  if (visit.sessions > 1) return morning ?? afternoon;
  if (session !== null) return session === 'morning' ? morning : afternoon;
  return morning === undefined ? undefined : afternoon;
}
