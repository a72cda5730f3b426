import { in2026, type Situation, SITUATIONS } from './situations.ts';

const VISITED = [
  'fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: 2026-05-12, session: morning, number: "45"',
  'fact: report-received, unit: so-tu-phap, on: 2026-05-04',
  'fact: visited, unit: so-tu-phap, on: 2026-05-12',
  'fact: minutes, unit: so-tu-phap, on: 2026-05-13, number: 03/BB-ĐKT',
  'fact: raised, unit: so-tu-phap, on: 2026-05-12, text: "Phần mềm một cửa hay mất kết nối."',
];

/** A strength, a shortcoming that repeats one of another year, with all that is known of it, and a violation. */
const FOUND = [
  'fact: finding, id: f1, unit: so-tu-phap, on: 2026-05-12, content: II.1.a, kind: strength, text: Ban hành kế hoạch sớm',
  'fact: finding, id: f2, unit: so-tu-phap, on: 2026-05-12, content: II.1.b, kind: shortcoming, text: Trả chậm 02 hồ sơ., nature: Chưa gây hậu quả., cause: Thiếu người trực, evidence: Sổ theo dõi hồ sơ, owner: Chánh Văn phòng Sở Tư pháp, measures: Đã xin lỗi người dân, demand: Phân công người trực thay, until: 2026-06-15, repeats: thanh-lam-2024/so-tu-phap/f4',
  'fact: finding, id: f3, unit: so-tu-phap, on: 2026-05-12, content: II.1.b, kind: violation, text: Thu thừa giấy tờ của 01 hồ sơ, owner: Bộ phận một cửa, demand: Trả lại giấy tờ thừa, after: 10',
  'fact: finding, id: f4, unit: so-tu-phap, on: 2026-05-12, content: II.1.b, kind: shortcoming, text: Chưa đo sự hài lòng, demand: Lấy ý kiến người dân hằng quý.',
];

const ISSUED = 'fact: conclusion-issued, unit: so-tu-phap, on: 2026-05-29, number: 12/TB-ĐKT';
const RECEIVED = 'fact: conclusion-received, unit: so-tu-phap, on: 2026-06-02';

const TWO_SUBJECTS = [
  'fact: visited, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-12',
  'fact: visited, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-12',
  'fact: finding, id: f1, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-12, content: "1", kind: shortcoming, text: Chưa có kế hoạch năm, demand: Ban hành kế hoạch năm',
  'fact: finding, id: f1, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-12, content: "2", kind: shortcoming, text: Chưa số hóa hồ sơ, demand: Số hóa hồ sơ',
  'fact: conclusion-issued, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-29, number: "12"',
  'fact: conclusion-issued, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-30, number: "13"',
];

/** Situations after a visit: what was found there, and what its conclusion demands. */
export const CONCLUDED = {
  'findings of a conclusion to come': in2026({}, { facts: [...VISITED, ...FOUND], today: '2026-05-20' }),
  'findings of a conclusion that went out': in2026({}, { facts: [...VISITED, ...FOUND, ISSUED, RECEIVED] }),
  'a conclusion of the office by its own name': in2026(
    {},
    { facts: [...VISITED, ...FOUND, ISSUED.replace('12/TB-ĐKT', '12/KL-SNV')] },
  ),
  'a conclusion that was said to demand nothing': in2026(
    {},
    { facts: [...VISITED, `${ISSUED}, demands: false`] },
  ),
  'findings that demand nothing': in2026({}, { facts: [...VISITED, ...FOUND.slice(0, 1), ISSUED, RECEIVED] }),
  'demands that were answered in part': in2026(
    {},
    {
      today: '2026-07-10',
      facts: [
        ...VISITED,
        ...FOUND,
        ISSUED,
        RECEIVED,
        'fact: remediation-reported, unit: so-tu-phap, on: 2026-06-12, number: 31/BC-STP, demand: d1, met: "yes"',
        'fact: remediation-reported, unit: so-tu-phap, on: 2026-06-12, number: 31/BC-STP, demand: d2, met: partly, text: Còn chờ người dân đến nhận',
        'fact: reminded, unit: so-tu-phap, on: 2026-06-25, number: "88", deadline: d2',
      ],
    },
  ),
  'demands that are late': in2026(
    {},
    {
      today: '2026-07-20',
      facts: [
        ...VISITED,
        ...FOUND,
        ISSUED,
        RECEIVED,
        'fact: reminded, unit: so-tu-phap, on: 2026-06-25, number: "88", deadline: d1',
      ],
    },
  ),
  'two conclusions on two subjects': {
    ...SITUATIONS['two subjects in one visit day'],
    facts: TWO_SUBJECTS,
  },
  'a finding that repeats one of a concluded visit': {
    ...SITUATIONS['one unit for two subjects by two teams'],
    facts: [
      'fact: visited, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-12',
      'fact: visited, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-26',
      'fact: finding, id: f1, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-12, content: "1", kind: shortcoming, text: Chưa số hóa hồ sơ, demand: Số hóa hồ sơ',
      'fact: conclusion-issued, unit: so-xay-dung, subject: cai-cach-hanh-chinh, on: 2026-05-28, number: "11"',
      'fact: finding, id: f2, unit: so-xay-dung, subject: chuyen-doi-so, on: 2026-05-26, content: "2", kind: shortcoming, text: Vẫn chưa số hóa hồ sơ, demand: Số hóa hồ sơ, repeats: f1',
    ],
  },
  'findings on a unit that is no more': {
    ...SITUATIONS['a unit that is merged before its conclusion'],
    today: '2024-08-20',
    facts: [
      'fact: visited, unit: so-giao-thong-van-tai, on: 2024-06-18',
      'fact: finding, id: f1, unit: so-giao-thong-van-tai, on: 2024-06-18, content: II.1.b, kind: shortcoming, text: Trả chậm 03 hồ sơ, demand: Xin lỗi người dân, after: 5',
      'fact: conclusion-issued, unit: so-giao-thong-van-tai, on: 2024-07-08, number: "12"',
      'fact: conclusion-received, unit: so-giao-thong-van-tai, on: 2024-07-10',
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
