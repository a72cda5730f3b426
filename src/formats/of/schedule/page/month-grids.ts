import {
  addDays,
  addMonths,
  type CivilDate,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  weekday,
  yearOf,
} from '../../../../calendar/civil-date.ts';
import { monthName, shortWeekdayName, weekdayName } from '../../../../calendar/date-words.ts';
import type { CalendarDay } from '../../../../calendar/calendar.ts';
import type { ClosedPeriod } from '../../../../plan/language/schedule.ts';
import { KIND_WORDS, markOf, STATUS_WORDS } from '../../calendar/calendar-words.ts';
import { closedPeriodsShown, isForAll } from '../../../../documents/schedule/closed-periods.ts';
import { deadlineOf, sessionText, visitName, type ScheduleView } from '../schedule-view.ts';
import { closedText } from '../timeline/days-off.ts';
import { xmlText } from '../../../xml.ts';
import { WORDS } from './page-words.ts';

const TEXT = {
  notify: { vi: 'hạn thông báo', en: 'notify by' },
  naming: { vi: 'hạn có tên đơn vị', en: 'unit named by' },
  note: {
    vi: 'Số trong ô là số thứ tự của cuộc kiểm tra trong bảng; ▽ và số là hạn thông báo cho cuộc ấy.',
    en: 'Numbers in a day are those of the visits in the table; ▽ and a number is the last day to notify that visit.',
  },
} as const;

/** What happens on a day: its line under the month, and its mark in the grid. */
interface Event {
  readonly date: CivilDate;
  readonly line: string;
  readonly mark: string;
}

/** The months from the first notice to the last visit as calendars, each with the list of its days below. */
export function htmlMonths(page: ScheduleView): string {
  const { language } = page;
  const events = eventsOf(page);
  const dates = events.map(({ date }) => date).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  const byDay = new Map<string, Event[]>();
  for (const event of events) byDay.set(event.date, [...(byDay.get(event.date) ?? []), event]);
  const closed = closedPeriodsShown(page);
  const months: string[] = [];
  for (let month = firstOfMonth(first); month <= last; month = addMonths(month, 1))
    months.push(oneMonth(page, month, byDay, closed));
  return [
    `<section id="thang" class="more" aria-labelledby="h-thang"><h2 id="h-thang">${WORDS.months[language]}</h2>`,
    `<p class="mute">${TEXT.note[language]}</p>`,
    `<div class="months">`,
    ...months,
    '</div></section>',
  ].join('\n');
}

function eventsOf(page: ScheduleView): Event[] {
  const { schedule, calendar, language } = page;
  return schedule.visits.flatMap((scheduled, index): Event[] => {
    const number = index + 1;
    const link = `<a href="#v${number}">${number}. ${xmlText(visitName(page, scheduled))}</a>`;
    const { start, end } = scheduled;
    const days: Event[] = [];
    if (start !== null && end !== null) {
      const session = sessionText(scheduled, language);
      for (let date = start.date; date <= end.date; date = addDays(date, 1)) {
        if (!calendar.isWorking(date)) continue;
        days.push({ date, mark: `<b>${number}</b>`, line: `${session}: ${link}` });
      }
    }
    const notice = deadlineOf(scheduled, 'notice')?.date;
    const naming = deadlineOf(scheduled, 'naming')?.date;
    if (notice != null)
      days.push({ date: notice, mark: `▽${number}`, line: `▽ ${TEXT.notify[language]}: ${link}` });
    if (naming != null)
      days.push({ date: naming, mark: `◇${number}`, line: `◇ ${TEXT.naming[language]}: ${link}` });
    return days;
  });
}

function oneMonth(
  page: ScheduleView,
  month: CivilDate,
  byDay: ReadonlyMap<string, readonly Event[]>,
  closed: readonly ClosedPeriod[],
): string {
  const { language, calendar } = page;
  const year = yearOf(month);
  const length = dayOf(lastOfMonth(month));
  const days = Array.from({ length }, (_, index) => addDays(month, index)).flatMap((date) =>
    calendar.covers(date) ? [calendar.day(date)] : [],
  );
  const cells = [
    ...Array.from({ length: weekday(month) - 1 }, () => '<td></td>'),
    ...days.map((day) => cellOf(day, byDay.get(day.date) ?? [], closed)),
  ];
  const weeks: string[] = [];
  for (let index = 0; index < cells.length; index += 7)
    weeks.push(`<tr>${cells.slice(index, index + 7).join('')}</tr>`);
  const heads = [1, 2, 3, 4, 5, 6, 7].map(
    (day) => `<th scope="col" abbr="${weekdayName(day, language)}">${shortWeekdayName(day, language)}</th>`,
  );
  const closedThen = closed.filter(
    ({ from, to }) => from.slice(0, 7) <= month.slice(0, 7) && to.slice(0, 7) >= month.slice(0, 7),
  );
  const lines = days.flatMap((day) => linesOf(page, day, byDay.get(day.date) ?? []));
  const status = days.find((day) => day.status !== 'official')?.status;
  const certainty = status === undefined ? '' : ` (${STATUS_WORDS[status][language]})`;
  return [
    `<section class="month"><table><caption>${monthName(monthOf(month), language)} ${year}${certainty}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${weeks.join('')}</tbody></table>`,
    `<ul>${[...lines, ...closedThen.map((period) => `<li class="mute">${xmlText(closedText(page, period))}</li>`)].join('')}</ul></section>`,
  ].join('\n');
}

function cellOf(day: CalendarDay, events: readonly Event[], closed: readonly ClosedPeriod[]): string {
  const isClosed = closed.some(
    (period) => isForAll(period) && period.from <= day.date && day.date <= period.to,
  );
  const kind = day.kind === 'weekend' ? 'w' : !day.working ? 'h' : isClosed ? 'c' : '';
  const mark = day.kind === 'working' && day.name === undefined ? '' : markOf(day).trim();
  const marks = events.length === 0 ? '' : ` <small>${events.map((event) => event.mark).join(' ')}</small>`;
  return `<td${kind === '' ? '' : ` class="${kind}"`}>${dayOf(day.date)}${mark}${marks}</td>`;
}

function linesOf({ language }: ScheduleView, day: CalendarDay, events: readonly Event[]): string[] {
  const number = `<span>${dayOf(day.date)}</span>`;
  const name =
    day.name === undefined
      ? []
      : [`<li class="mute">${number}${xmlText(day.name[language])} (${KIND_WORDS[day.kind][language]})</li>`];
  return [...name, ...events.map(({ line }) => `<li>${number}${line}</li>`)];
}
