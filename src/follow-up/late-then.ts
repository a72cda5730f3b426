import type { EventDate } from '../deadlines/deadline.ts';
import { recordOf } from '../plan/visit-record.ts';
import type { ScheduleInput } from '../schedule/arrange.ts';
import { followedVisit } from '../schedule/campaign-deadlines.ts';
import { visitsOf } from '../schedule/visits/make-visits.ts';
import { namesUnits, withRecord } from '../schedule/visits/recorded-visits.ts';
import type { Visit } from '../schedule/visits/visit.ts';
import { demandDeadlines } from './demand-deadlines.ts';
import type { WasLate } from './open-deadlines.ts';
import { placedVisits } from './placed-visits.ts';
import type { Sources } from './planned-starts.ts';
import type { VisitStatus } from './status.ts';
import { stateOf } from './visit-state.ts';

/** What tells how things stood on an earlier day. */
interface Past {
  readonly seen: ScheduleInput;
  readonly sources: Sources;
  /** The visits as they stand now, with all their facts. */
  readonly visits: readonly VisitStatus[];
  readonly endOf: (round: Visit['round']) => EventDate;
}

/**
 * Tells what was late on an earlier day: a deadline of a visit by the facts of its trip that were recorded of days up to
 * then, one of the campaign by the date that it then had.
 */
export function wasLateBy({ seen, sources, visits, endOf }: Past): WasLate {
  const named = seen.plan.recorded.filter(namesUnits);
  const factsOf = new Map(visits.map(({ visit, facts }) => [visit.id, facts]));
  let bare: readonly Visit[] | null = null;
  return async ({ visit: followed, deadline, date }, day) => {
    if (followed === null) {
      const { extended } = deadline;
      return (extended === null || extended.on <= day ? date : (extended.from ?? date)) < day;
    }
    bare ??= visitsOf({ ...seen.plan, recorded: named }, seen.directory, day);
    const { id } = followed.visit;
    const first = bare.find((visit) => visit.id === id)?.plannedWith;
    const then = bare
      .filter(({ plannedWith }) => plannedWith === first)
      .map((visit) =>
        withRecord(visit, recordOf((factsOf.get(visit.id) ?? []).filter(({ on }) => on <= day)), day),
      );
    const placed = await placedVisits({ ...seen, asOf: day }, sources, then);
    const own = placed.find(({ visit }) => visit.id === id);
    if (own === undefined || OVER.has(stateOf(own.visit, own.start))) return false;
    const { deadlines } = followedVisit(seen, own, endOf(own.visit.round));
    const all = [...deadlines, ...demandDeadlines(seen, own.visit)];
    const same = all.find((one) => one.id === deadline.id);
    return same?.kept === null && same.date !== null && same.date < day;
  };
}

/** The states in which a visit owes nothing. */
const OVER: ReadonlySet<VisitStatus['state']> = new Set(['closed', 'cancelled']);
