import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import {
  type Agency,
  type DirectoryContent,
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

/** What a directory holds, by its input, which has passed the shape. */
export function directoryContent(file: string, input: DirectoryInput): DirectoryContent {
  const localities = (input.localities ?? []).map((entry, index) =>
    agency({ ...entry, kind: 'people-committee' }, ['localities', index], true),
  );
  const others = (input.agencies ?? []).map((entry, index) => agency(entry, ['agencies', index], false));
  return {
    file,
    province: input.province,
    sources: input.sources ?? [],
    agencies: endingWithParents([...localities, ...others]),
  };
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

/** What people write in Vietnamese for levels of government, besides what an editor says. */
export function levelsSpoken(): Record<Level, readonly string[]> {
  return {
    province: ['tỉnh', 'cấp tỉnh', 'cấp tỉnh, thành phố'],
    district: ['huyện', 'cấp huyện', 'quận', 'thị xã'],
    commune: ['xã', 'cấp xã', 'phường', 'thị trấn', 'cấp cơ sở', 'cơ sở', 'đặc khu'],
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

/** What people write in Vietnamese for kinds of body, besides what an editor says. */
export function kindsSpoken(): Record<Kind, readonly string[]> {
  return {
    'people-committee': ['UBND', 'ủy ban'],
    department: ['sở, ban, ngành', 'ban', 'cơ quan chuyên môn'],
    office: ['VP'],
    'management-board': ['BQL'],
    vertical: ['cơ quan ngành dọc', 'ngành dọc'],
    'public-service': ['sự nghiệp', 'đơn vị sự nghiệp công lập', 'sự nghiệp công lập'],
    enterprise: ['doanh nghiệp'],
    'district-office': ['phòng', 'phòng chuyên môn', 'phòng ban cấp huyện'],
    'party-or-mass': ['cơ quan đảng', 'đảng', 'đoàn thể', 'mặt trận'],
    other: ['khác'],
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
        also: ['phiên bản ngôn ngữ'],
        description: 'Phiên bản của ngôn ngữ, nên là dòng đầu. Nhờ khóa này máy biết tệp là danh mục.',
        examples: [1],
      },
      province: {
        title: 'Tỉnh',
        also: ['tên tỉnh', 'tỉnh thành phố', 'tỉnh thành'],
        description: 'Tên tỉnh hoặc thành phố.',
        examples: ['Vĩnh Long'],
      },
      sources: {
        title: 'Nguồn',
        also: ['các nguồn', 'nguồn tài liệu'],
        description: 'Số liệu lấy từ văn bản, trang nào.',
        examples: [['Danh mục đơn vị hành chính từ 01/07/2025']],
      },
      localities: {
        title: 'Địa phương',
        also: ['các địa phương', 'địa bàn'],
        description: 'Tỉnh, huyện, xã; mỗi địa phương đứng cho Ủy ban nhân dân của mình.',
        keys: entryWords(),
      },
      agencies: {
        title: 'Cơ quan',
        also: ['các cơ quan', 'đơn vị', 'cơ quan đơn vị'],
        description: 'Các cơ quan khác: sở, văn phòng, ban, ngành dọc, đơn vị sự nghiệp.',
        keys: {
          ...entryWords(),
          kind: {
            title: 'Loại',
            also: ['loại cơ quan', 'loại hình'],
            description: 'Loại của cơ quan.',
            choices: kindChoices(),
            spoken: kindsSpoken(),
          },
        },
      },
    },
  };
}

function entryWords(): WordsOfKeys<NonNullable<DirectoryInput['localities']>[number]> {
  return {
    id: {
      title: 'Mã',
      also: ['mã cơ quan', 'mã số', 'mã đơn vị'],
      description:
        'Mã không trùng trong cả tệp: chữ thường không dấu, số và gạch nối. Hai xã trùng tên thì thêm tên huyện. Đã dùng thì không đổi.',
      examples: ['so-noi-vu', 'xa-tan-phu-tam-binh'],
    },
    name: {
      title: 'Tên đầy đủ',
      also: ['tên', 'tên cơ quan', 'tên đơn vị'],
      description: 'Tên đầy đủ, viết hoa chữ đầu.',
      examples: ['Sở Nội vụ', 'Xã Song Phú'],
    },
    short: {
      title: 'Tên tắt',
      also: ['tên viết tắt', 'viết tắt'],
      description: 'Tên viết tắt.',
      examples: ['SNV'],
    },
    aliases: {
      title: 'Cách gọi khác',
      also: ['tên khác', 'tên gọi khác'],
      description: 'Các cách gọi khác. Không cần ghi cách bỏ dấu hay đặt dấu khác: Hoà và Hòa là một.',
      examples: [['Sở GTVT']],
    },
    code: {
      title: 'Mã đơn vị hành chính',
      also: ['mã hành chính'],
      description: 'Mã theo danh mục đơn vị hành chính, đặt trong nháy kép để giữ số 0 ở đầu.',
      examples: ['29740'],
    },
    level: {
      title: 'Cấp',
      also: ['cấp hành chính'],
      description: 'Cấp của cơ quan hoặc địa phương.',
      choices: levelChoices(),
      spoken: levelsSpoken(),
    },
    parent: {
      title: 'Thuộc về',
      also: ['thuộc', 'trực thuộc', 'cơ quan chủ quản', 'cấp trên'],
      description:
        'Mã của cấp trên: xã thuộc huyện (hai cấp: thuộc tỉnh), huyện thuộc tỉnh. Nơi này thôi hoạt động ngày nào thì mục này cũng thôi ngày đó, trừ khi mục này ghi to hoặc new-parent.',
      examples: ['tinh-vinh-long'],
    },
    'new-parent': {
      title: 'Sau đó thuộc về',
      also: ['sau đó thuộc', 'thuộc về mới'],
      description:
        'Mã của nơi nhận về khi nơi ghi ở parent thôi hoạt động, như đơn vị của huyện chuyển về tỉnh.',
      examples: ['tinh-vinh-long'],
    },
    from: {
      title: 'Hoạt động từ',
      also: ['từ', 'từ ngày', 'thành lập', 'ngày thành lập'],
      description: 'Ngày đầu hoạt động. Không ghi là không giới hạn.',
      examples: ['2025-07-01'],
    },
    to: {
      title: 'Hoạt động đến hết',
      also: ['đến', 'đến ngày', 'giải thể', 'ngày kết thúc'],
      description:
        'Ngày cuối hoạt động. Không ghi là cùng ngày với nơi nó thuộc về, không thì không giới hạn.',
      examples: ['2025-06-30'],
    },
    venue: venueWords(),
    successor: {
      title: 'Nơi thay thế',
      also: ['thay thế', 'kế thừa', 'đơn vị kế thừa'],
      description: 'Mã của cơ quan hoặc địa phương thay thế sau ngày to.',
      examples: ['so-xay-dung'],
    },
  };
}
