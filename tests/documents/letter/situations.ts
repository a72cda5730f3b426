import { type CivilDate, knownDate } from '../../../src/calendar/civil-date.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import type { Source } from '../../../src/plan/source.ts';
import { todayOf } from '../../../src/schedule/today.ts';
import { inputOfTexts } from '../checklist/made.ts';
import { amendedIn } from './amended-in.ts';
import { statusIn } from './status-in.ts';

/** A small plan of its own with its directory, to see what letters say where things stand so. */
export interface Situation {
  readonly plan: string;
  readonly directory: string;
  /** The plan as it was issued, where this one is how it is to be; and why. */
  readonly before?: string;
  readonly reason?: string | null;
  /** What has happened, one fact a line, in the order of the file of records. */
  readonly facts?: readonly string[];
  /** The day on which things stand so; that of the last fact unless given. */
  readonly today?: string;
  /** Names of the units that only internal readers may know of. */
  readonly secret: readonly string[];
  readonly internal: boolean;
}

/** What letters are written from in a situation. */
export async function factsIn(
  situation: Situation,
  {
    date = null as string | null,
    asOf = situation.today ?? (null as string | null),
    clauses = false,
    within = 10,
  } = {},
): Promise<LetterFacts> {
  const input = await inputOfTexts(
    { file: 'tests/plan.yaml', text: situation.plan },
    { file: 'tests/directory.yaml', text: situation.directory },
    { internal: situation.internal, asOf, records: recordsOf(situation) },
  );
  const today = asOf === null ? todayOf(input.plan, null) : knownDate(asOf);
  const status = await statusIn(input, today, within);
  const amendment = await amendmentIn(situation, input, today);
  return { ...input, date: date === null ? null : knownDate(date), today, clauses, status, amendment };
}

/** What is amended in a situation, for the papers that amend. */
async function amendmentIn(
  situation: Situation,
  now: ChecklistInput,
  today: CivilDate,
): Promise<LetterFacts['amendment']> {
  const { before, directory, reason = null } = situation;
  if (before === undefined) return null;
  const old = await inputOfTexts(
    { file: 'tests/plan.yaml', text: before },
    { file: 'tests/directory.yaml', text: directory },
    { records: recordsOf(situation) },
  );
  return amendedIn(old, now, { today, reason });
}

/** The file of records of a situation; null: nothing has happened. */
function recordsOf({ plan, facts = [] }: Situation): Source | null {
  const [, id = ''] = /^id: (.*)$/m.exec(plan) ?? [];
  const lines = [`cchc-records: 1`, `plan: ${id}`, 'facts:', ...facts.map((fact) => `  - { ${fact} }`)];
  return facts.length === 0 ? null : { file: 'tests/records.yaml', text: `${lines.join('\n')}\n` };
}

const PROVINCE_2026 = `
cchc-directory: 1
province: Thanh Lâm
localities:
  - { id: tinh-thanh-lam, name: Tỉnh Thanh Lâm, level: province }
  - { id: phuong-tan-lam, name: Phường Tân Lâm, level: commune, parent: tinh-thanh-lam, from: 2025-07-01 }
  - { id: phuong-dong-thanh, name: Phường Đông Thành, level: commune, parent: tinh-thanh-lam, from: 2025-07-01 }
  - { id: xa-phu-hoa, name: Xã Phú Hòa, level: commune, parent: tinh-thanh-lam, from: 2025-07-01 }
  - { id: xa-long-thanh, name: Xã Long Thạnh, level: commune, parent: tinh-thanh-lam, from: 2025-07-01 }
  - { id: xa-my-phuoc, name: Xã Mỹ Phước, level: commune, parent: tinh-thanh-lam, from: 2025-07-01 }
agencies:
  - { id: so-noi-vu, name: Sở Nội vụ, short: SNV, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-tu-phap, name: Sở Tư pháp, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-tai-chinh, name: Sở Tài chính, kind: department, level: province, parent: tinh-thanh-lam }
  - id: so-xay-dung
    name: Sở Xây dựng
    kind: department
    level: province
    parent: tinh-thanh-lam
    venue: Phòng họp A, trụ sở Sở Xây dựng, số 12 đường Trần Phú, phường Tân Lâm
  - { id: so-y-te, name: Sở Y tế, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-cong-thuong, name: Sở Công Thương, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-khoa-hoc-va-cong-nghe, name: Sở Khoa học và Công nghệ, short: SKHCN, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: van-phong-ubnd-tinh, name: Văn phòng UBND tỉnh, kind: office, level: province, parent: tinh-thanh-lam }
  - { id: trung-tam-phuc-vu-hanh-chinh-cong, name: Trung tâm Phục vụ hành chính công tỉnh, kind: public-service, level: province, parent: tinh-thanh-lam }
`;

const PROVINCE_2024 = `
cchc-directory: 1
province: Thanh Lâm
localities:
  - { id: tinh-thanh-lam, name: Tỉnh Thanh Lâm, level: province }
  - { id: huyen-phu-lam, name: Huyện Phú Lâm, level: district, parent: tinh-thanh-lam }
  - { id: huyen-binh-lam, name: Huyện Bình Lâm, level: district, parent: tinh-thanh-lam }
  - { id: xa-phu-an, name: Xã Phú An, level: commune, parent: huyen-phu-lam }
  - { id: xa-phu-loc, name: Xã Phú Lộc, level: commune, parent: huyen-phu-lam }
  - { id: thi-tran-phu-lam, name: Thị trấn Phú Lâm, level: commune, parent: huyen-phu-lam }
  - { id: xa-binh-dong, name: Xã Bình Đông, level: commune, parent: huyen-binh-lam }
  - { id: xa-binh-tay, name: Xã Bình Tây, level: commune, parent: huyen-binh-lam }
agencies:
  - { id: so-noi-vu, name: Sở Nội vụ, short: SNV, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-tu-phap, name: Sở Tư pháp, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-tai-chinh, name: Sở Tài chính, kind: department, level: province, parent: tinh-thanh-lam }
  - { id: so-xay-dung, name: Sở Xây dựng, kind: department, level: province, parent: tinh-thanh-lam }
  - id: so-giao-thong-van-tai
    name: Sở Giao thông vận tải
    kind: department
    level: province
    parent: tinh-thanh-lam
    to: 2024-06-30
    successor: so-xay-dung
  - { id: van-phong-ubnd-tinh, name: Văn phòng UBND tỉnh, kind: office, level: province, parent: tinh-thanh-lam }
`;

/** The sections of a plan, each as it is written; what a situation does not give is as here. */
interface Sections {
  readonly decision: string;
  readonly office: string;
  readonly content: string;
  readonly reception: string;
  readonly funding: string;
  readonly units: string;
  readonly time: string;
  readonly teams: string;
  readonly report: string;
  readonly duties: string;
  readonly deadlines: string;
  readonly schedule: string;
}

const OFFICE = `
office:
  agency: so-noi-vu
  place: Thanh Lâm
  symbol: SNV-CCHC
  signer: { form: KT., on-behalf-of: Giám đốc, post: Phó Giám đốc, name: Trần Thị Hạnh }
  filing: { with: VT, symbol: CCHC }
  phone: "0270 3822 456"
  email: cchc.snv@thanhlam.gov.vn
  contact: bà Phạm Thị Ngọc, Trưởng phòng Cải cách hành chính
  hours: { morning: 07:30-11:30, afternoon: 13:30-17:00 }`;

const CONTENT = `
content:
  - text: Kế hoạch CCHC của đơn vị
    wording: Việc ban hành và kết quả thực hiện kế hoạch cải cách hành chính của {don_vi}
    areas: [leadership]
    clause: II.1.a
  - text: Giải quyết TTHC
    wording: Việc tiếp nhận, giải quyết và trả kết quả thủ tục hành chính cho tổ chức, cá nhân
    areas: [procedures]
    clause: II.1.b`;

const RECEPTION = `
reception:
  - { text: Lãnh đạo đơn vị, wording: Người đứng đầu hoặc cấp phó của người đứng đầu chủ trì làm việc, clause: IV.2 }
  - { text: Công chức phụ trách CCHC, wording: Công chức được giao tham mưu cải cách hành chính cùng dự, clause: IV.2 }`;

const TEAM = `
teams:
  - id: doan-kiem-tra
    name: Đoàn kiểm tra cải cách hành chính
    lead: so-noi-vu
    formed: { number: 58/QĐ-SNV, date: 2026-03-16 }
    members:
      - { title: Bà, name: Trần Thị Hạnh, agency: so-noi-vu, post: Lãnh đạo, position: Phó Giám đốc, role: head }
      - { title: Ông, name: Lê Quốc Bảo, agency: van-phong-ubnd-tinh, post: Lãnh đạo, position: Phó Chánh Văn phòng, role: deputy }
      - { title: Ông, name: Ngô Minh Triết, agency: so-noi-vu, post: Chuyên viên, position: Chuyên viên chính, role: secretary }
      - { title: Bà, name: Võ Thị Kim Liên, agency: so-tai-chinh, post: Chuyên viên, role: member }
    clause: IV.1`;

const DUTIES = `
duties:
  - text: Gửi báo cáo
    wording: Chuẩn bị báo cáo theo đề cương và gửi về {co_quan} {han}
    owner: unit
    deadline: bao-cao-don-vi
    clause: VI.3 gạch 1
  - text: Bố trí người làm việc với Đoàn
    wording: Bố trí hồ sơ, tài liệu và người trực tiếp phụ trách để cung cấp cho {doan} khi được yêu cầu
    owner: unit
    clause: VI.3 gạch 2
  - text: Báo cáo khắc phục
    wording: Khắc phục thiếu sót và báo cáo kết quả về {co_quan} {han}
    owner: unit
    deadline: remediation
    clause: VI.3 gạch 3`;

const DEADLINES = `
deadlines:
  notice: { count: 15, clause: VI.1.a }
  bao-cao-don-vi:
    what: Đơn vị gửi báo cáo
    owner: unit
    count: 5
    before: visit-start
    clause: VI.3 gạch 1
  conclusion: { count: 15, clause: VI.1.b }
  remediation: { count: 20, after: conclusion-received, clause: VI.3 gạch 3 }`;

/** The plan of 2026, section by section. */
export const IN_2026: Sections = {
  decision: `
cchc: 1
id: thanh-lam-2026
name: Kế hoạch kiểm tra công tác cải cách hành chính năm 2026 trên địa bàn tỉnh Thanh Lâm
year: 2026
directory: directory.yaml
decision:
  number: 214/QĐ-UBND
  date: 2026-02-10
  title: Ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm 2026 trên địa bàn tỉnh Thanh Lâm
  issuer: { agency: tinh-thanh-lam, post: Chủ tịch }
  legal-bases:
    - { kind: law, title: Luật Tổ chức chính quyền địa phương, date: 2025-06-16, clause: Căn cứ 1 }
  proposal: { agency: so-noi-vu, post: Giám đốc, number: 31/TTr-SNV, date: 2026-02-03, clause: Theo đề nghị }
  signatory: { post: Chủ tịch, name: Đặng Hữu Phúc }`,
  office: OFFICE,
  content: CONTENT,
  reception: RECEPTION,
  funding: `
funding:
  - { text: Dự toán của Sở Nội vụ năm 2026, wording: "Kinh phí hoạt động của {doan} bảo đảm từ dự toán năm 2026 của Sở Nội vụ", clause: V }`,
  units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units: [{ unit: so-tu-phap, pin: { date: 2026-05-12, session: morning } }]
    clause: III.1.a`,
  time: `
window: { from: 2026-05-04, to: 2026-06-30, clause: III.2.a }
review: { from: 2025-12-15, to: visit, clause: III.2.b }`,
  teams: TEAM,
  report: `
report: { until: bao-cao-don-vi, copies: 2, also-by: [email, document-system] }`,
  duties: DUTIES,
  deadlines: DEADLINES,
  schedule: '',
};

const IN_2024: Sections = {
  ...IN_2026,
  decision: IN_2026.decision.replaceAll('2026', '2024').replace('2025-06-16', '2015-06-19'),
  funding: IN_2026.funding.replaceAll('2026', '2024'),
  units: `
units:
  - id: cap-huyen
    name: Cấp huyện
    level: district
    units: [{ unit: huyen-phu-lam, pin: { date: 2024-05-14, session: morning } }]
    clause: III.1.b`,
  time: `
window: { from: 2024-05-06, to: 2024-06-28, clause: III.2.a }
review: { from: 2023-12-15, to: visit, clause: III.2.b }`,
  teams: TEAM.replace('2026-03-16', '2024-03-18'),
};

function planOf(sections: Sections): string {
  return Object.values(sections).join('\n');
}

/** The plan of 2026 with some sections, and what else is so. */
export function in2026(changes: Partial<Sections>, more: Partial<Situation> = {}): Situation {
  return {
    plan: planOf({ ...IN_2026, ...changes }),
    directory: PROVINCE_2026,
    secret: [],
    internal: false,
    ...more,
  };
}

/** The plan of 2024, of three levels, likewise. */
export function in2024(changes: Partial<Sections>, more: Partial<Situation> = {}): Situation {
  return {
    plan: planOf({ ...IN_2024, ...changes }),
    directory: PROVINCE_2024,
    secret: [],
    internal: false,
    ...more,
  };
}

/** The communes of a district, as a block below it says who they are. */
export function withCommunes(block: string): Situation {
  return in2024({
    units: `${IN_2024.units}
  - id: cap-xa
    name: Cấp xã
    level: commune
    clause: III.1.c
${block}`,
    duties: `${DUTIES}
  - { text: Thông báo lịch cho xã, wording: "Thông báo lịch kiểm tra đến các xã, thị trấn được kiểm tra trên địa bàn", owner: district, clause: VI.4 }`,
  });
}

const TWO_SUBJECTS = `
subjects:
  - id: cai-cach-hanh-chinh
    name: Cải cách hành chính
    content:
      - { text: Kế hoạch CCHC, wording: Việc ban hành và kết quả thực hiện kế hoạch cải cách hành chính, areas: [leadership], clause: II.1 }
    clause: II.1
  - id: chuyen-doi-so
    name: Chuyển đổi số
    content:
      - { text: Dịch vụ công trực tuyến, wording: Việc cung cấp và kết quả sử dụng dịch vụ công trực tuyến toàn trình, areas: [digital-government], clause: II.2 }
      - { text: An toàn thông tin, wording: "Việc bảo đảm an toàn thông tin của các hệ thống do {don_vi} quản lý", areas: [digital-government], clause: II.2 }
    clause: II.2`;

const TWO_TEAMS = `
teams:
  - id: doan-1
    name: Đoàn kiểm tra số 1
    lead: so-noi-vu
    formed: { number: 58/QĐ-SNV, date: 2026-03-16 }
    subjects: [cai-cach-hanh-chinh]
    members:
      - { title: Bà, name: Trần Thị Hạnh, agency: so-noi-vu, post: Phó Giám đốc, role: head }
      - { title: Ông, name: Ngô Minh Triết, agency: so-noi-vu, post: Chuyên viên, role: secretary }
  - id: doan-2
    name: Đoàn kiểm tra số 2
    lead: so-khoa-hoc-va-cong-nghe
    formed: { number: 59/QĐ-SNV, date: 2026-03-16 }
    subjects: [chuyen-doi-so]
    members:
      - { title: Ông, name: Huỳnh Tấn Đạt, agency: so-khoa-hoc-va-cong-nghe, post: Phó Giám đốc, role: head }
      - { title: Bà, name: Lý Thu Trang, agency: so-khoa-hoc-va-cong-nghe, post: Chuyên viên, role: secretary }`;

const ONE_TEAM_FOR_BOTH = `
teams:
  - id: doan-kiem-tra
    name: Đoàn kiểm tra cải cách hành chính và chuyển đổi số
    lead: so-noi-vu
    formed: { number: 58/QĐ-SNV, date: 2026-03-16 }
    members:
      - { title: Bà, name: Trần Thị Hạnh, agency: so-noi-vu, post: Phó Giám đốc, role: head }
      - { title: Ông, name: Ngô Minh Triết, agency: so-noi-vu, post: Chuyên viên, role: secretary }`;

/** One province in which every key for letters is used: what sentences say, where one meets, who establishes what. */
const ALL_KEYS: Partial<Sections> = {
  office: `${OFFICE}
  address: Số 5, đường Lê Lợi, phường Tân Lâm, tỉnh Thanh Lâm
  venue: Hội trường Sở Nội vụ, số 5 đường Lê Lợi, phường Tân Lâm
  recipients:
    - { to: Chủ tịch UBND tỉnh (để báo cáo) }
    - { to: Thành viên Đoàn kiểm tra, for: [notice, team, schedule] }
    - { to: Ban Giám đốc Sở Nội vụ, for: [nominate] }`,
  content: `
aims:
  - text: Đánh giá, chấn chỉnh
    wording: Đánh giá đúng kết quả cải cách hành chính và kịp thời chấn chỉnh hạn chế
    clause: I.1.a
requirements:
  - text: Khách quan, không cản trở
    wording: Việc kiểm tra phải khách quan, đúng trọng tâm và không cản trở hoạt động của đơn vị
    clause: I.2.a
${TWO_SUBJECTS}`,
  units: `
units:
  - id: so-nganh
    name: Sở, ngành
    level: province
    subject: cai-cach-hanh-chinh
    units:
      - { unit: so-tu-phap, venue: "Phòng họp số 1, trụ sở Sở Tư pháp", pin: { date: 2026-05-12, session: morning } }
      - so-xay-dung
      - so-y-te
    clause: III.1.a
  - id: xa-phuong
    name: Xã, phường
    level: commune
    subject: cai-cach-hanh-chinh
    venue: Hội trường UBND xã, phường được kiểm tra
    units: [phuong-tan-lam, xa-phu-hoa]
    minimum: 3
    selected-by: secretariat
    clause: III.1.b
  - id: so-nganh-chuyen-doi-so
    name: Sở, ngành kiểm tra chuyển đổi số
    level: province
    subject: chuyen-doi-so
    units:
      - so-cong-thuong
      - { unit: trung-tam-phuc-vu-hanh-chinh-cong, form: digital, sessions: 1 }
    clause: III.1.c
  - id: qua-bao-cao
    name: Xã kiểm tra qua báo cáo
    level: commune
    subject: chuyen-doi-so
    form: by-report
    units: [xa-my-phuoc]
    clause: III.1.d`,
  teams: `
teams:
  - id: doan-1
    name: Đoàn kiểm tra số 1
    lead: so-noi-vu
    formed: false
    established-by:
      agency: so-noi-vu
      post: Giám đốc
      signer: { post: Giám đốc, name: Nguyễn Hữu Phước }
      proposal: Trưởng phòng Cải cách hành chính
    subjects: [cai-cach-hanh-chinh]
    seconding:
      - agency: so-noi-vu
      - agency: so-tai-chinh
      - agency: van-phong-ubnd-tinh
    posts:
      - { post: Lãnh đạo phòng, send: 2, minimum: 1 }
      - { post: Chuyên viên, send: 3, minimum: 1 }
    members:
      - { id: truong-doan-1, title: Ông, name: Nguyễn Hữu Phước, agency: so-noi-vu, post: Lãnh đạo, position: Giám đốc, role: head }
      - { id: pho-doan-1, title: Bà, name: Đỗ Thị Mai, agency: van-phong-ubnd-tinh, post: Lãnh đạo phòng, position: Trưởng phòng Nội chính, role: deputy }
      - { id: thu-ky-1, title: Ông, name: Ngô Minh Triết, agency: so-noi-vu, post: Chuyên viên, position: Chuyên viên chính, role: secretary }
      - { id: thanh-vien-1, title: Bà, name: Võ Thị Kim Liên, agency: so-tai-chinh, post: Chuyên viên, role: member }
    substitutes:
      - { title: Ông, name: Bùi Thanh Sơn, agency: so-tai-chinh, post: Chuyên viên, position: Phó Trưởng phòng Ngân sách, for: thanh-vien-1 }
    clause: IV.1
  - id: doan-2
    name: Đoàn kiểm tra số 2
    lead: so-khoa-hoc-va-cong-nghe
    formed: { number: 215/QĐ-UBND, date: 2026-03-20 }
    established-by: issuer
    venue: Phòng họp trực tuyến, Sở Khoa học và Công nghệ, số 20 đường Hùng Vương
    subjects: [chuyen-doi-so]
    members:
      - { title: Ông, name: Huỳnh Tấn Đạt, agency: so-khoa-hoc-va-cong-nghe, post: Lãnh đạo, position: Phó Giám đốc, role: head }
      - { title: Bà, name: Lý Thu Trang, agency: so-khoa-hoc-va-cong-nghe, post: Chuyên viên, role: secretary }
    clause: IV.1`,
  report: `
report: { until: report, copies: 3, to: so-noi-vu, also-by: [email, document-system] }`,
  duties: `
duties:
  - text: Gửi báo cáo
    wording: Chuẩn bị báo cáo theo đề cương và gửi về {co_quan} {han}
    owner: unit
    deadline: report
    clause: VI.3 gạch 1
  - text: Bố trí hồ sơ, tài liệu
    wording: Bố trí hồ sơ, tài liệu và người trực tiếp phụ trách để cung cấp cho {doan} khi được yêu cầu
    owner: unit
    clause: VI.3 gạch 2
  - text: Cử người đúng thành phần
    wording: Cử người tham gia {doan} đúng thành phần và bố trí thời gian cho người được cử
    owner: seconding
    clause: VI.2
  - text: Báo cáo kết quả kiểm tra
    wording: Báo cáo kết quả kiểm tra với Chủ tịch UBND tỉnh
    owner: team
    clause: VI.1.b`,
  deadlines: `
deadlines:
  secondment: { count: 7, wording: "Gửi danh sách người được cử về {co_quan} {han}", clause: VI.2 }
  notice: { count: 15, clause: VI.1.a }
  report: { count: 6, for: [on-site, digital], clause: VI.3 gạch 1 }
  bao-cao-qua-van-ban:
    what: Gửi báo cáo thay cho kiểm tra trực tiếp
    wording: Gửi báo cáo kèm tài liệu chứng minh thay cho kiểm tra trực tiếp về {co_quan} {han}
    owner: unit
    until: 2026-06-19
    for: [by-report]
    clause: VI.4
  conclusion: { count: 15, clause: VI.1.b }
  remediation: { count: 20, after: conclusion-received, clause: VI.3 gạch 3 }`,
};

/** The same province without any of these keys: labels, and nothing but labels. */
const NO_KEYS: Partial<Sections> = {
  office: `
office:
  agency: so-noi-vu
  place: Thanh Lâm
  symbol: SNV-CCHC
  signer: { post: Giám đốc, name: Nguyễn Hữu Phước }`,
  content: `
subjects:
  - { id: cai-cach-hanh-chinh, name: Cải cách hành chính, content: [Kế hoạch CCHC và kết quả, Giải quyết thủ tục hành chính] }
  - { id: chuyen-doi-so, name: Chuyển đổi số, content: [Dịch vụ công trực tuyến, Nhiệm vụ chuyển đổi số] }`,
  reception: `
reception:
  - Lãnh đạo đơn vị
  - Công chức phụ trách CCHC`,
  funding: '',
  units: `
units:
  - { name: "Sở, ngành", level: province, subject: cai-cach-hanh-chinh, units: [so-tu-phap, so-xay-dung, so-y-te] }
  - { name: "Xã, phường", level: commune, subject: cai-cach-hanh-chinh, units: [phuong-tan-lam, xa-phu-hoa], minimum: 3, selected-by: secretariat }
  - { name: Sở kiểm tra chuyển đổi số, level: province, subject: chuyen-doi-so, units: [so-cong-thuong, { unit: trung-tam-phuc-vu-hanh-chinh-cong, form: digital, sessions: 1 }] }
  - { name: Xã kiểm tra qua báo cáo, level: commune, subject: chuyen-doi-so, form: by-report, units: [xa-my-phuoc] }`,
  time: `
window: { from: 2026-05-04, to: 2026-06-30 }`,
  teams: `
teams:
  - id: doan-1
    name: Đoàn kiểm tra số 1
    lead: so-noi-vu
    subjects: [cai-cach-hanh-chinh]
    seconding:
      - { agency: so-noi-vu, posts: [{ post: Phó Giám đốc }, { post: Chuyên viên }] }
      - { agency: so-tai-chinh, posts: [{ post: Chuyên viên }] }
      - agency: van-phong-ubnd-tinh
    members:
      - { name: Trần Thị Hạnh, agency: so-noi-vu, post: Phó Giám đốc, role: head }
      - { name: Ngô Minh Triết, agency: so-noi-vu, post: Chuyên viên, role: secretary }
      - { name: Võ Thị Kim Liên, agency: so-tai-chinh, post: Chuyên viên, role: member }
  - id: doan-2
    name: Đoàn kiểm tra số 2
    lead: so-khoa-hoc-va-cong-nghe
    formed: true
    subjects: [chuyen-doi-so]
    members:
      - { name: Huỳnh Tấn Đạt, agency: so-khoa-hoc-va-cong-nghe, post: Phó Giám đốc, role: head }
      - { name: Lý Thu Trang, agency: so-khoa-hoc-va-cong-nghe, role: secretary }`,
  report: '',
  duties: `
duties:
  - { text: Thông báo lịch làm việc cho đơn vị, owner: team, deadline: notice }
  - { text: Viết báo cáo theo đề cương, owner: unit }
  - { text: Bố trí người làm việc với Đoàn, owner: unit }
  - { text: "Tự kiểm tra ít nhất 50% phòng, đơn vị trực thuộc", owner: unit, deadline: tu-kiem-tra }
  - { text: "Xây dựng chương trình, kế hoạch làm việc với đơn vị", owner: team }
  - { text: Cử người dự bị khi thành viên vắng, owner: seconding }`,
  deadlines: `
deadlines:
  notice: { count: 10 }
  tu-kiem-tra: { what: Tự kiểm tra ít nhất 50% đơn vị trực thuộc, owner: unit, within: year }
  conclusion: { count: 15, after: round-ended }
  remediation: { count: 30, measure: day }`,
};

/** How a block says that each district chooses two communes. */
export const DISTRICT_CHOOSES = '    each-district: 2\n    selected-by: district';

/** Plans in which things stand as they may in a real campaign. */
export const SITUATIONS = {
  'one unit on site': in2026({}),
  'one unit, the team yet to be formed': in2026({
    teams: TEAM.replace(/formed: .*/, 'formed: false').replace(
      '    members:',
      `    seconding:
      - { agency: so-noi-vu, posts: [{ post: Lãnh đạo }, { post: Chuyên viên }], clause: IV.1 }
      - { agency: van-phong-ubnd-tinh, posts: [{ post: Lãnh đạo }], clause: IV.1 }
      - { agency: so-tai-chinh, posts: [{ post: Chuyên viên, send: 2, minimum: 1 }], clause: IV.1 }
    members:`,
    ),
  }),
  'a seconding agency that is inspected': in2026({
    units: IN_2026.units.replace('units: [', 'units: [so-tai-chinh, '),
    teams: TEAM.replace(/formed: .*/, 'formed: false').replace(
      '    members:',
      `    seconding:
      - { agency: so-noi-vu, posts: [{ post: Lãnh đạo }, { post: Chuyên viên }] }
      - { agency: van-phong-ubnd-tinh, posts: [{ post: Lãnh đạo }] }
      - { agency: so-tai-chinh, posts: [{ post: Chuyên viên }] }
    members:`,
    ),
  }),
  'a short notice': in2026({
    report: '',
    duties: DUTIES.replace('\n    deadline: bao-cao-don-vi', '').replace(' và gửi về {co_quan} {han}', ''),
    deadlines: DEADLINES.replace('count: 15, clause: VI.1.a', 'count: 7').replace(
      /\n {2}bao-cao-don-vi:(\n {4}.*)+/,
      '',
    ),
  }),
  'a district with named communes': withCommunes('    units: [xa-phu-an, thi-tran-phu-lam]'),
  'a district that chooses its communes': withCommunes(DISTRICT_CHOOSES),
  'a district that has named one commune of two': withCommunes(`    units: [xa-phu-an]\n${DISTRICT_CHOOSES}`),
  'communes of which nobody says who chooses': withCommunes('    each-district: 2'),
  'communes that the office chooses': withCommunes('    each-district: 2\n    selected-by: secretariat'),
  'two districts that choose one commune each': in2024({
    units: `${IN_2024.units.replace('units: [', 'units: [huyen-binh-lam, ')}
  - { id: cap-xa, name: Cấp xã, level: commune, each-district: 1, selected-by: district, clause: III.1.c }`,
  }),
  'two subjects in one visit day': in2026({
    content: TWO_SUBJECTS,
    units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    subject: cai-cach-hanh-chinh
    sessions: 1
    units: [{ unit: so-xay-dung, pin: { date: 2026-05-12, session: morning } }]
    clause: III.1.a
  - id: cap-tinh-chuyen-doi-so
    name: Cấp tỉnh, chuyển đổi số
    level: province
    subject: chuyen-doi-so
    sessions: 1
    units: [{ unit: so-xay-dung, pin: { date: 2026-05-12, session: afternoon } }]
    clause: III.1.b`,
    teams: ONE_TEAM_FOR_BOTH,
  }),
  'one unit for two subjects by two teams': in2026({
    content: TWO_SUBJECTS,
    units: `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, subject: cai-cach-hanh-chinh, units: [so-xay-dung], clause: III.1.a }
  - { id: cap-tinh-so, name: "Cấp tỉnh, chuyển đổi số", level: province, subject: chuyen-doi-so, units: [so-xay-dung], clause: III.1.b }`,
    teams: TWO_TEAMS,
  }),
  'two teams': in2026({
    content: TWO_SUBJECTS,
    units: `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, subject: cai-cach-hanh-chinh, units: [so-tu-phap, so-y-te], clause: III.1.a }
  - { id: cap-xa, name: Cấp xã, level: commune, subject: chuyen-doi-so, units: [xa-phu-hoa, phuong-tan-lam], clause: III.1.b }`,
    teams: TWO_TEAMS,
  }),
  'a digital inspection': in2026({
    units: `
units:
  - { id: qua-mang, name: Cấp tỉnh, level: province, form: digital, sessions: 1, units: [so-y-te, trung-tam-phuc-vu-hanh-chinh-cong], clause: III.1.a }`,
  }),
  'an inspection by report': in2026({
    units: `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap], clause: III.1.a }
  - { id: qua-bao-cao, name: Xã kiểm tra qua báo cáo, level: commune, form: by-report, units: [xa-my-phuoc], clause: III.1.b }`,
    duties: `${DUTIES}
  - text: Gửi báo cáo tự kiểm tra
    wording: Gửi báo cáo tự kiểm tra kèm tài liệu chứng minh về {co_quan} {han}
    owner: unit
    deadline: bao-cao-qua-van-ban
    clause: VI.4`,
    deadlines: `${DEADLINES.replace('    count: 5\n', '    count: 5\n    for: [on-site]\n')}
  bao-cao-qua-van-ban:
    what: Gửi báo cáo tự kiểm tra
    owner: unit
    until: 2026-06-19
    for: [by-report]
    clause: VI.4`,
  }),
  'an unannounced visit, told inside': in2026(
    {
      units: `${IN_2026.units}
  - id: dot-xuat
    name: Xã kiểm tra đột xuất
    level: commune
    form: unannounced
    units: [xa-long-thanh]
    clause: III.1.c`,
    },
    { internal: true, secret: ['Xã Long Thạnh'] },
  ),
  'an unannounced visit, told outside': in2026(
    {
      units: `${IN_2026.units}
  - id: dot-xuat
    name: Xã kiểm tra đột xuất
    level: commune
    form: unannounced
    units: [xa-long-thanh]
    clause: III.1.c`,
    },
    { secret: ['Xã Long Thạnh'] },
  ),
  'a unit that is merged before its conclusion': in2024({
    units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province
    units: [{ unit: so-giao-thong-van-tai, pin: { date: 2024-06-18, session: morning } }]
    clause: III.1.a`,
  }),
  'three levels': in2024({
    units: `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap, so-xay-dung], clause: III.1.a }
  - { id: cap-huyen, name: Cấp huyện, level: district, units: [huyen-phu-lam, huyen-binh-lam], clause: III.1.b }
  - { id: cap-xa, name: Cấp xã, level: commune, units: [xa-phu-an, xa-binh-dong], clause: III.1.c }`,
  }),
  'two levels': in2026({
    units: `
units:
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap, so-y-te], clause: III.1.a }
  - { id: cap-xa, name: Cấp xã, level: commune, units: [phuong-tan-lam, xa-phu-hoa], minimum: 4, selected-by: secretariat, clause: III.1.b }`,
  }),
  'no hours, no contact': in2026({
    office: OFFICE.replace(/\n {2}(phone|email|contact|hours): .*/g, ''),
  }),
  'every key for letters': in2026(ALL_KEYS),
  'no key for letters': in2026(NO_KEYS),
  'labels of a province that merged': in2026({
    ...NO_KEYS,
    content: `
content:
  - Công tác chỉ đạo, thể chế, tổ chức bộ máy, công vụ, tài chính công, chính quyền số
  - Kiểm soát thủ tục hành chính`,
    units: `
units:
  - { id: ra-quan, name: Phường ra quân, level: commune, sessions: 1, units: [{ unit: phuong-tan-lam, pin: 12/05/2026 }, { unit: phuong-dong-thanh, pin: 12/05/2026 }] }
  - { id: so-nganh, name: "Sở, ngành", level: province, units: [so-y-te, so-xay-dung], minimum: 4, selected-by: secretariat }
  - { id: qua-bao-cao, name: Đơn vị kiểm tra qua báo cáo, level: commune, form: by-report, units: [xa-my-phuoc] }`,
    teams: `
teams:
  - id: doan-kiem-tra
    name: Đoàn kiểm tra CCHC
    lead: so-noi-vu
    members:
      - { name: Hà Thanh Tùng, agency: so-noi-vu, post: Phó Giám đốc, role: head }
      - { name: Nguyễn Thị Thảo, agency: so-noi-vu, role: secretary }
    seconding:
      - agency: van-phong-ubnd-tinh
      - agency: so-tai-chinh
      - agency: so-tu-phap`,
  }),
  'labels of a district': {
    plan: `
cchc: 1
id: phu-lam-2024
name: Kế hoạch kiểm tra CCHC năm 2024 của huyện Phú Lâm
year: 2024
directory: directory.yaml
decision:
  kind: plan
  number: 30/KH-UBND
  date: 2024-02-20
  issuer: { agency: huyen-phu-lam }
office: { agency: phong-noi-vu-phu-lam, place: Phú Lâm, symbol: NV }
subjects:
  - { id: cchc, name: Cải cách hành chính }
  - { id: cong-vu, name: "Công vụ, kỷ luật" }
reception: [Lãnh đạo đơn vị, Công chức phụ trách CCHC]
units:
  - { name: Phòng trực tiếp, level: district, kinds: [district-office], subject: cchc, units: [phong-tu-phap-phu-lam] }
  - { name: Xã qua môi trường số, level: commune, subject: cchc, form: digital, units: [xa-phu-an, xa-phu-loc] }
  - { name: Xã kiểm tra công vụ, level: commune, subject: cong-vu, units: [thi-tran-phu-lam] }
window: { from: 2024-05-06, to: 2024-06-28 }
teams: [{ id: to-kiem-tra, name: Tổ kiểm tra CCHC huyện }]
deadlines: { notice: { count: 7 }, remediation: { within: year } }
`,
    directory: `${PROVINCE_2024}
  - { id: phong-noi-vu-phu-lam, name: Phòng Nội vụ huyện Phú Lâm, kind: district-office, level: district, parent: huyen-phu-lam }
  - { id: phong-tu-phap-phu-lam, name: Phòng Tư pháp huyện Phú Lâm, kind: district-office, level: district, parent: huyen-phu-lam }
`,
    secret: [],
    internal: false,
  },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof SITUATIONS;
