import type { Agency, Directory } from '../../../src/plan/directory.ts';
import type { DemandedVisit } from './demanded.ts';

/** The last day of a body: its own, else that of its parent. */
function endOf(directory: Directory, body: Agency, under: readonly string[] = []): string | null {
  if (body.to !== null) return body.to;
  const parent = body.parent === null ? undefined : directory.get(body.parent);
  if (parent === undefined || under.includes(parent.id)) return null;
  return endOf(directory, parent, [...under, body.id]);
}

/** Whether a body exists on every day from one to another. */
export function isAlive(directory: Directory, body: Agency, from: string, to: string): boolean {
  return (body.from ?? from) <= from && to <= (endOf(directory, body) ?? to);
}

/**
 * Whether as many units of its kind are in force on some days as an open visit and its open brothers need, those
 * named set aside; where the directory lists none of the kind, it is merely incomplete.
 */
export function isSomebodyAlive(
  directory: Directory,
  visit: DemandedVisit,
  visits: readonly DemandedVisit[],
  [from, to]: readonly [string, string],
): boolean {
  const { block, district, home, round, subject } = visit;
  const ofKind = directory.agencies.filter(
    (body) =>
      body.level === block.level &&
      !(body.level === 'province' && body.isLocality) &&
      (block.kinds.length === 0 || block.kinds.includes(body.kind)) &&
      (district === null || body.parent === district),
  );
  const isAlike = (other: DemandedVisit) => other.round === round && other.subject === subject;
  const named = new Set(visits.filter(isAlike).map(({ unit }) => unit));
  const others = ofKind.filter(({ id }) => !named.has(id));
  if (ofKind.length === 0) return true;
  const brothers = visits.filter(
    (other) =>
      other.unit === null &&
      isAlike(other) &&
      other.level === block.level &&
      other.block.kinds.join() === block.kinds.join() &&
      other.home === home,
  );
  const able = others.filter((body) => isAlive(directory, body, from, to));
  return able.length >= brothers.length;
}
