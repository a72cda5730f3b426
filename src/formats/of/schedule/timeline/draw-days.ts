import { type Calendar, weaker } from '../../../../calendar/calendar.ts';
import { addDays, addMonths, type CivilDate, dayOf, mondayOf } from '../../../../calendar/civil-date.ts';
import { shortMonth } from '../../../../calendar/date-words.ts';
import { isForAll } from '../../../../documents/schedule/closed-periods.ts';
import { deadlineText, ownerName, type ScheduleView } from '../schedule-view.ts';
import type { DayScale } from './day-scale.ts';
import { AXIS } from './timeline-look.ts';
import type { Pen } from './pen.ts';
import type { Timeline } from './timeline.ts';

/** More months than this are named every second, third … one only, and no week has its day written. */
const MOST_MONTHS = 12;

/** Days off and closed periods behind all rows, and where each month begins. */
export function drawShading(
  { off, closed, scale }: Timeline,
  pen: Pen,
  top: number,
  bottom: number | string,
): string {
  const height = typeof bottom === 'string' ? bottom : bottom - top;
  return [
    ...closed
      .filter(({ period }) => isForAll(period))
      .map(({ period }) => pen.bar('c', scale.startOf(period.from), scale.endOf(period.to), top, height)),
    ...off.map(({ from, to, label }) =>
      pen.bar(label === null ? 'w' : 'h', scale.startOf(from), scale.endOf(to), top, height),
    ),
    ...monthsOf(scale).map((month) => pen.rule('m', scale.startOf(month), top, bottom)),
  ].join('');
}

/** What stands above the rows: months, Mondays, the labels of holidays and closed periods, deadlines of the campaign. */
export function drawAxis({ page, off, closed, scale }: Timeline, pen: Pen, top: number): string {
  const months = monthsOf(scale);
  const step = Math.ceil(months.length / MOST_MONTHS);
  const middle = (from: CivilDate, to: CivilDate) => (scale.startOf(from) + scale.endOf(to)) / 2;
  return [
    ...months.flatMap((month, index) => [
      pen.rule('m', scale.startOf(month), top, top + AXIS),
      ...(index % step === 0
        ? [pen.text('t', scale.startOf(month), top + 12, monthText(page, month), { after: 4 })]
        : []),
    ]),
    ...(step > 1
      ? []
      : mondaysOf(scale).map((monday) =>
          pen.text('s', scale.middleOf(monday), top + 26, String(dayOf(monday)), { isCentred: true }),
        )),
    ...off.flatMap(({ from, to, label }) =>
      label === null ? [] : [pen.text('b', middle(from, to), top + 40, label, { isCentred: true })],
    ),
    ...closed.map(({ period, label }) => {
      const from = period.from < scale.first ? scale.first : period.from;
      const to = period.to > scale.last ? scale.last : period.to;
      return pen.text('b', middle(from, to), top + 40, label, { isCentred: true });
    }),
    ...page.schedule.deadlines.flatMap((deadline) => {
      const { date, state } = deadline;
      if (date === null || !scale.holds(date)) return [];
      const title = `${deadline.what[page.language]}: ${deadlineText(deadline, page.language)}, ${ownerName(page, deadline)}`;
      return [pen.mark('other', state, scale.middleOf(date), top + 36, title)];
    }),
  ].join('');
}

/** "04/2021", with a star where a day of the month is a forecast, or known from one report alone. */
function monthText({ calendar, language }: ScheduleView, month: CivilDate): string {
  return `${shortMonth(month, language)}${isCertain(calendar, month) ? '' : ' *'}`;
}

/** What the star beside a month means; null where there is none. */
export function starText({ page: { calendar, language }, scale }: Timeline): string | null {
  if (monthsOf(scale).every((month) => isCertain(calendar, month))) return null;
  return {
    vi: '* ngày nghỉ của tháng này là dự kiến hoặc chưa kiểm chứng',
    en: '* the days off of this month are a forecast or not verified',
  }[language];
}

function isCertain(calendar: Calendar, month: CivilDate): boolean {
  const next = addMonths(month, 1);
  for (let date = month; date < next && calendar.covers(date); date = addDays(date, 1))
    if (weaker(calendar.day(date).status, 'confirmed') !== 'confirmed') return false;
  return true;
}

function monthsOf({ first, last }: DayScale): CivilDate[] {
  const months: CivilDate[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function mondaysOf({ first, last }: DayScale): CivilDate[] {
  const mondays: CivilDate[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    if (monday >= first) mondays.push(monday);
  return mondays;
}
