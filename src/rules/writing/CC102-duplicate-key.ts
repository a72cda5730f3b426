import type { ReadingValues } from '../../plan/reading-problems.ts';
import { defineRule } from '../engine/rule.ts';

/** A key is given twice in one mapping. */
export const duplicateKey = defineRule<ReadingValues['CC102']>()({
  code: 'CC102',
  slug: 'duplicate-key',
  severity: 'error',
  kind: 'reader',
  message: ({ key, line }) => ({
    vi: `khóa "${key}" đã có ở dòng ${line}`,
    en: `the key "${key}" already stands in line ${line}`,
  }),
  advice: () => ({
    vi: 'Gộp hai chỗ làm một, hoặc bỏ một chỗ; chỗ sau không được dùng.',
    en: 'Merge the two, or remove one; the later one is not used.',
  }),
  notes: { first: { vi: 'khóa này đã viết ở đây', en: 'first written here' } },
  explanation: {
    vi: 'Trong cùng một mục, mỗi khóa chỉ được viết một lần. Khi viết hai lần, không rõ giá trị nào là đúng; phần mềm chỉ đọc chỗ đầu. Hai khóa trông giống nhau nhưng gõ dấu khác kiểu (dựng sẵn và tổ hợp) cũng là một khóa.',
    en: 'Within one mapping a key may be written only once. With two it is not clear which value holds; only the first is read. Two keys that look the same but are typed with composed and combining accents are one key too.',
  },
});
