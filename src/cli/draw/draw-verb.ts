import { FORMATS } from '../../formats/of/registry.ts';
import { INTERNAL, outputFlags, PLAN } from '../command-line/shared-flags.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { DATE, textOf, type Value } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** A unit that is kept out of a draw, by id or name, and why. */
export interface KeptOut {
  readonly named: string;
  readonly reason: string;
}

/** A block whose units are drawn. */
const BLOCK: Value<string> = {
  ...textOf({ vi: 'khối', en: 'block' }, 'units'),
  pick: async () => {
    const { drawableBlocks } = await import('./drawable-blocks.ts');
    return ({ plan }) => drawableBlocks(plan).map(({ id, name }) => [id, { vi: name ?? id, en: name ?? id }]);
  },
};

const SEED: Value<string> = {
  ...textOf({ vi: 'số gieo', en: 'text' }),
  read: async (text, flag) => {
    const seed = text.normalize('NFC').trim();
    const { isSeed } = await import('../../follow-up/draw.ts');
    if (isSeed(seed)) return seed;
    throw seed === ''
      ? new UsageError(
          { vi: `${flag}: số gieo để trống`, en: `${flag}: the seed is empty` },
          {
            vi: 'Ghi số đã nói công khai trước, ví dụ: --seed "Xổ số Vĩnh Long 03/04/2026: 482915"',
            en: 'Give what was said in public before, such as: --seed "Vinh Long lottery 2026-04-03: 482915"',
          },
        )
      : new UsageError(
          {
            vi: `${flag}: số gieo có dấu xuống dòng hoặc ký tự không nhìn thấy`,
            en: `${flag}: the seed has a line feed or a sign that is not seen`,
          },
          {
            vi: 'Viết trên một dòng, chỉ chữ, số và dấu nhìn thấy được, để ai cũng gõ lại được đúng như thế.',
            en: 'Write it on one line with signs that are seen, so that anybody can type it again.',
          },
        );
  },
};

const SAID: Value<string> = {
  ...textOf({ vi: 'lời', en: 'text' }),
  read: (text, flag) => {
    if (text.trim() !== '') return text.trim();
    throw new UsageError({ vi: `${flag}: để trống`, en: `${flag} is empty` });
  },
};

const KEPT_OUT: Value<KeptOut> = {
  ...textOf({ vi: 'đơn vị=lý do', en: 'unit=reason' }, 'units'),
  read: (text, flag) => {
    const at = text.indexOf('=');
    const named = (at === -1 ? text : text.slice(0, at)).trim();
    const reason = at === -1 ? '' : text.slice(at + 1).trim();
    if (named !== '' && reason !== '') return { named, reason };
    const example = `${flag} xa-song-phu="Đã kiểm tra năm trước"`;
    throw new UsageError(
      named === ''
        ? { vi: `${flag}: chưa nêu đơn vị`, en: `${flag}: the unit is missing` }
        : { vi: `${flag}: "${named}" chưa có lý do`, en: `${flag}: there is no reason for "${named}"` },
      {
        vi: `Không loại ai mà không nêu lý do; ví dụ: ${example}`,
        en: `Nobody is excluded without a reason; for example: ${example}`,
      },
    );
  },
};

export const DRAW = {
  name: 'draw',
  task: 'follow',
  soughtAs: ['lot', 'lots', 'lottery', 'random', 'bốc thăm', 'rút thăm', 'chọn ngẫu nhiên'],
  arguments: [PLAN],
  summary: {
    vi: 'bốc thăm chọn đơn vị, ai cũng kiểm tra lại được',
    en: 'a draw of units that anyone can repeat',
  },
  flags: {
    block: {
      short: 'b',
      value: BLOCK,
      usually: { vi: 'khối duy nhất còn phải bốc thăm', en: 'the only one that is still to be drawn' },
      words: { vi: 'bốc thăm cho khối này (mã)', en: 'draw for this block (id)' },
    },
    seed: {
      value: SEED,
      words: {
        vi: 'số gieo đã nói công khai trước khi bốc; số gieo đã ghi trong sổ: cho xem lại lần bốc ấy',
        en: 'the seed, said in public before; one that is on record shows that draw again',
      },
    },
    commit: {
      words: {
        vi: 'máy tự sinh số gieo, đưa ra mã cam kết để công bố trước (cho khối kiểm tra đột xuất)',
        en: 'make the seed, and give its commitment to be published beforehand (for unannounced visits)',
      },
    },
    exclude: {
      value: KEPT_OUT,
      isRepeatable: true,
      words: {
        vi: 'không đưa đơn vị này vào bốc thăm, kèm lý do (lặp lại được)',
        en: 'keep this unit out of the draw, with the reason (repeatable)',
      },
    },
    witness: {
      value: SAID,
      isRepeatable: true,
      words: {
        vi: 'người chứng kiến: họ tên, chức vụ (lặp lại được)',
        en: 'who saw it: name and post (repeatable)',
      },
    },
    again: {
      value: { ...SAID, holder: { vi: 'lý do', en: 'reason' } },
      words: {
        vi: 'bốc lại, thay cho lần trước của khối, vì lý do này',
        en: 'draw anew in place of the last draw of the block, for this reason',
      },
    },
    on: {
      value: DATE,
      usually: { vi: 'hôm nay', en: 'today' },
      words: { vi: 'ngày bốc thăm', en: 'the day of the draw' },
    },
    dryRun: {
      words: { vi: 'chỉ cho xem, không ghi vào sổ theo dõi', en: 'show it only, and write nothing' },
    },
    ...outputFlags(FORMATS.draw),
    internal: INTERNAL,
  },
  examples: [
    'cchc draw plans/vi-du-boc-tham-2026.yaml --block xa-phuong --seed "XSVL 27/03/2026: 482915"',
    'cchc draw plans/vi-du-boc-tham-2026.yaml --block so-nganh --seed 7193 --on 2026-04-03 --dry-run',
    'cchc draw plans/vi-du-boc-tham-2026.yaml --block dot-xuat --commit --on 2026-04-03 --dry-run',
  ],
  endsWithOne: {
    vi: 'không bốc thăm được, hoặc kết quả trong sổ không khớp với số gieo',
    en: 'nothing could be drawn, or the record does not agree with the seed',
  },
} as const satisfies Declaration;
