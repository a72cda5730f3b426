import { type Formats, namesOf } from '../../formats/format.ts';
import type { Bilingual } from '../../words/language.ts';
import {
  DAY_TAKEN_FOR_TODAY,
  formatOf,
  inputFile,
  LANGUAGE,
  NAME,
  OUTPUT_FILE,
  PLAN_FILE,
  UNIT,
} from './value.ts';
import type { Argument, Flag, Flags } from './verb.ts';

/** The plan that a verb is about. */
export const PLAN = {
  value: PLAN_FILE,
  need: 'optional',
  words: {
    vi: 'tệp kế hoạch, thư mục chứa nó, hoặc - để đọc từ đầu vào chuẩn; không nêu: theo CCHC_PLAN, cchc.yaml, rồi trong plans, rồi trong thư mục đang đứng',
    en: 'a plan file, a folder with one, or - for standard input; if left out: by CCHC_PLAN, cchc.yaml, else in plans, else in the working folder',
  },
} as const satisfies Argument;

/** The plans that a verb is about, of which there may be several. */
export const PLANS = {
  value: PLAN_FILE,
  need: 'any',
  words: {
    vi: 'tệp kế hoạch, thư mục hay mẫu tên (mọi kế hoạch trong đó), hoặc - để đọc từ đầu vào chuẩn; không nêu: kế hoạch duy nhất theo CCHC_PLAN, cchc.yaml, rồi trong plans, rồi trong thư mục đang đứng',
    en: 'plan files, folders or patterns (all plans there), or - for standard input; if left out: the only plan by CCHC_PLAN, cchc.yaml, else in plans, else in the working folder',
  },
} as const satisfies Argument;

/** The first format, unless the name of a file tells another. */
function usualFormat(formats: Formats<string>): Bilingual {
  const [usual = ''] = namesOf(formats);
  return { vi: `theo đuôi tệp của -o, không thì ${usual}`, en: `by the ending of -o, else ${usual}` };
}

/** The flag that chooses one of the formats of a document. */
function formatFlag<Name extends string>(formats: Formats<Name>) {
  return {
    short: 'f',
    group: 'output',
    usually: usualFormat(formats),
    value: formatOf(formats),
    words: (names: readonly string[]) => ({
      vi: `định dạng: ${names.join(', ')}`,
      en: `format: ${names.join(', ')}`,
    }),
  } satisfies Flag;
}

/** The files that a result is written to, each in the format of its ending. */
export const OUTPUT = {
  group: 'output',
  short: 'o',
  value: OUTPUT_FILE,
  isRepeatable: true,
  words: {
    vi: 'ghi kết quả vào tệp, định dạng theo đuôi tệp; lặp lại được; - là đầu ra chuẩn',
    en: 'write the result to a file, in the format of its ending; repeatable; - is standard output',
  },
} as const satisfies Flag;

export const FORCE = {
  group: 'output',
  words: { vi: 'ghi đè tệp đã có', en: 'overwrite existing files' },
} as const satisfies Flag;

/** What every verb takes that writes a document. */
export function outputFlags<Name extends string>(formats: Formats<Name>) {
  return { format: formatFlag(formats), output: OUTPUT, force: FORCE } satisfies Flags;
}

/** The name that a plan from standard input goes by. */
export const STDIN_NAME = {
  group: 'plan',
  value: NAME,
  words: {
    vi: 'tên tệp của kế hoạch đọc từ đầu vào chuẩn (-)',
    en: 'the file name that a plan from standard input (-) goes by',
  },
} as const satisfies Flag;

/** A schedule saved earlier, taken as it is. */
export const SCHEDULE_AS_SAVED = {
  group: 'plan',
  value: inputFile('.json'),
  words: {
    vi: 'theo đúng lịch đã lưu (JSON)',
    en: 'by a schedule saved earlier (JSON), as it is',
  },
} as const satisfies Flag;

export const AS_OF = {
  group: 'plan',
  usually: {
    vi: 'ngày của việc ghi sau cùng, không có thì ngày quyết định',
    en: 'the day of the last fact on record, else of the decision',
  },
  value: DAY_TAKEN_FOR_TODAY,
  words: {
    vi: 'coi ngày này là hôm nay, ví dụ 2021-03-01; "today": theo đồng hồ',
    en: 'take this day for today, such as 2021-03-01; "today": by the clock',
  },
} as const satisfies Flag;

export const PREVIOUS = {
  group: 'plan',
  value: inputFile('.json'),
  words: { vi: 'lịch cũ (JSON): đổi càng ít càng tốt', en: 'an earlier schedule (JSON) to stay close to' },
} as const satisfies Flag;

export const INTERNAL = {
  group: 'plan',
  words: { vi: 'gồm cả cuộc kiểm tra đột xuất', en: 'with the unannounced visits' },
} as const satisfies Flag;

/** The units of which alone something is to be told. */
export const ONLY_UNITS = {
  short: 'u',
  value: UNIT,
  isRepeatable: true,
  words: {
    vi: 'chỉ đơn vị này (mã hoặc tên; lặp lại được)',
    en: 'only this unit (id or name; repeatable)',
  },
} as const satisfies Flag;

/** How every verb looks at a plan of which it tells. */
export const PLAN_FLAGS = { asOf: AS_OF, stdinName: STDIN_NAME, internal: INTERNAL } as const satisfies Flags;

/** The flags of every verb, and of none. */
export const GLOBAL_FLAGS = {
  lang: {
    group: 'global',
    usually: { vi: 'biến CCHC_LANG, không có thì vi', en: 'the variable CCHC_LANG, else vi' },
    value: LANGUAGE,
    words: (languages) => ({
      vi: `ngôn ngữ: ${languages.join(', ')}`,
      en: `language: ${languages.join(', ')}`,
    }),
  },
  noColor: { group: 'global', words: { vi: 'không dùng màu', en: 'no colour' } },
  quiet: {
    group: 'global',
    short: 'q',
    words: {
      vi: 'chỉ báo điều sai, điều cần xem; không báo việc đã làm',
      en: 'tell only what is wrong or wants a look, not what was done',
    },
  },
  verbose: {
    group: 'global',
    words: { vi: 'báo từng bước, kèm thời gian', en: 'tell every step, with its time' },
  },
} as const satisfies Flags;

/** What commander answers itself. */
export const HELP = {
  short: 'h',
  group: 'global',
  words: { vi: 'xem hướng dẫn', en: 'show help' },
} as const satisfies Flag;
export const VERSION = {
  short: 'v',
  group: 'global',
  words: { vi: 'xem phiên bản', en: 'show the version' },
} as const satisfies Flag;
