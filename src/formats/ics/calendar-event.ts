import type { CivilDate } from '../../calendar/civil-date.ts';
import { icsDate, icsParameter, icsText } from './content-line.ts';

/** The name of Vietnam's time zone in the IANA data base. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** When an event is: whole days up to the one before `until`, or from one minute to another, in Vietnam's time. */
export type EventTime =
  | { readonly kind: 'days'; readonly from: CivilDate; readonly until: CivilDate }
  | { readonly kind: 'hours'; readonly from: EventMoment; readonly to: EventMoment };

/** A minute of a day: `07:30`. */
export interface EventMoment {
  readonly date: CivilDate;
  readonly time: string;
}

/** Somebody with an address for mail. */
export interface Participant {
  readonly name: string;
  readonly email: string;
  /** Whether this one leads. */
  readonly isChair?: boolean;
}

/** An event of a calendar. */
export interface CalendarEvent {
  readonly kind: 'event';
  /** The same in every run, so that a calendar that reads the file again renews its events. */
  readonly uid: string;
  /** Greater in each later revision: a calendar keeps the greatest. */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly time: EventTime;
  /** Whether it is certain, only planned, or not to take place. */
  readonly standing: 'certain' | 'planned' | 'cancelled';
  readonly categories: readonly string[];
  /** When to remind of it, in minutes before its beginning; negative: after. */
  readonly reminders: readonly number[];
  readonly organiser: Participant | null;
  readonly attendees: readonly Participant[];
}

const STATUSES: Readonly<Record<CalendarEvent['standing'], string>> = {
  certain: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** The lines of an event, not yet folded. */
export function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { time, location, organiser } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${icsText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(time),
    `SUMMARY:${icsText(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${icsText(event.description)}`]),
    ...(location === null ? [] : [`LOCATION:${icsText(location)}`]),
    `CATEGORIES:${event.categories.map(icsText).join(',')}`,
    `STATUS:${STATUSES[event.standing]}`,
    // A deadline leaves the day free for other things, and so does what does not take place.
    `TRANSP:${time.kind === 'days' || event.standing === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(organiser === null ? [] : [`ORGANIZER;CN=${icsParameter(organiser.name)}:${mailto(organiser)}`]),
    ...event.attendees.map(
      (one) =>
        `ATTENDEE;CN=${icsParameter(one.name)};ROLE=${one.isChair === true ? 'CHAIR' : 'REQ-PARTICIPANT'};PARTSTAT=NEEDS-ACTION:${mailto(one)}`,
    ),
    ...event.reminders.flatMap((minutes) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${duration(minutes)}`,
      `DESCRIPTION:${icsText(event.summary)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** The lines of the time zone that events with hours are in: UTC+7 the year round since 1975-06-13. */
export const ZONE_LINES: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function timeLines(time: EventTime): string[] {
  if (time.kind === 'days')
    return [`DTSTART;VALUE=DATE:${icsDate(time.from)}`, `DTEND;VALUE=DATE:${icsDate(time.until)}`];
  const at = (moment: EventMoment) => `${icsDate(moment.date)}T${moment.time.replace(':', '')}00`;
  return [`DTSTART;TZID=${ZONE}:${at(time.from)}`, `DTEND;TZID=${ZONE}:${at(time.to)}`];
}

function mailto({ email }: Participant): string {
  return `mailto:${encodeURI(email)}`;
}

/** A duration as RFC 5545 writes it, before the beginning with a minus: `-P2DT16H`, `PT8H`. */
function duration(minutesBefore: number): string {
  const all = Math.abs(minutesBefore);
  const days = Math.floor(all / 1440);
  const hours = Math.floor((all % 1440) / 60);
  const minutes = all % 60;
  const time = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
  const written = `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
  return `${minutesBefore > 0 ? '-' : ''}${written === 'P' ? 'PT0M' : written}`;
}
