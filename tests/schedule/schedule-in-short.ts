import {
  scheduleOf,
  inputOf,
  planOf,
  type BodyInput,
  type Circumstances,
  type PlanParts,
} from './plan-builder.ts';
import type { MomentValue, ScheduleValue, VisitValue } from './checker/schedule-value.ts';

/** The schedule of a plan as it is written. */
export function scheduled(
  parts: PlanParts,
  circumstances: Circumstances = {},
  changes: Readonly<Record<string, Partial<BodyInput>>> = {},
): Promise<ScheduleValue> {
  return scheduleOf(inputOf(planOf(parts, changes), circumstances));
}

/** A moment in short: `05-17 am`. */
export function short(moment: MomentValue | null): string {
  return moment === null ? '-' : `${moment.date.slice(5)} ${moment.session === 'morning' ? 'am' : 'pm'}`;
}

/** Where each visit begins, by its id. */
export function startsOfVisits({ visits }: Pick<ScheduleValue, 'visits'>): Record<string, string> {
  return Object.fromEntries(visits.map(({ id, start }) => [id, short(start)]));
}

/** The wish of each trip with its source, by the id of the trip. */
export function wishesInShort({ trips }: ScheduleValue): Record<string, string> {
  return Object.fromEntries(trips.map(({ id, wished, why }) => [id, `${short(wished)} ${why}`]));
}

/** What a schedule says of a visit that has a place. */
export function visitIn({ visits }: ScheduleValue, id: string): VisitValue {
  const visit = visits.find((one) => one.id === id);
  if (visit === undefined) throw new Error(`no visit ${id}`);
  return visit;
}

/** A deadline of a visit or of the campaign in short: `2021-05-17 fixed`, `open`. */
export function deadlineIn({ deadlines }: Pick<VisitValue, 'deadlines'>, id: string): string {
  const deadline = deadlines.find((one) => one.id === id);
  if (deadline === undefined) return 'none';
  return deadline.date === null ? deadline.state : `${deadline.date} ${deadline.state}`;
}
