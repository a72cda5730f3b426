import type { PlanInput } from '../shape/plan.ts';
import { CLAUSE_WORDS } from './clause.ts';
import type { WordsOf, WordsOfKeys } from './words-of.ts';

type Decision = PlanInput['decision'];
type Office = PlanInput['office'];

/** What an editor says of the keys of a text with its clause: an aim, a requirement, a piece of content. */
export const ITEM_WORDS = {
  text: {
    title: 'Nội dung',
    description: 'Nội dung của mục, ghi ngắn; không cần chép nguyên văn.',
    examples: ['Kế hoạch CCHC của đơn vị'],
  },
  clause: CLAUSE_WORDS,
  for: {
    title: 'Dành cho',
    description: 'Mã của những đơn vị mà mục này dành cho. Không ghi là cho mọi đơn vị.',
    examples: [['so-tu-phap']],
  },
} satisfies WordsOfKeys<Extract<NonNullable<PlanInput['aims']>[number], object>>;

/** What an editor says of the keys of a signer. */
const SIGNATORY_WORDS = {
  form: {
    title: 'Hình thức ký',
    description: 'Chữ viết tắt trước chức vụ. Không ghi nếu người đứng đầu tự ký.',
    choices: {
      'TM.': 'thay mặt tập thể',
      'KT.': 'ký thay người đứng đầu',
      'TL.': 'thừa lệnh',
      'TUQ.': 'thừa ủy quyền',
      'Q.': 'quyền (người được giao quyền cấp trưởng)',
    },
  },
  collective: {
    title: 'Tập thể được thay mặt',
    description: 'Khi cấp phó ký thay người đứng đầu một tập thể: tên tập thể, in ở dòng TM. phía trên.',
    examples: ['Ủy ban nhân dân'],
  },
  'on-behalf-of': {
    title: 'Ký thay ai',
    description: 'Chức vụ hoặc tập thể mà người ký thay.',
    examples: ['Chủ tịch', 'Giám đốc', 'Ủy ban nhân dân'],
  },
  post: {
    title: 'Chức vụ của người ký',
    description: 'Chức vụ in dưới dòng ký thay.',
    examples: ['Phó Chủ tịch', 'Phó Giám đốc'],
  },
  name: {
    title: 'Họ và tên người ký',
    description: 'Bỏ trống khi chưa biết ai ký.',
    examples: ['Nguyễn Văn Ví Dụ'],
  },
} satisfies WordsOfKeys<NonNullable<Decision['signatory']>>;

const RECIPIENT_WORDS = {
  to: {
    title: 'Gửi ai',
    description: 'Một nơi nhận, như in ở cuối văn bản.',
    examples: ['Như Điều 2', 'Chủ tịch UBND tỉnh'],
  },
  clause: CLAUSE_WORDS,
} satisfies WordsOfKeys<NonNullable<Decision['recipients']>[number]>;

const FILING_WORDS = {
  with: { title: 'Nơi lưu', description: 'Nơi lưu văn bản, thường là văn thư.', examples: ['VT'] },
  symbol: {
    title: 'Ký hiệu lưu',
    description: 'Ký hiệu của đơn vị soạn thảo, sau nơi lưu.',
    examples: ['CCHC', 'NC'],
  },
  clause: CLAUSE_WORDS,
} satisfies WordsOfKeys<NonNullable<Decision['filing']>>;

/** What an editor says of `decision` and below it. */
export const DECISION_WORDS = {
  title: 'Văn bản ban hành',
  description: 'Quyết định ban hành kế hoạch, hoặc chính kế hoạch nếu không kèm quyết định.',
  keys: {
    kind: {
      title: 'Loại văn bản',
      description: 'Loại của văn bản ban hành. Không ghi là quyết định.',
      choices: {
        decision: 'quyết định (mặc định)',
        plan: 'kế hoạch ban hành riêng, không kèm quyết định',
        'official-letter': 'công văn',
        conclusion: 'kết luận',
        other: 'loại khác',
      },
    },
    number: {
      title: 'Số, ký hiệu',
      description: 'Số và ký hiệu đầy đủ của văn bản.',
      examples: ['92/QĐ-UBND'],
    },
    date: {
      title: 'Ngày ký',
      description: 'Ngày ký văn bản; mọi lịch và hạn tính từ ngày này trở đi.',
      examples: ['2026-01-15'],
    },
    title: {
      title: 'Trích yếu',
      description: 'Trích yếu nội dung văn bản.',
      examples: ['Ban hành Kế hoạch kiểm tra công tác CCHC năm 2026'],
    },
    effective: {
      title: 'Hiệu lực',
      description: 'Từ khi nào văn bản có hiệu lực.',
      keys: {
        from: {
          title: 'Có hiệu lực từ',
          description: 'Ngày đầu tiên có hiệu lực.',
          examples: ['2026-01-15'],
        },
        clause: CLAUSE_WORDS,
      },
    },
    issuer: {
      title: 'Người ban hành',
      description: 'Cơ quan ban hành, và chức vụ nếu một người ban hành.',
      keys: {
        agency: {
          title: 'Cơ quan ban hành',
          description: 'Mã của cơ quan hoặc địa phương trong danh mục.',
          examples: ['tinh-vinh-long'],
        },
        post: {
          title: 'Chức vụ',
          description: 'Chức vụ của người ban hành. Không ghi nếu cả tập thể ban hành.',
          examples: ['Chủ tịch'],
        },
        clause: CLAUSE_WORDS,
      },
    },
    signatory: {
      title: 'Người ký',
      description: 'Ai ký văn bản, theo hình thức nào (Nghị định 30/2020/NĐ-CP).',
      keys: SIGNATORY_WORDS,
    },
    'legal-bases': {
      title: 'Căn cứ',
      description: 'Các văn bản mà văn bản ban hành căn cứ vào, theo thứ tự.',
      keys: {
        kind: {
          title: 'Loại căn cứ',
          description: 'Loại của văn bản được căn cứ.',
          choices: {
            law: 'luật',
            resolution: 'nghị quyết',
            decree: 'nghị định',
            circular: 'thông tư',
            directive: 'chỉ thị',
            decision: 'quyết định',
            plan: 'kế hoạch',
            'official-letter': 'công văn',
            proposal: 'tờ trình',
            other: 'loại khác',
          },
        },
        number: {
          title: 'Số, ký hiệu',
          description: 'Số và ký hiệu của căn cứ, nếu có.',
          examples: ['900/QĐ-UBND'],
        },
        date: {
          title: 'Ngày ban hành',
          description: 'Ngày ban hành hoặc thông qua căn cứ.',
          examples: ['2015-06-19'],
        },
        issuer: {
          title: 'Nơi ban hành',
          description: 'Ai ban hành căn cứ, viết bằng chữ.',
          examples: ['Chủ tịch UBND tỉnh'],
        },
        title: {
          title: 'Tên hoặc trích yếu',
          description: 'Tên luật, hoặc trích yếu của căn cứ.',
          examples: ['Luật Tổ chức chính quyền địa phương'],
        },
        clause: CLAUSE_WORDS,
      },
    },
    proposal: {
      title: 'Theo đề nghị của',
      description: 'Cơ quan đề nghị ban hành, và tờ trình của cơ quan ấy.',
      keys: {
        agency: {
          title: 'Cơ quan đề nghị',
          description: 'Mã của cơ quan trong danh mục.',
          examples: ['so-noi-vu'],
        },
        post: {
          title: 'Chức vụ',
          description: 'Chức vụ của người đề nghị.',
          examples: ['Giám đốc'],
        },
        number: { title: 'Số tờ trình', description: 'Số và ký hiệu tờ trình.', examples: ['08/TTr-SNV'] },
        date: { title: 'Ngày tờ trình', description: 'Ngày ký tờ trình.', examples: ['2026-01-10'] },
        clause: CLAUSE_WORDS,
      },
    },
    articles: {
      title: 'Các điều',
      description: 'Các điều của quyết định, mỗi điều một mục.',
      keys: {
        text: {
          title: 'Nội dung điều',
          description: 'Điều này nói gì, ghi ngắn.',
          examples: ['Tổ chức thực hiện'],
        },
        clause: CLAUSE_WORDS,
        owners: {
          title: 'Ai chịu trách nhiệm',
          description: 'Những người, những cơ quan phải thi hành điều này, viết bằng chữ.',
          examples: [['Giám đốc Sở Nội vụ']],
        },
      },
    },
    recipients: {
      title: 'Nơi nhận',
      description: 'Nơi nhận của văn bản, mỗi nơi một mục.',
      keys: RECIPIENT_WORDS,
    },
    filing: { title: 'Lưu', description: 'Dòng “Lưu:” cuối nơi nhận.', keys: FILING_WORDS },
  },
} satisfies WordsOf<Decision>;

/** What an editor says of `office` and below it. */
export const OFFICE_WORDS = {
  title: 'Văn phòng thư ký',
  description: 'Cơ quan viết thư, lập lịch và theo dõi; thường là Sở Nội vụ.',
  keys: {
    agency: {
      title: 'Cơ quan thư ký',
      description: 'Mã của cơ quan trong danh mục.',
      examples: ['so-noi-vu'],
    },
    place: {
      title: 'Địa danh',
      description: 'Địa danh ghi trước ngày tháng ở đầu thư.',
      examples: ['Vĩnh Long'],
    },
    symbol: {
      title: 'Ký hiệu công văn',
      description: 'Ký hiệu đứng sau số của công văn.',
      examples: ['SNV-CCHC'],
    },
    signer: {
      title: 'Người ký thư',
      description: 'Ai ký các thư của văn phòng thư ký, theo hình thức nào.',
      keys: SIGNATORY_WORDS,
    },
    recipients: {
      title: 'Nơi nhận thư',
      description: 'Nơi nhận của thư, ngoài đơn vị được gửi.',
      keys: RECIPIENT_WORDS,
    },
    filing: { title: 'Lưu', description: 'Dòng “Lưu:” của thư.', keys: FILING_WORDS },
    address: {
      title: 'Địa chỉ',
      description: 'Địa chỉ của cơ quan thư ký.',
      examples: ['Số 1, đường Ví Dụ'],
    },
    phone: {
      title: 'Điện thoại',
      description: 'Số điện thoại, đặt trong nháy kép để giữ số 0 ở đầu.',
      examples: ['0000 000 000'],
    },
    email: { title: 'Thư điện tử', description: 'Địa chỉ thư điện tử.', examples: ['vidu@example.com'] },
    contact: {
      title: 'Đầu mối liên hệ',
      description: 'Phòng hoặc người mà đơn vị liên hệ khi cần.',
      examples: ['Phòng Cải cách hành chính'],
    },
    hours: {
      title: 'Giờ làm việc',
      description: 'Giờ của buổi sáng và buổi chiều, in trong thư thông báo và tệp lịch.',
      keys: {
        morning: {
          title: 'Buổi sáng',
          description: 'Giờ bắt đầu và kết thúc buổi sáng.',
          examples: ['07:00-11:00'],
        },
        afternoon: {
          title: 'Buổi chiều',
          description: 'Giờ bắt đầu và kết thúc buổi chiều.',
          examples: ['13:00-17:00'],
        },
      },
    },
  },
} satisfies WordsOf<Office>;
