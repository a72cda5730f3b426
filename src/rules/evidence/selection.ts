import type { Block } from '../../plan/language/units.ts';
import type { RuleContext } from '../engine/rule.ts';
import { firstWritten } from './places.ts';

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
