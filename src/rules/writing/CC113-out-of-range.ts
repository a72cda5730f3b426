import type { ReadingValues } from '../../plan/reading-problems.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** A number is below or above what its key takes. */
export const outOfRange = defineRule<ReadingValues['CC113']>()({
  code: 'CC113',
  slug: 'out-of-range',
  severity: 'error',
  kind: 'reader',
  message: ({ value, path, bound, limit }) => {
    const place = placeWords(path);
    const isLeast = bound === 'least';
    return {
      vi: `${place.vi} không thể là ${value}; phải ${isLeast ? `từ ${limit} trở lên` : `từ ${limit} trở xuống`}`,
      en: `${place.en} cannot be ${value}; it must be ${limit} or ${isLeast ? 'more' : 'less'}`,
    };
  },
  explanation: {
    vi: 'Con số nằm ngoài khoảng mà khóa này nhận: số buổi và số cuộc phải từ 1 trở lên, số đếm không được âm, năm từ 1995 đến 2100. Xem lại có gõ nhầm hay không.',
    en: 'The number lies outside what its key takes: sessions and visits are 1 or more, counts are not negative, years lie between 1995 and 2100. See whether it was mistyped.',
  },
});
