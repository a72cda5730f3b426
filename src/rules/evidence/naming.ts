import type { Fact } from '../../plan/language/facts.ts';
import type { Block } from '../../plan/language/units.ts';
import { homeOf } from '../../schedule/visits/asked-visits.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';
import { asksForMore } from './selection.ts';

/** A visit whose unit the plan leaves to be named, and the block that asks for it. */
export interface NamedVisit {
  readonly visit: Visit;
  readonly block: Block;
}

const known = new WeakMap<RuleContext, ReadonlyMap<string, readonly NamedVisit[]>>();

/** The visits of which a naming may name the units, whether they are named by now or not. */
export function visitsToBeNamed(context: RuleContext, { unit, round, subject }: Fact): NamedVisit[] {
  const byNamer = known.get(context) ?? find(context);
  known.set(context, byNamer);
  return (byNamer.get(unit ?? '') ?? []).filter(
    ({ visit }) =>
      (round === null || round === visit.round.id) && (subject === null || subject === visit.subject),
  );
}

/** By who names the units: the id of a district, else of a block. */
function find({
  plan,
  directory,
  visits,
  cancelled,
}: RuleContext): ReadonlyMap<string, readonly NamedVisit[]> {
  const blocks = new Map(plan.blocks.filter(asksForMore).map((block) => [block.id, block]));
  const found = new Map<string, NamedVisit[]>();
  for (const visit of [...visits, ...cancelled]) {
    const block = blocks.get(visit.block);
    if (block === undefined) continue;
    const home = block.eachDistrict === null ? null : homeOf(visit, directory);
    for (const namer of visit.district === null
      ? [block.id, ...(home === null ? [] : [home])]
      : [visit.district]) {
      const same = found.get(namer);
      if (same === undefined) found.set(namer, [{ visit, block }]);
      else same.push({ visit, block });
    }
  }
  return found;
}
