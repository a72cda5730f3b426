import type { SentNotice } from '../plan/visit-record.ts';
import type { ScheduledVisit } from './schedule.ts';
import { keepsNotifiedDate } from './sessions/starts.ts';

/** A visit and where it stands. */
type Standing = Pick<ScheduledVisit, 'visit' | 'start'>;

/** The notice of the very day on which a visit stands, or that it had when it took place; null if its unit got none. */
export function validNotice({ visit, start }: Standing): SentNotice | null {
  const notified = visit.record?.notified ?? null;
  const isSpent = visit.stands !== null || visit.form === 'by-report';
  return isSpent || keepsNotifiedDate(visit, start) ? notified : null;
}

/**
 * The notice of another day than that on which a visit now stands, or of one from which it was put off: it no longer
 * counts. Null if there is none.
 */
export function lapsedNotice(standing: Standing): SentNotice | null {
  if (validNotice(standing) !== null) return null;
  const { record } = standing.visit;
  return record?.notified ?? record?.voided ?? null;
}
