import { publishedConfidence } from '../../../calendar/calendar.ts';
import type { Count } from '../../../deadlines/period.ts';
import type { Language } from '../../../words/language.ts';
import { json } from '../../json.ts';
import type { DeadlineJson } from './json-shape.ts';

/** A count as JSON; names and notes in the language given, keys in English. */
export function deadlineJson(count: Count, language: Language): string {
  const value: DeadlineJson = {
    format: 1,
    date: count.date,
    from: count.from,
    direction: count.direction,
    count: count.count,
    measure: count.measure,
    convention: count.convention,
    steps: count.steps.map(({ date, counted, reason, name, source }) => ({
      date,
      counted,
      reason,
      name: name?.[language],
      source,
    })),
    ...publishedConfidence(count.status),
    notes: count.notes.map((note) => note[language]),
  };
  return json(value);
}
