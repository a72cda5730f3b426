import type { MendedSign } from '../../plan/yaml/mended-sign.ts';
import { shown } from '../../plan/shown.ts';
import { defineRule } from '../engine/rule.ts';
import { signsOf, type SignValues, signTold } from '../evidence/foreign-signs.ts';
import { counted } from '../words/phrases.ts';
import { keyWords, signWords } from '../words/sign-words.ts';

const isAtFault = ({ role }: MendedSign) => role !== 'text';

/** A sign that looks like one of YAML, or one that no text may hold. */
export const foreignSign = defineRule<SignValues>()({
  code: 'CC122',
  slug: 'foreign-sign',
  severity: 'error',
  kind: 'text',
  cause: signTold,
  message: ({ sign, meant, role, count }) => {
    const words = signWords(sign);
    const more =
      count === 1
        ? { vi: '', en: '' }
        : { vi: `; trong tệp có ${count} chỗ như vậy`, en: `; the file has ${counted(count, 'such place')}` };
    if (role === 'lone')
      return {
        vi: `${words.vi} không có dấu đi đôi với nó trong giá trị này${more.vi}`,
        en: `${words.en} has no partner in this value${more.en}`,
      };
    if (role !== 'structure')
      return {
        vi: `có ${words.vi}, không văn bản nào được in ký tự này${more.vi}`,
        en: `${words.en} stands here, which no paper may print${more.en}`,
      };
    if (meant === '')
      return { vi: `ở đây có ${words.vi}${more.vi}`, en: `${words.en} stands here${more.en}` };
    const key = keyWords(meant);
    return {
      vi: `ở đây là ${words.vi}, không phải ${key.vi}${more.vi}`,
      en: `${words.en} stands here, not ${key.en}${more.en}`,
    };
  },
  advice: ({ sign, meant, written, role }) => {
    if (role === 'lone')
      return {
        vi: 'Thêm dấu nháy còn thiếu, hoặc xóa dấu này.',
        en: 'Add the quote that is missing, or delete this one.',
      };
    if (role === 'lost' || written === null)
      return {
        vi: 'Gõ lại cả từ này theo văn bản gốc.',
        en: 'Type the word anew, as the original paper has it.',
      };
    if (meant === '')
      return {
        vi: 'Xóa ký tự này; cchc validate --fix xóa giúp.',
        en: 'Delete it; cchc validate --fix does.',
      };
    const whole = written.trim().length > Array.from(sign).length + 1;
    const words = whole ? { vi: shown(written), en: shown(written) } : keyWords(meant);
    return {
      vi: `Viết ${words.vi}; cchc validate --fix viết lại giúp.`,
      en: `Write ${words.en}; cchc validate --fix does.`,
    };
  },
  fix: ({ written }) => written,
  explanation: {
    vi: 'Chép từ Word, Excel, thư điện tử hay trang web sang, nhiều ký tự trông giống hoặc không hiện ra nhưng không phải ký tự của bàn phím: dấu nháy cong “ ” bọc cả giá trị, dấu gạch ngang dài hay chấm tròn ở đầu mục, dấu hai chấm toàn bề rộng, dấu cách không ngắt ở đầu dòng, chữ Kirin trong mã, dấu xuống dòng của máy khác. YAML không hiểu chúng, hoặc hiểu thành chữ của giá trị và in vào thư. Phần mềm đọc như đã thay, nên các lỗi khác của tệp vẫn được báo, và cchc validate --fix thay giúp; nhưng còn ký tự như vậy thì chưa lập lịch và chưa viết văn bản. Dấu nháy cong nằm giữa câu thì được giữ nguyên. Ký tự điều khiển thì không bao giờ được phép, kể cả viết bằng mã như "\\x01". Mỗi loại ký tự chỉ báo một lần cho mỗi tệp, ở chỗ đầu tiên.',
    en: 'What is copied from Word, Excel, mail or a page often holds signs that look like those of the keyboard, or like nothing: curly quotes round a whole value, a long dash or a bullet before an item, a full-width colon, a no-break space that indents a line, a Cyrillic letter in an id, a line end of another system. YAML does not know them, or takes them for letters of the value, which a letter would then print. The file is read as if they were replaced, so that all else that is wrong is told too, and cchc validate --fix replaces them; but no schedule or paper is made while they stand there. Curly quotes within a text stay. Control characters are never allowed, nor by their number as in "\\x01". Each kind of sign is told once for a file, at its first place.',
  },
  check: (document) => signsOf(document, isAtFault),
});
