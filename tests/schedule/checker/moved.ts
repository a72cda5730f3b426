import type { Case } from './check-schedule.ts';
import type { DemandedTrip } from './demanded.ts';
import type { MovedValue, ScheduleValue } from './schedule-value.ts';

/**
 * What moved, no more and no less, each visit once: those notified of another day than they have, and of those that were
 * not notified the ones that the earlier schedule had on another one.
 */
export function* brokenMoves(
  { previous }: Case,
  value: ScheduleValue,
  trips: readonly DemandedTrip[],
): Generator<string> {
  const own = trips
    .flatMap(({ visits }) => visits)
    .filter(({ stands }) => !stands)
    .flatMap(({ id, record }) => {
      const visit = value.visits.find((one) => one.id === id);
      const start = visit?.start ?? null;
      const notice = record?.notified ?? null;
      const isKept = notice?.visit === start?.date && (notice?.session ?? start?.session) === start?.session;
      const isNotified = notice !== null && !isKept;
      const before = notice === null ? previous.get(id) : undefined;
      const from = isNotified ? { date: notice.visit, session: notice.session } : before;
      if (from === undefined || (from.date === start?.date && from.session === start.session)) return [];
      const needsNotice = start !== null && (notice === null || isNotified);
      const deadline = needsNotice ? visit?.deadlines.find((one) => one.id === 'notice')?.date : null;
      return [inShort({ visit: id, from, to: start, notified: isNotified, notifyBy: deadline ?? null })];
    });
  const told = value.moved.map(inShort);
  if (told.sort().join('; ') !== own.sort().join('; '))
    yield `has moved ${told.join('; ')}, not ${own.join('; ')}`;
  for (const { visit, from, to, days } of value.moved) {
    const apart = to === null ? null : Math.abs(Date.parse(to.date) - Date.parse(from.date)) / 86_400_000;
    if (days !== apart) yield `moves ${visit} by ${String(days)} days, not ${String(apart)}`;
  }
}

function inShort(move: Pick<MovedValue, 'visit' | 'from' | 'to' | 'notified' | 'notifyBy'>): string {
  const { visit, from, to, notified, notifyBy } = move;
  const at = (one: MovedValue['from'] | null) => (one === null ? '-' : `${one.date} ${one.session ?? '-'}`);
  return `${visit}: ${at(from)} to ${at(to)}${notified ? ', notified' : ''}, by ${notifyBy ?? '-'}`;
}
