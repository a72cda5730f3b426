import { type CivilDate, weekday } from '../../../calendar/civil-date.ts';
import { weekdayName, writtenDate } from '../../../calendar/date-words.ts';
import { type Count, type CountStep, quantity } from '../../../deadlines/period.ts';
import type { Language } from '../../../words/language.ts';
import { KIND_WORDS, paintOf } from '../calendar/calendar-words.ts';
import { EVENT_WORDS, wordsOfLastDay } from './count-words.ts';
import type { Paint } from '../../text/paint.ts';
import { padEnd, printable, textWidth, wrap } from '../../text/text-width.ts';

/** The event and the few days of a count of weeks or months, a line each, in the order walked. Lines without line breaks. */
export function drawCountedDays(count: Count, language: Language, paint: Paint, width: number): string[] {
  const same = (text: string): string => text;
  const rows = [
    { date: count.from, text: EVENT_WORDS[language], colour: paint.cyan },
    ...count.steps.map((step) => {
      const last = step.date === count.date;
      const colour = last ? paint.green : step.reason === undefined ? same : paintOf(step.reason, paint);
      return { date: step.date, text: describe(step, count, language), colour };
    }),
  ];
  const written = (date: CivilDate): string => writtenDate(date, language);
  const named = (date: CivilDate): string => weekdayName(weekday(date), language);
  const dateWidth = Math.max(...rows.map(({ date }) => textWidth(written(date))));
  const dayWidth = Math.max(...rows.map(({ date }) => textWidth(named(date))));
  const indent = 2 + dateWidth + 2 + dayWidth + 2;
  return rows.flatMap(({ date, text, colour }) => {
    const head = `  ${padEnd(written(date), dateWidth)}  ${padEnd(named(date), dayWidth)}  `;
    return wrap(text, width - indent).map(
      (line, row) => (row === 0 ? head : ' '.repeat(indent)) + colour(line),
    );
  });
}

function describe(step: CountStep, count: Count, language: Language): string {
  const parts: string[] = [];
  if (step.counted !== null) {
    const whole = quantity(count.count, count.measure)[language];
    parts.push(language === 'vi' ? `tròn ${whole}` : `${whole} to the day`);
  }
  if (step.name !== undefined) parts.push(printable(step.name[language]));
  else if (step.reason !== undefined) parts.push(KIND_WORDS[step.reason][language]);
  if (step.date === count.date) parts.push(wordsOfLastDay(count)[language]);
  return parts.join(': ');
}
