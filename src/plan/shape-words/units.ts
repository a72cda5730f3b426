import type { DirectoryInput } from '../shape/directory.ts';
import type { PlanInput } from '../shape/plan.ts';
import { CLAUSE_WORDS } from './clause.ts';
import type { WordsOf } from './words-of.ts';

type Block = PlanInput['units'][number];
type Unit = Extract<NonNullable<Block['units']>[number], object>;

/** The levels of government, as an editor explains them. */
export const LEVEL_CHOICES = {
  province: 'cấp tỉnh',
  district: 'cấp huyện (đến 30/06/2025)',
  commune: 'cấp xã',
} satisfies Record<Block['level'], string>;

/** The kinds of body, as an editor explains them. */
export const KIND_CHOICES = {
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
} satisfies Record<NonNullable<DirectoryInput['agencies']>[number]['kind'], string>;

/** How a unit is inspected, as an editor explains it. */
export const FORM_CHOICES = {
  'on-site': 'trực tiếp, có thông báo trước',
  unannounced: 'đột xuất: chiếm lịch như thường, không thông báo, chỉ hiện với --internal',
  'by-report': 'qua báo cáo: không chiếm buổi nào, chỉ có hạn',
  digital: 'qua hệ thống thông tin: chiếm lịch như một cuộc kiểm tra',
} satisfies Record<NonNullable<Block['form']>, string>;

/** The halves of a working day, as an editor explains them. */
export const SESSION_CHOICES = { morning: 'buổi sáng', afternoon: 'buổi chiều' };

const MANNER_WORDS = {
  subject: {
    title: 'Chuyên đề',
    description: 'Mã của chuyên đề trong subjects. Không ghi là kiểm tra chung cho cả kế hoạch.',
    examples: ['chuyen-doi-so'],
  },
  round: {
    title: 'Đợt',
    description: 'Mã của đợt trong rounds. Phải ghi khi kế hoạch có nhiều đợt.',
    examples: ['dot-1'],
  },
  team: {
    title: 'Đoàn',
    description: 'Mã của đoàn trong teams. Không ghi là đoàn nào cũng được.',
    examples: ['doan-kiem-tra'],
  },
  form: {
    title: 'Hình thức kiểm tra',
    description: 'Kiểm tra theo hình thức nào. Không ghi là trực tiếp.',
    choices: FORM_CHOICES,
  },
  sessions: {
    title: 'Số buổi',
    description: 'Mỗi cuộc kiểm tra dài mấy buổi. Không ghi thì theo schedule: sessions của cấp đó.',
    examples: [1, 2, 4],
  },
} satisfies Pick<WordsOf<Unit>['keys'], 'subject' | 'round' | 'team' | 'form' | 'sessions'>;

const WHEN_KEYS = {
  date: { title: 'Ngày', description: 'Ngày của cuộc kiểm tra.', examples: ['2026-05-14'] },
  session: {
    title: 'Buổi',
    description: 'Buổi của ngày ấy.',
    choices: SESSION_CHOICES,
  },
} satisfies WordsOf<Unit['pin']>['keys'];

const UNIT_KEYS = {
  unit: { title: 'Đơn vị', description: 'Mã của đơn vị trong danh mục.', examples: ['so-tu-phap'] },
  ...MANNER_WORDS,
  wish: {
    title: 'Ngày mong muốn',
    description: 'Ngày đơn vị mong muốn: xếp gần ngày ấy nhất có thể. Chỉ ghi ngày là mong buổi sáng.',
    keys: WHEN_KEYS,
    examples: ['2026-06-04'],
  },
  pin: {
    title: 'Ngày ấn định',
    description: 'Ngày ấn định: chỉ được xếp đúng ngày ấy. Chỉ ghi ngày là buổi nào của ngày ấy cũng được.',
    keys: WHEN_KEYS,
    examples: ['2026-05-14'],
  },
  clause: CLAUSE_WORDS,
} satisfies WordsOf<Unit>['keys'];

/** What an editor says of `units` and below it. */
export const BLOCKS_WORDS = {
  title: 'Đơn vị được kiểm tra',
  description: 'Các khối đơn vị. Mỗi khối nêu tên đơn vị, hoặc nói cần bao nhiêu đơn vị, hoặc cả hai.',
  keys: {
    id: {
      title: 'Mã của khối',
      description: 'Mã để nhận ra khối. Không ghi thì máy tự đặt theo cấp và thứ tự.',
      examples: ['so-nganh'],
    },
    name: {
      title: 'Tên khối',
      description: 'Tên khối; đơn vị chưa có tên được gọi theo tên này, kèm số thứ tự.',
      examples: ['Sở, ngành', 'Xã, phường'],
    },
    level: { title: 'Cấp', description: 'Cấp của mọi đơn vị trong khối.', choices: LEVEL_CHOICES },
    kinds: {
      title: 'Loại cơ quan',
      description: 'Chỉ tính các loại này khi tính tỷ lệ hay chọn đơn vị. Không ghi là mọi loại của cấp đó.',
      choices: KIND_CHOICES,
    },
    ...MANNER_WORDS,
    units: {
      title: 'Đơn vị đã có tên',
      description: 'Các đơn vị đã nêu tên: mã, hoặc nhóm khóa khi cần nói thêm về đơn vị ấy.',
      keys: UNIT_KEYS,
      examples: [['so-tu-phap', 'so-xay-dung']],
    },
    minimum: {
      title: 'Số đơn vị ít nhất',
      description: 'Ít nhất bấy nhiêu đơn vị, kể cả đơn vị đã nêu tên.',
      examples: [6],
    },
    share: {
      title: 'Tỷ lệ ít nhất',
      description: 'Ít nhất bấy nhiêu phần trăm số đơn vị của cấp đó, làm tròn lên.',
      examples: ['60%'],
    },
    'each-district': {
      title: 'Số xã mỗi huyện',
      description: 'Mỗi huyện được kiểm tra thì kiểm tra bấy nhiêu xã của huyện ấy.',
      examples: [2],
    },
    'selected-by': {
      title: 'Ai chọn',
      description: 'Ai chọn các đơn vị chưa có tên. Không ghi là quyết định không nói.',
      choices: {
        district: 'huyện được kiểm tra chọn',
        draw: 'bốc thăm; máy không bốc thăm thay',
        secretariat: 'văn phòng thư ký chọn',
        issuer: 'người ban hành kế hoạch chọn',
      },
    },
    clause: CLAUSE_WORDS,
  },
} satisfies WordsOf<PlanInput['units']>;
