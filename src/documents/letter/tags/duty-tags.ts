import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { quantity } from '../../../deadlines/period.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { officialDay } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { Duty } from '../../../plan/language/duties.ts';
import { EVENTS, isEventName } from '../../../plan/language/known-deadlines.ts';
import { clauseTags } from './clause-tags.ts';
import type { Tags } from './tag-values.ts';

/**
 * The duties of a side as a list, each with its clause and its deadline: that of the visits of its own, else of those
 * that go with them, else of the whole campaign. Where the visits have different ones, each is named with its visit.
 */
export function dutyTags(
  facts: LetterFacts,
  duties: readonly Pick<Duty, 'text' | 'clause' | 'deadline'>[],
  own: readonly ScheduledVisit[] = [],
  others: readonly ScheduledVisit[] = [],
): Tags[] {
  return duties.map(({ text, clause, deadline: id }, index) => {
    const due =
      id === null ? '' : dueOf(facts, id, own) || dueOf(facts, id, others) || campaignDueOf(facts, id, own);
    return {
      stt: String(index + 1),
      viec: text,
      ...clauseTags(facts, clause),
      co_han: due !== '',
      han: due,
    };
  });
}

function dueOf({ plan, date: written }: LetterFacts, id: string, visits: readonly ScheduledVisit[]): string {
  const byWords = new Map<string, string[]>();
  for (const { visit, deadlines } of visits) {
    const deadline = deadlines.find((one) => one.id === id);
    if (deadline === undefined) continue;
    const subject = plan.subjects.length < 2 ? null : plan.subjects.find((one) => one.id === visit.subject);
    const name = subject == null ? visit.name.vi : `${visit.name.vi} - ${subject.name}`;
    const words = deadlineWords(deadline, written);
    byWords.set(words, [...(byWords.get(words) ?? []), name]);
  }
  const dues = [...byWords];
  if (dues.length < 2) return dues.map(([words]) => words).join('');
  return dues.map(([words, names]) => `${words} (${names.join(', ')})`).join('; ');
}

/** A deadline of the campaign, or of the rounds of some visits, in words. */
function campaignDueOf(
  { schedule, date }: LetterFacts,
  id: string,
  visits: readonly ScheduledVisit[],
): string {
  const rounds = new Set(visits.map(({ visit }) => visit.round.id));
  const own = schedule.deadlines.filter(
    (one) => one.id === id && (one.round === null || rounds.has(one.round)),
  );
  return [...new Set(own.map((one) => deadlineWords(one, date)))].join('; ');
}

/**
 * "chậm nhất thứ Ba, ngày 20 tháng 4 năm 2021", or what it is counted from while that day is unknown; at once where the
 * day has passed when the letter is `written`, as that of naming communes may have in the notice to their district.
 */
export function deadlineWords(
  { date, state, count, measure, direction, event }: Deadline,
  written: CivilDate | null = null,
): string {
  const name = isEventName(event) ? EVENTS[event].name.vi : event;
  const period = `${quantity(count, measure).vi} ${direction === 'after' ? 'sau' : 'trước'} ${name}`;
  if (date === null) return `trong ${period}`;
  // Counted from something that has not happened yet: the period binds, the day is a forecast.
  if (state === 'expected' && direction === 'after') return `trong ${period} (dự kiến ${officialDay(date)})`;
  if (written !== null && date < written) return 'ngay khi nhận được văn bản này';
  return `chậm nhất ${officialDay(date)}`;
}
