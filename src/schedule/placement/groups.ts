import type { Offer, PlacementTrip } from './problem.ts';

/** Gathers teams that no trip tells apart: every trip is offered the same starts with each of them. */
export function interchangeableTeams(trips: readonly PlacementTrip[], teams: number): number[][] {
  const signatures = Array.from({ length: teams }, () => '');
  for (const trip of trips) {
    const starts: Set<string>[] = Array.from({ length: teams }, () => new Set());
    for (const offer of trip.offers) starts[offer.team]?.add(startKey(offer));
    const kinds = new Map<string, number>();
    starts.forEach((keys, team) => {
      const key = [...keys].sort().join(' ');
      const kind = kinds.get(key) ?? kinds.size;
      kinds.set(key, kind);
      signatures[team] = `${signatures[team]}${kind},`;
    });
  }
  const groups = new Map<string, number[]>();
  signatures.forEach((signature, team) => {
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [team]);
    else group.push(team);
  });
  return [...groups.values()];
}

/** What an offer is, its team aside. */
export function startKey(offer: Offer): string {
  return `${offer.first}-${offer.last}:${offer.moved}:${offer.distance}:${offer.order}`;
}
