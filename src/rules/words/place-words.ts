import type { Path } from '../../diagnostics/path.ts';
import type { Bilingual } from '../../words/language.ts';

/**
 * Where something stands, as people say it: of a path such as `teams[0].members[1].role`, the key with the key or item right
 * above it, `"role" trong mục thứ 2 của "members"`. Items count from 1. Empty for the file as a whole.
 */
export function placeWords(path: Path): Bilingual {
  const above = path.slice(0, -1);
  const name = stepWords(path);
  if (above.length === 0 || typeof path.at(-1) === 'number') return name;
  const holder = stepWords(above);
  return { vi: `${name.vi} trong ${holder.vi}`, en: `${name.en} in ${holder.en}` };
}

/** The last step: a key in quotes, or an item with the key of its list. */
function stepWords(path: Path): Bilingual {
  const step = path.at(-1);
  if (step === undefined) return { vi: '', en: '' };
  if (typeof step === 'string') return { vi: `"${step}"`, en: `"${step}"` };
  const list = stepWords(path.slice(0, -1));
  return { vi: `mục thứ ${step + 1} của ${list.vi}`, en: `item ${step + 1} of ${list.en}` };
}
