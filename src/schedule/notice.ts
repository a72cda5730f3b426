import type { VisitRecord } from '../plan/language/records.ts';
import type { ScheduledVisit } from './schedule.ts';
import { keepsNotifiedDate } from './sessions/starts.ts';

/** A notice that a unit got: when it was sent, and of which day, and session where it named one, it told. */
export type Notice = NonNullable<VisitRecord['notified']>;

/** A visit and where it stands. */
type Standing = Pick<ScheduledVisit, 'visit' | 'start'>;

/** The notice of the very day on which a visit stands, or that it had when it took place; null if its unit got none. */
export function validNotice({ visit, start }: Standing): Notice | null {
  const notified = visit.record?.notified ?? null;
  const isSpent = visit.stands !== null || visit.form === 'by-report';
  return isSpent || keepsNotifiedDate(visit, start) ? notified : null;
}

/** The notice of another day than that on which a visit now stands: it no longer counts. Null if there is none. */
export function lapsedNotice(standing: Standing): Notice | null {
  return validNotice(standing) === null ? (standing.visit.record?.notified ?? null) : null;
}
