import type { WordsOf } from './words-of.ts';

/** The areas of administrative reform (Nghị quyết 76/NQ-CP), with leadership before them, in the order of reports. */
export const AREAS = [
  'leadership',
  'institutions',
  'procedures',
  'organisation',
  'public-service',
  'public-finance',
  'digital-government',
] as const;

export type Area = (typeof AREAS)[number];

/** What an editor says of `areas`, wherever it stands. */
export function areasWords(): WordsOf<Area[]> {
  return {
    title: 'Lĩnh vực',
    also: ['các lĩnh vực', 'mảng'],
    description:
      'Các lĩnh vực cải cách hành chính mà mục này bao gồm: đề cương báo cáo hỏi theo đó. Không ghi thì máy xét theo chữ của các mục; không mục nào nói đến lĩnh vực cụ thể thì hỏi đủ các lĩnh vực.',
    choices: {
      leadership: 'chỉ đạo, điều hành',
      institutions: 'cải cách thể chế',
      procedures: 'cải cách thủ tục hành chính',
      organisation: 'cải cách tổ chức bộ máy',
      'public-service': 'cải cách chế độ công vụ',
      'public-finance': 'cải cách tài chính công',
      'digital-government': 'xây dựng chính quyền điện tử, chính quyền số',
    },
    spoken: {
      leadership: ['chỉ đạo điều hành', 'điều hành'],
      institutions: ['thể chế'],
      procedures: ['thủ tục hành chính', 'TTHC'],
      organisation: ['tổ chức bộ máy', 'bộ máy'],
      'public-service': ['chế độ công vụ', 'công vụ'],
      'public-finance': ['tài chính công'],
      'digital-government': ['chuyển đổi số', 'chính quyền số', 'chính quyền điện tử', 'chính phủ điện tử'],
    },
  };
}
