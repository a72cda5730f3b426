import { parseCivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { officialDate } from '../official-date.ts';
import type { Tags, TagValue } from './tags/tag-values.ts';

/** How papers may print a value of the plan: as it is, within a sentence, and a day as days are written. */
export function printedForms(value: string): readonly string[] {
  const date = parseCivilDate(value);
  if (date !== null) return [officialDate(date), writtenDate(date, 'vi')];
  return [value, value.charAt(0).toLowerCase() + value.slice(1)];
}

/** Tags in which values that stand for others are in brackets, for a template that has no gaps. */
export function withBrackets(tags: Tags, open: readonly string[]): Tags {
  const forms = open.flatMap(printedForms).filter((form) => !form.startsWith('['));
  const marked = (value: TagValue): TagValue => {
    if (typeof value === 'string')
      return forms.reduce((text, form) => text.replaceAll(form, `[${form}]`), value);
    return Array.isArray(value) ? value.map((inner: Tags) => withBrackets(inner, open)) : value;
  };
  return Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, marked(value)]));
}
