import type { Agency, Directory } from '../../plan/directory.ts';
import type { Block, UnitEntry } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';

/** Every unit that a plan names and the directory knows, with its block. */
export function* namedUnits(
  plan: Plan,
  directory: Directory,
): Generator<{ readonly block: Block; readonly entry: UnitEntry; readonly agency: Agency }> {
  for (const block of plan.blocks) {
    for (const entry of block.units) {
      const agency = directory.get(entry.unit);
      if (agency !== undefined) yield { block, entry, agency };
    }
  }
}

/** The ids of all units that a plan names. */
export function namedIds(plan: Plan): ReadonlySet<string> {
  return new Set(plan.blocks.flatMap((block) => block.units.map(({ unit }) => unit)));
}
