import { either } from '../../words/language.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import {
  AS_OF,
  FORCE,
  formatFlag,
  INTERNAL,
  OUTPUT,
  PLAN,
  STDIN_NAME,
} from '../command-line/shared-flags.ts';
import { COUNT, oneOf } from '../command-line/value.ts';
import type { Declaration } from '../command-line/verb.ts';

const SEVERITY = oneOf(
  { vi: 'mức', en: 'severity' },
  async () => (await import('../../formats/of/diagnostics/check-report.ts')).SEVERITIES,
);

export const VALIDATE = {
  name: 'validate',
  arguments: [{ ...PLAN, need: 'any' }],
  summary: { vi: 'kiểm tra tệp kế hoạch', en: 'check plan files' },
  flags: {
    format: formatFlag(FORMATS.diagnostics),
    output: OUTPUT,
    force: FORCE,
    maxWarnings: {
      value: COUNT,
      words: { vi: 'quá số cảnh báo này thì coi là lỗi', en: 'fail on more warnings than this' },
    },
    severity: {
      value: SEVERITY,
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
    asOf: AS_OF,
    internal: INTERNAL,
    monthsApart: {
      value: COUNT,
      words: {
        vi: 'số tháng ít nhất giữa hai kế hoạch cùng kiểm tra một đơn vị (mặc định 6; 0: không xét)',
        en: 'months at least between two plans inspecting one unit (6 by default; 0: any)',
      },
    },
    stdinName: STDIN_NAME,
  },
  examples: [
    'cchc validate plans/vinh-long-2021.yaml',
    'cchc validate plans --severity warning',
    'cchc validate plans --format github',
  ],
} as const satisfies Declaration;
