import { type CalendarDay, publishedConfidence } from '../../../calendar/calendar.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { CalendarJson } from './json-shape.ts';

/** Days of the calendar as JSON; names in the language given, keys in English. */
export function calendarJson(days: readonly CalendarDay[], language: Language): string {
  const value: CalendarJson = {
    format: 1,
    days: days.map(({ date, weekday, working, kind, name, source, status, secondHand }) => ({
      date,
      weekday,
      working,
      kind,
      name: name?.[language],
      source,
      ...publishedConfidence(status),
      sources: secondHand?.sources,
    })),
  };
  return json(value);
}
