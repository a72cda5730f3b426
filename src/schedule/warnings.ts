import { writtenDate } from '../calendar/date-words.ts';
import type { Bilingual } from '../words/language.ts';
import type { Arrangement } from './arrange.ts';
import type { PlacedVisit } from './campaign-deadlines.ts';
import type { ScheduleWarning } from './schedule.ts';
import { closingsOfStart, keepsNotifiedDate } from './sessions/starts.ts';
import type { Moment, Trip } from './visits/visit.ts';

/**
 * What moves without a change of the plan that would say so: trips of the previous schedule whose day, or whose last day
 * to notify, has gone by without a record; and visits that cannot keep the day of which their unit was notified.
 */
export function warningsOf(arrangement: Arrangement, placed: readonly PlacedVisit[]): ScheduleWarning[] {
  const startOf = (id: string) => placed.find(({ visit }) => visit.id === id)?.start ?? null;
  return [
    ...arrangement.trips.flatMap((trip) => ofPrevious(arrangement, trip, startOf(trip.id))),
    ...placed.flatMap(ofNotice),
  ];
}

function ofPrevious(arrangement: Arrangement, trip: Trip, start: Moment | null): ScheduleWarning[] {
  const { context, previous } = arrangement;
  const before = previous.get(trip.id);
  const [visit] = trip.visits;
  if (before === undefined || visit === undefined) return [];
  const { date } = before;
  const [asOf, day] = [words(context.asOf), words(date)];
  const now = placeNow(start);
  const warning = { visit, trip: trip.id, date };
  if (date < context.asOf) {
    return [
      {
        ...warning,
        id: 'previous-not-recorded',
        message: {
          vi: `${visit.name.vi}: lịch trước xếp ngày ${day.vi}, đã qua so với ngày lập lịch ${asOf.vi} mà chưa có hồ sơ nên lịch này ${now.vi}. Nếu đã kiểm tra, ghi "visited" vào "records" rồi xếp lại`,
          en: `${visit.name.en}: the previous schedule has it on ${day.en}, before ${asOf.en}, and no record says that it took place; now ${now.en}. If it did, say so with "visited" under "records" and schedule again`,
        },
      },
    ];
  }
  const isKept = start !== null && start.date === date && start.session === before.session;
  if (isKept || !isPastNotice(arrangement, trip, before)) return [];
  return [
    {
      ...warning,
      id: 'previous-not-notified',
      message: {
        vi: `${visit.name.vi}: lịch trước xếp ngày ${day.vi}, từ ngày lập lịch ${asOf.vi} không còn kịp thông báo mà chưa có hồ sơ đã thông báo nên lịch này ${now.vi}. Nếu đã thông báo, ghi "notified" vào "records" rồi xếp lại`,
        en: `${visit.name.en}: the previous schedule has it on ${day.en}, too near to be notified from ${asOf.en} on, and no record says that its unit has been; now ${now.en}. If it has, say so with "notified" under "records" and schedule again`,
      },
    },
  ];
}

/** Whether the trip could no longer be notified in time of its start in the previous schedule. */
function isPastNotice({ context }: Arrangement, trip: Trip, before: Moment): boolean {
  const position = context.line.before(before);
  if (position >= context.line.length || context.line.at(position).date !== before.date) return false;
  return closingsOfStart(context, trip, position).some(({ rule }) => rule === 'notice');
}

function ofNotice({ visit, trip, start }: PlacedVisit): ScheduleWarning[] {
  const notified = visit.record?.notified;
  if (
    notified == null ||
    visit.done !== null ||
    visit.form === 'by-report' ||
    keepsNotifiedDate(visit, start)
  )
    return [];
  const day = onDay(notified.visit, notified.session);
  const now = placeNow(start);
  const again =
    start === null
      ? { vi: '', en: '' }
      : {
          vi: ' và phải thông báo lại, đủ thời hạn',
          en: ' and its unit must be notified anew, the full period ahead',
        };
  return [
    {
      id: 'notified-moved',
      visit,
      trip: trip ?? visit.parent ?? visit.id,
      date: notified.visit,
      message: {
        vi: `${visit.name.vi}: không giữ được ngày đã thông báo (${day.vi}); lịch này ${now.vi}${again.vi}`,
        en: `${visit.name.en}: the notified day (${day.en}) cannot be kept; now ${now.en}${again.en}`,
      },
    },
  ];
}

function placeNow(start: Moment | null): Bilingual {
  if (start === null) return { vi: 'chưa xếp được', en: 'it has no place' };
  const day = onDay(start.date, start.session);
  return { vi: `xếp vào ${day.vi}`, en: `it is on ${day.en}` };
}

const SESSIONS: Readonly<Record<Moment['session'], Bilingual>> = {
  morning: { vi: 'sáng', en: 'the morning of' },
  afternoon: { vi: 'chiều', en: 'the afternoon of' },
};

function onDay(date: Moment['date'], session: Moment['session'] | null): Bilingual {
  const day = words(date);
  if (session === null) return { vi: `ngày ${day.vi}`, en: day.en };
  return { vi: `${SESSIONS[session].vi} ${day.vi}`, en: `${SESSIONS[session].en} ${day.en}` };
}

function words(date: Moment['date']): Bilingual {
  return { vi: writtenDate(date, 'vi'), en: writtenDate(date, 'en') };
}
