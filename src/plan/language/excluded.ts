import { mapping, reference, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** A unit that may not be drawn, and why. */
export interface Excluded {
  readonly unit: string;
  readonly reason: string;
}

/** A unit that is kept out of a draw; nobody is kept out without a reason. */
export const excludedShape = mapping({ unit: reference, reason: text });

/** What an editor says of the units that are kept out of a draw. */
export function excludedWords(): WordsOf<Excluded[]> {
  return {
    title: 'Đơn vị không bốc thăm',
    also: ['loại trừ', 'không bốc thăm', 'đơn vị loại trừ', 'đơn vị bị loại'],
    description: 'Các đơn vị không đưa vào bốc thăm, mỗi đơn vị kèm lý do.',
    keys: {
      unit: {
        title: 'Đơn vị',
        also: ['tên đơn vị', 'mã đơn vị', 'mã'],
        description: 'Mã của đơn vị trong danh mục.',
        examples: ['xa-song-phu'],
      },
      reason: {
        title: 'Lý do',
        also: ['lí do', 'vì sao'],
        description: 'Vì sao không đưa vào bốc thăm.',
        examples: ['Đã kiểm tra năm trước'],
      },
    },
  };
}
