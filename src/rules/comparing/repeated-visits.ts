import { type CivilDate, dayOf, monthOf, yearOf } from '../../calendar/civil-date.ts';
import type { DateRange } from '../../plan/period-expression.ts';
import { type AgencyName, idName } from '../../schedule/visits/unit-name.ts';
import { Earlier } from './earlier-files.ts';
import type { Difference } from '../engine/rule.ts';
import type { Comparing, FileFacts, VisitFacts } from './file-facts.ts';

interface KeptVisit extends VisitFacts {
  readonly file: string;
  readonly plan: string;
}

/** A unit that two plans visit within so many months: on which days each. */
export interface RepeatedVisit {
  readonly name: AgencyName;
  readonly months: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly plan: string;
  readonly otherFrom: CivilDate;
  readonly otherTo: CivilDate;
}

/** Finds units that another plan visits too, as near in time as asked for. The note of the other place is `other`. */
export function repeatedVisits(
  { monthsApart }: Comparing,
  asked: Nearness,
): (facts: FileFacts) => Iterable<Difference<RepeatedVisit, 'other'>> {
  const earlier = new Earlier<KeptVisit>();
  return function* ({ file, province, plan }) {
    if (monthsApart === 0) return;
    for (const visit of plan.visits) {
      const others = earlier.of(`${province} ${visit.unit}`).filter((one) => one.file !== file);
      const near = others.map((other) => ({ other, how: nearness(visit, other, monthsApart) }));
      const [first] = near.filter(({ how }) => how === asked);
      if (first === undefined) continue;
      const { other } = first;
      yield {
        place: visit.place,
        values: {
          ...{ name: idName(visit.unit, visit.name), months: monthsApart, from: visit.from, to: visit.to },
          ...{ plan: other.plan, otherFrom: other.from, otherTo: other.to },
        },
        related: [{ place: other.place, note: 'other' }],
      };
    }
    for (const visit of plan.visits) {
      earlier.keep(`${province} ${visit.unit}`, { ...visit, file, plan: plan.name });
    }
  };
}

/** Whether two stretches of days are less than so many months apart however they are placed, or at least if placed so. */
type Nearness = 'certainly' | 'possibly' | 'no';

/** How near to each other two visits are that take place some time in two stretches of days. */
export function nearness(one: DateRange, other: DateRange, months: number): Nearness {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const first = earlier.from;
  const last = earlier.to > later.to ? earlier.to : later.to;
  if (isWithin(first, last, months)) return 'certainly';
  return later.from <= earlier.to || isWithin(earlier.to, later.from, months) ? 'possibly' : 'no';
}

/** Whether a day comes before the day so many months after an earlier one. */
function isWithin(earlier: CivilDate, later: CivilDate, months: number): boolean {
  return ordinal(later) < ordinal(earlier) + months * 31;
}

/** A number that grows with the date, by 31 from month to month. */
function ordinal(date: CivilDate): number {
  return (yearOf(date) * 12 + monthOf(date)) * 31 + dayOf(date);
}
