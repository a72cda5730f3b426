import type { Bilingual } from '../../words/language.ts';
import type { Value } from './phrases.ts';

/**
 * Where something stands, as people say it: of a path such as `teams[0].members[1].role`, the key with the key or item right
 * above it, `"role" trong mục thứ 2 của "members"`. Items count from 1. Empty for the file as a whole.
 */
export function placeWords(path: Value): Bilingual {
  const steps: readonly string[] = String(path).match(/\[\d+\]|[^.[\]]+/g) ?? [];
  const above = steps.slice(0, -1);
  const name = stepWords(steps);
  if (above.length === 0 || positionIn(steps) !== null) return name;
  const holder = stepWords(above);
  return { vi: `${name.vi} trong ${holder.vi}`, en: `${name.en} in ${holder.en}` };
}

/** The last step: a key in quotes, or an item with the key of its list. */
function stepWords(steps: readonly string[]): Bilingual {
  const position = positionIn(steps);
  const key = steps.at(-1);
  if (key === undefined) return { vi: '', en: '' };
  if (position === null) return { vi: `"${key}"`, en: `"${key}"` };
  const list = stepWords(steps.slice(0, -1));
  return { vi: `mục thứ ${position} của ${list.vi}`, en: `item ${position} of ${list.en}` };
}

/** The position of the item, from 1, that the last step is; null if it is a key. */
function positionIn(steps: readonly string[]): number | null {
  const [, position] = /^\[(\d+)\]$/.exec(steps.at(-1) ?? '') ?? [];
  return position === undefined ? null : Number(position) + 1;
}
