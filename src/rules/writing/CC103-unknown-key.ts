import { onlyWord } from '../evidence/only-named.ts';
import { suggestion } from '../words/phrases.ts';
import { placeWords } from '../words/place-words.ts';
import type { Rule } from '../engine/rule.ts';

/** A key that the language does not know. */
export const unknownKey: Rule = {
  code: 'CC103',
  slug: 'unknown-key',
  severity: 'error',
  message: ({ key, path }) => ({
    vi: path === '' ? `không có khóa "${key}"` : `không có khóa "${key}" trong ${placeWords(path).vi}`,
    en: path === '' ? `there is no key "${key}"` : `there is no key "${key}" in ${placeWords(path).en}`,
  }),
  advice: ({ nearest }) =>
    suggestion(nearest, {
      vi: 'Bỏ khóa này, hoặc xem các khóa có thể dùng trong tài liệu ngôn ngữ.',
      en: 'Remove the key, or look up the keys that exist in the language reference.',
    }),
  fix: ({ key, nearest }) => {
    const alike = onlyWord(String(key), [String(nearest)]);
    return alike === '' ? null : alike;
  },
  explanation: {
    vi: 'Mỗi mục chỉ nhận những khóa đã định. Khóa lạ thường là gõ sai chính tả, đặt sai chỗ (thụt dòng vào nhầm mục), hoặc dịch tên khóa sang tiếng Việt. Phần mềm không bỏ qua khóa lạ, vì như thế một thiết đặt gõ sai sẽ mất tác dụng mà không ai biết.',
    en: 'Every mapping takes certain keys only. An unknown one is usually misspelt, stands in the wrong place through its indentation, or was translated. It is not ignored, since a misspelt setting would then have no effect and nobody would know.',
  },
};
