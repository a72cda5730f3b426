import { Earlier } from './earlier-files.ts';
import type { Comparing, Difference, FileFacts, VisitFacts } from './file-facts.ts';
import { type Nearness, nearness } from './months-apart.ts';

interface KeptVisit extends VisitFacts {
  readonly file: string;
  readonly plan: string;
}

/** Finds units that another plan visits too, as near in time as asked for. The note of the other place is `other`. */
export function repeatedVisits(
  { monthsApart }: Comparing,
  asked: Nearness,
): (facts: FileFacts) => Iterable<Difference> {
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
