import * as z from 'zod';
import { format, type Written } from '../../json-shape.ts';
import { SEVERITIES } from '../diagnostics/check-report.ts';
import { SCHEMA_KINDS } from './json.ts';

/** Lines out of a file; those between are left out where their numbers leap. */
const excerpts = z.array(
  z.object({
    file: z.string().describe('Tệp.'),
    lines: z
      .array(
        z.object({
          line: z.int().min(1).describe('Dòng, từ 1.'),
          text: z.string().describe('Chữ của dòng.'),
          changed: z.boolean().describe('Dòng này khác ở bên kia.'),
        }),
      )
      .describe('Các dòng đáng xem.'),
  }),
);

const codeShape = z.object({
  code: z
    .string()
    .regex(/^CC\d{3}$/)
    .describe('Mã, như CC401.'),
  slug: z.string().describe('Tên ngắn của mã.'),
  severity: z.enum(SEVERITIES).describe('Lỗi, cảnh báo, hay thông tin.'),
  explanation: z.string().describe('Mã nghĩa là gì, vì sao.'),
  basis: z.string().optional().describe('Căn cứ pháp lý.'),
  example: z
    .object({
      file: z.string().describe('Tệp của chỗ sai.'),
      line: z.int().min(1).describe('Dòng của chỗ sai, từ 1.'),
      column: z.int().min(1).describe('Cột của chỗ sai, từ 1.'),
      message: z.string().describe('Lời báo về chỗ sai.'),
      advice: z.string().optional().describe('Cách sửa.'),
      wrong: excerpts.describe('Ví dụ sai.'),
      right: excerpts.describe('Ví dụ đúng.'),
    })
    .describe('Một ví dụ.'),
});

const placeKeys = {
  of: z.enum(SCHEMA_KINDS).describe('Khóa của tệp nào.'),
  path: z.string().describe('Đường dẫn của khóa, như teams[].members[].position.'),
  title: z.string().describe('Tên bằng tiếng Việt.'),
};

const keyShape = z.object({
  ...placeKeys,
  description: z.string().describe('Khóa nghĩa là gì, bằng tiếng Việt.'),
  type: z.string().describe('Kiểu của giá trị.'),
  required: z.boolean().describe('Có bắt buộc không.'),
  choices: z
    .array(z.object({ word: z.string().describe('Từ.'), about: z.string().describe('Nghĩa của từ.') }))
    .describe('Các từ được dùng; rỗng nếu không giới hạn.'),
  keys: z.array(z.string()).describe('Các khóa nằm trong nó.'),
  keysOfEach: z.array(z.string()).describe('Các khóa của mỗi mục, khi khóa trong nó là mã.'),
  examples: z.array(z.unknown()).describe('Giá trị mẫu.'),
  usual: z.string().optional().describe('Nếu không ghi thì thế nào.'),
  section: z.string().optional().describe('Mục của docs/ngon-ngu.md nói về nó.'),
  example: z.string().optional().describe('Ví dụ bằng YAML.'),
});

export const explanationShape = z.object({
  format,
  codes: z.array(codeShape).describe('Các mã: mọi mã, hoặc mã được hỏi.'),
  keys: z.array(keyShape).describe('Các khóa được hỏi.'),
  words: z
    .array(
      z.object({
        word: z.string().describe('Từ.'),
        kind: z.string().describe('Loại từ.'),
        name: z.string().describe('Từ chỉ điều gì.'),
        lines: z.array(z.string()).describe('Điều khác nên biết.'),
      }),
    )
    .describe('Nghĩa của từ được hỏi khi không phải là khóa: việc, sự kiện, thời hạn, loại văn bản.'),
  elsewhere: z.array(z.object(placeKeys)).describe('Các khóa cùng tên ở chỗ khác.'),
});

/** What is explained, as JSON. */
export type ExplanationJson = Written<z.output<typeof explanationShape>>;
