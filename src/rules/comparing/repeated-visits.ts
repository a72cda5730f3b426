import type { CivilDate } from '../../calendar/civil-date.ts';
import { Earlier } from './earlier-files.ts';
import type { Difference } from '../engine/rule.ts';
import type { Comparing, FileFacts, VisitFacts } from './file-facts.ts';
import { type Nearness, nearness } from './months-apart.ts';

interface KeptVisit extends VisitFacts {
  readonly file: string;
  readonly plan: string;
}

/** A unit that two plans visit within so many months: on which days each. */
export interface RepeatedVisit {
  readonly name: string;
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
          ...{ name: visit.name, months: monthsApart, from: visit.from, to: visit.to },
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
