import { FORMATS } from '../../formats/of/registry.ts';
import { OUTPUT, outputFlags, PLAN_FLAGS, PLANS, PREVIOUS } from '../command-line/shared-flags.ts';
import { oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

/** Whose calendars a schedule can be split into. */
export const SPLITS = ['unit', 'team'] as const;

export const SCHEDULE = {
  name: 'schedule',
  task: 'schedule',
  soughtAs: ['plan', 'build', 'run', 'compute', 'timetable', 'lịch', 'xếp lịch', 'lập lịch', 'lịch kiểm tra'],
  arguments: [PLANS],
  summary: { vi: 'lập lịch kiểm tra với mọi thời hạn', en: 'the inspection schedule with every deadline' },
  flags: {
    ...outputFlags(FORMATS.schedule),
    output: {
      ...OUTPUT,
      words: {
        vi: 'ghi kết quả vào tệp, định dạng theo đuôi tệp; nhiều kế hoạch: vào thư mục, hoặc {plan} trong tên là mã từng kế hoạch; lặp lại được; - là đầu ra chuẩn',
        en: 'write the result to a file, in the format of its ending; of several plans: to a folder, or with {plan} in the name for the id of each; repeatable; - is standard output',
      },
    },
    previous: PREVIOUS,
    ...PLAN_FLAGS,
    explain: { words: { vi: 'nêu vì sao mỗi cuộc ở ngày đó', en: 'say why each visit is where it is' } },
    split: {
      value: oneOf({ vi: 'bên', en: 'side' }, () => Promise.resolve(SPLITS)),
      words: {
        vi: 'mỗi đơn vị (unit) hoặc đoàn (team) một tệp .ics, vào thư mục nêu ở -o',
        en: 'one .ics file for each unit or team, into the folder that -o names',
      },
    },
    attendees: {
      words: {
        vi: 'ghi người chủ trì và người dự vào tệp .ics',
        en: 'name the organiser and those who attend in the .ics file',
      },
    },
    public: {
      words: { vi: 'bỏ tên người và ghi chú, để công bố', en: 'without persons and notes, to be published' },
    },
  },
  examples: [
    'cchc schedule plans/vinh-long-2021.yaml',
    'cchc schedule plans/vinh-long-2021.yaml --explain',
    'cchc schedule plans/vinh-long-2021.yaml --format json',
    'cchc schedule plans/vinh-long-2021.yaml --format html --public',
    'cchc schedule plans --format json',
  ],
  endsWithOne: {
    vi: 'kế hoạch có lỗi, hoặc còn đơn vị chưa xếp được',
    en: 'the plan has errors, or a visit has no place',
  },
} as const satisfies Declaration;
