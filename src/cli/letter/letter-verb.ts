import { FORMATS } from '../../formats/of/registry.ts';
import {
  AS_OF,
  OUTPUT,
  outputFlags,
  PLANS,
  SCHEDULE_AS_SAVED,
  STDIN_NAME,
} from '../command-line/shared-flags.ts';
import {
  COUNT,
  DATE,
  inputFile,
  PAPER_NUMBER,
  PLAN_FILE,
  textOf,
  UNIT,
  type Value,
} from '../command-line/value.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import type { Declaration } from '../command-line/verb.ts';

const KIND: Value<string> = {
  listsChoices: true,
  ...textOf({ vi: 'loại', en: 'kind' }),
  choices: async () => {
    const { LETTER_KINDS } = await import('../../documents/letter/letter-kinds.ts');
    return LETTER_KINDS.map(({ name, about }) => ({ word: name, about }));
  },
};

/** The reason why letters go out too late. */
const REASON: Value<string> = {
  ...textOf({ vi: 'lý do', en: 'reason' }),
  read: (text, flag) => {
    if (text.trim() !== '') return text;
    throw new UsageError(
      { vi: `${flag}: chưa ghi lý do`, en: `${flag}: the reason is empty` },
      { vi: 'Ví dụ: --late "Lũ lụt, phải lùi lịch"', en: 'For example: --late "Floods moved the schedule"' },
    );
  },
};

/** Why a plan is amended. */
const WHY: Value<string> = {
  ...textOf({ vi: 'lời', en: 'text' }),
  read: (text, flag) => {
    if (text.trim() !== '') return text;
    throw new UsageError(
      { vi: `${flag}: chưa ghi lý do`, en: `${flag}: the reason is empty` },
      {
        vi: 'Ví dụ: --reason "dịch bệnh diễn biến phức tạp"',
        en: 'For example: --reason "the epidemic goes on"',
      },
    );
  },
};

export const LETTER = {
  name: 'letter',
  task: 'papers',
  soughtAs: [
    'mail',
    'write',
    'paper',
    'papers',
    'notice',
    'print',
    'thư',
    'công văn',
    'văn bản',
    'thông báo',
  ],
  arguments: [
    {
      value: KIND,
      need: 'required',
      words: (kinds) => ({
        vi: `một trong ${kinds.length} loại văn bản dưới đây`,
        en: `one of the ${kinds.length} kinds of paper below`,
      }),
    },
    PLANS,
  ],
  summary: { vi: 'viết thư, quyết định, biên bản', en: 'letters, one per unit or all at once' },
  flags: {
    unit: {
      short: 'u',
      value: UNIT,
      isRepeatable: true,
      words: {
        vi: 'gửi đơn vị này (mã hoặc tên; lặp lại được)',
        en: 'to this unit (id or name; repeatable)',
      },
    },
    all: { words: { vi: 'viết cho tất cả', en: 'to all of them' } },
    ...outputFlags(FORMATS.letter),
    output: {
      ...OUTPUT,
      words: {
        vi: 'ghi vào tệp, định dạng theo đuôi tệp, hoặc vào thư mục; lặp lại được; - là đầu ra chuẩn',
        en: 'write to a file, in the format of its ending, or to a folder; repeatable; - is standard output',
      },
    },
    dryRun: {
      words: {
        vi: 'chỉ liệt kê tệp sẽ ghi, gửi ai, chậm nhất ngày nào; không ghi gì',
        en: 'only list the files that would be written, to whom, by when; write nothing',
      },
    },
    number: {
      value: PAPER_NUMBER,
      words: {
        vi: 'số văn bản (20 hoặc 20/SNV-CCHC), để trống nếu chưa cấp; nhiều văn bản thì đánh số tiếp',
        en: 'the number, once given (20 or 20/SNV-CCHC); several papers are numbered on from it',
      },
    },
    date: { value: DATE, words: { vi: 'ngày văn bản; để trống nếu chưa ký', en: 'the date, once signed' } },
    late: {
      value: REASON,
      words: {
        vi: 'vẫn viết dù đã muộn, trái thời hạn của kế hoạch, và lý do',
        en: 'write it though it is late, which breaks the deadline of the plan, and why',
      },
    },
    old: {
      value: { ...PLAN_FILE, holder: { vi: 'kế hoạch cũ', en: 'old plan' } },
      words: {
        vi: 'sửa đổi: kế hoạch như đã ban hành, để so với kế hoạch như sẽ sửa; - là đầu vào chuẩn',
        en: 'amendments: the plan as it was issued, to compare with as it is to be; - is standard input',
      },
    },
    reason: { value: WHY, words: { vi: 'lý do', en: 'why' } },
    internal: {
      words: {
        vi: 'các văn bản từ biên bản trở đi, và biên bản bốc thăm: gồm cả cuộc kiểm tra đột xuất',
        en: 'papers from the minutes on, and minutes of draws: of unannounced visits too',
      },
    },
    copy: {
      words: {
        vi: 'in lại bản sao của quyết định đã ghi trong kế hoạch',
        en: 'print a copy of what the plan records as issued',
      },
    },
    clauses: {
      words: {
        vi: 'in cả điều khoản của kế hoạch, để đối chiếu',
        en: "print the plan's clauses, for those who check",
      },
    },
    tags: {
      words: {
        vi: 'in các thẻ dùng được trong lời và mẫu của loại này',
        en: 'list the tags that texts and templates of the kind may use',
      },
    },
    draft: { words: { vi: 'bản nháp: đánh dấu chỗ còn thiếu', en: 'a draft: mark what is missing' } },
    schedule: SCHEDULE_AS_SAVED,
    template: {
      value: inputFile('.docx'),
      words: { vi: 'mẫu Word riêng của cơ quan', en: "the agency's own Word template" },
    },
    within: {
      usually: { vi: `${USUAL_DAYS_AHEAD}`, en: `${USUAL_DAYS_AHEAD}` },
      value: COUNT,
      words: {
        vi: 'đôn đốc, tiến độ: cả việc đến hạn trong bấy nhiêu ngày làm việc',
        en: 'reminders and progress: also of what is due within so many working days',
      },
    },
    asOf: AS_OF,
    stdinName: STDIN_NAME,
  },
  examples: [
    'cchc letter notice plans/vinh-long-2021.yaml --unit so-tu-phap --format text',
    'cchc letter outline plans/vinh-long-2021.yaml --format md',
  ],
  endsWithOne: {
    vi: 'kế hoạch có lỗi, hoặc chưa đủ điều kiện viết văn bản',
    en: 'the plan has errors, or stands in the way of the paper',
  },
} as const satisfies Declaration;
