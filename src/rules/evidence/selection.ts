import type { Path } from '../../diagnostics/path.ts';
import type { RuleContext } from '../engine/rule.ts';
import { blockPath, firstWritten } from './places.ts';
import type { Block } from '../../plan/language/units.ts';

/** Whether a block asks for units beyond those that it names. */
export function asksForMore({ minimum, share, eachDistrict }: Block): boolean {
  return (minimum ?? share ?? eachDistrict) !== null;
}

/** Where a block says how many units are to be selected. */
export function selectionPath(context: RuleContext, block: Block) {
  return firstWritten(context, block.path, ['each-district', 'minimum', 'share', 'id', 'level']);
}

/** What a block is called in values: its name, or its id. */
export function blockName({ name, id }: Block): string {
  return name ?? id;
}

/** Where a plan does not say to which round, or subject, units belong: the block, or those of its units that do not. */
export function* placesWithout(context: RuleContext, key: 'round' | 'subject'): Generator<Path> {
  for (const block of context.plan.blocks) {
    if (block[key] !== null) continue;
    const without = block.units.filter((entry) => entry[key] === null);
    if (asksForMore(block) || (without.length === block.units.length && without.length > 0)) {
      yield blockPath(context, block);
    } else {
      for (const entry of without) yield [...entry.path, 'unit'];
    }
  }
}
