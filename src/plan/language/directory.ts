import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import {
  type Agency,
  type Directory,
  directoryOf,
  endingWithParents,
  type Kind,
  KINDS,
  type Level,
  LEVELS,
} from '../directory.ts';
import { choice, date, id, mapping, readOptionalDate, reference, text } from './scalars.ts';
import { venueWords } from './venue.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

/** What agencies and localities share. */
const entryShape = {
  id,
  name: text,
  short: text.optional(),
  aliases: z.array(text).optional(),
  code: z.string().optional(),
  level: choice(LEVELS),
  parent: reference.optional(),
  'new-parent': reference.optional(),
  from: date.optional(),
  to: date.optional(),
  successor: reference.optional(),
  venue: text.optional(),
};

/** A directory file, version 1: the agencies and localities of a province. */
export const directoryShape = mapping({
  'cchc-directory': z.literal(1),
  province: text,
  sources: z.array(text).optional(),
  localities: z.array(mapping(entryShape)).optional(),
  agencies: z.array(mapping({ ...entryShape, kind: choice(KINDS) })).optional(),
});

export type DirectoryInput = z.output<typeof directoryShape>;
type EntryInput = NonNullable<DirectoryInput['agencies']>[number];

/** A directory from its input, which has passed the shape. Ids given twice keep their first entry. */
export function normaliseDirectory(file: string, input: DirectoryInput): Directory {
  const localities = (input.localities ?? []).map((entry, index) =>
    agency({ ...entry, kind: 'people-committee' }, ['localities', index], true),
  );
  const others = (input.agencies ?? []).map((entry, index) => agency(entry, ['agencies', index], false));
  return directoryOf({
    file,
    province: input.province,
    sources: input.sources ?? [],
    agencies: endingWithParents([...localities, ...others]),
  });
}

function agency(entry: EntryInput, path: Path, isLocality: boolean): Agency {
  return {
    path,
    id: entry.id,
    name: entry.name,
    short: entry.short ?? null,
    aliases: entry.aliases ?? [],
    code: entry.code ?? null,
    kind: entry.kind,
    level: entry.level,
    parent: entry.parent ?? null,
    isLocality,
    from: readOptionalDate(entry.from),
    to: readOptionalDate(entry.to),
    endsWith: null,
    newParent: entry['new-parent'] ?? null,
    successor: entry.successor ?? null,
    venue: entry.venue ?? null,
  };
}

/** The levels of government, as an editor explains them. */
export function levelChoices(): Record<Level, string> {
  return {
    province: 'cấp tỉnh',
    district: 'cấp huyện (đến 30/06/2025)',
    commune: 'cấp xã',
  };
}

/** The kinds of body, as an editor explains them. */
export function kindChoices(): Record<Kind, string> {
  return {
    'people-committee': 'Ủy ban nhân dân: mọi địa phương trong localities',
    department: 'sở',
    office: 'văn phòng',
    'management-board': 'ban quản lý',
    vertical: 'cơ quan ngành dọc của trung ương',
    'public-service': 'đơn vị sự nghiệp',
    enterprise: 'doanh nghiệp nhà nước',
    'district-office': 'phòng chuyên môn cấp huyện',
    'party-or-mass': 'cơ quan đảng, đoàn thể',
    other: 'loại khác',
  };
}

/** What an editor says of a directory file. */
export function directoryWords(): WordsOf<DirectoryInput> {
  return {
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
        keys: entryWords(),
      },
      agencies: {
        title: 'Cơ quan',
        description: 'Các cơ quan khác: sở, văn phòng, ban, ngành dọc, đơn vị sự nghiệp.',
        keys: {
          ...entryWords(),
          kind: { title: 'Loại', description: 'Loại của cơ quan.', choices: kindChoices() },
        },
      },
    },
  };
}

function entryWords(): WordsOfKeys<NonNullable<DirectoryInput['localities']>[number]> {
  return {
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
    level: { title: 'Cấp', description: 'Cấp của cơ quan hoặc địa phương.', choices: levelChoices() },
    parent: {
      title: 'Thuộc về',
      description:
        'Mã của cấp trên: xã thuộc huyện (hai cấp: thuộc tỉnh), huyện thuộc tỉnh. Nơi này thôi hoạt động ngày nào thì mục này cũng thôi ngày đó, trừ khi mục này ghi to hoặc new-parent.',
      examples: ['tinh-vinh-long'],
    },
    'new-parent': {
      title: 'Sau đó thuộc về',
      description:
        'Mã của nơi nhận về khi nơi ghi ở parent thôi hoạt động, như đơn vị của huyện chuyển về tỉnh.',
      examples: ['tinh-vinh-long'],
    },
    from: {
      title: 'Hoạt động từ',
      description: 'Ngày đầu hoạt động. Không ghi là không giới hạn.',
      examples: ['2025-07-01'],
    },
    to: {
      title: 'Hoạt động đến hết',
      description:
        'Ngày cuối hoạt động. Không ghi là cùng ngày với nơi nó thuộc về, không thì không giới hạn.',
      examples: ['2025-06-30'],
    },
    venue: venueWords(),
    successor: {
      title: 'Nơi thay thế',
      description: 'Mã của cơ quan hoặc địa phương thay thế sau ngày to.',
      examples: ['so-xay-dung'],
    },
  };
}
