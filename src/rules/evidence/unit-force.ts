import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Agency, isInForce } from '../../plan/directory.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';
import { windowEnds } from './window-fault.ts';

/** That a unit exists on no day of its window, or not on all, and the end of its existence that makes it so. */
interface LimitedForce {
  readonly extent: 'never' | 'partly';
  readonly agency: Agency;
  readonly side: 'from' | 'to';
  readonly date: CivilDate;
  /** What the agency ends with, where its own entry names no end. */
  readonly above: Agency | null;
}

/** How the existence of a unit still to be visited limits its window; null if it does not, or if a date of either is wrong itself. */
export function unitForce({ directory }: RuleContext, { unit, round, done }: Visit): LimitedForce | null {
  const agency = unit === null || done !== null ? undefined : directory.get(unit);
  const ends = windowEnds(round);
  const ranges = round.window.ranges;
  if (agency === undefined || ends === null || ranges.some(({ from, to }) => from > to)) return null;
  const { from, to } = agency;
  if (from !== null && to !== null && from > to) return null;
  if (isInForce(agency, ends.from, ends.to)) return null;
  const exists = ranges.some(
    (range) => (from === null || from <= range.to) && (to === null || range.from <= to),
  );
  const extent = exists ? 'partly' : 'never';
  if (to !== null && to < ends.to) {
    const above = agency.endsWith === null ? null : (directory.get(agency.endsWith) ?? null);
    return { extent, agency, side: 'to', date: to, above };
  }
  return from === null ? null : { extent, agency, side: 'from', date: from, above: null };
}
