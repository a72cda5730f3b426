import { isOpen } from '../plan/demands.ts';
import type { VisitRecord } from '../plan/visit-record.ts';
import { validNotice } from '../schedule/notice.ts';
import type { Moment, Visit } from '../schedule/visits/visit.ts';
import type { VisitState } from './status.ts';

/** The state of a visit that is to begin, or began, at `start`, by facts alone. */
export function stateOf(visit: Visit, start: Moment | null): VisitState {
  const { record, form } = visit;
  const unnotified = start === null && form !== 'by-report' ? 'unplaced' : 'planned';
  if (record === null) return unnotified;
  if (record.cancelled !== null) return 'cancelled';
  if (isClosed(record)) return 'closed';
  if (record.remediationReported !== null) return 'remediated';
  if (record.conclusionReceived !== null) return 'received';
  if (record.conclusionIssued !== null) return 'concluded';
  if (record.visited !== null) return 'visited';
  if (form === 'by-report' && record.reportReceived !== null) return 'reported';
  if (record.putOff !== null) return 'moved';
  if (record.notified !== null) return validNotice({ visit, start }) === null ? 'moved' : 'notified';
  return unnotified;
}

/**
 * Whether nothing is owed any more: a conclusion that demands nothing was received, or all that a conclusion demands was
 * said to be met or lifted, each of its demands where they are known. Without a conclusion nothing is closed. What is said later opens nothing again.
 */
function isClosed({
  facts,
  demands,
  isWithoutDemands,
  conclusionIssued,
  conclusionReceived,
}: VisitRecord): boolean {
  if (conclusionIssued === null && conclusionReceived === null) return false;
  if (isWithoutDemands) return conclusionReceived !== null;
  if (demands.length > 0) return demands.every((demand) => !isOpen(demand));
  return facts.some(
    ({ fact, demand, met }) =>
      fact === 'remediation-reported' && demand === null && (met === 'yes' || met === 'lifted'),
  );
}
