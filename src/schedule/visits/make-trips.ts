import type { Trip, Visit } from './visit.ts';

/** The trips of the visits, in plan order. Inspection by report needs no trip. */
export function tripsOf(visits: readonly Visit[]): Trip[] {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.form === 'by-report') continue;
    const id = visit.parent ?? visit.id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [visit]);
    else group.push(visit);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const offsets: number[] = [];
    let sessions = 0;
    for (const visit of group) {
      offsets.push(sessions);
      sessions += visit.sessions;
    }
    const others = group.slice(1).map((visit) => new Set(visit.teams));
    const teams = first.teams.filter((team) => others.every((among) => among.has(team)));
    const stands = first.stands !== null;
    return [
      {
        id,
        stands,
        plannedAs: first.plannedWith,
        round: first.round,
        pace: first.round.pace,
        visits: group,
        offsets,
        sessions,
        teams,
      },
    ];
  });
}
