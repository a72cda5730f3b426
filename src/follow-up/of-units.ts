import { secondingAgencies } from '../deadlines/ended-by.ts';
import { bodyName, type Directory } from '../plan/directory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Language } from '../words/language.ts';
import type { OpenDeadline, Status, VisitStatus } from './status.ts';

/**
 * Those of whom a status can tell alone, by their ids, an open unit by that of its visit, with their names in a language:
 * who is inspected or stands for one who was, districts that have communes to name, and whoever owes something besides.
 */
export function unitsOf(
  { visits }: Pick<Status, 'visits'>,
  { plan, directory }: { readonly plan: Plan; readonly directory: Directory },
  language: Language,
): ReadonlyMap<string, string> {
  const units = new Map(visits.map(({ visit }) => [visit.unit ?? visit.id, visit.name[language]] as const));
  const others = [
    ...visits.flatMap(({ visit, successor }) => [successor, visit.district]),
    ...secondingAgencies(plan),
    ...plan.deadlines.map(({ owner }) => owner),
    plan.office.agency,
  ];
  for (const id of others) {
    const agency = id === null || units.has(id) ? undefined : directory.get(id);
    if (agency !== undefined) units.set(agency.id, bodyName(agency));
  }
  return units;
}

/**
 * What a status tells of some units, by the ids of `unitsOf`: their visits, for a district those of the communes that it
 * has to name, and what is not recorded, due and late of these; of what belongs to no visit, what these units owe.
 */
export function ofUnits(status: Status, units: ReadonlySet<string>): Status {
  const isOf = ({ visit, successor }: VisitStatus) =>
    [visit.unit ?? visit.id, visit.district, successor].some((id) => id !== null && units.has(id));
  const isOwn = ({ visit, owner }: OpenDeadline) => (visit === null ? units.has(owner) : isOf(visit));
  return {
    ...status,
    visits: status.visits.filter(isOf),
    notRecorded: status.notRecorded.filter(({ visit }) => isOf(visit)),
    due: status.due.filter(isOwn),
    overdue: status.overdue.filter(isOwn),
    facts: status.facts.filter(({ unit }) => unit !== null && units.has(unit)),
  };
}
