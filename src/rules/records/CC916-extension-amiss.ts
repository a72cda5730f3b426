import type { CivilDate } from '../../calendar/civil-date.ts';
import { shiftWithin } from '../../deadlines/count.ts';
import { endedBy } from '../../deadlines/ended-by.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import type { FactName } from '../../plan/language/fact-kinds.ts';
import { type EventName, isEventName, recordedOn } from '../../plan/language/known-deadlines.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import type { UnitName } from '../../schedule/visits/unit-name.ts';
import { lastSession } from '../../schedule/visits/standing-trips.ts';
import type { Done, Visit } from '../../schedule/visits/visit.ts';
import { isListed, matchedFacts, nameOfFact } from '../evidence/recorded-facts.ts';
import { factWords, ofWords } from '../words/fact-words.ts';
import { dateWords } from '../words/phrases.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

interface Values {
  readonly fault: 'day-off' | 'not-later' | 'ended';
  readonly name: UnitName | null;
  readonly until: CivilDate;
  /** The day that the deadline had, or on which it was ended; of a day off the new day itself. */
  readonly date: CivilDate;
  readonly ending: FactName | null;
}

/** An extension gives no more time, or falls on a day off. */
export const extensionAmiss = defineRule<Values>()({
  code: 'CC916',
  slug: 'extension-amiss',
  severity: 'warning',
  kind: 'plan',
  message: ({ fault, name, until, date, ending }) => {
    const of = ofWords(name);
    switch (fault) {
      case 'day-off':
        return {
          vi: `hạn mới${of.vi} (${dateWords(until).vi}) là ngày nghỉ`,
          en: `the new day${of.en} (${dateWords(until).en}) is a day off`,
        };
      case 'not-later':
        return {
          vi: `hạn mới${of.vi} (${dateWords(until).vi}) không sau hạn cũ (${dateWords(date).vi})`,
          en: `the new day${of.en} (${dateWords(until).en}) is not later than the old one (${dateWords(date).en})`,
        };
      case 'ended':
        return {
          vi: `gia hạn${of.vi} khi đã xong: việc ${factWords(ending ?? 'done').vi} ghi ngày ${dateWords(date).vi}`,
          en: `the deadline${of.en} was extended after its end: ${factWords(ending ?? 'done').en} is recorded on ${dateWords(date).en}`,
        };
      default:
        return fault satisfies never;
    }
  },
  advice: ({ fault }) =>
    fault === 'ended'
      ? { vi: 'Xem lại ngày của hai việc.', en: 'Look at the days of both again.' }
      : { vi: 'Sửa "until" theo văn bản gia hạn.', en: 'Correct "until" by the document that extends it.' },
  explanation: {
    vi: 'Gia hạn là cho thêm thời gian: hạn mới phải sau hạn cũ, nên là ngày làm việc, và việc phải chưa xong. Nếu văn bản gia hạn đúng là ghi như vậy thì để nguyên: hạn mới vẫn được tính như đã ghi.',
    en: 'An extension gives more time: the new day is later than the old one, should be a working day, and what is owed is still open. If the document does say so, leave it: the new day holds as it is written.',
  },
  *check(context) {
    const { plan, calendar } = context;
    const rules = new Map(plan.deadlines.map((rule) => [rule.id, rule]));
    const extended = new Map<string, CivilDate>();
    for (const { fact, visits } of matchedFacts(context)) {
      const { until, deadline, unit } = fact;
      if (fact.fact !== 'extended' || until === null || deadline === null || isListed(fact)) continue;
      const visit = visits.length === 1 ? visits[0] : undefined;
      const name = nameOfFact(context, fact, visit);
      const found = (fault: Values['fault'], date: CivilDate, ending: FactName | null = null) => ({
        path: [...fact.path, fault === 'ended' ? 'on' : 'until'],
        values: { fault, name, until, date, ending },
      });
      const rule = rules.get(deadline);
      const ending = visit === undefined || rule === undefined ? undefined : endOf(plan, visit, rule);
      const key = [visit?.id ?? unit, deadline].join('\n');
      const due = extended.get(key) ?? dueOn(context, rule, visit);
      extended.set(key, until);
      if (ending !== undefined && ending.on < fact.on) yield found('ended', ending.on, ending.fact);
      else if (due !== null && until <= due) yield found('not-later', due);
      else if (calendar.covers(until) && !calendar.isWorking(until)) yield found('day-off', until);
    }
  },
});

/** The first fact that ends a deadline of a visit. */
function endOf(plan: Plan, { record }: Visit, rule: DeadlineRule): StandingFact | undefined {
  const by = endedBy(plan, rule);
  return record?.facts.find(({ fact, id }) => (fact === 'done' ? id === rule.id : fact === by));
}

/** The day of a deadline as far as it follows from what is recorded; null where it is not known for good. */
function dueOn(
  context: RuleContext,
  rule: DeadlineRule | undefined,
  visit: Visit | undefined,
): CivilDate | null {
  if (rule === undefined) return null;
  const { plan, counting } = context;
  const { due } = rule;
  switch (due.kind) {
    case 'date':
      return due.date;
    case 'within-year':
      return null;
    case 'period': {
      const event =
        visit !== undefined && isEventName(due.event) ? takesPlaceOn(context, due.event, visit) : null;
      if (event === null || !counting.covers(event)) return null;
      return shiftWithin(counting, event, { ...due, convention: due.convention ?? plan.calendar.convention });
    }
    default:
      return due satisfies never;
  }
}

/** When an event of a visit took place; its first and last day also as it was notified of them. Null while nobody knows. */
function takesPlaceOn({ calendar }: RuleContext, event: EventName, visit: Visit): CivilDate | null {
  const stands = visit.form === 'by-report' ? null : (visit.done ?? notifiedDay(visit));
  if (stands === null || (event !== 'visit-start' && event !== 'visit-end'))
    return recordedOn(event, visit.record);
  if (event === 'visit-start') return stands.from;
  // Most records say nothing of the last day: it follows from the length of the visit.
  const { from, session } = stands;
  return lastSession(calendar, visit, stands, { date: from, session: session ?? 'morning' }).date;
}

function notifiedDay({ record }: Visit): Done | null {
  const notified = record?.notified ?? null;
  return notified === null ? null : { from: notified.visit, session: notified.session, to: null };
}
