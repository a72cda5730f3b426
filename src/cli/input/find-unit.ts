import type { Side } from '../../documents/checklist/checklist.ts';
import { unitKey } from '../../documents/checklist/unit-checklist.ts';
import type { ScheduleView } from '../../formats/of/schedule/schedule-view.ts';
import { bodyName } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import { nearest } from '../../plan/nearest.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The unit that a user means by an id or a name, with or without diacritics, among those that have something to do. */
export function findUnit(named: string, view: ScheduleView, side: Side): string {
  const known = side === 'seconding' ? secondingAgencies(view) : inspectedUnits(view);
  const meant = new Set(view.directory.find(named).map(({ id }) => id));
  const found = [...known].filter(
    ([key, name]) => key === named || meant.has(key) || fold(name) === fold(named),
  );
  const [first] = found;
  if (first !== undefined && found.length === 1) return first[0];
  if (first !== undefined) {
    const keys = found.map(([key]) => key).join(', ');
    throw new UsageError(
      { vi: `--unit: "${named}" có thể là nhiều đơn vị`, en: `--unit: "${named}" may be several units` },
      { vi: `Hãy nêu một mã: ${keys}`, en: `Name one id: ${keys}` },
    );
  }
  const near = nearest(named, [...known.values(), ...known.keys()]);
  const where =
    side === 'seconding'
      ? { vi: 'không cử người tham gia đoàn nào', en: 'sends nobody to any team' }
      : { vi: 'không có trong lịch kiểm tra', en: 'is not in the schedule' };
  throw new UsageError(
    { vi: `--unit: "${named}" ${where.vi}`, en: `--unit: "${named}" ${where.en}` },
    near === null
      ? { vi: `Có: ${[...known.values()].join(', ')}`, en: `There are: ${[...known.values()].join(', ')}` }
      : { vi: `Có phải là ${near}?`, en: `Did you mean ${near}?` },
  );
}

/** The units of the schedule by key: their id, or that of the visit while they have yet to be named. */
function inspectedUnits({ schedule, language }: ScheduleView): Map<string, string> {
  return new Map(schedule.visits.map((at) => [unitKey(at), at.visit.name[language]]));
}

function secondingAgencies({ plan, directory }: ScheduleView): Map<string, string> {
  const ids = plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency));
  return new Map(
    ids.map((id) => {
      const agency = directory.get(id);
      return [id, agency === undefined ? id : bodyName(agency)];
    }),
  );
}
