import type { CalendarDay } from '../../../calendar/calendar.ts';
import { type CivilDate, yearOf } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { calendarBanner } from './calendar-banner.ts';
import { byYear } from './calendar-groups.ts';
import { listNamedDays } from './calendar-list.ts';
import { drawMonths, workingDays } from './calendar-months.ts';
import { MARK_WORDS, markOf, paintOf } from './calendar-words.ts';
import { drawLegend } from '../../text/legend.ts';
import type { Paint } from '../../text/paint.ts';
import { wrap } from '../../text/text-width.ts';

const HEADING: Bilingual = { vi: 'Ngày nghỉ và ngày làm bù', en: 'Days off and make-up days' };

/**
 * Days of the calendar, in order, as people draw them: months side by side in `width` columns, working days counted, then
 * the days off and make-up days with the documents behind them. Ends with a line break; empty if there are no days.
 */
export function calendarText(
  days: readonly CalendarDay[],
  language: Language,
  paint: Paint,
  width: number,
): string {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const banner = calendarBanner(days, language).flatMap((sentence) => wrap(sentence, width));
  const lines = [
    ...wrap(title(first.date, last.date, language), width).map(paint.bold),
    ...wrap(totals(days, language), width),
    ...banner.map((line) => paint.bold(paint.yellow(line))),
    '',
    ...drawMonths(days, language, paint, width),
    ...legend(days, language, paint, width),
    ...listNamedDays(days, HEADING, language, paint, width),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function title(first: CivilDate, last: CivilDate, language: Language): string {
  const year = yearOf(first);
  const whole = first === `${year}-01-01` && last === `${year}-12-31`;
  if (whole) return language === 'vi' ? `LỊCH LÀM VIỆC NĂM ${year}` : `WORKING CALENDAR ${year}`;
  const from = writtenDate(first, language);
  const to = writtenDate(last, language);
  return language === 'vi' ? `LỊCH LÀM VIỆC TỪ ${from} ĐẾN ${to}` : `WORKING CALENDAR, ${from} to ${to}`;
}

function totals(days: readonly CalendarDay[], language: Language): string {
  const yearly = byYear(days);
  const total = workingDays(worked(days), language);
  if (yearly.size === 1) return total;
  return `${total} (${[...yearly].map(([year, its]) => `${year}: ${worked(its)}`).join(', ')})`;
}

function worked(days: readonly CalendarDay[]): number {
  return days.filter((day) => day.working).length;
}

/** The marks in use, with an empty line after them. */
function legend(days: readonly CalendarDay[], language: Language, paint: Paint, width: number): string[] {
  const kinds = new Map(days.map((day) => [markOf(day), day.kind]));
  const entries = MARK_WORDS.flatMap(([mark, words]) => {
    const kind = kinds.get(mark);
    return kind === undefined ? [] : { mark, words: words[language], colour: paintOf(kind, paint) };
  });
  return entries.length === 0 ? [] : [...drawLegend(entries, width), ''];
}
