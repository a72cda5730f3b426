import { addDays } from '../../../../calendar/civil-date.ts';
import type { Deadline } from '../../../../deadlines/deadline.ts';
import type { ScheduledVisit } from '../../../../schedule/schedule.ts';
import { concerns, isForAll } from '../../../../documents/schedule/closed-periods.ts';
import {
  daysText,
  deadlineOf,
  deadlineText,
  reviewText,
  type ScheduleView,
  sessionText,
  shortDeadlineText,
} from '../schedule-view.ts';
import { stateWord } from '../state-word.ts';
import type { DayScale } from './day-scale.ts';
import { ROW, type Shape } from './timeline-look.ts';
import { knownDeadline } from '../../../../plan/language/known-deadlines.ts';
import type { Pen } from './pen.ts';
import type { Timeline } from './timeline.ts';

const MIDDLE = ROW / 2;
const REVIEW_LINE = ROW - 3;
/** From the last day of a visit to the note on a deadline whose day is unknown. */
const NOTE = 38;

/** One visit in a row: its own closed periods, review period, notice period, the visit itself, its deadlines. */
export function drawRow(timeline: Timeline, scheduled: ScheduledVisit, pen: Pen, top: number): string {
  const { page, scale, closed } = timeline;
  return [
    ...closed
      .filter(({ period }) => !isForAll(period) && concerns(period, scheduled))
      .map(({ period, text }) =>
        pen.bar('c', scale.startOf(period.from), scale.endOf(period.to), top, ROW, text),
      ),
    ...reviewLine(page, scheduled, scale, pen, top),
    ...visitBar(page, scheduled, scale, pen, top),
    ...scheduled.deadlines.flatMap((deadline) => deadlineMark(page, scheduled, deadline, scale, pen, top)),
  ].join('');
}

function reviewLine(
  page: ScheduleView,
  scheduled: ScheduledVisit,
  scale: DayScale,
  pen: Pen,
  top: number,
): string[] {
  const { from, to } = scheduled.review;
  const text = reviewText(scheduled, page.language);
  if (text === '' || (to !== null && to < scale.first)) return [];
  const until = to ?? scheduled.start?.date ?? scale.last;
  return [pen.line('q', from === null ? 0 : scale.startOf(from), scale.startOf(until), top + REVIEW_LINE)];
}

function visitBar(
  { language }: ScheduleView,
  scheduled: ScheduledVisit,
  scale: DayScale,
  pen: Pen,
  top: number,
): string[] {
  const { start, end } = scheduled;
  if (start === null || end === null) return [];
  const notice = deadlineOf(scheduled, 'notice')?.date ?? null;
  const wait =
    notice === null || !scale.holds(notice)
      ? []
      : [pen.line('l', scale.middleOf(notice), scale.startOfSession(start), top + MIDDLE)];
  const title = `${daysText(scheduled, language)}, ${sessionText(scheduled, language)}`;
  return [
    ...wait,
    pen.bar('v', scale.startOfSession(start), scale.endOfSession(end), top + 4, ROW - 10, title),
  ];
}

function deadlineMark(
  { language }: ScheduleView,
  { end }: ScheduledVisit,
  deadline: Deadline,
  scale: DayScale,
  pen: Pen,
  top: number,
): string[] {
  const { date, state } = deadline;
  const what = `${deadline.what[language]}: ${deadlineText(deadline, language)}`;
  if (date !== null) {
    if (!scale.holds(date)) return [];
    const title = state === 'fixed' ? what : `${what} (${stateWord(state, language)})`;
    return [pen.mark(shapeOf(deadline), state, scale.middleOf(date), top + MIDDLE, title)];
  }
  if (knownDeadline(deadline.id) !== 'remediation' || end === null || !scale.holds(addDays(end.date, 1)))
    return [];
  const at = scale.endOf(end.date);
  return [
    pen.mark('go', state, at, top + MIDDLE),
    pen.text('s', at, top + MIDDLE + 3, shortDeadlineText(deadline, language), { after: NOTE }),
  ];
}

function shapeOf({ id }: Deadline): Shape {
  const known = knownDeadline(id);
  return known === 'notice' || known === 'naming' || known === 'remediation' ? known : 'other';
}
