import { startContext } from '../../src/schedule/arrange.ts';
import { conditionsOf } from '../../src/schedule/sessions/conditions.ts';
import { judgeStarts } from '../../src/schedule/sessions/judge-starts.ts';
import { tripsOf } from '../../src/schedule/visits/make-trips.ts';
import { visitsOf } from '../../src/schedule/visits/make-visits.ts';
import { wishesOf } from '../../src/schedule/wishes/wish.ts';
import { type BodyInput, type Circumstances, inputOf, planOf, type PlanParts } from './plan-builder.ts';
import { short } from './schedule-in-short.ts';

/** For each session of the window, in short, the rules that shut the plan's first trip out of it: '' where none does. */
export function closingsInShort(
  parts: PlanParts,
  changes: Readonly<Record<string, Partial<BodyInput>>> = {},
  circumstances: Circumstances = {},
): Record<string, string> {
  const input = inputOf(planOf(parts, changes), circumstances);
  const context = startContext(input, conditionsOf(input.plan));
  const trips = tripsOf(visitsOf(input.plan, input.directory, context.today));
  const [trip] = trips;
  const wish = trip === undefined ? undefined : wishesOf(context, trips, new Map()).get(trip.id);
  if (trip === undefined || wish === undefined) throw new Error('the plan has no trip');
  const { closings } = judgeStarts(context, trip, wish);
  return Object.fromEntries(
    [...closings].map(([start, found]) => [
      short(context.line.at(start)),
      found
        .map(({ rule }) => rule)
        .sort()
        .join(' '),
    ]),
  );
}
