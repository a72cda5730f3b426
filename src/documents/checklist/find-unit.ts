import { bodyName } from '../../plan/directory.ts';
import { type UnitFound, unitAmong } from '../../plan/unit-among.ts';
import type { Language } from '../../words/language.ts';
import type { ScheduleDocument } from '../schedule/schedule-document.ts';
import type { Side } from './checklist.ts';
import { unitKey } from './unit-checklist.ts';

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
  return unitAmong(named, known, document.directory);
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
