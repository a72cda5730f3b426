import type { VisitStatus } from '../../../follow-up/status.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { withinSentence } from '../sentences.ts';
import { visitedName } from '../visited-name.ts';

/** Names visits as papers about a whole campaign do. */
export interface VisitLabels {
  /** A visit by its unit, with its subject and round where the unit has several, and whoever stands for a unit that has ended. */
  readonly of: (visit: VisitStatus) => string;
  /** Units by the ids of those who answer for them; an open one by the id of its visit. */
  readonly ofUnit: (id: string) => string;
}

/** The names of the visits of a campaign. */
export function visitLabels(facts: LetterFacts, visits: readonly VisitStatus[]): VisitLabels {
  const { plan, directory } = facts;
  const subjects = new Map(plan.subjects.map(({ id, name }) => [id, withinSentence(name, directory)]));
  const rounds = new Map(
    plan.rounds.map(({ id, name }) => [id, name === null ? id : withinSentence(name, directory)]),
  );
  const perUnit = new Map<string, VisitStatus[]>();
  for (const one of visits) {
    const { unit } = one.visit;
    if (unit === null) continue;
    const own = perUnit.get(unit);
    if (own === undefined) perUnit.set(unit, [one]);
    else own.push(one);
  }
  const differ = (one: VisitStatus, key: (other: VisitStatus) => string | null) =>
    new Set((perUnit.get(one.visit.unit ?? '') ?? []).map(key)).size > 1;
  const label = (one: VisitStatus) => {
    const { subject, round } = one.visit;
    const apart = [
      ...(differ(one, ({ visit }) => visit.subject) ? [subjects.get(subject ?? '') ?? ''] : []),
      ...(differ(one, ({ visit }) => visit.round.id) ? [rounds.get(round.id) ?? ''] : []),
      ...(one.successor === null ? [] : [`nay do ${nameOf(facts, one.successor)} tiếp nhận`]),
    ].filter((words) => words !== '');
    const name = visitedName(facts, one.visit);
    return apart.length === 0 ? name : `${name} (${apart.join('; ')})`;
  };
  const known = new Map(visits.map((one) => [one, label(one)]));
  const open = new Map(visits.map((one) => [one.visit.id, visitedName(facts, one.visit)]));
  return {
    of: (visit) => known.get(visit) ?? label(visit),
    ofUnit: (id) => (directory.get(id) === undefined ? (open.get(id) ?? id) : nameOf(facts, id)),
  };
}
