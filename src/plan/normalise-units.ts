import type { Path } from './path.ts';
import type { Block, UnitEntry, When } from './plan.ts';
import { readDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

type BlockInput = PlanInput['units'][number];
type UnitInput = NonNullable<BlockInput['units']>[number];

/** Blocks with their units; what a block says holds for each of its units unless the unit says otherwise. */
export function normaliseBlocks(blocks: readonly BlockInput[]): Block[] {
  return blocks.map((block, index) => {
    const path = ['units', index];
    return {
      path,
      clause: block.clause ?? null,
      id: block.id ?? `${block.level}-${index + 1}`,
      name: block.name ?? null,
      level: block.level,
      kinds: block.kinds ?? [],
      subject: block.subject ?? null,
      round: block.round ?? null,
      team: block.team ?? null,
      form: block.form ?? 'on-site',
      sessions: block.sessions ?? null,
      units: (block.units ?? []).map((unit, position) =>
        normaliseUnit(block, unit, [...path, 'units', position]),
      ),
      minimum: block.minimum ?? null,
      share: block.share === undefined ? null : Number.parseFloat(block.share) / 100,
      eachDistrict: block['each-district'] ?? null,
      selectedBy: block['selected-by'] ?? null,
    };
  });
}

function normaliseUnit(block: BlockInput, unit: UnitInput, path: Path): UnitEntry {
  const own = typeof unit === 'string' ? { unit } : unit;
  return {
    path,
    clause: own.clause ?? block.clause ?? null,
    unit: own.unit,
    level: block.level,
    subject: own.subject ?? block.subject ?? null,
    round: own.round ?? block.round ?? null,
    team: own.team ?? block.team ?? null,
    form: own.form ?? block.form ?? 'on-site',
    sessions: own.sessions ?? block.sessions ?? null,
    wish: normaliseWhen(own.wish, [...path, 'wish']),
    pin: normaliseWhen(own.pin, [...path, 'pin']),
  };
}

type WhenInput = Extract<UnitInput, object>['pin'];

function normaliseWhen(when: WhenInput, path: Path): When | null {
  if (when === undefined) return null;
  if (typeof when === 'string') return { path, date: readDate(when), session: null };
  return { path, date: readDate(when.date), session: when.session ?? null };
}
