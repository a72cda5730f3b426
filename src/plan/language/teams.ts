import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { normalisePerson, type Person, personShape, personWords } from './people.ts';
import { choice, count, date, id, mapping, readDate, reference, text } from './scalars.ts';
import { normaliseSignatory, type Signatory, signatoryShape, signatoryWords } from './signing.ts';
import { venueWords } from './venue.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

const ROLES = ['head', 'deputy', 'secretary', 'member'] as const;

export type Role = (typeof ROLES)[number];

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

/** Who signs the decision that forms a team. */
export interface Establishing {
  readonly path: Path;
  /** The head of the lead agency, the issuer of the plan, the head of another agency; null: the plan does not say. */
  readonly by: 'lead' | 'issuer' | { readonly agency: string } | null;
  readonly post: string | null;
  readonly signer: Signatory | null;
  /** On whose proposal, as the decision says it. */
  readonly proposal: string | null;
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
  readonly establishedBy: Establishing;
  /** Where its visits take place for which nothing else is said. */
  readonly venue: string | null;
  readonly seconding: readonly Secondment[];
  /** Posts that all seconding agencies fill together. */
  readonly posts: readonly Post[];
  readonly members: readonly Member[];
  readonly substitutes: readonly (Person & { readonly for: string | null })[];
  readonly units: readonly string[];
}

/** The posts that are to be filled. */
const postsShape = z.array(
  mapping({ post: text, send: count().optional(), minimum: count().optional(), clause: clause.optional() }),
);

/** An agency that lends members, and the posts that it must fill. */
const secondmentShape = mapping({
  agency: reference,
  posts: postsShape.optional(),
  clause: clause.optional(),
});

/** Who signs the decision that forms a team: a word or an agency, or more of it. */
const establishedByShape = z.union([
  reference,
  mapping({
    agency: reference.optional(),
    post: text.optional(),
    signer: signatoryShape.optional(),
    proposal: text.optional(),
  }),
]);

/** A team: who leads it, who lends members to it, who its people are, and what it inspects. */
export const teamShape = mapping({
  id,
  name: text,
  lead: reference.optional(),
  formed: z.union([z.boolean(), mapping({ number: text, date })]).optional(),
  subjects: z.array(reference).optional(),
  rounds: z.array(reference).optional(),
  'deputy-leads': z.boolean().optional(),
  'established-by': establishedByShape.optional(),
  venue: text.optional(),
  seconding: z.array(secondmentShape).optional(),
  posts: postsShape.optional(),
  members: z.array(mapping({ ...personShape, role: choice(ROLES) })).optional(),
  substitutes: z.array(mapping({ ...personShape, for: text.optional() })).optional(),
  units: z.array(reference).optional(),
  clause: clause.optional(),
});

type TeamInput = z.output<typeof teamShape>;

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
    establishedBy: normaliseEstablishing(team['established-by'], [...path, 'established-by']),
    venue: team.venue ?? null,
    seconding: (team.seconding ?? []).map((secondment, index) => {
      const at = [...path, 'seconding', index];
      return {
        path: at,
        clause: secondment.clause ?? null,
        agency: secondment.agency,
        posts: normalisePosts(secondment.posts, at),
      };
    }),
    posts: normalisePosts(team.posts, path),
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

/** The posts for which an agency is asked to name people: its own, or those that all agencies of the team fill together. */
export function postsAskedOf(team: Team, secondment: Secondment): readonly Post[] {
  return secondment.posts.length > 0 ? secondment.posts : team.posts;
}

function normalisePosts(posts: TeamInput['posts'], above: Path): Post[] {
  return (posts ?? []).map((post, index) => ({
    path: [...above, 'posts', index],
    clause: post.clause ?? null,
    post: post.post,
    send: post.send ?? 1,
    minimum: post.minimum ?? 0,
  }));
}

function normaliseEstablishing(written: TeamInput['established-by'], path: Path): Establishing {
  const { agency, post, signer, proposal } =
    typeof written === 'string' ? { agency: written } : (written ?? {});
  return {
    path,
    by: agency === undefined ? null : agency === 'lead' || agency === 'issuer' ? agency : { agency },
    post: post ?? null,
    signer: normaliseSignatory(signer),
    proposal: proposal ?? null,
  };
}

/** What an editor says of `teams` and below it. */
export function teamsWords(): WordsOf<TeamInput[]> {
  return {
    title: 'Đoàn kiểm tra',
    also: ['đoàn', 'các đoàn', 'tổ kiểm tra', 'các đoàn kiểm tra'],
    description:
      'Các đoàn kiểm tra: ai chủ trì, cơ quan nào cử người, gồm những ai, kiểm tra những đơn vị nào.',
    keys: {
      id: {
        title: 'Mã của đoàn',
        also: ['mã', 'mã đoàn'],
        description: 'Mã để chỗ khác nhắc đến đoàn.',
        examples: ['doan-kiem-tra'],
      },
      name: {
        title: 'Tên đoàn',
        also: ['tên'],
        description: 'Tên đoàn, như in trong văn bản.',
        examples: ['Đoàn kiểm tra'],
      },
      lead: {
        title: 'Cơ quan chủ trì',
        also: ['chủ trì', 'đơn vị chủ trì'],
        description: 'Mã của cơ quan chủ trì đoàn, trong danh mục.',
        examples: ['so-noi-vu'],
      },
      formed: {
        title: 'Đã thành lập',
        also: ['thành lập', 'quyết định thành lập'],
        description: 'Đoàn đã được thành lập chưa: true, false, hoặc số và ngày của quyết định thành lập.',
        keys: {
          number: {
            title: 'Số quyết định',
            also: ['số', 'số ký hiệu'],
            description: 'Số và ký hiệu quyết định thành lập đoàn.',
            examples: ['20/QĐ-SNV'],
          },
          date: {
            title: 'Ngày quyết định',
            also: ['ngày', 'ngày ký'],
            description: 'Ngày ký quyết định thành lập đoàn.',
            examples: ['2026-02-01'],
          },
        },
      },
      subjects: {
        title: 'Chuyên đề của đoàn',
        also: ['chuyên đề', 'các chuyên đề'],
        description: 'Mã các chuyên đề mà đoàn kiểm tra. Không ghi là mọi chuyên đề.',
        examples: [['chuyen-doi-so']],
      },
      rounds: {
        title: 'Đợt của đoàn',
        also: ['đợt', 'các đợt'],
        description: 'Mã các đợt mà đoàn đi. Không ghi là mọi đợt.',
        examples: [['dot-1']],
      },
      'established-by': {
        title: 'Ai thành lập đoàn',
        also: ['thành lập bởi', 'người thành lập', 'cơ quan thành lập'],
        description:
          'Ai ký quyết định thành lập đoàn: lead (người đứng đầu cơ quan chủ trì), issuer (người ban hành kế hoạch), hoặc mã một cơ quan. Không ghi là lead; trưởng đoàn là người của cơ quan ban hành kế hoạch thì là issuer.',
        examples: ['lead', 'issuer'],
        keys: {
          agency: {
            title: 'Cơ quan',
            also: ['đơn vị'],
            description: 'lead, issuer, hoặc mã của cơ quan có người đứng đầu ký.',
            examples: ['lead', 'issuer', 'so-noi-vu'],
          },
          post: {
            title: 'Chức vụ',
            also: ['chức danh'],
            description: 'Chức vụ của người đứng đầu cơ quan ấy.',
            examples: ['Giám đốc', 'Chủ tịch'],
          },
          signer: {
            title: 'Người ký',
            also: ['ký', 'chữ ký'],
            description: 'Ai ký quyết định, theo hình thức nào.',
            keys: signatoryWords(),
          },
          proposal: {
            title: 'Theo đề nghị của',
            also: ['đề nghị', 'theo đề nghị', 'cơ quan đề nghị'],
            description: 'Ai đề nghị thành lập đoàn, viết bằng chữ.',
            examples: ['Trưởng phòng Cải cách hành chính'],
          },
        },
      },
      venue: venueWords(),
      'deputy-leads': {
        title: 'Phó trưởng đoàn được chủ trì',
        also: ['phó trưởng đoàn', 'phó chủ trì', 'phó đoàn được chủ trì'],
        description:
          'true nếu phó trưởng đoàn chủ trì được khi trưởng đoàn vắng hoặc là người của đơn vị được kiểm tra. Không ghi là không.',
      },
      seconding: {
        title: 'Cơ quan cử người',
        also: ['cử người', 'các cơ quan cử người', 'cơ quan phối hợp', 'cơ quan tham gia'],
        description: 'Các cơ quan cử người tham gia đoàn, và những vị trí phải cử.',
        keys: {
          agency: {
            title: 'Cơ quan cử người',
            also: ['cơ quan', 'đơn vị', 'cơ quan cử'],
            description: 'Mã của cơ quan trong danh mục.',
            examples: ['so-tu-phap'],
          },
          posts: {
            title: 'Vị trí phải cử',
            also: ['vị trí', 'các vị trí', 'chức danh'],
            description: 'Các vị trí mà cơ quan này cử người vào.',
            keys: postWords(),
          },
          clause: clauseWords(),
        },
      },
      posts: {
        title: 'Vị trí của cả đoàn',
        also: ['vị trí', 'các vị trí'],
        description:
          'Các vị trí mà mọi cơ quan cử người cùng lo: dùng khi quyết định không nói cơ quan nào cũng phải cử đủ từng vị trí.',
        keys: postWords(),
      },
      members: {
        title: 'Thành viên',
        also: ['các thành viên', 'thành viên đoàn', 'danh sách thành viên'],
        description: 'Những người của đoàn. Chưa biết thì không ghi.',
        keys: {
          ...personWords(),
          role: {
            title: 'Vai trò',
            also: ['vai', 'nhiệm vụ', 'chức trách'],
            description: 'Vai trò của người này trong đoàn.',
            choices: {
              head: 'trưởng đoàn',
              deputy: 'phó trưởng đoàn',
              secretary: 'thư ký',
              member: 'thành viên',
            },
            spoken: {
              head: ['trưởng', 'trưởng đoàn kiểm tra'],
              deputy: ['phó đoàn', 'phó'],
              secretary: ['thư kí', 'thư ký đoàn'],
              member: ['ủy viên'],
            },
          },
        },
      },
      substitutes: {
        title: 'Người dự bị',
        also: ['dự bị', 'người thay thế', 'dự phòng'],
        description: 'Những người đi thay khi thành viên không đi được.',
        keys: {
          ...personWords(),
          for: {
            title: 'Thay ai',
            also: ['thay', 'thay cho', 'thay thế'],
            description:
              'Mã của thành viên được thay. Người dự bị được tính cho vị trí có cùng cơ quan và cùng post.',
            examples: ['thu-ky'],
          },
        },
      },
      units: {
        title: 'Đơn vị giao riêng',
        also: ['đơn vị', 'các đơn vị'],
        description: 'Mã các đơn vị giao riêng cho đoàn. Không ghi là đơn vị nào cũng được.',
        examples: [['so-tu-phap', 'so-xay-dung']],
      },
      clause: clauseWords(),
    },
  };
}

function postWords(): WordsOfKeys<NonNullable<TeamInput['posts']>[number]> {
  return {
    post: {
      title: 'Vị trí',
      also: ['chức danh'],
      description: 'Tên vị trí, như quyết định ghi.',
      examples: ['Trưởng phòng', 'Chuyên viên'],
    },
    send: {
      title: 'Số người cử',
      also: ['số người', 'cử', 'số lượng'],
      description: 'Phải cử mấy người vào vị trí này. Không ghi là 1.',
      examples: [1, 2],
    },
    minimum: {
      title: 'Số người phải có mặt',
      also: ['ít nhất', 'tối thiểu', 'có mặt'],
      description: 'Mỗi cuộc kiểm tra phải có mặt mấy người ở vị trí này. Không ghi là 0: vắng vẫn đi được.',
      examples: [1],
    },
    clause: clauseWords(),
  };
}
