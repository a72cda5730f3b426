import { drawsOnRecord } from '../../follow-up/draw.ts';
import { nearest } from '../../plan/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { asksForMore } from '../evidence/selection.ts';

type Fault = 'unknown' | 'each-district' | 'names-all' | 'selected-otherwise';

/** A draw was held for a block that the plan has not, or whose units are not drawn. */
export const drawWithoutBlock = defineRule<{ block: string; fault: Fault; nearest: string | null }>()({
  code: 'CC930',
  slug: 'draw-without-block',
  severity: 'error',
  kind: 'plan',
  message: ({ block, fault }) => {
    switch (fault) {
      case 'unknown':
        return {
          vi: `ghi bốc thăm cho khối "${block}", nhưng kế hoạch không có khối này`,
          en: `a draw is recorded for the block "${block}", which the plan has not`,
        };
      case 'each-district':
        return {
          vi: `ghi bốc thăm cho khối "${block}", nhưng khối này lấy số xã của từng huyện`,
          en: `a draw is recorded for the block "${block}", which asks for so many communes of each district`,
        };
      case 'names-all':
        return {
          vi: `ghi bốc thăm cho khối "${block}", nhưng khối này đã nêu tên mọi đơn vị`,
          en: `a draw is recorded for the block "${block}", which names all its units`,
        };
      case 'selected-otherwise':
        return {
          vi: `ghi bốc thăm cho khối "${block}", nhưng theo kế hoạch khối này không chọn bằng bốc thăm`,
          en: `a draw is recorded for the block "${block}", whose units by the plan are not drawn`,
        };
      default:
        return fault satisfies never;
    }
  },
  advice: ({ fault, nearest: near }) => {
    switch (fault) {
      case 'unknown':
        return near === null
          ? { vi: 'Sửa mã khối ở "block".', en: 'Correct the id under "block".' }
          : { vi: `Có phải ý bạn là "${near}"?`, en: `Did you mean "${near}"?` };
      case 'each-district':
        return {
          vi: 'Viết mỗi huyện một khối có "minimum" và "selected-by: draw", rồi bốc thăm từng khối.',
          en: 'Write a block with "minimum" and "selected-by: draw" for each district, and draw for each.',
        };
      case 'names-all':
        return {
          vi: 'Ghi "minimum" hoặc "share" cho khối, hoặc bỏ lần bốc thăm này khỏi sổ.',
          en: 'Write "minimum" or "share" in the block, or take this draw out of the records.',
        };
      case 'selected-otherwise':
        return {
          vi: 'Nếu quyết định cho bốc thăm thì sửa khối thành "selected-by: draw".',
          en: 'If the decision has it drawn, write "selected-by: draw" in the block.',
        };
      default:
        return fault satisfies never;
    }
  },
  explanation: {
    vi: 'Mỗi lần bốc thăm gắn với một khối mà kế hoạch để lại cho chọn sau. Không gắn được với khối nào thì các đơn vị bốc được không có cuộc kiểm tra nào. Hay gặp khi đổi mã khối sau khi đã bốc thăm: giữ mã cũ, hoặc sửa cả trong sổ.',
    en: 'A draw belongs to a block whose units the plan leaves open. If there is none, the units drawn have no visit. It often happens when the id of a block is changed after its draw: keep the old id, or correct the records too.',
  },
  *check({ plan }) {
    const blocks = new Map(plan.blocks.map((block) => [block.id, block]));
    for (const { block: id, path } of drawsOnRecord(plan)) {
      const block = blocks.get(id);
      const fault =
        block === undefined
          ? 'unknown'
          : block.eachDistrict !== null
            ? 'each-district'
            : !asksForMore(block)
              ? 'names-all'
              : block.selectedBy !== null && block.selectedBy !== 'draw'
                ? 'selected-otherwise'
                : null;
      if (fault === null) continue;
      const near = fault === 'unknown' ? nearest(id, blocks.keys()) : null;
      yield { path: [...path, 'block'], values: { block: id, fault, nearest: near } };
    }
  },
});
