import type { ReadingValues } from '../../plan/reading-problems.ts';
import { onlyWord } from '../evidence/only-named.ts';
import { suggestion } from '../words/phrases.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** A key that the language does not know. */
export const unknownKey = defineRule<ReadingValues['CC103']>()({
  code: 'CC103',
  slug: 'unknown-key',
  severity: 'error',
  kind: 'reader',
  message: ({ key, path }) => {
    const holder = placeWords(path);
    return path.length === 0
      ? { vi: `không có khóa "${key}"`, en: `there is no key "${key}"` }
      : { vi: `không có khóa "${key}" trong ${holder.vi}`, en: `there is no key "${key}" in ${holder.en}` };
  },
  advice: ({ nearest }) =>
    suggestion(nearest, {
      vi: 'Bỏ khóa này, hoặc xem các khóa có thể dùng trong tài liệu ngôn ngữ.',
      en: 'Remove the key, or look up the keys that exist in the language reference.',
    }),
  fix: ({ key, nearest }) => {
    const alike = onlyWord(key, [nearest]);
    return alike === '' ? null : alike;
  },
  explanation: {
    vi: 'Mỗi mục chỉ nhận những khóa đã định. Khóa lạ thường là gõ sai chính tả, đặt sai chỗ (thụt dòng vào nhầm mục), hoặc dịch tên khóa sang tiếng Việt. Phần mềm không bỏ qua khóa lạ, vì như thế một thiết đặt gõ sai sẽ mất tác dụng mà không ai biết.',
    en: 'Every mapping takes certain keys only. An unknown one is usually misspelt, stands in the wrong place through its indentation, or was translated. It is not ignored, since a misspelt setting would then have no effect and nobody would know.',
  },
});
