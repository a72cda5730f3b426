import {
  commitmentOf,
  drawsOnRecord,
  type Repeated,
  type RecordedDraw,
  repeated,
} from '../../follow-up/draw.ts';
import type { Block } from '../../plan/language/units.ts';
import type { RuleContext } from '../engine/rule.ts';

/** A draw on record for a block of the plan, and what comes out of its seed; null where that cannot be told. */
export interface CheckedDraw {
  readonly draw: RecordedDraw;
  readonly block: Block;
  readonly bySeed: Repeated | null;
}

const known = new WeakMap<RuleContext, readonly CheckedDraw[]>();

/** Every draw on record whose block the plan has, held again. */
export function checkedDraws(context: RuleContext): readonly CheckedDraw[] {
  const found = known.get(context) ?? check(context);
  known.set(context, found);
  return found;
}

/** Whether the commitment of a draw, where it has one, is the hash of its seed. */
export function keepsCommitment({ seed, commitment }: RecordedDraw): boolean {
  return commitment === null || commitment.toLowerCase() === commitmentOf(seed);
}

function check({ plan, directory }: RuleContext): CheckedDraw[] {
  const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
  return drawsOnRecord(plan).flatMap((draw) => {
    const block = blocks.get(draw.block);
    if (block === undefined) return [];
    const ids = [...draw.units, ...draw.excluded.map(({ unit }) => unit)];
    const areKnown = ids.every((id) => directory.get(id) !== undefined);
    const held = areKnown && keepsCommitment(draw) ? repeated({ plan, directory }, block, draw) : null;
    return { draw, block, bySeed: held === null || 'refused' in held ? null : held };
  });
}
