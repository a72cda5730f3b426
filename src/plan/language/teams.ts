import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { DateRange } from '../period-expression.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, count, date, id, mapping, readDate, reference, text } from './scalars.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

const ROLES = ['head', 'deputy', 'secretary', 'member'] as const;

export type Role = (typeof ROLES)[number];

export interface Person extends Item {
  readonly id: string | null;
  readonly name: string;
  readonly agency: string;
  readonly post: string | null;
  /** For invitations; shown nowhere else. */
  readonly email: string | null;
  readonly absences: readonly (DateRange & { readonly reason: string | null; readonly path: Path })[];
}

export interface Member extends Person {
  readonly role: Role;
}

export interface Post extends Item {
  readonly post: string;
  /** How many the agency must send. */
  readonly send: number;
  /** How many must be present at every visit. */
  readonly minimum: number;
}

export interface Secondment extends Item {
  readonly agency: string;
  readonly posts: readonly Post[];
}

export interface Team extends Item {
  readonly id: string;
  readonly name: string;
  readonly lead: string | null;
  /** The decision that formed it, `true` if only the fact is known, false while it has yet to be formed. */
  readonly formed: boolean | { readonly number: string; readonly date: CivilDate };
  readonly subjects: readonly string[];
  readonly rounds: readonly string[];
  readonly deputyLeads: boolean;
  readonly seconding: readonly Secondment[];
  readonly members: readonly Member[];
  readonly substitutes: readonly (Person & { readonly for: string | null })[];
  readonly units: readonly string[];
}

const personShape = {
  id: id.optional(),
  name: text,
  agency: reference,
  post: text.optional(),
  email: text.optional(),
  absences: z.array(mapping({ from: date, to: date, reason: text.optional() })).optional(),
};

/** An agency that lends members, and the posts that it must fill. */
const secondmentShape = mapping({
  agency: reference,
  posts: z
    .array(
      mapping({
        post: text,
        send: count().optional(),
        minimum: count().optional(),
        clause: clause.optional(),
      }),
    )
    .optional(),
  clause: clause.optional(),
});

/** A team: who leads it, who lends members to it, who its people are, and what it inspects. */
export const teamShape = mapping({
  id,
  name: text,
  lead: reference.optional(),
  formed: z.union([z.boolean(), mapping({ number: text, date })]).optional(),
  subjects: z.array(reference).optional(),
  rounds: z.array(reference).optional(),
  'deputy-leads': z.boolean().optional(),
  seconding: z.array(secondmentShape).optional(),
  members: z.array(mapping({ ...personShape, role: choice(ROLES) })).optional(),
  substitutes: z.array(mapping({ ...personShape, for: text.optional() })).optional(),
  units: z.array(reference).optional(),
  clause: clause.optional(),
});

type TeamInput = z.output<typeof teamShape>;
type PersonInput = Omit<NonNullable<TeamInput['members']>[number], 'role'>;

/** A team with its defaults: not formed, for every subject and round, each post sent once and with no minimum. */
export function normaliseTeam(team: TeamInput, path: Path): Team {
  const formed = team.formed ?? false;
  return {
    path,
    clause: team.clause ?? null,
    id: team.id,
    name: team.name,
    lead: team.lead ?? null,
    formed: typeof formed === 'boolean' ? formed : { number: formed.number, date: readDate(formed.date) },
    subjects: team.subjects ?? [],
    rounds: team.rounds ?? [],
    deputyLeads: team['deputy-leads'] ?? false,
    seconding: (team.seconding ?? []).map((secondment, index) => {
      const at = [...path, 'seconding', index];
      return {
        path: at,
        clause: secondment.clause ?? null,
        agency: secondment.agency,
        posts: (secondment.posts ?? []).map((post, position) => ({
          path: [...at, 'posts', position],
          clause: post.clause ?? null,
          post: post.post,
          send: post.send ?? 1,
          minimum: post.minimum ?? 0,
        })),
      };
    }),
    members: (team.members ?? []).map((member, index) => ({
      ...normalisePerson(member, [...path, 'members', index]),
      role: member.role,
    })),
    substitutes: (team.substitutes ?? []).map((substitute, index) => ({
      ...normalisePerson(substitute, [...path, 'substitutes', index]),
      for: substitute.for ?? null,
    })),
    units: team.units ?? [],
  };
}

function normalisePerson(person: PersonInput, path: Path): Person {
  return {
    path,
    clause: null,
    id: person.id ?? null,
    name: person.name,
    agency: person.agency,
    post: person.post ?? null,
    email: person.email ?? null,
    absences: (person.absences ?? []).map((absence, index) => ({
      path: [...path, 'absences', index],
      from: readDate(absence.from),
      to: readDate(absence.to),
      reason: absence.reason ?? null,
    })),
  };
}

/** What an editor says of `teams` and below it. */
export function teamsWords(): WordsOf<TeamInput[]> {
  return {
    title: 'Đoàn kiểm tra',
    description:
      'Các đoàn kiểm tra: ai chủ trì, cơ quan nào cử người, gồm những ai, kiểm tra những đơn vị nào.',
    keys: {
      id: { title: 'Mã của đoàn', description: 'Mã để chỗ khác nhắc đến đoàn.', examples: ['doan-kiem-tra'] },
      name: {
        title: 'Tên đoàn',
        description: 'Tên đoàn, như in trong văn bản.',
        examples: ['Đoàn kiểm tra'],
      },
      lead: {
        title: 'Cơ quan chủ trì',
        description: 'Mã của cơ quan chủ trì đoàn, trong danh mục.',
        examples: ['so-noi-vu'],
      },
      formed: {
        title: 'Đã thành lập',
        description: 'Đoàn đã được thành lập chưa: true, false, hoặc số và ngày của quyết định thành lập.',
        keys: {
          number: {
            title: 'Số quyết định',
            description: 'Số và ký hiệu quyết định thành lập đoàn.',
            examples: ['20/QĐ-SNV'],
          },
          date: {
            title: 'Ngày quyết định',
            description: 'Ngày ký quyết định thành lập đoàn.',
            examples: ['2026-02-01'],
          },
        },
      },
      subjects: {
        title: 'Chuyên đề của đoàn',
        description: 'Mã các chuyên đề mà đoàn kiểm tra. Không ghi là mọi chuyên đề.',
        examples: [['chuyen-doi-so']],
      },
      rounds: {
        title: 'Đợt của đoàn',
        description: 'Mã các đợt mà đoàn đi. Không ghi là mọi đợt.',
        examples: [['dot-1']],
      },
      'deputy-leads': {
        title: 'Phó trưởng đoàn được chủ trì',
        description:
          'true nếu phó trưởng đoàn chủ trì được khi trưởng đoàn vắng hoặc là người của đơn vị được kiểm tra. Không ghi là không.',
      },
      seconding: {
        title: 'Cơ quan cử người',
        description: 'Các cơ quan cử người tham gia đoàn, và những vị trí phải cử.',
        keys: {
          agency: {
            title: 'Cơ quan cử người',
            description: 'Mã của cơ quan trong danh mục.',
            examples: ['so-tu-phap'],
          },
          posts: {
            title: 'Vị trí phải cử',
            description: 'Các vị trí mà cơ quan này cử người vào.',
            keys: {
              post: {
                title: 'Vị trí',
                description: 'Tên vị trí, như quyết định ghi.',
                examples: ['Trưởng phòng', 'Chuyên viên'],
              },
              send: {
                title: 'Số người cử',
                description: 'Cơ quan phải cử mấy người vào vị trí này. Không ghi là 1.',
                examples: [1, 2],
              },
              minimum: {
                title: 'Số người phải có mặt',
                description:
                  'Mỗi cuộc kiểm tra phải có mặt mấy người ở vị trí này. Không ghi là 0: vắng vẫn đi được.',
                examples: [1],
              },
              clause: clauseWords(),
            },
          },
          clause: clauseWords(),
        },
      },
      members: {
        title: 'Thành viên',
        description: 'Những người của đoàn. Chưa biết thì không ghi.',
        keys: {
          ...personWords(),
          role: {
            title: 'Vai trò',
            description: 'Vai trò của người này trong đoàn.',
            choices: {
              head: 'trưởng đoàn',
              deputy: 'phó trưởng đoàn',
              secretary: 'thư ký',
              member: 'thành viên',
            },
          },
        },
      },
      substitutes: {
        title: 'Người dự bị',
        description: 'Những người đi thay khi thành viên không đi được.',
        keys: {
          ...personWords(),
          for: {
            title: 'Thay ai',
            description:
              'Mã của thành viên được thay. Người dự bị được tính cho vị trí có cùng cơ quan và cùng post.',
            examples: ['thu-ky'],
          },
        },
      },
      units: {
        title: 'Đơn vị giao riêng',
        description: 'Mã các đơn vị giao riêng cho đoàn. Không ghi là đơn vị nào cũng được.',
        examples: [['so-tu-phap', 'so-xay-dung']],
      },
      clause: clauseWords(),
    },
  };
}

function personWords(): WordsOfKeys<PersonInput> {
  return {
    id: {
      title: 'Mã của người',
      description: 'Mã để người dự bị nhắc đến.',
      examples: ['truong-doan'],
    },
    name: { title: 'Họ và tên', description: 'Họ và tên đầy đủ.', examples: ['Nguyễn Văn Ví Dụ'] },
    agency: {
      title: 'Cơ quan cử',
      description: 'Mã của cơ quan cử người này, trong danh mục.',
      examples: ['so-noi-vu'],
    },
    post: {
      title: 'Vị trí',
      description:
        'Vị trí, ghi đúng chữ như trong posts của cơ quan ấy: nhờ đó máy đếm được số người có mặt.',
      examples: ['Chuyên viên'],
    },
    email: {
      title: 'Thư điện tử',
      description: 'Địa chỉ để mời dự, chỉ ghi vào tệp lịch (.ics) khi gõ --attendees.',
      examples: ['vidu@example.com'],
    },
    absences: {
      title: 'Những ngày vắng',
      description: 'Những khoảng ngày người này không đi kiểm tra được.',
      keys: {
        from: { title: 'Từ ngày', description: 'Ngày vắng đầu tiên.', examples: ['2026-05-06'] },
        to: { title: 'Đến ngày', description: 'Ngày vắng cuối cùng.', examples: ['2026-05-10'] },
        reason: { title: 'Lý do', description: 'Vì sao vắng.', examples: ['Đi học'] },
      },
    },
  };
}
