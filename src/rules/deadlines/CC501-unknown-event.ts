import { parseCivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { eventMeant, eventNear, namedEvents } from '../../plan/language/event-words.ts';
import { EVENTS, isEventName } from '../../plan/language/known-deadlines.ts';
import { nearest } from '../../plan/nearest.ts';
import { firstWritten } from '../evidence/places.ts';
import { suggester } from '../evidence/suggestions.ts';
import { onlyWord } from '../evidence/only-named.ts';
import { writtenAsDate } from '../../plan/written-date.ts';
import { contentOf } from '../mending/written.ts';
import { timesMeant } from '../words/time-advice.ts';
import { namedList, writeOrSuggest } from '../words/named-words.ts';
import { defineRule, type Finding, type Place, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly event: string;
  readonly nearest: string;
  readonly exact: string;
}

/** What deadlines are counted from. */
const EVENT_NAMES = Object.keys(EVENTS);

/** A deadline is counted from something that is neither an event, a deadline nor a date. */
export const unknownEvent = defineRule<Values>()({
  code: 'CC501',
  slug: 'unknown-event',
  severity: 'error',
  kind: 'plan',
  message: ({ event }) => ({
    vi: `không có sự kiện hay thời hạn nào tên "${event}"`,
    en: `there is no event or deadline called "${event}"`,
  }),
  advice: ({ nearest: near, exact }) =>
    writeOrSuggest(exact, near, namedEvents(), {
      vi: `Các sự kiện: ${namedList(namedEvents())}; hoặc ghi mã của một thời hạn khác, hoặc một ngày.`,
      en: `The events are: ${EVENT_NAMES.join(', ')}; or give the id of another deadline, or a date.`,
    }),
  fix: ({ event, exact }, words) => {
    const content = contentOf(words);
    return content === event && exact !== '' ? exact : content === null ? null : writtenAsDate(content);
  },
  explanation: {
    vi: 'Một thời hạn được đếm từ một sự kiện của đợt kiểm tra, từ một thời hạn khác, hoặc từ một ngày cố định. Tên ghi ở đây không phải điều nào trong ba điều đó, nên hạn sẽ không bao giờ có ngày. Sửa tên theo gợi ý, hoặc khai báo thời hạn còn thiếu ở "deadlines".',
    en: 'A deadline is counted from an event of the campaign, from another deadline, or from a fixed date. The name here is none of these, so that the deadline would never have a date. Correct it, or declare the missing deadline under "deadlines".',
  },
  *check(context) {
    const { deadlines, expected } = context.plan;
    const ids = new Set(deadlines.map(({ id }) => id));
    const names = [...EVENT_NAMES, ...ids];
    const suggest = suggester(names.length, (name) => nearest(name, names) ?? eventNear(name));
    const find = (event: string, direction: 'before' | 'after', place: Place): Finding<Values> => ({
      ...place,
      values: {
        event,
        nearest: suggest(event) || (timesMeant(event)[0] ?? ''),
        exact: onlyWord(event, names) || eventMeant(event, direction),
      },
    });
    const isKnown = (name: string) => isEventName(name) || ids.has(name) || parseCivilDate(name) !== null;

    for (const { due, path } of deadlines) {
      if (due.kind !== 'period' || due.event === '' || isKnown(due.event)) continue;
      yield find(due.event, due.direction, { path: eventPath(context, path) });
    }
    for (const { event, after, path } of expected) {
      if (!isEventName(event)) yield find(event, 'after', { path, part: 'key' });
      if (!isKnown(after)) yield find(after, 'after', { path: [...path, 'after'] });
    }
  },
});

function eventPath(context: RuleContext, path: Path): Path {
  return firstWritten(context, path, ['before', 'after', 'at']);
}
