import type * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { date, mapping, readOptionalDate, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** One item exempted from one rule; it holds only with a reason, a document and an end. */
export interface Exemption {
  readonly path: Path;
  /** The code of the rule. */
  readonly rule: string;
  /** Which item, as `itemPaths` reads it. */
  readonly at: string;
  readonly reason: string | null;
  readonly document: string | null;
  /** The last day on which it holds. */
  readonly until: CivilDate | null;
}

/** One item exempted from one rule. What an exemption must have is left to rules of its own, which say why. */
export const exemptionShape = mapping({
  rule: text,
  path: text,
  reason: text.optional(),
  document: text.optional(),
  until: date.optional(),
});

type ExemptionInput = z.output<typeof exemptionShape>;

/** The exemptions of a plan. */
export function normaliseExemptions(exemptions: readonly ExemptionInput[] = []): Exemption[] {
  return exemptions.map((exemption, index) => ({
    path: ['exemptions', index],
    rule: exemption.rule,
    at: exemption.path,
    reason: exemption.reason ?? null,
    document: exemption.document ?? null,
    until: readOptionalDate(exemption.until),
  }));
}

/** What an editor says of `exemptions` and below it. */
export function exemptionsWords(): WordsOf<ExemptionInput[]> {
  return {
    title: 'Miễn trừ',
    also: ['ngoại lệ', 'miễn'],
    description:
      'Những mục không bị một cảnh báo hay thông tin nhắc nữa, kèm lý do, văn bản và ngày hết hạn.',
    keys: {
      rule: {
        title: 'Mã của quy tắc',
        also: ['mã', 'quy tắc', 'mã lỗi'],
        description: 'Mã cảnh báo hoặc thông tin được miễn.',
        examples: ['CC309'],
      },
      path: {
        title: 'Mục được miễn',
        also: ['mục', 'chỗ', 'vị trí'],
        description: 'Chỗ của mục trong kế hoạch: các khóa và mã, nối bằng dấu chấm.',
        examples: ['units.so.units.so-tu-phap'],
      },
      reason: {
        title: 'Lý do',
        also: ['lí do', 'vì sao'],
        description: 'Vì sao được miễn.',
        examples: ['Đã bố trí người khác'],
      },
      document: {
        title: 'Văn bản',
        also: ['số văn bản'],
        description: 'Văn bản cho phép miễn.',
        examples: ['12/SNV-CCHC ngày 05/02/2026'],
      },
      until: {
        title: 'Đến ngày',
        also: ['hạn', 'đến hết ngày', 'thời hạn', 'đến'],
        description: 'Ngày cuối cùng còn được miễn.',
        examples: ['2026-12-31'],
      },
    },
  };
}
