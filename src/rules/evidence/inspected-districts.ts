import type { Agency } from '../../plan/directory.ts';
import type { Block } from '../../plan/language/units.ts';
import { roundOf } from '../../schedule/visits/asked-visits.ts';
import type { RuleContext } from '../engine/rule.ts';

/** The districts inspected in the round and for the subject of a block that asks for communes of each. */
export interface InspectedDistricts {
  /** By id. */
  readonly named: ReadonlyMap<string, Agency>;
  /** Whether the plan also asks for districts that are open, unknown or otherwise faulty, so that more may come. */
  readonly mayGrow: boolean;
}

/** Finds the inspected districts that a block with `each-district` counts by. */
export function inspectedDistricts({ plan, directory }: RuleContext, block: Block): InspectedDistricts {
  const round = roundOf(plan, block.round);
  const named = new Map<string, Agency>();
  let mayGrow = false;
  for (const other of plan.blocks) {
    if (other.eachDistrict !== null || other.level !== 'district') continue;
    for (const entry of other.units) {
      if (roundOf(plan, entry.round) !== round || entry.subject !== block.subject) continue;
      const agency = directory.get(entry.unit);
      if (agency === undefined || agency.level !== 'district') mayGrow = true;
      else if (agency.isLocality) named.set(agency.id, agency);
    }
    const isSame = roundOf(plan, other.round) === round && other.subject === block.subject;
    if (isSame && (other.minimum ?? other.share) !== null) mayGrow = true;
  }
  return { named, mayGrow };
}
