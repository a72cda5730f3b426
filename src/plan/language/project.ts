import type * as z from 'zod';
import { LANGUAGES } from '../../words/language.ts';
import { choice, count, mapping, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** A project file, as it is written: what need not be typed any more. */
export const projectShape = mapping({
  plan: text.optional(),
  lang: choice(LANGUAGES).optional(),
  out: text.optional(),
  'months-apart': count().optional(),
  'max-warnings': count().optional(),
});

export type ProjectInput = z.output<typeof projectShape>;

/** What the languages are called in Vietnamese. */
const [VIETNAMESE, ENGLISH] = ['tiếng Việt', 'tiếng Anh'] as const;

/** What an editor says of a project file. */
export function projectWords(): WordsOf<ProjectInput> {
  return {
    title: 'Tệp dự án',
    description:
      'Tệp cchc.yaml, đặt trong thư mục làm việc hoặc thư mục phía trên: những điều khỏi phải gõ lại ở mỗi lệnh. Tùy chọn của lệnh và các biến CCHC_PLAN, CCHC_LANG được ưu tiên hơn.',
    keys: {
      plan: {
        title: 'Kế hoạch',
        also: ['tệp kế hoạch'],
        description:
          'Tệp kế hoạch, hoặc thư mục chứa kế hoạch, dùng khi lệnh không nêu. Đường dẫn tính từ thư mục của tệp dự án và phải nằm trong thư mục đó.',
        examples: ['plans/vinh-long-2026.yaml', 'plans'],
      },
      lang: {
        title: 'Ngôn ngữ',
        also: ['tiếng'],
        description: 'Ngôn ngữ của những gì phần mềm in ra.',
        choices: { vi: VIETNAMESE, en: ENGLISH },
        spoken: { vi: ['việt', 'vn', 'vietnamese'], en: ['anh', 'english'] },
      },
      out: {
        title: 'Thư mục kết quả',
        also: ['kết quả', 'đầu ra', 'thư mục'],
        description:
          'Thư mục nhận những tệp mà -o chỉ nêu tên, không kèm thư mục. Đường dẫn tính từ thư mục của tệp dự án và phải nằm trong thư mục đó.',
        examples: ['ket-qua'],
      },
      'months-apart': {
        title: 'Số tháng cách nhau',
        also: ['cách nhau'],
        description:
          'Số tháng ít nhất giữa hai kế hoạch cùng kiểm tra một đơn vị, như --months-apart của lệnh validate; 0: không xét.',
        examples: [12],
      },
      'max-warnings': {
        title: 'Số cảnh báo nhiều nhất',
        also: ['cảnh báo', 'số cảnh báo'],
        description: 'Quá số cảnh báo này thì validate coi là lỗi, như --max-warnings.',
        examples: [0],
      },
    },
  };
}
