import type { Verb } from './verb.ts';

type Flag = Verb['flags'][number];

const OUTPUT: readonly Flag[] = [
  ['-o, --output <file>', { vi: 'ghi kết quả vào tệp', en: 'write the result to a file' }],
  ['--force', { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' }],
];
const format = (names: string): Flag => [
  '--format <format>',
  { vi: `định dạng: ${names}`, en: `format: ${names}` },
];
const AS_OF: Flag = [
  '--as-of <date>',
  { vi: 'coi ngày này là hôm nay, ví dụ 2021-03-01', en: 'take this day for today, such as 2021-03-01' },
];
const PREVIOUS: Flag = [
  '--previous <file>',
  { vi: 'lịch cũ (JSON): đổi càng ít càng tốt', en: 'an earlier schedule (JSON) to stay close to' },
];

/** Every verb, in the order of help. To add one: its file, its entry here, its test. */
export const VERBS: readonly Verb[] = [
  {
    name: 'schedule',
    arguments: '[plan]',
    summary: { vi: 'lập lịch kiểm tra với mọi thời hạn', en: 'the inspection schedule with every deadline' },
    flags: [
      format('table, json, csv, md, html, svg, xlsx, ics'),
      [
        '-o, --output <file>',
        {
          vi: 'ghi kết quả vào tệp, định dạng theo đuôi tệp; lặp lại được',
          en: 'write the result to a file, in the format of its ending; repeatable',
        },
        'repeatable',
      ],
      ['--force', { vi: 'ghi đè tệp đã có', en: 'overwrite existing files' }],
      AS_OF,
      PREVIOUS,
      ['--explain', { vi: 'nêu vì sao mỗi cuộc ở ngày đó', en: 'say why each visit is where it is' }],
      ['--internal', { vi: 'gồm cả cuộc kiểm tra đột xuất', en: 'with the unannounced visits' }],
      [
        '--split <side>',
        {
          vi: 'mỗi đơn vị (unit) hoặc đoàn (team) một tệp .ics, vào thư mục nêu ở -o',
          en: 'one .ics file for each unit or team, into the folder that -o names',
        },
      ],
      [
        '--attendees',
        {
          vi: 'ghi người chủ trì và người dự vào tệp .ics',
          en: 'name the organiser and those who attend in the .ics file',
        },
      ],
      [
        '--public',
        { vi: 'bỏ tên người và ghi chú, để công bố', en: 'without persons and notes, to be published' },
      ],
    ],
    examples: [
      'cchc schedule plans/vinh-long-2021.yaml',
      'cchc schedule plans/vinh-long-2021.yaml --explain',
      'cchc schedule plans/vinh-long-2021.yaml --format json',
      'cchc schedule plans/vinh-long-2021.yaml --format html --public',
    ],
    load: async () => (await import('../schedule/print-schedule.ts')).schedule,
  },
  {
    name: 'checklist',
    arguments: '[plan]',
    summary: { vi: 'việc của từng bên, kèm hạn và căn cứ', en: 'what each side must do, by when' },
    flags: [
      [
        '--for <side>',
        {
          vi: 'bên nào: secretariat (mặc định), team, unit, seconding',
          en: 'which side: secretariat (the default), team, unit, seconding',
        },
      ],
      ['--unit <name>', { vi: 'chỉ đơn vị này, theo mã hoặc tên', en: 'only this unit, by id or name' }],
      ['--from <date>', { vi: 'việc có hạn từ ngày', en: 'what is due from this day' }],
      ['--to <date>', { vi: 'việc có hạn đến hết ngày', en: 'what is due up to and including this day' }],
      format('table, md, docx, xlsx, json, ics'),
      ...OUTPUT,
      AS_OF,
      PREVIOUS,
      ['--internal', { vi: 'gồm cả cuộc kiểm tra đột xuất', en: 'with the unannounced visits' }],
    ],
    examples: [
      'cchc checklist plans/vinh-long-2021.yaml',
      'cchc checklist plans/vinh-long-2021.yaml --for unit --unit so-tu-phap',
      'cchc checklist plans/vinh-long-2021.yaml --for team -o viec-cua-doan.docx',
    ],
    load: async () => (await import('../checklist/print-checklist.ts')).checklist,
  },
  {
    name: 'validate',
    arguments: '[plan...]',
    summary: { vi: 'kiểm tra tệp kế hoạch', en: 'check plan files' },
    flags: [
      format('text, json, sarif, github'),
      ...OUTPUT,
      [
        '--max-warnings <number>',
        { vi: 'quá số cảnh báo này thì coi là lỗi', en: 'fail on more warnings than this' },
      ],
      [
        '--severity <severity>',
        {
          vi: 'chỉ liệt kê từ mức: error, warning, info (vẫn đếm tất cả)',
          en: 'list only from error, warning or info on (all are counted)',
        },
      ],
      [
        '--fix',
        {
          vi: 'sửa trong tệp những chỗ chỉ có một cách sửa chắc chắn',
          en: 'mend in the files what has one safe answer',
        },
      ],
      AS_OF,
      [
        '--months-apart <number>',
        {
          vi: 'số tháng ít nhất giữa hai kế hoạch cùng kiểm tra một đơn vị (mặc định 6; 0: không xét)',
          en: 'months at least between two plans inspecting one unit (6 by default; 0: any)',
        },
      ],
      [
        '--stdin-name <name>',
        { vi: 'tên tệp của đầu vào chuẩn (-)', en: 'the file name that standard input (-) goes by' },
      ],
    ],
    examples: [
      'cchc validate plans/vinh-long-2021.yaml',
      'cchc validate plans --severity warning',
      'cchc validate plans --format github',
    ],
    load: async () => (await import('../validate/validate-plans.ts')).validate,
  },
  {
    name: 'letter',
    arguments: '<kind> [plan]',
    summary: { vi: 'viết thư, quyết định, biên bản', en: 'letters, one per unit or all at once' },
    flags: [
      [
        '--unit <name>',
        { vi: 'gửi đơn vị này (mã hoặc tên; lặp lại được)', en: 'to this unit (id or name; repeatable)' },
        'repeatable',
      ],
      ['--all', { vi: 'viết cho tất cả', en: 'to all of them' }],
      ['-o, --output <file>', { vi: 'tệp hoặc thư mục để ghi', en: 'the file or folder to write to' }],
      ['--force', { vi: 'ghi đè tệp đã có', en: 'overwrite existing files' }],
      format('docx, md, html, txt'),
      ['--number <number>', { vi: 'số văn bản; để trống nếu chưa cấp', en: 'the number, once given' }],
      ['--date <date>', { vi: 'ngày văn bản; để trống nếu chưa ký', en: 'the date, once signed' }],
      [
        '--late <reason>',
        { vi: 'vẫn viết dù ngày đã quá hạn thông báo, và lý do', en: 'write it though it is late, and why' },
      ],
      ['--draft', { vi: 'bản nháp: đánh dấu chỗ còn thiếu', en: 'a draft: mark what is missing' }],
      [
        '--schedule <file>',
        { vi: 'theo đúng lịch đã lưu (JSON)', en: 'by a schedule saved earlier (JSON), as it is' },
      ],
      ['--template <file>', { vi: 'mẫu Word riêng của cơ quan', en: "the agency's own Word template" }],
      AS_OF,
    ],
    examples: [
      'cchc letter notice plans/vinh-long-2021.yaml --unit so-tu-phap --format txt',
      'cchc letter outline plans/vinh-long-2021.yaml --format md',
    ],
    load: async () => (await import('../letter/write-papers.ts')).letter,
  },
  {
    name: 'deadline',
    arguments: '<date>',
    summary: {
      vi: 'tính một thời hạn và chứng minh cách đếm',
      en: 'one deadline, with the proof of the count',
    },
    flags: [
      ['--after <number>', { vi: 'đếm tới, sau ngày đã cho', en: 'count forward from the date' }],
      ['--before <number>', { vi: 'đếm lùi, trước ngày đã cho', en: 'count back from the date' }],
      [
        '--measure <measure>',
        { vi: 'đơn vị đếm: working-day, day, week, month', en: 'working-day, day, week or month' },
      ],
      [
        '--strict',
        { vi: 'cách hiểu chặt: đủ số ngày ở giữa', en: 'strict reading: that many whole days in between' },
      ],
      format('text, json'),
      ...OUTPUT,
    ],
    examples: ['cchc deadline 2021-05-17 --before 15', 'cchc deadline 17/05/2021 --after 20'],
    load: async () => (await import('../deadline/count-deadline.ts')).deadline,
  },
  {
    name: 'calendar',
    arguments: '[year]',
    summary: {
      vi: 'ngày làm việc, ngày nghỉ và văn bản quy định',
      en: 'working days and holidays, with their documents',
    },
    flags: [
      ['--from <date>', { vi: 'từ ngày', en: 'from this day' }],
      ['--to <date>', { vi: 'đến hết ngày', en: 'up to and including this day' }],
      format('text, json, csv'),
      ...OUTPUT,
      AS_OF,
    ],
    examples: ['cchc calendar 2021', 'cchc calendar --from 2021-04-01 --to 2021-09-30 --format csv'],
    load: async () => (await import('../calendar/show-calendar.ts')).calendar,
  },
  {
    name: 'explain',
    arguments: '[code]',
    summary: { vi: 'giải thích một mã lỗi, kèm ví dụ', en: 'what a code means, why, with examples' },
    flags: [format('text, md'), ...OUTPUT],
    examples: ['cchc explain CC401', 'cchc explain'],
    load: async () => (await import('../explain/explain-code.ts')).explain,
  },
  {
    name: 'init',
    arguments: '',
    summary: {
      vi: 'viết kế hoạch và danh mục để bắt đầu',
      en: 'a commented plan and directory to begin with',
    },
    flags: [
      ['--province <name>', { vi: 'tên tỉnh, thành phố', en: 'the name of the province' }],
      ['--year <year>', { vi: 'năm của kế hoạch', en: 'the year of the plan' }],
      [
        '--levels <number>',
        {
          vi: 'số cấp chính quyền: 2 (từ 01/07/2025) hoặc 3',
          en: 'levels of government: 2 (since July 2025) or 3',
        },
      ],
      [
        '--unit <name>',
        { vi: 'đơn vị được kiểm tra (lặp lại được)', en: 'a unit to inspect (repeatable)' },
        'repeatable',
      ],
      [
        '--window <period>',
        {
          vi: 'thời gian kiểm tra: 2026-Q2, hoặc 2026-04-01..2026-09-30',
          en: 'the window: 2026-Q2, or 2026-04-01..2026-09-30',
        },
      ],
      ['--teams <number>', { vi: 'số đoàn kiểm tra', en: 'the number of teams' }],
      [
        '-o, --output <folder>',
        { vi: 'thư mục để ghi; mặc định: plans', en: 'the folder; plans by default' },
      ],
      ['--force', { vi: 'ghi đè tệp đã có', en: 'overwrite existing files' }],
      ['--print', { vi: 'chỉ in ra, không ghi tệp', en: 'print both, write no file' }],
    ],
    examples: [
      'cchc init --province "An Giang" --year 2026 --levels 2 --unit "Thanh tra" --window 2026-Q3 --teams 1 --print',
      'cchc init --province "Gia Lai" --year 2027 --levels 2 --unit "Thanh tra" --window 2027-05 --teams 2 --print',
    ],
    load: async () => (await import('../init/begin-plan.ts')).init,
  },
  {
    name: 'schema',
    arguments: '[schema]',
    summary: {
      vi: 'lược đồ JSON để phần mềm soạn thảo gợi ý và báo lỗi',
      en: 'a JSON Schema with which editors complete and check',
    },
    flags: OUTPUT,
    examples: ['cchc schema', 'cchc schema directory'],
    load: async () => (await import('../schema/print-schema.ts')).schema,
  },
  {
    name: 'completion',
    arguments: '<shell> [word...]',
    summary: {
      vi: 'gõ Tab để điền nốt lệnh, tùy chọn, mã đơn vị',
      en: 'complete verbs, options and unit ids with the Tab key',
    },
    flags: [],
    examples: ['cchc completion bash', 'cchc completion powershell'],
    load: async () => (await import('../completion/complete.ts')).completionOf(VERBS),
  },
];
