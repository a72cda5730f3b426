import { defineRule } from '../engine/rule.ts';
import { checkedDraws, keepsCommitment } from '../evidence/draws.ts';

/** What was published before a draw is not the hash of its seed. */
export const commitmentOfAnotherSeed = defineRule<{ block: string }>()({
  code: 'CC932',
  slug: 'commitment-of-another-seed',
  severity: 'error',
  kind: 'plan',
  message: ({ block }) => ({
    vi: `mã cam kết của lần bốc thăm khối "${block}" không phải là SHA-256 của số gieo`,
    en: `the commitment of the draw for the block "${block}" is not the SHA-256 of its seed`,
  }),
  advice: () => ({
    vi: 'Sửa "seed" và "commitment" lại đúng như cchc draw --commit đã ghi; mã cam kết phải là mã đã công bố.',
    en: 'Restore "seed" and "commitment" as cchc draw --commit wrote them; the commitment is the one that was published.',
  }),
  explanation: {
    vi: 'Khi kiểm tra đột xuất, mã cam kết được công bố trước để chứng minh rằng số gieo không bị đổi về sau. Mã ấy là SHA-256 của riêng số gieo; ở đây không khớp nên việc bốc thăm không còn chứng minh được.',
    en: 'For unannounced visits the commitment is published beforehand, as a proof that the seed is not changed later. It is the SHA-256 of the seed alone; here it is not, and the draw proves nothing.',
  },
  *check(context) {
    for (const { draw, block } of checkedDraws(context))
      if (!keepsCommitment(draw))
        yield { path: [...draw.path, 'commitment'], values: { block: block.name ?? block.id } };
  },
});
