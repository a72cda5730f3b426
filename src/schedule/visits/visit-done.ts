import type { CivilDate } from '../../calendar/civil-date.ts';
import type { VisitRecord } from '../../plan/visit-record.ts';
import type { When } from '../../plan/language/units.ts';
import type { Done } from './visit.ts';

/**
 * When a visit took place by its record: as recorded; else, if a conclusion or what follows from one is recorded, on the
 * day of which the unit was notified. Its session is that of the notice or of the pin where they name the same day.
 */
export function doneOf(record: VisitRecord | null, pin: When | null): Done | null {
  if (record === null) return null;
  const { notified, visited } = record;
  if (visited !== null) {
    const sessions = [
      notified?.visit === visited.from ? notified.session : null,
      pin?.date === visited.from ? pin.session : null,
    ];
    return {
      from: visited.from,
      to: visited.to,
      session: sessions.find((session) => session !== null) ?? null,
    };
  }
  return isConcluded(record) ? notifiedDay(record) : null;
}

/** The notified day of a visit that has gone by today without a record of the visit: only a fact frees the visit from it. */
export function passedDay(record: VisitRecord | null, today: CivilDate): Done | null {
  const day = record === null ? null : notifiedDay(record);
  return day !== null && day.from < today ? day : null;
}

function notifiedDay({ notified }: VisitRecord): Done | null {
  return notified === null ? null : { from: notified.visit, session: notified.session, to: null };
}

/** Whether a record shows that the visit must have taken place: a conclusion, or a report on remediation. */
export function isConcluded(
  record: Pick<VisitRecord, 'conclusionIssued' | 'conclusionReceived' | 'remediationReported'>,
): boolean {
  return (record.conclusionIssued ?? record.conclusionReceived ?? record.remediationReported) !== null;
}
