import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Deadline } from '../../../deadlines/deadline.ts';
import { type Measure, quantity } from '../../../deadlines/period.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import { officialDay } from '../../official-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { whatOf } from '../../../deadlines/deadline.ts';
import { EVENTS, isEventName } from '../../../plan/language/known-deadlines.ts';
import type { Plan } from '../../../plan/plan.ts';
import { asTask, sentenceOf, type WordingValues } from '../sentences.ts';
import type { Task } from '../unit-tasks.ts';
import { visitedName } from '../visited-name.ts';
import { clauseTags } from './clause-tags.ts';
import type { Tags } from './tag-values.ts';

/** Whose duties are told, from whose visits their deadlines are taken, and what their wordings say by their tags. */
interface DutyContext {
  /** Begins the sentence that is made of a short text: "Đề nghị Sở Tư pháp". */
  readonly opening: string;
  readonly values: Omit<WordingValues, 'han'>;
  /** The visits of its own, and those that go with them. */
  readonly own: readonly ScheduledVisit[];
  readonly others: readonly ScheduledVisit[];
  /** Whether deadlines are told as the plan counts them, in a paper that a visit which moves must not touch. */
  readonly byRule?: boolean;
}

/**
 * The duties of a side as a list of sentences, each with its clause and its deadline: that of the visits of its own, else
 * of those that go with them, else of the whole campaign. Where the visits have different ones, each is named with its visit.
 */
export function dutyTags(
  facts: LetterFacts,
  duties: readonly Task[],
  { opening, values, own, others, byRule = false }: DutyContext,
): Tags[] {
  const told = (deadline: Deadline) =>
    byRule && isCounted(facts.plan, deadline) ? { ...deadline, date: null } : deadline;
  return duties.map((duty, index) => {
    const { clause, deadline: id } = duty;
    const han =
      id === null
        ? ''
        : dueOf(facts, id, own, told) ||
          dueOf(facts, id, others, told) ||
          campaignDueOf(facts, id, own, told);
    return {
      stt: String(index + 1),
      viec: sentenceOf(duty, (label) => `${opening} ${asTask(label, facts.directory)}`, { ...values, han }),
      ...clauseTags(facts, clause),
      // Part of the sentence; texts of agencies may still ask for it apart.
      co_han: false,
      han: '',
    };
  });
}

/** A deadline as a paper tells it. */
type Told = (deadline: Deadline) => Deadline;

/** The deadline of some visits in words; where they have different ones, each with the names of its visits. */
function dueOf(facts: LetterFacts, id: string, visits: readonly ScheduledVisit[], told: Told): string {
  const { plan, date: written } = facts;
  return dueWords(
    visits.flatMap(({ visit, deadlines }) => {
      const deadline = deadlines.find((one) => one.id === id);
      if (deadline === undefined) return [];
      const subject = plan.subjects.length < 2 ? null : plan.subjects.find((one) => one.id === visit.subject);
      const name = visitedName(facts, visit);
      return [
        {
          due: deadlineWords(plan, told(deadline), written),
          name: subject == null ? name : `${name} - ${subject.name}`,
        },
      ];
    }),
  );
}

/** Days in words, each once; where there are several, each with the names of what it is for. */
export function dueWords(dues: readonly { readonly due: string; readonly name: string }[]): string {
  const byWords = new Map<string, string[]>();
  for (const { due, name } of dues) byWords.set(due, [...(byWords.get(due) ?? []), name]);
  const all = [...byWords];
  if (all.length < 2) return all.map(([words]) => words).join('');
  return all.map(([words, names]) => `${words} (${names.join(', ')})`).join('; ');
}

/** A deadline of the campaign, or of the rounds of some visits, in words. */
function campaignDueOf(
  { plan, schedule, date }: LetterFacts,
  id: string,
  visits: readonly ScheduledVisit[],
  told: Told,
): string {
  const rounds = new Set(visits.map(({ visit }) => visit.round.id));
  const own = schedule.deadlines.filter((one) =>
    one.round === null
      ? one.id === id
      : rounds.has(one.round) && (one.id === id || one.id === `${id}@${one.round}`),
  );
  return [...new Set(own.map((one) => deadlineWords(plan, told(one), date)))].join('; ');
}

/** Whether a deadline is counted from an event or from another deadline, not from a date. */
export function isCounted({ deadlines }: Plan, { event }: Deadline): boolean {
  return isEventName(event) || deadlines.some(({ id }) => id === event);
}

/**
 * "chậm nhất thứ Ba, ngày 20 tháng 4 năm 2021", or the period and what it is counted from while that has not happened: the
 * period binds then, not a forecast. At once where the day has passed when the letter is `written`, as that of naming
 * communes may have in the notice to their district.
 */
export function deadlineWords(
  plan: Plan,
  { date, state, count, measure, direction, event }: Deadline,
  written: CivilDate | null,
): string {
  const name = eventName(plan, event);
  if (direction === 'after' && (date === null || state === 'expected'))
    return `trong thời hạn ${lengthOf(count, measure)} kể từ ${name}`;
  if (date === null) return `chậm nhất ${lengthOf(count, measure)} trước ${name}`;
  if (written !== null && date < written) return 'ngay khi nhận được văn bản này';
  return `chậm nhất ${officialDay(date)}`;
}

/** "05 ngày làm việc": a zero before numbers below 10, as papers write them. */
export function lengthOf(count: number, measure: Measure): string {
  return quantity(count, measure).vi.replace(/^\d\b/, '0$&');
}

/** What a deadline is counted from, in words: an event, or another deadline by what it is for. */
function eventName(plan: Plan, event: string): string {
  if (isEventName(event)) return EVENTS[event].name.vi;
  const rule = plan.deadlines.find(({ id }) => id === event);
  if (rule === undefined) return event;
  const what = whatOf(rule).vi;
  return `ngày đến hạn ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
