import type { Confidence, DayKind } from '../../../calendar/calendar.ts';
import { addDays, type CivilDate, dayOf, weekday, yearOf } from '../../../calendar/civil-date.ts';
import { dayAndMonth, shortWeekdayName } from '../../../calendar/date-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { markOf, paintOf, STATUS_WORDS } from './calendar-words.ts';
import type { Paint } from '../../text/paint.ts';
import { padEnd, printable, textWidth, wrap } from '../../text/text-width.ts';

const SOURCES: Bilingual = { vi: 'Căn cứ', en: 'Sources' };

/** A day to list, of the calendar or of a count. */
export interface ListedDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly name?: Bilingual;
  readonly source?: string;
  readonly status?: Confidence;
}

/** Days of one name, kind, source and status that follow each other. */
interface Run {
  readonly first: ListedDay;
  last: ListedDay;
  length: number;
}

/**
 * The days that have a name, in runs, under a heading, with their numbered sources below; days must be in order. Lines
 * without line breaks; none if no day has a name.
 */
export function listNamedDays(
  days: readonly ListedDay[],
  heading: Bilingual,
  language: Language,
  paint: Paint,
  width: number,
): string[] {
  const runs = runsOf(days.filter((day) => day.name !== undefined));
  if (runs.length === 0) return [];
  const sources = [...new Set(runs.flatMap(({ first }) => first.source ?? []))];
  const withYear = new Set(days.map((day) => yearOf(day.date))).size > 1;
  const mixed = new Set(runs.map((run) => run.first.status)).size > 1;
  const rows = runs.map((run) => ({
    run,
    dates: datesOf(run, language, withYear),
    weekdays: weekdaysOf(run, language),
    text: describe(run, sources, mixed, language),
  }));
  const datesWidth = Math.max(...rows.map((row) => textWidth(row.dates)));
  const weekdaysWidth = Math.max(...rows.map((row) => textWidth(row.weekdays)));
  const indent = 2 + datesWidth + 2 + weekdaysWidth + 2 + 2;
  const lines = rows.flatMap(({ run, dates, weekdays, text }) => {
    const colour = paintOf(run.first.kind, paint);
    const gap = ' '.repeat(weekdaysWidth - textWidth(weekdays));
    const head = `  ${padEnd(dates, datesWidth)}  ${paint.dim(weekdays)}${gap}  ${colour(markOf(run.first))} `;
    return wrap(text, width - indent).map((line, row) => (row === 0 ? head : ' '.repeat(indent)) + line);
  });
  return [
    paint.bold(heading[language]),
    ...lines,
    '',
    paint.bold(SOURCES[language]),
    ...numbered(sources.map(printable), width),
  ];
}

/** A numbered list, "  [1] …", wrapped to `width` columns under its own text. */
function numbered(items: readonly string[], width: number): string[] {
  const digits = String(items.length).length;
  return items.flatMap((item, index) => {
    const label = `  ${`[${index + 1}]`.padEnd(digits + 2)} `;
    return wrap(item, width - label.length).map((line, row) =>
      row === 0 ? label + line : ' '.repeat(label.length) + line,
    );
  });
}

function runsOf(days: readonly ListedDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run.last, day)) {
      run.last = day;
      run.length++;
    } else {
      runs.push({ first: day, last: day, length: 1 });
    }
  }
  return runs;
}

function continues(last: ListedDay, day: ListedDay): boolean {
  return (
    addDays(last.date, 1) === day.date &&
    last.kind === day.kind &&
    last.name?.vi === day.name?.vi &&
    last.source === day.source &&
    last.status === day.status
  );
}

/** "10/02 – 14/02", "8–12 Feb 2024": month and year are said once where that is clear. */
function datesOf({ first, last, length }: Run, language: Language, withYear: boolean): string {
  const end = shortDate(last.date, language, withYear);
  if (length === 1) return end;
  if (language === 'en' && first.date.slice(0, 7) === last.date.slice(0, 7))
    return `${dayOf(first.date)}–${end}`;
  return `${shortDate(first.date, language, withYear && yearOf(first.date) !== yearOf(last.date))} – ${end}`;
}

function shortDate(date: CivilDate, language: Language, withYear: boolean): string {
  if (!withYear) return dayAndMonth(date, language);
  return `${dayAndMonth(date, language)}${language === 'vi' ? '/' : ' '}${yearOf(date)}`;
}

function weekdaysOf({ first, last, length }: Run, language: Language): string {
  const end = shortWeekdayName(weekday(last.date), language);
  return length === 1 ? end : `${shortWeekdayName(weekday(first.date), language)} – ${end}`;
}

function describe(run: Run, sources: readonly string[], mixed: boolean, language: Language): string {
  const { name, source, status } = run.first;
  const parts = [printable(name?.[language] ?? '')];
  if (run.length > 1) parts.push(`(${run.length} ${language === 'vi' ? 'ngày' : 'days'})`);
  if (mixed && status !== undefined && status !== 'official')
    parts.push(`– ${STATUS_WORDS[status][language]}`);
  if (source !== undefined) parts.push(`[${sources.indexOf(source) + 1}]`);
  return parts.join(' ');
}
