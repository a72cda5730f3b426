import { CONCLUDED } from './concluded-situations.ts';
import { DRAWN } from './drawn-situations.ts';
import { REPORTED } from './reported-situations.ts';
import {
  DISTRICT_CHOOSES,
  in2024,
  in2026,
  IN_2026,
  type Situation,
  SITUATIONS,
  withCommunes,
} from './situations.ts';

const UNPINNED = IN_2026.units.replace(', pin: { date: 2026-05-12, session: morning }', '');

const LATE_SECRET_REMEDY = {
  today: '2026-07-20',
  facts: [
    'fact: visited, unit: xa-long-thanh, on: 2026-05-14',
    'fact: conclusion-issued, unit: xa-long-thanh, on: 2026-05-29, number: "13"',
    'fact: conclusion-received, unit: xa-long-thanh, on: 2026-06-02',
  ],
} as const;

/** A plan as it was issued, and as it is to be: units, a window, a team, deadlines and duties are others. */
const ISSUED: Parameters<typeof in2026>[0] = {
  units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units:
      - { unit: so-tu-phap, pin: { date: 2026-05-12, session: morning } }
      - { unit: so-xay-dung, pin: { date: 2026-05-14, session: morning } }
    clause: III.1.a`,
  teams: IN_2026.teams.replace(
    '    members:',
    '    seconding: [{ agency: so-noi-vu }, { agency: so-tai-chinh }, { agency: van-phong-ubnd-tinh }]\n    members:',
  ),
};

const AMENDED: typeof ISSUED = {
  content: IN_2026.content
    .replace('Kế hoạch CCHC của đơn vị', 'Kế hoạch CCHC, kế hoạch chuyển đổi số')
    .replace(
      'kế hoạch cải cách hành chính của {don_vi}',
      'kế hoạch cải cách hành chính, kế hoạch chuyển đổi số của {don_vi}',
    ),
  units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units:
      - { unit: so-tu-phap, pin: { date: 2026-06-09, session: morning } }
      - so-y-te
      - so-cong-thuong
    clause: III.1.a`,
  time: IN_2026.time.replace('from: 2026-05-04, to: 2026-06-30', 'in: [2026-Q2, 2026-Q3]'),
  teams: (ISSUED.teams ?? '').replace('{ agency: so-tai-chinh }', '{ agency: so-y-te }'),
  deadlines: IN_2026.deadlines.replace('remediation: { count: 20', 'remediation: { count: 15'),
};

/** A plan that names a unit which is merged before the window ends. */
const MERGED = {
  time: `
window: { from: 2024-05-06, to: 2024-07-31, clause: III.2.a }`,
  units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units: [{ unit: so-giao-thong-van-tai, pin: { date: 2024-06-18, session: morning } }]
    clause: III.1.a`,
};

/** The decision of a plan with those who receive it. */
function withRecipients(plan: string): string {
  return plan.replace(
    /^( {2}signatory: .*)$/m,
    '$1\n  recipients: [{ to: Như Điều 3 }, { to: Bộ Nội vụ }]\n  filing: { with: VT, symbol: KSTT }',
  );
}

/** Situations after the notices: what has happened, and where the letters that follow come from. */
const FOLLOWED = {
  'a visit that was put off': in2026(
    {},
    {
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
        'fact: put-off, unit: so-tu-phap, on: 2026-04-27, reason: Do dịch bệnh tại nơi làm việc',
      ],
    },
  ),
  'a visit that was put off twice, its report received': in2026(
    { units: UNPINNED },
    {
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-02, visit: 2026-05-12, number: 45/SNV-CCHC',
        'fact: put-off, unit: so-tu-phap, on: 2026-04-13, reason: Trùng kỳ họp',
        'fact: notified, unit: so-tu-phap, on: 2026-04-14, visit: 2026-05-19, number: 61/SNV-CCHC',
        'fact: report-received, unit: so-tu-phap, on: 2026-04-20',
        'fact: put-off, unit: so-tu-phap, on: 2026-04-27, reason: "Mưa bão, ngập lụt."',
      ],
    },
  ),
  'a second notice that replaces the first, put off too': in2026(
    { units: UNPINNED },
    {
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-02, visit: 2026-05-12, number: "45"',
        'fact: notified, unit: so-tu-phap, on: 2026-04-14, visit: 2026-05-19, number: 61/SNV-CCHC, replaces: 45/SNV-CCHC, reason: Trùng kỳ họp',
        'fact: put-off, unit: so-tu-phap, on: 2026-04-27, reason: Mưa bão',
      ],
    },
  ),
  'a pin that moved, and nobody says why': in2026(
    { units: IN_2026.units.replace('2026-05-12', '2026-06-09') },
    { facts: ['fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, number: "45"'] },
  ),
  'a notice that stands': in2026(
    {},
    { facts: ['fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, number: "45"'] },
  ),
  'a district that moves with its communes': {
    ...withCommunes('    units: [xa-phu-an, thi-tran-phu-lam]'),
    plan: withCommunes('    units: [xa-phu-an, thi-tran-phu-lam]')
      .plan.replace(', pin: { date: 2024-05-14, session: morning }', '')
      .concat(
        '\nschedule: { closed: [{ from: 2024-05-13, to: 2024-05-24, reason: Kỳ họp Hội đồng nhân dân tỉnh }] }\n',
      ),
    facts: [
      'fact: notified, unit: huyen-phu-lam, on: 2024-04-16, visit: 2024-05-14, number: "60"',
      'fact: notified, unit: xa-phu-an, on: 2024-04-16, visit: 2024-05-15, session: morning, number: "61"',
    ],
  },
  'a district that moves before it has chosen': {
    ...withCommunes(DISTRICT_CHOOSES),
    plan: withCommunes(DISTRICT_CHOOSES).plan.replace('2024-05-14', '2024-06-11'),
    facts: ['fact: notified, unit: huyen-phu-lam, on: 2024-04-16, visit: 2024-05-14, number: "60"'],
  },
  'one of two subjects that moves': {
    ...SITUATIONS['two subjects in one visit day'],
    plan: SITUATIONS['two subjects in one visit day'].plan.replace(
      'date: 2026-05-12, session: afternoon',
      'date: 2026-06-09, session: afternoon',
    ),
    facts: [
      'fact: notified, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      'fact: notified, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-08, visit: 2026-05-12, session: afternoon, number: "45"',
    ],
  },
  'two subjects that move for two reasons': {
    ...SITUATIONS['two subjects in one visit day'],
    facts: [
      'fact: notified, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      'fact: notified, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-08, visit: 2026-05-12, session: afternoon, number: "46"',
      'fact: put-off, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-27, reason: Mưa bão',
      'fact: put-off, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-27, reason: Hệ thống nâng cấp',
    ],
  },
  'a digital inspection that moves': {
    ...SITUATIONS['a digital inspection'],
    facts: [
      'fact: notified, unit: so-y-te, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      'fact: put-off, unit: so-y-te, on: 2026-04-20, reason: Hệ thống nâng cấp',
    ],
  },
  'a visit of a plan with every key that was put off': {
    ...SITUATIONS['every key for letters'],
    plan: SITUATIONS['every key for letters'].plan.replace(
      '\ndeadlines:',
      '\ndeadlines:\n  tu-kiem-tra: { what: Tự kiểm tra, owner: unit, count: 8, before: visit-start }',
    ),
    facts: [
      'fact: notified, unit: so-xay-dung, on: 2026-04-08, visit: 2026-05-14, number: "52"',
      'fact: put-off, unit: so-xay-dung, on: 2026-04-20, reason: Mưa bão',
    ],
  },
  'a visit that is cancelled': {
    ...SITUATIONS['two levels'],
    facts: [
      'fact: notified, unit: so-y-te, on: 2026-04-08, visit: 2026-05-19, number: "46"',
      'fact: cancelled, unit: so-y-te, on: 2026-04-27, reason: Đơn vị đang được thanh tra',
      'fact: cancelled, unit: so-tu-phap, on: 2026-04-27, reason: Đơn vị đang được thanh tra',
    ],
  },
  'a visit that is cancelled by a letter on record': {
    ...SITUATIONS['two levels'],
    facts: [
      'fact: notified, unit: so-y-te, on: 2026-04-08, visit: 2026-05-19, number: "46"',
      'fact: cancelled, unit: so-y-te, on: 2026-04-27, number: 77/SNV-CCHC, reason: Đơn vị đang được thanh tra',
    ],
  },
  'a visit that is cancelled after its report': {
    ...SITUATIONS['two levels'],
    facts: [
      'fact: notified, unit: so-y-te, on: 2026-04-08, visit: 2026-05-19, number: "46"',
      'fact: report-received, unit: so-y-te, on: 2026-04-22',
      'fact: cancelled, unit: so-y-te, on: 2026-04-27, reason: Đơn vị đang được thanh tra',
    ],
  },
  'two subjects, one of them cancelled': {
    ...SITUATIONS['two subjects in one visit day'],
    facts: [
      'fact: notified, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      'fact: notified, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-08, visit: 2026-05-12, session: afternoon, number: "45"',
      'fact: cancelled, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-27, reason: Trùng nội dung kiểm toán',
    ],
  },
  'two subjects, both cancelled': {
    ...SITUATIONS['two subjects in one visit day'],
    facts: [
      'fact: notified, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      'fact: notified, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-09, visit: 2026-05-12, session: afternoon, number: "46"',
      'fact: cancelled, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-04-27, reason: Mưa bão',
      'fact: cancelled, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-04-27, reason: Trùng nội dung kiểm toán',
    ],
  },
  'inspections by report and through systems that are cancelled': {
    ...SITUATIONS['every key for letters'],
    facts: [
      'fact: notified, unit: xa-my-phuoc, on: 2026-04-08, number: "50"',
      'fact: notified, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-04-08, visit: 2026-05-19, session: morning, number: "51"',
      'fact: notified, unit: phuong-tan-lam, on: 2026-04-08, visit: 2026-05-20, number: "52"',
      'fact: cancelled, unit: xa-my-phuoc, on: 2026-04-27, reason: Không còn thuộc diện kiểm tra',
      'fact: cancelled, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-04-27, reason: Hệ thống nâng cấp',
      'fact: cancelled, unit: phuong-tan-lam, on: 2026-04-27, reason: Mưa bão',
    ],
  },
  'a commune whose visit is cancelled': {
    ...withCommunes('    units: [xa-phu-an, thi-tran-phu-lam]'),
    facts: [
      'fact: notified, unit: xa-phu-an, on: 2024-04-16, visit: 2024-05-15, session: morning, number: "61"',
      'fact: cancelled, unit: xa-phu-an, on: 2024-05-02, reason: Mưa bão',
    ],
  },
  'a unit that ends before its cancelled visit': {
    ...SITUATIONS['a unit that is merged before its conclusion'],
    today: '2024-07-02',
    facts: [
      'fact: notified, unit: so-giao-thong-van-tai, on: 2024-05-02, visit: 2024-06-18, number: "45"',
      'fact: cancelled, unit: so-giao-thong-van-tai, on: 2024-06-10, reason: Sắp xếp tổ chức bộ máy',
    ],
  },
  'a remedy that is late': in2026(
    {},
    {
      today: '2026-07-20',
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
        'fact: report-received, unit: so-tu-phap, on: 2026-05-04',
        'fact: visited, unit: so-tu-phap, on: 2026-05-12',
        'fact: conclusion-issued, unit: so-tu-phap, on: 2026-05-29, number: "12"',
        'fact: conclusion-received, unit: so-tu-phap, on: 2026-06-02',
        'fact: reminded, unit: so-tu-phap, on: 2026-07-06, number: "88", deadline: remediation',
        'fact: reminded, unit: so-tu-phap, on: 2026-07-13',
      ],
    },
  ),
  'a remedy that was extended and is due soon': in2026(
    {},
    {
      today: '2026-07-07',
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, number: "45"',
        'fact: visited, unit: so-tu-phap, on: 2026-05-12',
        'fact: report-received, unit: so-tu-phap, on: 2026-05-04',
        'fact: conclusion-issued, unit: so-tu-phap, on: 2026-05-29, number: 12/TB-ĐKT',
        'fact: conclusion-received, unit: so-tu-phap, on: 2026-06-02',
        'fact: extended, unit: so-tu-phap, deadline: remediation, until: 2026-07-14, on: 2026-06-26, number: "83", reason: Chờ kinh phí',
      ],
    },
  ),
  'a report that is late before its visit': in2026(
    {},
    {
      today: '2026-05-07',
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      ],
    },
  ),
  'a report that is due, a unit that was not notified': in2026(
    {
      units: IN_2026.units.replace(
        'units: [',
        'units: [{ unit: so-y-te, pin: { date: 2026-05-13, session: morning } }, ',
      ),
    },
    {
      today: '2026-04-28',
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
      ],
    },
  ),
  'names of communes that are late': { ...withCommunes(DISTRICT_CHOOSES), today: '2024-04-17' },
  'names that are late and a report that is due': {
    ...withCommunes(DISTRICT_CHOOSES),
    today: '2024-05-02',
    facts: [
      'fact: notified, unit: huyen-phu-lam, on: 2024-04-17, visit: 2024-05-14, number: "50"',
      'fact: notified, unit: "huyen-phu-lam#1", on: 2024-04-17, visit: 2024-05-15, session: morning, number: "50"',
      'fact: notified, unit: "huyen-phu-lam#2", on: 2024-04-17, visit: 2024-05-15, session: afternoon, number: "50"',
    ],
  },
  'members that are late': {
    ...SITUATIONS['one unit, the team yet to be formed'],
    plan: SITUATIONS['one unit, the team yet to be formed'].plan.replace(
      '\ndeadlines:',
      '\ndeadlines:\n  secondment: { until: 2026-03-06 }',
    ),
    today: '2026-03-10',
  },
  'a remedy of a unit that is no more': {
    ...SITUATIONS['a unit that is merged before its conclusion'],
    today: '2024-08-20',
    facts: [
      'fact: notified, unit: so-giao-thong-van-tai, on: 2024-05-02, visit: 2024-06-18, number: "45"',
      'fact: report-received, unit: so-giao-thong-van-tai, on: 2024-06-10',
      'fact: visited, unit: so-giao-thong-van-tai, on: 2024-06-18',
      'fact: conclusion-issued, unit: so-giao-thong-van-tai, on: 2024-07-08, number: "12"',
      'fact: conclusion-received, unit: so-giao-thong-van-tai, on: 2024-07-10',
    ],
  },
  'many things owed by units of every form': {
    ...SITUATIONS['every key for letters'],
    today: '2026-06-15',
    facts: [
      'fact: notified, unit: xa-my-phuoc, on: 2026-04-08, number: "50"',
      'fact: notified, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-04-08, visit: 2026-06-18, session: morning, number: "51"',
      'fact: notified, unit: so-xay-dung, on: 2026-04-08, visit: 2026-06-23, number: "52"',
      'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, number: "53"',
      'fact: visited, unit: so-tu-phap, on: 2026-05-12',
      'fact: conclusion-issued, unit: so-tu-phap, on: 2026-05-15',
      'fact: conclusion-received, unit: so-tu-phap, on: 2026-05-18',
    ],
  },
  'a late remedy of an unannounced visit, told inside': {
    ...SITUATIONS['an unannounced visit, told inside'],
    ...LATE_SECRET_REMEDY,
  },
  'a late remedy of an unannounced visit, told outside': {
    ...SITUATIONS['an unannounced visit, told outside'],
    ...LATE_SECRET_REMEDY,
  },
  'a plan amended in everything that a decision says': {
    ...in2026(AMENDED, {
      before: in2026({ ...ISSUED }).plan,
      reason: 'Do dịch bệnh diễn biến phức tạp.',
      today: '2026-04-20',
      facts: [
        'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
        'fact: notified, unit: so-xay-dung, on: 2026-04-08, visit: 2026-05-14, session: morning, number: "46"',
        'fact: cancelled, unit: so-xay-dung, on: 2026-04-17, reason: Đang thanh tra toàn diện',
      ],
    }),
  },
  'an amended plan of two subjects, every key': {
    ...SITUATIONS['every key for letters'],
    before: withRecipients(SITUATIONS['every key for letters'].plan),
    plan: withRecipients(SITUATIONS['every key for letters'].plan)
      .replace('      - so-y-te\n', '')
      .replace('      - so-cong-thuong\n', '      - so-cong-thuong\n      - so-y-te\n')
      .replace('count: 6, for: [on-site, digital]', 'count: 8, for: [on-site]')
      .replace('minimum: 3', 'minimum: 4'),
    reason: 'Yêu cầu mới về chuyển đổi số',
  },
  'an amended plan, for a unit is merged': in2024(
    { ...MERGED, units: MERGED.units.replace('so-giao-thong-van-tai', 'so-xay-dung') },
    { before: in2024(MERGED).plan },
  ),
  'a window amended, and nothing else': in2026(
    { time: IN_2026.time.replace('2026-06-30', '2026-07-31') },
    { before: in2026({}).plan, reason: 'Trùng kỳ họp' },
  ),
} as const satisfies Readonly<Record<string, Situation>>;

/** All situations, before the notices, after them and after the visits. */
export const EVERY_SITUATION = { ...SITUATIONS, ...FOLLOWED, ...CONCLUDED, ...REPORTED, ...DRAWN };

export type EverySituationName = keyof typeof EVERY_SITUATION;
