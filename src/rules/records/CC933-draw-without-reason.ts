import type { CivilDate } from '../../calendar/civil-date.ts';
import type { RecordedDraw } from '../../follow-up/draw.ts';
import { defineRule } from '../engine/rule.ts';
import { checkedDraws } from '../evidence/draws.ts';
import { namePath } from '../evidence/recorded-facts.ts';
import { dateWords } from '../words/phrases.ts';

/** A block was drawn twice, and nobody says why. */
export const drawWithoutReason = defineRule<{ block: string; first: CivilDate }>()({
  code: 'CC933',
  slug: 'draw-without-reason',
  severity: 'error',
  kind: 'plan',
  message: ({ block, first }) => ({
    vi: `khối "${block}" đã bốc thăm ngày ${dateWords(first).vi}; bốc lại mà không ghi lý do`,
    en: `the block "${block}" was drawn on ${dateWords(first).en}; why it was drawn anew is not said`,
  }),
  advice: () => ({
    vi: 'Ghi "reason", hoặc bỏ lần bốc thăm thừa. cchc draw --again "LÝ DO" tự ghi lý do.',
    en: 'Give the "reason", or take out the draw that should not be there. cchc draw --again REASON writes it.',
  }),
  notes: { first: { vi: 'lần bốc thăm trước', en: 'the draw before' } },
  explanation: {
    vi: 'Bốc đi bốc lại đến khi ra kết quả vừa ý thì không còn là bốc thăm. Vì vậy lần sau chỉ thay lần trước khi có lý do, lý do được ghi vào biên bản, và cả hai lần đều còn trong sổ.',
    en: 'To draw until the result pleases is no draw. A second one takes the place of the first for a reason only, which the minutes carry, and both stay on record.',
  },
  *check(context) {
    const earlier = new Map<string, RecordedDraw>();
    for (const { draw, block } of checkedDraws(context)) {
      const first = earlier.get(block.id);
      earlier.set(block.id, draw);
      if (first === undefined || draw.reason !== null) continue;
      yield {
        path: namePath(draw),
        values: { block: block.name ?? block.id, first: first.on },
        related: [{ path: namePath(first), note: 'first' }],
      };
    }
  },
});
