import { writtenDate } from '../../../calendar/date-words.ts';
import type { ScheduledTrip } from '../../../schedule/schedule.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';
import { proofLine, scheduleNotes } from './schedule-notes.ts';
import { visitTable } from './table-columns.ts';
import { issuerName, type ScheduleView } from './schedule-view.ts';
import { textTable } from '../../text/text-table.ts';
import { printable, wrap } from '../../text/text-width.ts';

/** A schedule as a person reads it in a terminal: table, what is open, warnings, and whether it is the best. */
export function scheduleTable(
  view: ScheduleView,
  options: { readonly explain: boolean },
  paint: Paint,
  width: number,
): string {
  const { schedule, language } = view;
  const { columns, rows, shared } = visitTable(view, width);
  const paragraphs = [
    heading(view)
      .flatMap((line) => wrap(printable(line), width))
      .map((line, index) => (index === 0 ? paint.bold(line) : line)),
    shared.flatMap((line) => wrap(printable(line), width)),
    rows.length === 0 ? [] : textTable(columns, rows, paint, width),
    ...(options.explain
      ? [
          section(
            { vi: 'Vì sao ở ngày đó', en: 'Why it is where it is' }[language],
            explainLines(view),
            paint,
            width,
          ),
        ]
      : []),
    ...scheduleNotes(view).map(({ title, lines }) => section(title, lines, paint, width)),
    wrap(proofLine(view), width).map(schedule.optimal ? paint.green : paint.yellow),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Plan, decision, and how much there is. */
export function heading(view: ScheduleView): string[] {
  const { plan, schedule, language } = view;
  const { decision } = plan;
  const date = writtenDate(decision.date, language);
  const count = schedule.visits.length;
  const trips = schedule.trips.length;
  const lines = [
    plan.name,
    {
      vi: `Số ${decision.number} ngày ${date} của ${issuerName(view)}`,
      en: `No. ${decision.number} of ${date}, ${issuerName(view)}`,
    }[language],
    { vi: `${count} cuộc kiểm tra trong ${trips} chuyến`, en: `${count} visits in ${trips} trips` }[language],
  ];
  if (schedule.revision > 0)
    lines.push({ vi: `Lần sửa ${schedule.revision}`, en: `Revision ${schedule.revision}` }[language]);
  if (plan.example)
    lines.push(
      { vi: 'VÍ DỤ: số liệu minh họa, không phải kế hoạch thật', en: 'EXAMPLE: invented, not a real plan' }[
        language
      ],
    );
  return lines;
}

function section(title: string, lines: readonly string[], paint: Paint, width: number): string[] {
  return [
    paint.bold(`${title}:`),
    ...lines.flatMap((line) => {
      const [first = '', ...others] = wrap(printable(line), width - 4);
      return [`  - ${first}`, ...others.map((other) => `    ${other}`)];
    }),
  ];
}

/** For every trip: its wish, where the wish comes from, and what moved it. */
export function explainLines({ schedule, language }: ScheduleView): string[] {
  return schedule.trips.map((trip) => explainTrip(trip)[language]);
}

const SOURCES: Readonly<Record<ScheduledTrip['wish']['source'], Bilingual>> = {
  pin: { vi: 'ngày đã ấn định', en: 'pinned' },
  previous: { vi: 'ngày ở lịch trước', en: 'as in the previous schedule' },
  wish: { vi: 'ngày đơn vị mong muốn', en: "the unit's own wish" },
  pace: { vi: 'vị trí theo nhịp của đợt', en: 'its place in the pace of the round' },
};

/** Why a trip is where it is: its wish, where the wish comes from, and what moved it. */
export function explainTrip({ trip, wish, start, distance, movedBy }: ScheduledTrip): Bilingual {
  const name = (language: 'vi' | 'en') => trip.visits[0]?.name[language] ?? trip.id;
  const session = {
    morning: { vi: 'sáng', en: 'morning of' },
    afternoon: { vi: 'chiều', en: 'afternoon of' },
  };
  const at = (moment: typeof start, language: 'vi' | 'en') =>
    `${session[moment.session][language]} ${writtenDate(moment.date, language)}`;
  const source = SOURCES[wish.source];
  if (movedBy.length === 0) {
    return {
      vi: `${name('vi')}: đúng mong muốn, ${at(start, 'vi')} (${source.vi})`,
      en: `${name('en')}: on its wish, ${at(start, 'en')} (${source.en})`,
    };
  }
  return {
    vi: `${name('vi')}: mong muốn ${at(wish.moment, 'vi')} (${source.vi}), xếp ${at(start, 'vi')}, lệch ${distance} buổi: ${movedBy.map(({ vi }) => vi).join('; ')}`,
    en: `${name('en')}: wished ${at(wish.moment, 'en')} (${source.en}), placed ${at(start, 'en')}, ${distance} sessions off: ${movedBy.map(({ en }) => en).join('; ')}`,
  };
}
