import { either } from '../../words/language.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { USUAL_MONTHS_APART } from '../../rules/comparing/usual-months-apart.ts';
import { AS_OF, outputFlags, PLAN, PLAN_FLAGS } from '../command-line/shared-flags.ts';
import { COUNT, oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

const SEVERITY = oneOf(
  { vi: 'mức', en: 'severity' },
  async () => (await import('../../formats/of/diagnostics/check-report.ts')).SEVERITIES,
);

export const VALIDATE = {
  name: 'validate',
  task: 'check',
  soughtAs: ['check', 'lint', 'test', 'verify', 'fix', 'kiểm tra kế hoạch', 'kiểm tra', 'soát'],
  arguments: [{ ...PLAN, need: 'any' }],
  summary: { vi: 'kiểm tra tệp kế hoạch', en: 'check plan files' },
  flags: {
    ...outputFlags(FORMATS.diagnostics),
    maxWarnings: {
      value: COUNT,
      usually: { vi: 'không giới hạn', en: 'no limit' },
      words: { vi: 'quá số cảnh báo này thì coi là lỗi', en: 'fail on more warnings than this' },
    },
    severity: {
      value: SEVERITY,
      usual: 'info',
      words: (severities) => ({
        vi: `chỉ liệt kê từ mức: ${severities.join(', ')} (vẫn đếm tất cả)`,
        en: `list only from ${either(severities, 'en')} on (all are counted)`,
      }),
    },
    fix: {
      words: {
        vi: 'sửa trong tệp những chỗ chỉ có một cách sửa chắc chắn',
        en: 'mend in the files what has one safe answer',
      },
    },
    dryRun: {
      words: {
        vi: 'cùng --fix: chỉ cho xem sẽ sửa gì, không ghi',
        en: 'with --fix: show what would be mended, and write nothing',
      },
    },
    ...PLAN_FLAGS,
    asOf: { ...AS_OF, usually: { vi: 'hôm nay', en: 'today' } },
    monthsApart: {
      value: COUNT,
      usually: { vi: `${USUAL_MONTHS_APART}`, en: `${USUAL_MONTHS_APART}` },
      words: {
        vi: 'số tháng ít nhất giữa hai kế hoạch cùng kiểm tra một đơn vị; 0: không xét',
        en: 'months at least between two plans inspecting one unit; 0: any',
      },
    },
  },
  examples: [
    'cchc validate plans/vinh-long-2021.yaml',
    'cchc validate plans --severity warning',
    'cchc validate plans --format github',
  ],
  endsWithOne: {
    vi: 'có lỗi, hoặc quá số cảnh báo của --max-warnings',
    en: 'there are errors, or more warnings than --max-warnings allows',
  },
} as const satisfies Declaration;
