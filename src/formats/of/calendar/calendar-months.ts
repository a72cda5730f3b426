import type { CalendarDay } from '../../../calendar/calendar.ts';
import { dayOf, monthOf, yearOf } from '../../../calendar/civil-date.ts';
import { monthName, shortWeekdayName } from '../../../calendar/date-words.ts';
import type { Language } from '../../../words/language.ts';
import { byMonth } from './calendar-groups.ts';
import { markOf, paintOf } from './calendar-words.ts';
import type { Paint } from '../../text/paint.ts';
import { centre } from '../../text/text-width.ts';

/** Two digits and a mark for each day of the week. */
const MONTH_WIDTH = 21;
const GAP = 3;
const BLANK_DAY = '   ';

/** The months that the days touch, drawn side by side, as many as fit in `width` columns. Lines without line breaks. */
export function drawMonths(
  days: readonly CalendarDay[],
  language: Language,
  paint: Paint,
  width: number,
): string[] {
  const months = [...byMonth(days).values()];
  const blocks = months.map((month) => drawMonth(month, language, paint));
  const columns = columnsThatFit(blocks.length, width);
  const lines: string[] = [];
  for (let start = 0; start < blocks.length; start += columns) {
    lines.push(...sideBySide(blocks.slice(start, start + columns)), '');
  }
  return lines;
}

/** As many months in a row as fit, spread evenly over the rows that this takes. */
function columnsThatFit(months: number, width: number): number {
  const most = Math.max(1, Math.floor((width + GAP) / (MONTH_WIDTH + GAP)));
  return Math.ceil(months / Math.ceil(months / most));
}

interface Block {
  readonly head: readonly string[];
  readonly weeks: readonly string[];
  readonly foot: string;
}

function sideBySide(blocks: readonly Block[]): string[] {
  const height = Math.max(...blocks.map((block) => block.weeks.length));
  const columns = blocks.map(({ head, weeks, foot }) => {
    const missing = Array.from({ length: height - weeks.length }, () => BLANK_DAY.repeat(7));
    return [...head, ...weeks, ...missing, foot];
  });
  const rows = columns[0]?.map((_, row) => columns.map((column) => column[row]).join(' '.repeat(GAP))) ?? [];
  return rows.map((row) => row.trimEnd());
}

function drawMonth(days: readonly CalendarDay[], language: Language, paint: Paint): Block {
  const [first] = days;
  if (first === undefined) return { head: [], weeks: [], foot: '' };
  const title = `${monthName(monthOf(first.date), language)} ${yearOf(first.date)}`;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => `${shortWeekdayName(day, language)} `).join('');
  const worked = days.filter((day) => day.working).length;
  const total = workingDays(worked, language);
  return {
    head: [painted(centre(title, MONTH_WIDTH - 1), paint.bold), painted(weekdays, paint.dim)],
    weeks: drawWeeks(days, paint),
    foot: painted(centre(total, MONTH_WIDTH - 1), paint.dim),
  };
}

function drawWeeks(days: readonly CalendarDay[], paint: Paint): string[] {
  const cells = new Map(days.map((day) => [dayOf(day.date), drawDay(day, paint)]));
  const [first] = days;
  if (first === undefined) return [];
  const last = Math.max(...cells.keys());
  const weeks: string[] = [];
  for (let monday = dayOf(first.date) + 1 - first.weekday; monday <= last; monday += 7) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => cells.get(monday + offset) ?? BLANK_DAY).join(''));
  }
  return weeks;
}

function drawDay(day: CalendarDay, paint: Paint): string {
  const mark = markOf(day);
  const text = `${String(dayOf(day.date)).padStart(2)}${mark}`;
  return painted(text, paintOf(day.kind, paint));
}

/** Paints a text but for the blanks around it, so that trailing ones can be cut. */
function painted(text: string, paint: (text: string) => string): string {
  const core = text.trim();
  if (core === '') return text;
  const start = text.indexOf(core);
  return text.slice(0, start) + paint(core) + text.slice(start + core.length);
}

/** "20 ngày làm việc", "1 working day". */
export function workingDays(count: number, language: Language): string {
  if (language === 'vi') return `${count} ngày làm việc`;
  return count === 1 ? '1 working day' : `${count} working days`;
}
