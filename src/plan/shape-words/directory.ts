import type { DirectoryInput } from '../shape/directory.ts';
import { KIND_CHOICES, LEVEL_CHOICES } from './units.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

const ENTRY_WORDS = {
  id: {
    title: 'Mã',
    description:
      'Mã không trùng trong cả tệp: chữ thường không dấu, số và gạch nối. Hai xã trùng tên thì thêm tên huyện. Đã dùng thì không đổi.',
    examples: ['so-noi-vu', 'xa-tan-phu-tam-binh'],
  },
  name: {
    title: 'Tên đầy đủ',
    description: 'Tên đầy đủ, viết hoa chữ đầu.',
    examples: ['Sở Nội vụ', 'Xã Song Phú'],
  },
  short: { title: 'Tên tắt', description: 'Tên viết tắt.', examples: ['SNV'] },
  aliases: {
    title: 'Cách gọi khác',
    description: 'Các cách gọi khác. Không cần ghi cách bỏ dấu hay đặt dấu khác: Hoà và Hòa là một.',
    examples: [['Sở GTVT']],
  },
  code: {
    title: 'Mã đơn vị hành chính',
    description: 'Mã theo danh mục đơn vị hành chính, đặt trong nháy kép để giữ số 0 ở đầu.',
    examples: ['29740'],
  },
  level: { title: 'Cấp', description: 'Cấp của cơ quan hoặc địa phương.', choices: LEVEL_CHOICES },
  parent: {
    title: 'Thuộc về',
    description: 'Mã của cấp trên: xã thuộc huyện (hai cấp: thuộc tỉnh), huyện thuộc tỉnh.',
    examples: ['tinh-vinh-long'],
  },
  from: {
    title: 'Hoạt động từ',
    description: 'Ngày đầu hoạt động. Không ghi là không giới hạn.',
    examples: ['2025-07-01'],
  },
  to: {
    title: 'Hoạt động đến hết',
    description: 'Ngày cuối hoạt động. Không ghi là không giới hạn.',
    examples: ['2025-06-30'],
  },
  successor: {
    title: 'Nơi thay thế',
    description: 'Mã của cơ quan hoặc địa phương thay thế sau ngày to.',
    examples: ['so-xay-dung'],
  },
} satisfies WordsOfKeys<NonNullable<DirectoryInput['localities']>[number]>;

/** What an editor says of a directory file. */
export const DIRECTORY_WORDS = {
  title: 'Danh mục cơ quan, địa phương',
  description: 'Các cơ quan và địa phương của một tỉnh, dùng chung cho kế hoạch của nhiều năm.',
  keys: {
    'cchc-directory': {
      title: 'Phiên bản',
      description: 'Phiên bản của ngôn ngữ, nên là dòng đầu. Nhờ khóa này máy biết tệp là danh mục.',
      examples: [1],
    },
    province: { title: 'Tỉnh', description: 'Tên tỉnh hoặc thành phố.', examples: ['Vĩnh Long'] },
    sources: {
      title: 'Nguồn',
      description: 'Số liệu lấy từ văn bản, trang nào.',
      examples: [['Danh mục đơn vị hành chính từ 01/07/2025']],
    },
    localities: {
      title: 'Địa phương',
      description: 'Tỉnh, huyện, xã; mỗi địa phương đứng cho Ủy ban nhân dân của mình.',
      keys: ENTRY_WORDS,
    },
    agencies: {
      title: 'Cơ quan',
      description: 'Các cơ quan khác: sở, văn phòng, ban, ngành dọc, đơn vị sự nghiệp.',
      keys: {
        ...ENTRY_WORDS,
        kind: { title: 'Loại', description: 'Loại của cơ quan.', choices: KIND_CHOICES },
      },
    },
  },
} satisfies WordsOf<DirectoryInput>;
