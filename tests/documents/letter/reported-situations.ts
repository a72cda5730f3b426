import { in2026, type Situation, SITUATIONS } from './situations.ts';

/** What is recorded of a visit from its notice to the receipt of its conclusion. */
function inspected(unit: string, day: string, number: string, findings: readonly string[]): string[] {
  return [
    `fact: notified, unit: ${unit}, on: 2026-04-08, visit: ${day}, number: "${number}"`,
    `fact: report-received, unit: ${unit}, on: 2026-04-27`,
    `fact: visited, unit: ${unit}, on: ${day}`,
    ...findings.map((one, index) => `fact: finding, unit: ${unit}, id: f${index + 1}, on: ${day}, ${one}`),
    `fact: conclusion-issued, unit: ${unit}, on: 2026-05-29, number: "${number}"`,
    `fact: conclusion-received, unit: ${unit}, on: 2026-06-02`,
  ];
}

const STRENGTH = 'content: II.1.a, kind: strength, text: "Ban hành kế hoạch sớm, phân công rõ người"';
const NO_PLAN =
  'content: II.1.a, kind: shortcoming, text: Kế hoạch chưa nêu sản phẩm, demand: Bổ sung sản phẩm vào kế hoạch, owner: Trưởng phòng Tổ chức';
const NOT_POSTED =
  'content: II.1.b, kind: shortcoming, text: "Niêm yết thiếu 04 thủ tục.", demand: Niêm yết đủ thủ tục';
const EXTRA_PAPERS =
  'content: II.1.b, kind: violation, text: Yêu cầu người dân nộp thêm giấy tờ, nature: Trái quy định, owner: Trưởng phòng Một cửa, demand: "Bỏ giấy tờ ngoài thành phần hồ sơ", after: 10';
const BARE_FAULT = 'content: II.1.b, kind: shortcoming, text: Chưa lấy ý kiến người dân';

const FIVE = `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units:
      - { unit: so-tu-phap, pin: { date: 2026-05-12, session: morning } }
      - { unit: so-y-te, pin: { date: 2026-05-14, session: morning } }
      - { unit: so-cong-thuong, pin: { date: 2026-05-19, session: morning } }
    clause: III.1.a
  - id: cap-xa
    name: Cấp xã
    level: commune
    units:
      - { unit: phuong-tan-lam, pin: { date: 2026-06-16, session: morning } }
      - { unit: xa-phu-hoa, pin: { date: 2026-06-18, session: morning } }
    clause: III.1.b`;

const THREE_INSPECTED = [
  ...inspected('so-tu-phap', '2026-05-12', '12', [STRENGTH]),
  ...inspected('so-y-te', '2026-05-14', '13', [NO_PLAN, EXTRA_PAPERS]),
  ...inspected('so-cong-thuong', '2026-05-19', '14', [
    NO_PLAN,
    `${NOT_POSTED}, repeats: thanh-lam-2025/so-cong-thuong/f2`,
    `${BARE_FAULT}, repeats: so-y-te/f2`,
  ]),
];

/** Situations in which conclusions hold findings, for the papers that count them. */
export const REPORTED = {
  'a campaign that is half done': in2026(
    { units: FIVE },
    {
      today: '2026-07-06',
      facts: [
        'fact: reminded, unit: van-phong-ubnd-tinh, on: 2026-03-30',
        ...THREE_INSPECTED,
        'fact: raised, unit: so-y-te, on: 2026-05-14, text: Thiếu máy quét ở bộ phận một cửa',
        'fact: raised, unit: van-phong-ubnd-tinh, on: 2026-05-15, text: Thiếu người đi theo Đoàn',
        'fact: remediation-reported, unit: so-y-te, on: 2026-06-12, demand: d1, met: partly, number: 40/BC-SYT',
        'fact: notified, unit: phuong-tan-lam, on: 2026-05-20, visit: 2026-06-16, number: "70"',
        'fact: put-off, unit: phuong-tan-lam, on: 2026-06-10, reason: Mưa bão, number: 80/SNV-CCHC',
        'fact: reminded, unit: so-y-te, on: 2026-07-01, number: "88"',
        'fact: remediation-reported, unit: so-cong-thuong, on: 2026-07-02, demand: d1, met: "no"',
      ],
    },
  ),
  'a campaign that is over, its report submitted': in2026(
    { units: FIVE },
    {
      facts: [
        ...THREE_INSPECTED,
        'fact: remediation-reported, unit: so-y-te, on: 2026-06-26, met: "yes", number: 41/BC-SYT',
        'fact: remediation-reported, unit: so-cong-thuong, on: 2026-06-29, demand: d1, met: "yes"',
        'fact: remediation-reported, unit: so-cong-thuong, on: 2026-06-29, demand: d2, met: lifted',
        'fact: notified, unit: xa-phu-hoa, on: 2026-05-20, visit: 2026-06-18, number: "71"',
        'fact: cancelled, unit: phuong-tan-lam, on: 2026-06-10, reason: Phường đang được thanh tra',
        'fact: visited, unit: xa-phu-hoa, on: 2026-06-18',
        'fact: conclusion-issued, unit: xa-phu-hoa, on: 2026-06-30, number: "15", demands: false',
        'fact: conclusion-received, unit: xa-phu-hoa, on: 2026-07-02',
        'fact: report-submitted, on: 2026-07-20, number: 150/BC-SNV',
      ],
    },
  ),
  'conclusions of which no finding is on record': in2026(
    {},
    { today: '2026-07-20', facts: inspected('so-tu-phap', '2026-05-12', '12', []) },
  ),
  'findings of a unit that is merged since': {
    ...SITUATIONS['a unit that is merged before its conclusion'],
    today: '2024-08-20',
    facts: [
      'fact: notified, unit: so-giao-thong-van-tai, on: 2024-05-02, visit: 2024-06-18, number: "45"',
      'fact: visited, unit: so-giao-thong-van-tai, on: 2024-06-18',
      `fact: finding, unit: so-giao-thong-van-tai, id: f1, on: 2024-06-18, ${NO_PLAN}`,
      'fact: conclusion-issued, unit: so-giao-thong-van-tai, on: 2024-07-08, number: "12"',
      'fact: conclusion-received, unit: so-giao-thong-van-tai, on: 2024-07-10',
    ],
  },
  'findings of two subjects by two teams': {
    ...SITUATIONS['one unit for two subjects by two teams'],
    today: '2026-07-20',
    facts: [
      'fact: visited, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-12',
      'fact: finding, unit: so-xay-dung, subject: cai-cach-hanh-chinh, id: f1, on: 2026-05-12, content: II.1, kind: shortcoming, text: Kế hoạch chưa nêu sản phẩm, demand: Bổ sung sản phẩm, until: 2026-08-31',
      'fact: conclusion-issued, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-29, number: "12"',
      'fact: conclusion-received, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-06-02',
      'fact: visited, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-20',
      'fact: finding, unit: so-xay-dung, subject: chuyen-doi-so, id: f1, on: 2026-05-20, content: "3", kind: shortcoming, text: Chưa sao lưu dữ liệu, demand: Sao lưu hằng ngày',
      'fact: conclusion-issued, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-06-05, number: "13"',
    ],
  },
  'inspections by report and through systems with findings': {
    ...SITUATIONS['every key for letters'],
    today: '2026-07-20',
    facts: [
      'fact: notified, unit: xa-my-phuoc, on: 2026-04-08, number: "50"',
      'fact: report-received, unit: xa-my-phuoc, on: 2026-06-15',
      'fact: notified, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-04-08, visit: 2026-05-19, session: morning, number: "51"',
      'fact: visited, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-05-19',
      'fact: finding, unit: trung-tam-phuc-vu-hanh-chinh-cong, id: f1, on: 2026-05-19, content: "1", kind: shortcoming, text: Hồ sơ trễ hẹn, demand: Gửi thư xin lỗi',
      'fact: conclusion-issued, unit: trung-tam-phuc-vu-hanh-chinh-cong, on: 2026-06-05, number: "14"',
    ],
  },
  'findings of an unannounced visit, told inside': secretFindings(
    SITUATIONS['an unannounced visit, told inside'],
  ),
  'findings of an unannounced visit, told outside': secretFindings(
    SITUATIONS['an unannounced visit, told outside'],
  ),
} satisfies Readonly<Record<string, Situation>>;

function secretFindings(situation: Situation): Situation {
  return {
    ...situation,
    today: '2026-07-20',
    facts: [
      ...inspected('so-tu-phap', '2026-05-12', '12', [NO_PLAN]),
      'fact: visited, unit: xa-long-thanh, on: 2026-05-14',
      `fact: finding, unit: xa-long-thanh, id: f1, on: 2026-05-14, ${EXTRA_PAPERS}`,
      'fact: conclusion-issued, unit: xa-long-thanh, on: 2026-05-29, number: "13"',
      'fact: conclusion-received, unit: xa-long-thanh, on: 2026-06-02',
      'fact: raised, unit: xa-long-thanh, on: 2026-05-14, text: Thiếu người',
    ],
  };
}
