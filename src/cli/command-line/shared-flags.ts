import type { Formats } from '../../formats/format.ts';
import { DAY_TAKEN_FOR_TODAY, FILE, formatOf, LANGUAGE, PLAN_FILE } from './value.ts';
import type { Argument, Flag, Flags } from './verb.ts';

/** The plan that a verb is about. */
export const PLAN = {
  value: PLAN_FILE,
  need: 'optional',
  words: {
    vi: 'tệp kế hoạch, thư mục chứa nó, hoặc - để đọc từ đầu vào chuẩn',
    en: 'a plan file, a folder with one, or - for standard input',
  },
} as const satisfies Argument;

/** The flag that chooses one of the formats of a document. */
export function formatFlag<Name extends string>(formats: Formats<Name>) {
  return {
    value: formatOf(formats),
    words: (names: readonly string[]) => ({
      vi: `định dạng: ${names.join(', ')}`,
      en: `format: ${names.join(', ')}`,
    }),
  } satisfies Flag;
}

export const OUTPUT = {
  short: 'o',
  value: FILE,
  words: { vi: 'ghi kết quả vào tệp', en: 'write the result to a file' },
} as const satisfies Flag;

export const OUTPUT_SEVERAL = {
  short: 'o',
  value: FILE,
  isRepeatable: true,
  words: {
    vi: 'ghi kết quả vào tệp, định dạng theo đuôi tệp; lặp lại được',
    en: 'write the result to a file, in the format of its ending; repeatable',
  },
} as const satisfies Flag;

export const FORCE = {
  words: { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' },
} as const satisfies Flag;

export const FORCE_SEVERAL = {
  words: { vi: 'ghi đè tệp đã có', en: 'overwrite existing files' },
} as const satisfies Flag;

export const AS_OF = {
  value: DAY_TAKEN_FOR_TODAY,
  words: {
    vi: 'coi ngày này là hôm nay, ví dụ 2021-03-01; "today": theo đồng hồ',
    en: 'take this day for today, such as 2021-03-01; "today": by the clock',
  },
} as const satisfies Flag;

export const PREVIOUS = {
  value: FILE,
  words: { vi: 'lịch cũ (JSON): đổi càng ít càng tốt', en: 'an earlier schedule (JSON) to stay close to' },
} as const satisfies Flag;

export const INTERNAL = {
  words: { vi: 'gồm cả cuộc kiểm tra đột xuất', en: 'with the unannounced visits' },
} as const satisfies Flag;

/** The flags of every verb, and of none. */
export const GLOBAL_FLAGS = {
  lang: {
    value: LANGUAGE,
    words: (languages) => ({
      vi: `ngôn ngữ: ${languages.join(', ')}`,
      en: `language: ${languages.join(', ')}`,
    }),
  },
  noColor: { words: { vi: 'không dùng màu', en: 'no colour' } },
} as const satisfies Flags;

/** What commander answers itself. */
export const HELP = { short: 'h', words: { vi: 'xem hướng dẫn', en: 'show help' } } as const satisfies Flag;
export const VERSION = {
  short: 'V',
  words: { vi: 'xem phiên bản', en: 'show the version' },
} as const satisfies Flag;
