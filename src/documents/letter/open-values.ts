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

/** A text in which values that stand for others are in brackets; in what is a gap already they are left. */
export function bracketed(text: string, open: readonly string[]): string {
  const forms = open
    .flatMap(printedForms)
    .filter((form) => !form.startsWith('['))
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return forms.length === 0
    ? text
    : text.replace(new RegExp(`\\[[^\\]]*\\]|${forms.join('|')}`, 'g'), (found) =>
        found.startsWith('[') ? found : `[${found}]`,
      );
}

/** Tags in which values that stand for others are in brackets, for a template that has no gaps. */
export function withBrackets(tags: Tags, open: readonly string[]): Tags {
  const marked = (value: TagValue): TagValue => {
    if (typeof value === 'string') return bracketed(value, open);
    return Array.isArray(value) ? value.map((inner: Tags) => withBrackets(inner, open)) : value;
  };
  return Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, marked(value)]));
}
