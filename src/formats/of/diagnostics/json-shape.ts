import * as z from 'zod';
import { count, day, format, type Written } from '../../json-shape.ts';
import { SEVERITIES } from './check-report.ts';

const placeKeys = {
  file: z.string().describe('Tệp.'),
  line: z.int().min(1).describe('Dòng, từ 1.'),
  column: z.int().min(1).describe('Cột, từ 1, đếm theo đơn vị UTF-16.'),
  endLine: z.int().min(1).describe('Dòng cuối.'),
  endColumn: z.int().min(1).describe('Cột ngay sau ký tự cuối.'),
};

const code = z
  .string()
  .regex(/^CC\d{3}$/)
  .describe('Mã, như CC401.');

/** Something that is wrong, or to be known, in a file. */
export const diagnosticShape = z
  .object({
    code,
    slug: z.string().describe('Tên ngắn của mã.'),
    severity: z.enum(SEVERITIES).describe('Lỗi, cảnh báo, hay thông tin.'),
    ...placeKeys,
    path: z.string().optional().describe('Chỗ của mục trong tệp, như "exemptions" nhận.'),
    message: z.string().describe('Điều được phát hiện.'),
    advice: z.string().optional().describe('Cách sửa.'),
    basis: z.string().optional().describe('Căn cứ pháp lý.'),
    related: z
      .array(z.object({ ...placeKeys, message: z.string().describe('Chỗ ấy liên quan ra sao.') }))
      .describe('Những chỗ liên quan.'),
  })
  .meta({ id: 'diagnostic', description: 'Một điều được phát hiện.' });

/** What is told of the plan beside a document that is made from it. */
export const diagnostics = z
  .array(diagnosticShape)
  .describe('Những gì phát hiện trong kế hoạch, như lệnh validate.');

export const reportShape = z.object({
  format,
  files: count.describe('Số tệp đã kiểm tra.'),
  errors: count.describe('Số lỗi.'),
  warnings: count.describe('Số cảnh báo.'),
  infos: count.describe('Số thông tin.'),
  diagnostics: z.array(diagnosticShape).describe('Những gì được liệt kê.'),
  exempted: z
    .array(
      diagnosticShape.extend({
        exemption: z
          .object({
            ...placeKeys,
            reason: z.string().nullable().describe('Lý do miễn.'),
            document: z.string().nullable().describe('Văn bản cho miễn.'),
            until: day.nullable().describe('Ngày cuối còn được miễn.'),
          })
          .describe('Mục miễn trừ trong kế hoạch.'),
      }),
    )
    .describe('Những gì được miễn trừ nên không tính.'),
  unchecked: z
    .array(
      z.object({
        file: z.string().describe('Tệp.'),
        sections: z.array(z.string()).describe('Những khóa trên cùng còn chỗ sai.'),
        codes: z.array(code).describe('Những quy tắc chưa xét được hết.'),
      }),
    )
    .describe('Những gì chưa kiểm tra được vì còn chỗ sai.'),
  mended: z
    .array(
      z.object({
        code,
        before: z.string().describe('Chữ trước khi sửa.'),
        after: z.string().describe('Chữ sau khi sửa.'),
        count: z.int().min(1).describe('Số chỗ đã sửa.'),
        ...placeKeys,
      }),
    )
    .describe('Những gì --fix đã sửa.'),
});

/** A diagnostic as JSON. */
export type DiagnosticJson = Written<z.output<typeof diagnosticShape>>;

/** The report of a check as JSON. */
export type ReportJson = Written<z.output<typeof reportShape>>;
