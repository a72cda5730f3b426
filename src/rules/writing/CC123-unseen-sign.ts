import type { MendedSign } from '../../plan/yaml/mended-sign.ts';
import { defineRule } from '../engine/rule.ts';
import { signsOf, type SignValues, signTold } from '../evidence/foreign-signs.ts';
import { counted } from '../words/phrases.ts';
import { signWords } from '../words/sign-words.ts';

const isInText = ({ role }: MendedSign) => role === 'text';

/** A sign within a text that is read as an ordinary one, or as nothing. */
export const unseenSign = defineRule<SignValues>()({
  code: 'CC123',
  slug: 'unseen-sign',
  severity: 'info',
  kind: 'text',
  cause: signTold,
  message: ({ sign, meant, count }) => {
    const words = signWords(sign);
    return meant === ''
      ? {
          vi: `bỏ qua ${words.vi} nằm trong chữ; trong tệp có ${count} chỗ như vậy`,
          en: `${words.en} within a text is left out; the file has ${counted(count, 'such place')}`,
        }
      : {
          vi: `${words.vi} nằm trong chữ được đọc là ${meant.trim() === '' ? 'dấu cách' : `"${meant}"`}; trong tệp có ${count} chỗ như vậy`,
          en: `${words.en} within a text is read as ${meant.trim() === '' ? 'a blank' : `"${meant}"`}; the file has ${counted(count, 'such place')}`,
        };
  },
  advice: () => ({
    vi: 'Không cần làm gì; cchc validate --fix viết lại giúp.',
    en: 'Nothing need be done; cchc validate --fix rewrites them.',
  }),
  fix: ({ written }) => written,
  explanation: {
    vi: 'Trong chữ chép từ Word hay trang web thường lẫn dấu cách không ngắt, dấu cách rộng bằng không, gạch nối mềm, dấu chỉ hướng chữ, dấu phẩy toàn bề rộng, chữ Kirin hay chữ Ð của bảng mã cũ. Mắt thường không thấy khác, nhưng tìm kiếm và so sánh thì khác. Phần mềm đọc chúng là ký tự thường, nên văn bản in ra không có chúng. Đây là thông tin; mỗi loại chỉ báo một lần cho mỗi tệp.',
    en: 'Texts copied from Word or a page often hold no-break and zero-width spaces, soft hyphens, marks of writing direction, full-width commas, Cyrillic letters or the Ð of old encodings. The eye sees no difference, searches and comparisons do. They are read as ordinary signs, so that no paper prints them. This is information; each kind is told once for a file.',
  },
  check: (document) => signsOf(document, isInText),
});
