import type { CivilDate } from '../../calendar/civil-date.ts';
import type {
  DueDeadline,
  OpenDeadline,
  OverdueDeadline,
  Status,
  VisitState,
} from '../../follow-up/status.ts';
import type { Demand } from '../../plan/demands.ts';
import { type Passing, passingBy } from '../../plan/directory.ts';
import { type KnownDeadline, knownDeadline } from '../../plan/language/known-deadlines.ts';
import { deadlineRuleOf } from '../../deadlines/deadline.ts';
import { lapsedNotice } from '../../schedule/notice.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { LetterFacts } from './letter-facts.ts';
import { isCounted } from './tags/duty-tags.ts';

/** What an addressee is late with, and what it owes soon, both in the order of days. */
export interface OwedItems {
  /** Id of the unit, district or agency that is written to. */
  readonly addressee: string;
  readonly overdue: readonly OverdueDeadline[];
  readonly due: readonly DueDeadline[];
}

/**
 * What units, districts and seconding agencies owe by a status, by who answers for it today. What the office, the teams or
 * the issuer of the plan owe is in no letter, nor what hangs on a visit of whose day its unit has not been notified, or must be
 * anew, nor what was to be ready before a visit that has begun.
 */
export function owedItems(facts: LetterFacts, { overdue, due, asOf }: Status): OwedItems[] {
  const byAddressee = new Map<string, { overdue: OverdueDeadline[]; due: DueDeadline[] }>();
  const of = (row: OpenDeadline) => {
    const addressee =
      isAskedFor(facts, row) && !isTooLateFor(row, asOf) ? addresseeOf(facts, row, asOf) : null;
    if (addressee === null) return null;
    const items = byAddressee.get(addressee) ?? { overdue: [], due: [] };
    byAddressee.set(addressee, items);
    return items;
  };
  for (const row of overdue) of(row)?.overdue.push(row);
  for (const row of due) of(row)?.due.push(row);
  return [...byAddressee].map(([addressee, items]) => ({ addressee, ...items }));
}

/** Who stands for the unit of a row today, if that has ended; null while it exists, and of a row without a unit. */
export function passedOn(
  { directory }: Pick<LetterFacts, 'directory'>,
  row: OpenDeadline,
  day: CivilDate,
): Passing | null {
  const unit = row.visit?.visit.unit ?? row.owner;
  return passingBy(unit, day, directory);
}

/** The known deadline that a row is of, in whichever round, by which reports are due too; null of one of the plan's own. */
export function knownOf(
  { plan }: Pick<LetterFacts, 'plan'>,
  { deadline }: OpenDeadline,
): KnownDeadline | null {
  const id = deadlineRuleOf(plan, deadline)?.id ?? deadline.id;
  return id === plan.report.until ? 'report' : knownDeadline(id);
}

/** The demand of a conclusion with a day of its own that a row is of; null of any other. */
export function demandOf({ visit, deadline }: OpenDeadline): Demand | null {
  const own = visit?.demands.find((one) => one.isOwn && one.deadline === deadline);
  return own?.demand ?? null;
}

/** The status of the visits that a plan asks for, as far as they stand somewhere. */
export function visitsIn({ visits }: Status): ScheduledVisit[] {
  return visits.flatMap(({ scheduled }) => scheduled ?? []);
}

/** States in which a unit cannot know of its visit, or no longer counts on the day that it was told. */
const UNTOLD: readonly VisitState[] = ['planned', 'moved', 'unplaced', 'cancelled'];

function isAskedFor(facts: LetterFacts, { owner, visit, deadline }: OpenDeadline): boolean {
  const { plan, directory } = facts;
  const { office, decision } = plan;
  if (directory.get(owner) === undefined || owner === office.agency) return false;
  const isVisited = visit !== null && visit.visit.unit === owner;
  if (owner === decision.issuer.agency && !isVisited) return false;
  const hangsOnVisit = visit !== null && visit.visit.unit !== null && isCounted(plan, deadline);
  return !(hangsOnVisit && (UNTOLD.includes(visit.state) || mustBeToldAnew(facts, visit.visit)));
}

/** Whether something was to be ready before a visit that was held, or whose day has passed: it is of no more use to the team. */
function isTooLateFor(row: OpenDeadline, day: CivilDate): boolean {
  const { visit, deadline } = row;
  const scheduled = visit?.scheduled ?? null;
  if (scheduled === null || deadline.direction !== 'before' || demandOf(row) !== null) return false;
  const { visit: held, start } = scheduled;
  return held.done !== null || (start !== null && start.date < day);
}

/** Whether a visit is to be made on another day than the one of which its unit was notified. */
function mustBeToldAnew({ schedule }: LetterFacts, { id }: Visit): boolean {
  const { visits, unplaced } = schedule;
  const placed = visits.find(({ visit }) => visit.id === id);
  const waiting = unplaced.find(({ visit }) => visit.id === id);
  const standing = placed ?? (waiting === undefined ? null : { visit: waiting.visit, start: null });
  return standing !== null && lapsedNotice(standing) !== null;
}

/** Whoever owes something, or the successor of a unit that has ended. */
function addresseeOf(facts: LetterFacts, row: OpenDeadline, day: CivilDate): string {
  const { owner, visit } = row;
  if (visit?.successor != null && owner === visit.visit.unit) return visit.successor;
  return passingBy(owner, day, facts.directory)?.successor ?? owner;
}
