import type { ReadingValues } from '../../plan/reading-problems.ts';
import { onlyWord } from '../evidence/only-named.ts';
import { contentOf } from '../mending/written.ts';
import { hintedFix, hintWords } from '../words/hint-words.ts';
import { suggestion } from '../words/phrases.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** A value is none of the words that its key takes. */
export const unknownWord = defineRule<ReadingValues['CC111']>()({
  code: 'CC111',
  slug: 'unknown-word',
  severity: 'error',
  kind: 'reader',
  message: ({ value, path, expected, names = [] }) => {
    const place = placeWords(path);
    const words = expected.join(', ');
    const named = expected
      .map((word, index) => {
        const name = names[index] ?? '';
        return name === '' || name === word ? word : `${word} (${name})`;
      })
      .join(', ');
    if (value === '') {
      return {
        vi: `${place.vi} phải là một trong các giá trị: ${named}`,
        en: `${place.en} must be one of: ${words}`,
      };
    }
    return {
      vi: `"${value}" không phải giá trị của ${place.vi}; có thể dùng: ${named}`,
      en: `"${value}" is no value of ${place.en}; it takes: ${words}`,
    };
  },
  advice: ({ nearest, hint }) =>
    hintWords(hint) ??
    suggestion(nearest, { vi: 'Chọn một trong các giá trị đó.', en: 'Choose one of these.' }),
  fix: ({ expected, hint }, words) => {
    const content = contentOf(words);
    const hinted = content === null ? null : hintedFix(hint);
    if (hinted !== null) return hinted;
    const word = content === null ? '' : onlyWord(content, expected);
    return word === '' ? null : word;
  },
  explanation: {
    vi: 'Khóa này chỉ nhận một số từ đã định, viết bằng tiếng Anh, chữ thường. Từ khác đi một chữ cũng không được nhận, để không ai hiểu sai ý kế hoạch.',
    en: 'This key takes a few fixed words, in English and in small letters. A word that differs by a letter is not taken, so that nobody misreads the plan.',
  },
});
