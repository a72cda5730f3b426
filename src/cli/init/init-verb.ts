import { FORCE } from '../command-line/shared-flags.ts';
import { FOLDER, NAME, NUMBER, textOf, YEAR } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

export const INIT = {
  name: 'init',
  task: 'begin',
  soughtAs: ['new', 'create', 'start', 'begin', 'tạo', 'tạo kế hoạch', 'bắt đầu', 'kế hoạch'],
  arguments: [],
  summary: {
    vi: 'viết kế hoạch và danh mục để bắt đầu',
    en: 'a commented plan and directory to begin with',
  },
  flags: {
    province: { value: NAME, words: { vi: 'tên tỉnh, thành phố', en: 'the name of the province' } },
    year: { value: YEAR, words: { vi: 'năm của kế hoạch', en: 'the year of the plan' } },
    levels: {
      value: NUMBER,
      words: {
        vi: 'số cấp chính quyền: 2 (từ 01/07/2025) hoặc 3',
        en: 'levels of government: 2 (since July 2025) or 3',
      },
    },
    unit: {
      short: 'u',
      value: NAME,
      isRepeatable: true,
      words: { vi: 'đơn vị được kiểm tra (lặp lại được)', en: 'a unit to inspect (repeatable)' },
    },
    window: {
      value: textOf({ vi: 'khoảng', en: 'period' }),
      words: {
        vi: 'thời gian kiểm tra: "quý II", "tháng 5 đến tháng 9", 2026-Q2, 2026-04-01..2026-09-30',
        en: 'the window: 2026-Q2, or 2026-04-01..2026-09-30',
      },
    },
    teams: { value: NUMBER, words: { vi: 'số đoàn kiểm tra', en: 'the number of teams' } },
    output: {
      group: 'output',
      short: 'o',
      value: FOLDER,
      usually: { vi: 'plans', en: 'plans' },
      words: { vi: 'thư mục để ghi', en: 'the folder to write to' },
    },
    force: FORCE,
    dryRun: {
      formerly: ['print'],
      words: { vi: 'chỉ cho xem sẽ ghi gì, không ghi', en: 'show what would be written, and write nothing' },
    },
  },
  examples: [
    'cchc init --province "An Giang" --year 2026 --levels 2 --unit "Thanh tra" --window 2026-Q3 --teams 1 --dry-run',
    'cchc init --province "Gia Lai" --year 2027 --levels 2 --unit "Thanh tra" --window 2027-05 --teams 2 --dry-run',
  ],
} as const satisfies Declaration;
