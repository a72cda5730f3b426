import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { choice, count, mapping, reference, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** The ways in which a report is also sent. */
const WAYS = ['email', 'document-system'] as const;

export type ReportWay = (typeof WAYS)[number];

/** The report that a unit writes before its visit: by when, in how many copies, to whom. */
export interface Report {
  readonly path: Path;
  /** Id of the deadline by which it is due; null: the plan does not say. */
  readonly until: string | null;
  readonly copies: number | null;
  /** Id of an agency, or a text; null: the office. */
  readonly to: string | null;
  readonly alsoBy: readonly ReportWay[];
}

/** The report before the visit, as it is written. */
export const reportShape = mapping({
  until: reference.optional(),
  copies: count(1).optional(),
  to: text.optional(),
  'also-by': z.array(choice(WAYS)).optional(),
});

type ReportInput = z.output<typeof reportShape>;

/** The report before the visit, with null for what is not said. */
export function normaliseReport(report: ReportInput = {}): Report {
  return {
    path: ['report'],
    until: report.until ?? null,
    copies: report.copies ?? null,
    to: report.to ?? null,
    alsoBy: report['also-by'] ?? [],
  };
}

/** What an editor says of `report` and below it. */
export function reportWords(): WordsOf<ReportInput> {
  return {
    title: 'Báo cáo của đơn vị',
    also: ['báo cáo', 'báo cáo tự kiểm tra'],
    description: 'Báo cáo mà đơn vị gửi trước khi Đoàn đến: hạn nào, mấy bản, gửi ai.',
    keys: {
      until: {
        title: 'Theo hạn nào',
        also: ['hạn', 'theo hạn', 'thời hạn'],
        description:
          'Mã của thời hạn trong deadlines. Không ghi thì theo hạn report; không có hạn ấy thì 5 ngày làm việc trước ngày kiểm tra (2 nếu thông báo trước chưa đến 10 ngày làm việc), do văn phòng thư ký chọn.',
        examples: ['report', 'bao-cao-don-vi'],
      },
      copies: {
        title: 'Số bản',
        also: ['bản', 'số lượng bản'],
        description: 'Gửi mấy bản giấy.',
        examples: [2],
      },
      to: {
        title: 'Gửi ai',
        also: ['gửi', 'nơi nhận', 'gửi đến'],
        description: 'Mã của cơ quan nhận, hoặc chữ. Không ghi là văn phòng thư ký.',
        examples: ['so-noi-vu', 'Đoàn kiểm tra'],
      },
      'also-by': {
        title: 'Gửi thêm bằng',
        also: ['gửi kèm', 'cách gửi', 'gửi thêm', 'hình thức gửi'],
        description: 'Bản điện tử gửi thêm bằng đường nào.',
        choices: {
          email: 'thư điện tử của văn phòng thư ký',
          'document-system': 'hệ thống quản lý văn bản và điều hành',
        },
        spoken: {
          email: ['thư điện tử', 'mail', 'hộp thư'],
          'document-system': ['hệ thống quản lý văn bản', 'hệ thống văn bản', 'trục liên thông'],
        },
      },
    },
  };
}
