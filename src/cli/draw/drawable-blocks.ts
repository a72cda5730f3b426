import type { Audience } from '../../documents/audience/audience.ts';
import { isShownTo } from '../../documents/audience/decisions.ts';
import { drawsOnRecord } from '../../follow-up/draw.ts';
import { type Block, isUnannounced } from '../../plan/language/units.ts';
import { nearest } from '../../plan/nearest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual } from '../../words/language.ts';
import { didYouMean } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The blocks of a plan that may be known of and whose units are drawn; where the plan says so of none, those of which it does not say who selects. */
export function drawableBlocks(plan: Plan, audience: Audience = 'concerned'): readonly Block[] {
  const open = plan.blocks.filter(
    (block) =>
      isShownTo(audience, block) &&
      block.eachDistrict === null &&
      (block.minimum !== null || block.share !== null),
  );
  const drawn = open.filter(({ selectedBy }) => selectedBy === 'draw');
  return drawn.length > 0 ? drawn : open.filter(({ selectedBy }) => selectedBy === null);
}

/**
 * The block that is meant: by its id, else the only one that is still to be drawn. One of unannounced visits must be named, or
 * --internal given. Throws a UsageError for none, or several.
 */
export function blockMeant(plan: Plan, id: string | undefined, audience: Audience): Block {
  const known = drawableBlocks(plan, audience);
  if (id === undefined) {
    const undrawn = known.filter((block) => drawsOnRecord(plan, block.id).length === 0);
    const [only, ...others] = undrawn.length > 0 ? undrawn : known;
    if (only !== undefined && others.length === 0) return only;
    throw only === undefined ? nothingToDraw(audience) : unnamed(known);
  }
  const found = plan.blocks.find((block) => block.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    plan.blocks.filter((block) => !isUnannounced(block)).map((block) => block.id),
  );
  throw new UsageError(
    { vi: `kế hoạch không có khối nào mã "${id}"`, en: `the plan has no block "${id}"` },
    near === null ? listOf(known) : didYouMean(near),
  );
}

function nothingToDraw(audience: Audience): UsageError {
  const more =
    audience === 'internal'
      ? { vi: '', en: '' }
      : {
          vi: ' Khối kiểm tra đột xuất, nếu có, phải nêu bằng --block hoặc thêm --internal.',
          en: ' A block of unannounced visits, if there is one, is named by --block, or with --internal.',
        };
  return new UsageError(
    { vi: 'kế hoạch không có khối nào phải bốc thăm', en: 'the plan has no block to be drawn' },
    {
      vi: `Khối chọn bằng bốc thăm thì ghi "selected-by: draw" và "minimum" hoặc "share".${more.vi}`,
      en: `Of a block to be drawn write "selected-by: draw", and "minimum" or "share".${more.en}`,
    },
    1,
  );
}

function unnamed(known: readonly Block[]): UsageError {
  return new UsageError(
    { vi: 'chưa nêu bốc thăm cho khối nào', en: 'for which block to draw is missing' },
    listOf(known),
  );
}

function listOf(known: readonly Block[]): Bilingual | null {
  if (known.length === 0) return null;
  const list = known.map(({ id, name }) => `--block ${id}${name === null ? '' : ` (${name})`}`).join(', ');
  return { vi: `Hãy nêu một khối: ${list}`, en: `Name one: ${list}` };
}
