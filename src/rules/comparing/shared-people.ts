import { Earlier } from './earlier-files.ts';
import type { Difference } from '../engine/rule.ts';
import type { DayOut, FileFacts, PersonFacts } from './file-facts.ts';

interface KeptPerson extends PersonFacts {
  readonly file: string;
  readonly plan: string;
}

/** Somebody who is in a team of this plan and in one of an earlier plan. */
interface SharedPerson {
  readonly person: PersonFacts;
  readonly other: KeptPerson;
  /** Days on which both teams must be out, so that one person has to be in two places. */
  readonly clash: { readonly day: DayOut; readonly otherDay: DayOut } | null;
}

/** Finds everyone who is in teams of two plans that must, or may, be out on one day; the worst case of each person. */
export function sharedPeople<Values, Note extends string>(
  differenceOf: (shared: SharedPerson) => Difference<Values, Note> | null,
): (facts: FileFacts) => Iterable<Difference<Values, Note>> {
  const earlier = new Earlier<KeptPerson>();
  return function* ({ file, province, plan }) {
    for (const person of plan.people) {
      const others = earlier.of(`${province} ${person.key}`).filter((one) => one.file !== file);
      const shared = others.map((other) => ({ person, other, clash: clashOf(person.days, other.days) }));
      const worst =
        shared.find(({ clash }) => clash !== null) ??
        shared.find(({ other }) => person.out.some((range) => other.out.some((one) => meet(range, one))));
      const difference = worst === undefined ? null : differenceOf(worst);
      if (difference !== null) yield difference;
    }
    for (const person of plan.people) {
      earlier.keep(`${province} ${person.key}`, { ...person, file, plan: plan.name });
    }
  };
}

function clashOf(days: readonly DayOut[], otherDays: readonly DayOut[]): SharedPerson['clash'] {
  for (const day of days) {
    const otherDay = otherDays.find((other) => meet(day, other) && !areApart(day, other));
    if (otherDay !== undefined) return { day, otherDay };
  }
  return null;
}

type Range = Pick<DayOut, 'from' | 'to'>;

function meet(one: Range, other: Range): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether one of two visits on a day is over before the other begins. */
function areApart(one: DayOut, other: DayOut): boolean {
  return one.half !== null && other.half !== null && one.half !== other.half;
}
