import type { PlanInput } from '../shape/plan.ts';
import { CLAUSE_WORDS } from './clause.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

type Team = PlanInput['teams'][number];
type Person = Omit<NonNullable<Team['members']>[number], 'role'>;

const PERSON_WORDS = {
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
    description: 'Vị trí, ghi đúng chữ như trong posts của cơ quan ấy: nhờ đó máy đếm được số người có mặt.',
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
} satisfies WordsOfKeys<Person>;

/** What an editor says of `teams` and below it. */
export const TEAMS_WORDS = {
  title: 'Đoàn kiểm tra',
  description:
    'Các đoàn kiểm tra: ai chủ trì, cơ quan nào cử người, gồm những ai, kiểm tra những đơn vị nào.',
  keys: {
    id: { title: 'Mã của đoàn', description: 'Mã để chỗ khác nhắc đến đoàn.', examples: ['doan-kiem-tra'] },
    name: { title: 'Tên đoàn', description: 'Tên đoàn, như in trong văn bản.', examples: ['Đoàn kiểm tra'] },
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
            clause: CLAUSE_WORDS,
          },
        },
        clause: CLAUSE_WORDS,
      },
    },
    members: {
      title: 'Thành viên',
      description: 'Những người của đoàn. Chưa biết thì không ghi.',
      keys: {
        ...PERSON_WORDS,
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
        ...PERSON_WORDS,
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
    clause: CLAUSE_WORDS,
  },
} satisfies WordsOf<PlanInput['teams']>;
