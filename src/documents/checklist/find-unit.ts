import { bodyName } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Language } from '../../words/language.ts';
import type { ScheduleDocument } from '../schedule/schedule-document.ts';
import type { Side } from './checklist.ts';
import { unitKey } from './unit-checklist.ts';

/** The key of the unit that is meant; or the keys of several that may be; or the names of all there are, and the nearest. */
export type UnitFound =
  | { readonly unit: string }
  | { readonly several: readonly string[] }
  | { readonly unknown: readonly string[]; readonly nearest: string | null };

/**
 * Finds the unit that a user means by an id or a name in a language, with or without diacritics, among those on a side that
 * have something to do.
 */
export function findUnit(
  named: string,
  document: ScheduleDocument,
  side: Side,
  language: Language,
): UnitFound {
  const known = side === 'seconding' ? secondingAgencies(document) : inspectedUnits(document, language);
  const meant = new Set(document.directory.find(named).map(({ id }) => id));
  const found = [...known].filter(
    ([key, name]) => key === named || meant.has(key) || fold(name) === fold(named),
  );
  const [first, ...others] = found.map(([key]) => key);
  if (first === undefined) {
    const names = [...known.values()];
    return { unknown: names, nearest: nearest(named, [...names, ...known.keys()]) };
  }
  return others.length === 0 ? { unit: first } : { several: [first, ...others] };
}

/** The units of the schedule by key: their id, or that of the visit while they have yet to be named. */
function inspectedUnits({ schedule, directory }: ScheduleDocument, language: Language): Map<string, string> {
  const heirs = schedule.visits.flatMap(({ passed }) => {
    const heir = passed?.successor == null ? undefined : directory.get(passed.successor);
    return heir === undefined ? [] : [[heir.id, bodyName(heir)] as const];
  });
  return new Map([...heirs, ...schedule.visits.map((at) => [unitKey(at), at.visit.name[language]] as const)]);
}

function secondingAgencies({ plan, directory }: ScheduleDocument): Map<string, string> {
  const ids = plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency));
  return new Map(
    ids.map((id) => {
      const agency = directory.get(id);
      return [id, agency === undefined ? id : bodyName(agency)];
    }),
  );
}
