import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import type { DateRange } from '../period-expression.ts';
import type { Item } from './item.ts';
import { choice, day, id, mapping, readDate, reference, text } from './scalars.ts';
import type { WordsOfKeys } from './words-of.ts';

/** How a person is addressed in papers. */
const TITLES = ['Ông', 'Bà'] as const;

export type Title = (typeof TITLES)[number];

/** Somebody of a team. */
export interface Person extends Item {
  readonly id: string | null;
  readonly title: Title | null;
  readonly name: string;
  readonly agency: string;
  /** The seat that it fills in the team, which is counted. */
  readonly post: string | null;
  /** The real post, as papers print it; null: that of the seat. */
  readonly position: string | null;
  /** For invitations; shown nowhere else. */
  readonly email: string | null;
  readonly absences: readonly (DateRange & { readonly reason: string | null; readonly path: Path })[];
}

/** The keys of a person. */
export const personShape = {
  id: id.optional(),
  title: choice(TITLES).optional(),
  name: text,
  agency: reference,
  post: text.optional(),
  position: text.optional(),
  email: text.optional(),
  absences: z.array(mapping({ from: day, to: day, reason: text.optional() })).optional(),
};

type PersonInput = z.output<z.ZodObject<typeof personShape>>;

/** A person of a file that passed the shape, found at `path`. */
export function normalisePerson(person: PersonInput, path: Path): Person {
  return {
    path,
    clause: null,
    id: person.id ?? null,
    title: person.title ?? null,
    name: person.name,
    agency: person.agency,
    post: person.post ?? null,
    position: person.position ?? null,
    email: person.email ?? null,
    absences: (person.absences ?? []).map((absence, index) => ({
      path: [...path, 'absences', index],
      from: readDate(absence.from),
      to: readDate(absence.to),
      reason: absence.reason ?? null,
    })),
  };
}

/** What an editor says of a person. */
export function personWords(): WordsOfKeys<PersonInput> {
  return {
    id: {
      title: 'Mã của người',
      also: ['mã', 'mã người'],
      description: 'Mã để người dự bị nhắc đến.',
      examples: ['truong-doan'],
    },
    title: {
      title: 'Ông, bà',
      also: ['xưng hô', 'danh xưng'],
      description: 'Cách gọi trong văn bản, đứng trước họ tên.',
      choices: { Ông: 'ông', Bà: 'bà' },
    },
    name: {
      title: 'Họ và tên',
      also: ['họ tên', 'tên'],
      description: 'Họ và tên đầy đủ.',
      examples: ['Nguyễn Văn Ví Dụ'],
    },
    agency: {
      title: 'Cơ quan cử',
      also: ['cơ quan', 'đơn vị', 'cơ quan công tác', 'đơn vị công tác'],
      description: 'Mã của cơ quan cử người này, trong danh mục.',
      examples: ['so-noi-vu'],
    },
    post: {
      title: 'Vị trí',
      also: ['vị trí trong đoàn'],
      description:
        'Vị trí, ghi đúng chữ như trong posts của cơ quan ấy: nhờ đó máy đếm được số người có mặt.',
      examples: ['Chuyên viên'],
    },
    position: {
      title: 'Chức vụ thật',
      also: ['chức vụ', 'chức danh'],
      description: 'Chức vụ thật, như văn bản in ra; post chỉ là vị trí để đếm. Không ghi thì in post.',
      examples: ['Trưởng phòng Cải cách hành chính'],
    },
    email: {
      title: 'Thư điện tử',
      also: ['hộp thư', 'mail'],
      description: 'Địa chỉ để mời dự, chỉ ghi vào tệp lịch (.ics) khi gõ --attendees.',
      examples: ['vidu@example.com'],
    },
    absences: {
      title: 'Những ngày vắng',
      also: ['vắng', 'ngày vắng', 'vắng mặt'],
      description: 'Những khoảng ngày người này không đi kiểm tra được.',
      keys: {
        from: {
          title: 'Từ ngày',
          also: ['từ', 'bắt đầu'],
          description: 'Ngày vắng đầu tiên.',
          examples: ['2026-05-06'],
        },
        to: {
          title: 'Đến ngày',
          also: ['đến', 'đến hết ngày', 'kết thúc'],
          description: 'Ngày vắng cuối cùng.',
          examples: ['2026-05-10'],
        },
        reason: {
          title: 'Lý do',
          also: ['lí do', 'vì sao'],
          description: 'Vì sao vắng.',
          examples: ['Đi học'],
        },
      },
    },
  };
}
