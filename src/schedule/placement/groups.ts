import type { NearTrip, Start } from './problem.ts';

/** Gathers teams that no trip tells apart: every start that is offered to one of them is offered to all. */
export function interchangeableTeams(trips: readonly NearTrip[], teams: number): number[][] {
  const signatures = Array.from({ length: teams }, () => '');
  const shared = new Set<Start['teams']>();
  const known = new Set<string>();
  for (const { starts } of trips) {
    for (const { teams: own } of starts) {
      if (shared.has(own)) continue;
      shared.add(own);
      const key = own.join();
      if (known.has(key)) continue;
      known.add(key);
      for (const team of own) signatures[team] = `${signatures[team]}${known.size},`;
    }
  }
  const groups = new Map<string, number[]>();
  signatures.forEach((signature, team) => {
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [team]);
    else group.push(team);
  });
  return [...groups.values()];
}
