import type { PlanInput } from '../shape/plan.ts';
import { CLAUSE_WORDS } from './clause.ts';
import { DECISION_WORDS, ITEM_WORDS, OFFICE_WORDS } from './decision.ts';
import { TEAMS_WORDS } from './teams.ts';
import {
  CALENDAR_WORDS,
  DEADLINES_WORDS,
  EXPECTED_WORDS,
  RECORDS_WORDS,
  REVIEW_WORDS,
  ROUNDS_WORDS,
  SCHEDULE_WORDS,
  WINDOW_WORDS,
} from './time.ts';
import { BLOCKS_WORDS, FORM_CHOICES } from './units.ts';
import type { WordsOf } from './words-of.ts';

/** What an editor says of a plan file. */
export const PLAN_WORDS = {
  title: 'Kế hoạch kiểm tra',
  description:
    'Kế hoạch kiểm tra cải cách hành chính: ai kiểm tra ai, khi nào, mỗi bên phải làm gì, hạn nào.',
  keys: {
    cchc: {
      title: 'Phiên bản',
      description: 'Phiên bản của ngôn ngữ, nên là dòng đầu. Nhờ khóa này máy biết tệp là kế hoạch.',
      examples: [1],
    },
    id: {
      title: 'Mã kế hoạch',
      description: 'Mã của kế hoạch: chữ thường không dấu, số và gạch nối.',
      examples: ['vinh-long-2026'],
    },
    name: {
      title: 'Tên kế hoạch',
      description: 'Tên đầy đủ của kế hoạch.',
      examples: ['Kế hoạch kiểm tra công tác CCHC năm 2026 trên địa bàn tỉnh Vĩnh Long'],
    },
    year: { title: 'Năm', description: 'Năm của kế hoạch, từ 1995 đến 2100.', examples: [2026] },
    example: {
      title: 'Chỉ là ví dụ',
      description: 'true nếu tệp chỉ là ví dụ, không phải kế hoạch thật. Không ghi là không.',
    },
    note: {
      title: 'Ghi chú',
      description: 'Lời ghi chú in kèm kết quả.',
      examples: ['Dự thảo, chưa ban hành'],
    },
    directory: {
      title: 'Tệp danh mục',
      description:
        'Đường dẫn tới tệp danh mục cơ quan, tính từ chỗ của tệp này; phải nằm cùng thư mục hoặc bên dưới.',
      examples: ['danh-muc/vinh-long-2026.yaml'],
    },
    decision: DECISION_WORDS,
    office: OFFICE_WORDS,
    aims: { title: 'Mục đích', description: 'Kiểm tra để làm gì.', keys: ITEM_WORDS },
    requirements: { title: 'Yêu cầu', description: 'Việc kiểm tra phải giữ những gì.', keys: ITEM_WORDS },
    content: { title: 'Nội dung kiểm tra', description: 'Đoàn xem xét những gì.', keys: ITEM_WORDS },
    forms: {
      title: 'Các hình thức',
      description: 'Các hình thức kiểm tra mà quyết định nêu. Đơn vị nào theo hình thức nào thì ghi ở units.',
      keys: {
        form: { title: 'Hình thức', description: 'Một hình thức kiểm tra.', choices: FORM_CHOICES },
        text: {
          title: 'Lời của quyết định',
          description: 'Quyết định gọi hình thức ấy là gì.',
          examples: ['Trực tiếp theo kế hoạch'],
        },
        clause: CLAUSE_WORDS,
      },
    },
    subjects: {
      title: 'Các chuyên đề',
      description: 'Chỉ cần khi kế hoạch có hơn một chuyên đề.',
      keys: {
        id: {
          title: 'Mã chuyên đề',
          description: 'Mã để khối đơn vị và đoàn nhắc đến.',
          examples: ['chuyen-doi-so'],
        },
        name: { title: 'Tên chuyên đề', description: 'Tên của chuyên đề.', examples: ['Chuyển đổi số'] },
        content: {
          title: 'Nội dung của chuyên đề',
          description: 'Đoàn xem xét những gì về chuyên đề này.',
          keys: ITEM_WORDS,
        },
        clause: CLAUSE_WORDS,
      },
    },
    units: BLOCKS_WORDS,
    window: WINDOW_WORDS,
    rounds: ROUNDS_WORDS,
    review: REVIEW_WORDS,
    teams: TEAMS_WORDS,
    reception: {
      title: 'Đơn vị cử ai làm việc',
      description: 'Những người đơn vị được kiểm tra cử làm việc với đoàn.',
      keys: ITEM_WORDS,
    },
    funding: { title: 'Kinh phí', description: 'Kinh phí kiểm tra lấy từ đâu.', keys: ITEM_WORDS },
    duties: {
      title: 'Việc của từng bên',
      description: 'Mỗi bên phải làm gì; việc nào có hạn thì dẫn mã của hạn.',
      keys: {
        id: { title: 'Mã của việc', description: 'Mã để nhận ra việc.', examples: ['viet-bao-cao'] },
        text: {
          title: 'Việc phải làm',
          description: 'Việc phải làm, ghi ngắn.',
          examples: ['Thông báo lịch cho đơn vị'],
        },
        owner: {
          title: 'Ai làm',
          description:
            'Ai phải làm: secretariat (văn phòng thư ký), team (đoàn), unit (đơn vị), district (huyện), seconding (các cơ quan cử người), hoặc mã một cơ quan.',
          examples: ['secretariat', 'team', 'unit', 'district', 'seconding'],
        },
        with: {
          title: 'Làm cùng ai',
          description: 'Những bên cùng làm: từ chỉ người làm, mã cơ quan, hoặc chữ.',
          examples: [['seconding']],
        },
        deadline: {
          title: 'Theo hạn nào',
          description: 'Mã của thời hạn trong deadlines mà việc này phải theo.',
          examples: ['notice', 'naming', 'conclusion', 'remediation'],
        },
        clause: CLAUSE_WORDS,
      },
    },
    deadlines: DEADLINES_WORDS,
    expected: EXPECTED_WORDS,
    schedule: SCHEDULE_WORDS,
    calendar: CALENDAR_WORDS,
    records: RECORDS_WORDS,
    exemptions: {
      title: 'Miễn trừ',
      description:
        'Những mục không bị một cảnh báo hay thông tin nhắc nữa, kèm lý do, văn bản và ngày hết hạn.',
      keys: {
        rule: {
          title: 'Mã của quy tắc',
          description: 'Mã cảnh báo hoặc thông tin được miễn.',
          examples: ['CC309'],
        },
        path: {
          title: 'Mục được miễn',
          description: 'Chỗ của mục trong kế hoạch: các khóa và mã, nối bằng dấu chấm.',
          examples: ['units.so.units.so-tu-phap'],
        },
        reason: { title: 'Lý do', description: 'Vì sao được miễn.', examples: ['Đã bố trí người khác'] },
        document: {
          title: 'Văn bản',
          description: 'Văn bản cho phép miễn.',
          examples: ['12/SNV-CCHC ngày 05/02/2026'],
        },
        until: { title: 'Đến ngày', description: 'Ngày cuối cùng còn được miễn.', examples: ['2026-12-31'] },
      },
    },
  },
} satisfies WordsOf<PlanInput>;
