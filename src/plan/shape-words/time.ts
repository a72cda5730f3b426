import type { PlanInput } from '../shape/plan.ts';
import { CLAUSE_WORDS } from './clause.ts';
import { SESSION_CHOICES } from './units.ts';
import type { WordsOf } from './words-of.ts';

type Window = NonNullable<PlanInput['window']>;

const PACE_CHOICES = { even: 'rải đều', early: 'dồn về đầu', late: 'dồn về cuối' };
const MEASURE_CHOICES = {
  'working-day': 'ngày làm việc (mặc định)',
  day: 'ngày lịch',
  week: 'tuần',
  month: 'tháng',
};
const CONVENTION_CHOICES = {
  standard: 'ngày làm việc thứ N đếm ngược là hạn (mặc định)',
  strict: 'phải có đủ N ngày làm việc ở giữa, tức sớm hơn một ngày làm việc',
};

/** What an editor says of `window` and below it. */
export const WINDOW_WORDS = {
  title: 'Thời gian kiểm tra',
  description:
    'Khi nào được kiểm tra: năm, quý, tháng, ngày (2026, 2026-Q2, 2026-05, 2026-05-14), một danh sách như thế, hoặc nhóm khóa. Không ghi là cả năm của kế hoạch.',
  keys: {
    in: {
      title: 'Trong các khoảng',
      description: 'Một hoặc nhiều khoảng. Đã ghi thì không xét from, to, until, before.',
      examples: ['2026-Q2', ['2026-Q2', '2026-Q3']],
    },
    from: {
      title: 'Từ ngày',
      description: 'Ngày đầu tiên. Không ghi là từ ngày ký văn bản.',
      examples: ['2026-04-01'],
    },
    to: {
      title: 'Đến hết ngày',
      description: 'Ngày cuối cùng. Không ghi là đến hết năm.',
      examples: ['2026-09-30'],
    },
    until: { title: 'Đến hết ngày', description: 'Như to.', examples: ['2026-09-30'] },
    before: {
      title: 'Trước ngày',
      description: 'Ngày cuối cùng là hôm trước ngày này.',
      examples: ['2026-11-15'],
    },
    clause: CLAUSE_WORDS,
  },
  examples: ['2026-Q2', ['2026-Q2', '2026-09']],
} satisfies WordsOf<Window>;

/** What an editor says of `review` and below it. */
export const REVIEW_WORDS = {
  title: 'Mốc kiểm tra',
  description: 'Xem công việc của thời kỳ nào.',
  keys: {
    in: {
      title: 'Trong các khoảng',
      description: 'Một hoặc nhiều khoảng: năm, quý, tháng.',
      examples: [2025, [2024, 2025]],
    },
    from: { title: 'Từ ngày', description: 'Ngày đầu của thời kỳ.', examples: ['2025-12-15'] },
    to: {
      title: 'Đến ngày',
      description: 'Ngày cuối của thời kỳ; visit, hoặc không ghi, là đến ngày đoàn đến kiểm tra.',
      examples: ['visit', '2026-06-30'],
    },
    last: {
      title: 'Bấy nhiêu tháng gần nhất',
      description: 'Số tháng (hoặc ngày, tuần theo measure) gần nhất trước ngày đoàn đến.',
      examples: [6],
    },
    measure: {
      title: 'Đơn vị của last',
      description: 'last đếm theo gì. Không ghi là tháng.',
      choices: { day: 'ngày', week: 'tuần', month: 'tháng (mặc định)' },
    },
    clause: CLAUSE_WORDS,
  },
} satisfies WordsOf<PlanInput['review']>;

/** What an editor says of `rounds` and below it. */
export const ROUNDS_WORDS = {
  title: 'Các đợt',
  description: 'Các đợt kiểm tra, mỗi đợt có thời gian riêng; thay cho window khi có hơn một đợt.',
  keys: {
    id: { title: 'Mã của đợt', description: 'Mã để khối đơn vị và đoàn nhắc đến đợt.', examples: ['dot-1'] },
    name: { title: 'Tên đợt', description: 'Tên đợt, như in trong văn bản.', examples: ['Đợt 1'] },
    window: WINDOW_WORDS,
    review: { ...REVIEW_WORDS, description: 'Mốc kiểm tra của đợt, nếu khác của kế hoạch.' },
    pace: {
      title: 'Nhịp của đợt',
      description: 'Nhịp xếp lịch của đợt, nếu khác của schedule.',
      choices: PACE_CHOICES,
    },
    clause: CLAUSE_WORDS,
  },
} satisfies WordsOf<PlanInput['rounds']>;

/** What an editor says of `deadlines` and below it. */
export const DEADLINES_WORDS = {
  title: 'Các thời hạn',
  description: 'Mỗi khóa là mã của một thời hạn: đếm trước hay sau một sự kiện, hoặc một ngày.',
  known: {
    notice: {
      title: 'Hạn thông báo lịch',
      description:
        'Thông báo lịch cho đơn vị trước ngày kiểm tra. Phải ghi count; không cuộc nào được xếp sớm hơn mức này.',
    },
    naming: {
      title: 'Hạn báo tên xã',
      description: 'Huyện báo tên xã được chọn. Mặc định 5 ngày làm việc trước hạn thông báo.',
    },
    conclusion: {
      title: 'Hạn kết luận',
      description:
        'Ban hành kết luận kiểm tra. Mặc định đếm sau ngày cuối của cuộc kiểm tra; phải ghi count.',
    },
    remediation: {
      title: 'Hạn báo cáo khắc phục',
      description: 'Đơn vị báo cáo khắc phục. Mặc định đếm sau ngày nhận kết luận; phải ghi count.',
    },
  },
  keys: {
    what: {
      title: 'Việc',
      description: 'Việc phải xong trước hạn.',
      examples: ['Báo cáo Chủ tịch UBND tỉnh'],
    },
    owner: {
      title: 'Ai làm',
      description:
        'Ai phải làm: secretariat (văn phòng thư ký), team (đoàn), unit (đơn vị), district (huyện), seconding (các cơ quan cử người), hoặc mã một cơ quan.',
      examples: ['secretariat', 'team', 'unit', 'district', 'seconding'],
    },
    count: {
      title: 'Đếm bao nhiêu',
      description: 'Số ngày, tuần hoặc tháng. Không ghi là 0.',
      examples: [15],
    },
    measure: {
      title: 'Đếm theo',
      description: 'Đơn vị đếm. Không ghi là ngày làm việc.',
      choices: MEASURE_CHOICES,
    },
    before: {
      title: 'Trước',
      description:
        'Đếm ngược trước sự kiện này, mã của một thời hạn khác, hoặc một ngày. Với một ngày mà không có count: hạn là hôm trước.',
      examples: ['visit-start', 'notice', '2026-12-10'],
    },
    after: {
      title: 'Sau',
      description: 'Đếm xuôi sau sự kiện này, mã của một thời hạn khác, hoặc một ngày.',
      examples: [
        'decision-signed',
        'notice-sent',
        'visit-end',
        'round-ended',
        'conclusion-issued',
        'conclusion-received',
        'remediation-reported',
      ],
    },
    at: { title: 'Đúng vào', description: 'Đúng vào ngày của sự kiện này.', examples: ['visit-start'] },
    until: {
      title: 'Chậm nhất',
      description: 'Chậm nhất là hết ngày này.',
      examples: ['2026-12-20'],
    },
    within: {
      title: 'Trong',
      description: 'Trong khoảng thời gian này.',
      choices: { year: 'trong năm: ngày làm việc cuối cùng của năm' },
    },
    convention: {
      title: 'Cách đếm ngược',
      description: 'Cách đếm ngược ngày làm việc, chỉ cho thời hạn này.',
      choices: CONVENTION_CHOICES,
    },
    clause: CLAUSE_WORDS,
  },
} satisfies WordsOf<PlanInput['deadlines']>;

/** What an editor says of `expected` and below it. */
export const EXPECTED_WORDS = {
  title: 'Các khoảng chờ ước tính',
  description:
    'Mỗi khóa là tên một sự kiện: sự kiện ấy có lẽ xảy ra sau sự kiện khác bao lâu. Là ước tính của thư ký, không phải quy định.',
  known: {
    'conclusion-issued': {
      title: 'Ban hành kết luận',
      description: 'Có lẽ bao lâu thì kết luận được ban hành.',
    },
    'conclusion-received': {
      title: 'Nhận được kết luận',
      description: 'Có lẽ bao lâu thì đơn vị nhận được kết luận.',
    },
    'remediation-reported': {
      title: 'Báo cáo khắc phục',
      description: 'Có lẽ bao lâu thì đơn vị báo cáo khắc phục.',
    },
  },
  keys: {
    count: { title: 'Đếm bao nhiêu', description: 'Số ngày, tuần hoặc tháng.', examples: [3] },
    measure: {
      title: 'Đếm theo',
      description: 'Đơn vị đếm. Không ghi là ngày làm việc.',
      choices: MEASURE_CHOICES,
    },
    after: {
      title: 'Sau sự kiện',
      description: 'Sự kiện mà khoảng chờ tính từ đó.',
      examples: ['conclusion-issued', 'visit-end', 'round-ended'],
    },
  },
} satisfies WordsOf<PlanInput['expected']>;

const SESSIONS_EXAMPLES = [1, 2, 4] as const;

/** What an editor says of `schedule` and below it. */
export const SCHEDULE_WORDS = {
  title: 'Thiết đặt xếp lịch',
  description: 'Số buổi, nhịp, giới hạn của mỗi đoàn, và những lúc không kiểm tra.',
  keys: {
    sessions: {
      title: 'Số buổi một cuộc',
      description: 'Mỗi cuộc kiểm tra dài mấy buổi, theo cấp.',
      keys: {
        province: { title: 'Cấp tỉnh', description: 'Không ghi là 2 buổi.', examples: SESSIONS_EXAMPLES },
        district: { title: 'Cấp huyện', description: 'Không ghi là 2 buổi.', examples: SESSIONS_EXAMPLES },
        commune: { title: 'Cấp xã', description: 'Không ghi là 1 buổi.', examples: SESSIONS_EXAMPLES },
      },
    },
    pace: {
      title: 'Nhịp',
      description: 'Xếp các cuộc thế nào trong thời gian kiểm tra. Không ghi là rải đều.',
      choices: PACE_CHOICES,
    },
    'visits-per-day': {
      title: 'Số cuộc một ngày',
      description: 'Mỗi đoàn nhiều nhất mấy cuộc một ngày. Không ghi là không giới hạn.',
      examples: [2],
    },
    'visits-per-week': {
      title: 'Số cuộc một tuần',
      description:
        'Mỗi đoàn nhiều nhất mấy cuộc một tuần, thứ Hai đến Chủ nhật. Không ghi là không giới hạn.',
      examples: [3],
    },
    closed: {
      title: 'Những lúc không kiểm tra',
      description:
        'Một ngày (on) hoặc một khoảng (from và to). Ngày lễ, ngày nghỉ không cần ghi: lịch đã có.',
      keys: {
        on: { title: 'Ngày', description: 'Một ngày không kiểm tra.', examples: ['2026-05-20'] },
        from: { title: 'Từ ngày', description: 'Ngày đầu của khoảng.', examples: ['2026-07-06'] },
        to: { title: 'Đến ngày', description: 'Ngày cuối của khoảng.', examples: ['2026-07-10'] },
        session: {
          title: 'Buổi',
          description: 'Chỉ đóng buổi này. Không ghi là cả ngày.',
          choices: SESSION_CHOICES,
        },
        reason: { title: 'Lý do', description: 'Vì sao không kiểm tra.', examples: ['Kỳ họp HĐND tỉnh'] },
        units: {
          title: 'Với các đơn vị',
          description: 'Chỉ đóng với các đơn vị này. Không ghi là với mọi đơn vị.',
          examples: [['so-y-te']],
        },
        teams: {
          title: 'Với các đoàn',
          description: 'Chỉ đóng với các đoàn này. Không ghi là với mọi đoàn.',
          examples: [['doan-kiem-tra']],
        },
        rounds: {
          title: 'Với các đợt',
          description: 'Chỉ đóng với các đợt này. Không ghi là với mọi đợt.',
          examples: [['dot-1']],
        },
        clause: CLAUSE_WORDS,
      },
    },
  },
} satisfies WordsOf<PlanInput['schedule']>;

/** What an editor says of `calendar` and below it. */
export const CALENDAR_WORDS = {
  title: 'Ngày làm việc',
  description: 'Cách hiểu khi pháp luật để ngỏ, và những ngày mà lịch chưa có.',
  keys: {
    convention: {
      title: 'Cách đếm ngược',
      description: 'Cách đếm ngược ngày làm việc.',
      choices: CONVENTION_CHOICES,
    },
    'make-up-saturday-counts': {
      title: 'Thứ Bảy làm bù',
      description: 'Thứ Bảy làm bù có tính là ngày làm việc không. Không ghi là có.',
    },
    'swapped-weekday-counts': {
      title: 'Ngày nghỉ hoán đổi',
      description: 'Ngày thường được nghỉ hoán đổi có tính là ngày làm việc không. Không ghi là không.',
    },
    'culture-day-in-lieu': {
      title: 'Nghỉ bù ngày 24/11',
      description: 'Ngày 24/11 trùng ngày nghỉ hằng tuần có nghỉ bù không. Không ghi là không.',
    },
    days: {
      title: 'Ngày khác với lịch',
      description: 'Những ngày nghỉ hoặc làm việc mà lịch chưa có, mỗi ngày kèm văn bản.',
      keys: {
        date: { title: 'Ngày', description: 'Ngày khác với lịch.', examples: ['2026-09-09'] },
        working: { title: 'Có làm việc không', description: 'true là ngày làm việc, false là ngày nghỉ.' },
        name: { title: 'Tên', description: 'Gọi ngày ấy là gì.', examples: ['Nghỉ tránh bão'] },
        source: {
          title: 'Văn bản',
          description: 'Văn bản quy định ngày ấy.',
          examples: ['Công điện của Chủ tịch UBND tỉnh'],
        },
      },
    },
  },
} satisfies WordsOf<PlanInput['calendar']>;

/** What an editor says of `records` and below it. */
export const RECORDS_WORDS = {
  title: 'Việc đã diễn ra',
  description:
    'Ghi dần trong năm: đơn vị nào đã được thông báo, đã kiểm tra, đã nhận kết luận, đã báo cáo khắc phục.',
  keys: {
    unit: { title: 'Đơn vị', description: 'Mã của đơn vị trong danh mục.', examples: ['so-tu-phap'] },
    subject: {
      title: 'Chuyên đề',
      description: 'Mã của chuyên đề, khi đơn vị có hơn một cuộc.',
      examples: ['chuyen-doi-so'],
    },
    round: { title: 'Đợt', description: 'Mã của đợt, khi đơn vị có hơn một cuộc.', examples: ['dot-1'] },
    notified: {
      title: 'Đã thông báo',
      description: 'Thông báo lịch đã gửi cho đơn vị; ngày đã báo được giữ nếu còn giữ được.',
      keys: {
        sent: { title: 'Ngày gửi', description: 'Ngày gửi thông báo.', examples: ['2026-04-08'] },
        visit: {
          title: 'Ngày kiểm tra đã báo',
          description: 'Ngày kiểm tra ghi trong thông báo.',
          examples: ['2026-05-07'],
        },
        session: {
          title: 'Buổi đã báo',
          description: 'Buổi ghi trong thông báo.',
          choices: SESSION_CHOICES,
        },
        document: {
          title: 'Số văn bản',
          description: 'Số và ký hiệu của thông báo.',
          examples: ['45/SNV-CCHC'],
        },
      },
    },
    visited: {
      title: 'Đã kiểm tra',
      description: 'Cuộc kiểm tra đã diễn ra.',
      keys: {
        from: { title: 'Ngày đầu', description: 'Ngày đầu của cuộc kiểm tra.', examples: ['2026-05-07'] },
        to: {
          title: 'Ngày cuối',
          description: 'Ngày cuối, nếu hơn một ngày.',
          examples: ['2026-05-08'],
        },
      },
    },
    'conclusion-issued': {
      title: 'Đã ban hành kết luận',
      description: 'Ngày ban hành kết luận kiểm tra.',
      examples: ['2026-05-25'],
    },
    'conclusion-received': {
      title: 'Đã nhận kết luận',
      description: 'Ngày đơn vị nhận được kết luận.',
      examples: ['2026-05-28'],
    },
    'remediation-reported': {
      title: 'Đã báo cáo khắc phục',
      description: 'Ngày đơn vị báo cáo kết quả khắc phục.',
      examples: ['2026-06-22'],
    },
  },
} satisfies WordsOf<PlanInput['records']>;
