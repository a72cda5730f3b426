import { json } from '../../json.ts';
import { byId, disagreements, type DrawView } from './draw-view.ts';
import type { DrawJson } from './json-shape.ts';

/** A draw as JSON. */
export function drawJson(view: DrawView): string {
  const { plan, block, on, state, seed, commitment, wanted, lots, drawn, excluded, witnesses, reason } = view;
  const { isWithheld } = view;
  const value: DrawJson = {
    format: 1,
    plan,
    block: block.id,
    on,
    state,
    agrees: disagreements(view).length === 0,
    seed: isWithheld ? null : seed,
    ...(commitment === null ? {} : { commitment }),
    wanted,
    candidates: isWithheld ? byId(view).map((unit) => ({ unit, hash: null })) : lots,
    drawn: isWithheld ? [] : drawn,
    excluded,
    witnesses,
    ...(reason === null ? {} : { reason }),
  };
  return json(value);
}
