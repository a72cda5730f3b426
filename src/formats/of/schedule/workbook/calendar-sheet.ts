import type { CalendarDay } from '../../../../calendar/calendar.ts';
import { addDays, type CivilDate, firstOfMonth, lastOfMonth } from '../../../../calendar/civil-date.ts';
import { weekdayName } from '../../../../calendar/date-words.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { wholeAgenda } from '../../../../documents/schedule/agenda.ts';
import { KIND_WORDS, STATUS_WORDS } from '../../calendar/calendar-words.ts';
import { agendaTitle, type ScheduleView, visitName } from '../schedule-view.ts';
import { weekendIn } from '../../../xlsx/cell-conditions.ts';
import { columnName, type Condition, type Look, type Sheet } from '../../../xlsx/sheet.ts';

const COLUMNS: readonly (readonly [Bilingual, number])[] = [
  [{ vi: 'Ngày', en: 'Date' }, 12],
  [{ vi: 'Thứ', en: 'Weekday' }, 11],
  [{ vi: 'Loại ngày', en: 'Kind' }, 16],
  [{ vi: 'Tên', en: 'Name' }, 26],
  [{ vi: 'Văn bản', en: 'Document' }, 40],
  [{ vi: 'Tình trạng', en: 'Status' }, 13],
  [{ vi: 'Kiểm tra', en: 'Visits' }, 36],
  [{ vi: 'Đến hạn', en: 'Due' }, 44],
];
const KIND = 3;

/** Every day of the months in which something of the campaign happens: what kind of day it is, by which document, and what is on. */
export function calendarSheet(view: ScheduleView): Sheet {
  const { plan, language } = view;
  const days = daysOf(view);
  const visits = visitsByDay(view);
  const deadlines = deadlinesByDay(view);
  const rows = days.map((day) => [
    { date: day.date },
    weekdayName(day.weekday, language),
    KIND_WORDS[day.kind][language],
    day.name?.[language] ?? null,
    day.source ?? null,
    STATUS_WORDS[day.status][language],
    visits.get(day.date)?.join('; ') ?? null,
    deadlines.get(day.date)?.join('; ') ?? null,
  ]);
  const whole = COLUMNS.length;
  return {
    name: { vi: 'Ngày làm việc', en: 'Calendar' }[language],
    heading: [{ vi: `Ngày làm việc: ${plan.name}`, en: `Calendar: ${plan.name}` }[language]],
    columns: COLUMNS.map(([title, width]) => ({ title: title[language], width })),
    rows,
    refusal: '',
    conditions: [
      kindIs(['holiday', 'in-lieu', 'swap-off'], 'day-off', view),
      kindIs(['make-up'], 'make-up', view),
      { ...weekendIn(1), columns: [1, whole] },
    ],
  };
}

/** Colours the days of some kinds, told by our own words for them. */
function kindIs(kinds: readonly CalendarDay['kind'][], look: Look, { language }: ScheduleView): Condition {
  const at = columnName(KIND);
  return {
    look,
    columns: [1, COLUMNS.length],
    formula: (row) => `OR(${kinds.map((kind) => `$${at}${row}="${KIND_WORDS[kind][language]}"`).join(',')})`,
  };
}

function daysOf(view: ScheduleView): CalendarDay[] {
  const dates = [
    ...view.schedule.visits.flatMap(({ start, end }) => [start?.date ?? [], end?.date ?? []].flat()),
    ...wholeAgenda(view).deadlines.flatMap(({ deadline }) => deadline.date ?? []),
  ].sort();
  const [first, last] = [dates[0] ?? view.schedule.asOf, dates.at(-1) ?? view.schedule.asOf];
  const days: CalendarDay[] = [];
  const end = lastOfMonth(last);
  for (let date = firstOfMonth(first); date <= end; date = addDays(date, 1))
    if (view.calendar.covers(date)) days.push(view.calendar.day(date));
  return days;
}

function visitsByDay(view: ScheduleView): Map<CivilDate, string[]> {
  const found = new Map<CivilDate, string[]>();
  for (const scheduled of view.schedule.visits) {
    const { start, end } = scheduled;
    if (start === null || end === null) continue;
    for (let day = start.date; day <= end.date; day = addDays(day, 1))
      found.set(day, [...(found.get(day) ?? []), visitName(view, scheduled)]);
  }
  return found;
}

function deadlinesByDay(view: ScheduleView): Map<CivilDate, string[]> {
  const found = new Map<CivilDate, string[]>();
  for (const one of wholeAgenda(view).deadlines) {
    const { date } = one.deadline;
    if (date !== null) found.set(date, [...(found.get(date) ?? []), agendaTitle(view, one)]);
  }
  return found;
}
