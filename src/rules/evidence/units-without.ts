import type { Path } from '../../diagnostics/path.ts';
import type { RuleContext } from '../engine/rule.ts';
import { blockPath } from './places.ts';
import { asksForMore } from './selection.ts';

/** Where a plan does not say to which round, or subject, units belong: the block, or those of its units that do not. */
export function* unsaid(context: RuleContext, key: 'round' | 'subject'): Generator<Path> {
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
