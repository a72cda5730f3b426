import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import { officialText } from '../../../../src/formats/of/letter/text.ts';
import { EVERY_SITUATION, type EverySituationName } from '../followed-situations.ts';
import { factsIn, IN_2026, in2026, type Situation } from '../situations.ts';
import { kindOf, written } from '../written.ts';

/** What a paper that amends says, on one line. */
async function said(situation: Situation, id: 'quyet-dinh' | 'to-trinh', clauses = false): Promise<string> {
  const { document } = written(await factsIn(situation, { clauses }), 'amend', id);
  return officialText(document).replace(/\s+/g, ' ');
}

/** The sections of a plan as it was issued, and as it is to be. */
type Sections = Partial<typeof IN_2026>;

const amended = (before: Sections, now: Sections, more: Partial<Situation> = {}): Situation =>
  in2026(now, { before: in2026(before).plan, reason: 'Yêu cầu mới', ...more });

/** What the first article says of one change. */
async function article(before: Sections, now: Sections): Promise<string> {
  const text = await said(amended(before, now), 'quyet-dinh');
  return /Điều 1\. (.*?) Điều 2\./.exec(text)?.[1] ?? '';
}

const UNITS = (units: string, more = '', clause = '\n    clause: III.1.a') => ({
  units: `
units:
  - id: cap-tinh
    name: Cấp tỉnh
    level: province${more}
    units: [${units}]${clause}`,
});
const PINNED = '{ unit: so-tu-phap, pin: { date: 2026-05-12, session: morning } }';
const OF_PLAN = 'của Kế hoạch ban hành kèm theo Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026.';
const teams = (change: (text: string) => string) => ({ teams: change(SENT) });
const SENT = IN_2026.teams.replace(
  '    members:',
  '    seconding: [{ agency: so-noi-vu }, { agency: so-tai-chinh }]\n    posts: [{ post: Lãnh đạo }, { post: Chuyên viên, send: 2 }]\n    members:',
);

describe('the decision that amends a plan', () => {
  it.each<[name: string, before: Sections, now: Sections, sentence: string]>([
    [
      'a window',
      {},
      { time: IN_2026.time.replace('from: 2026-05-04, to: 2026-06-30', 'in: [2026-05, 2026-06, 2026-07]') },
      'Sửa đổi điểm a khoản 2 mục III về thời gian kiểm tra: “Từ ngày 04 tháng 5 năm 2026 đến ngày 30 tháng 6 năm 2026” thành “Tháng 5, tháng 6 và tháng 7 năm 2026”',
    ],
    [
      'the stretch that is reviewed',
      {},
      { time: IN_2026.time.replace('from: 2025-12-15', 'from: 2026-01-01') },
      'Sửa đổi điểm b khoản 2 mục III về mốc thời gian kiểm tra: “Từ ngày 15 tháng 12 năm 2025 đến ngày kiểm tra” thành “Từ ngày 01 tháng 01 năm 2026 đến ngày kiểm tra”',
    ],
    [
      'units added, said once',
      {},
      UNITS(`${PINNED}, so-y-te, so-cong-thuong`),
      'Bổ sung Sở Y tế và Sở Công Thương vào danh sách đơn vị được kiểm tra tại điểm a khoản 1 mục III',
    ],
    [
      'a unit added that is inspected by report',
      {},
      UNITS(`${PINNED}, { unit: so-y-te, form: by-report }`),
      'Bổ sung Sở Y tế vào danh sách đơn vị được kiểm tra tại điểm a khoản 1 mục III, kiểm tra qua báo cáo',
    ],
    [
      'units removed, said once',
      UNITS(`${PINNED}, so-y-te, so-cong-thuong`),
      {},
      'Không tiến hành kiểm tra đối với Sở Y tế và Sở Công Thương nêu tại điểm a khoản 1 mục III',
    ],
    [
      'a unit where no clause is known, by its group',
      UNITS(PINNED, '', ''),
      UNITS(`${PINNED}, so-y-te`, '', ''),
      'Bổ sung Sở Y tế vào danh sách đơn vị được kiểm tra thuộc nhóm “Cấp tỉnh”',
    ],
    [
      'how a unit is inspected',
      UNITS(`${PINNED}, so-y-te`),
      UNITS(`${PINNED}, { unit: so-y-te, form: digital }`),
      'Sửa đổi điểm a khoản 1 mục III về hình thức kiểm tra đối với Sở Y tế: “Kiểm tra trực tiếp” thành “Kiểm tra qua hệ thống số”',
    ],
    [
      'how many units are inspected',
      UNITS(PINNED, '\n    minimum: 2\n    selected-by: secretariat'),
      UNITS(PINNED, '\n    minimum: 3\n    selected-by: secretariat'),
      'Sửa đổi điểm a khoản 1 mục III về số đơn vị được kiểm tra ít nhất của nhóm “Cấp tỉnh”: “02 đơn vị” thành “03 đơn vị”',
    ],
    [
      'a group with its units',
      {},
      {
        units: `${IN_2026.units}
  - { id: xa, name: "Xã, phường", level: commune, units: [xa-phu-hoa], minimum: 2, selected-by: secretariat, clause: III.1.b }`,
      },
      'Bổ sung nhóm đơn vị được kiểm tra “Xã, phường” tại điểm b khoản 1 mục III, gồm: UBND xã Phú Hòa; ít nhất 02 đơn vị',
    ],
    [
      'who sends members',
      teams(String),
      teams((text) =>
        text.replace('{ agency: so-tai-chinh }', '{ agency: so-tai-chinh }, { agency: so-y-te }'),
      ),
      'Bổ sung Sở Y tế vào thành phần Đoàn kiểm tra cải cách hành chính tại khoản 1 mục IV',
    ],
    [
      'how many members are sent',
      teams(String),
      teams((text) => text.replace('send: 2', 'send: 3')),
      'Sửa đổi khoản 1 mục IV về số người giữ vị trí “Chuyên viên” của Đoàn kiểm tra cải cách hành chính: “02 người” thành “03 người”',
    ],
    [
      'who leads a team',
      teams(String),
      teams((text) => text.replace('lead: so-noi-vu', 'lead: so-tai-chinh')),
      'Sửa đổi khoản 1 mục IV về cơ quan chủ trì Đoàn kiểm tra cải cách hành chính: “Sở Nội vụ” thành “Sở Tài chính”',
    ],
    [
      'a deadline',
      {},
      { deadlines: IN_2026.deadlines.replace('remediation: { count: 20', 'remediation: { count: 9') },
      'Sửa đổi gạch đầu dòng thứ ba khoản 3 mục VI về thời hạn báo cáo kết quả khắc phục: “20 ngày làm việc kể từ ngày nhận được kết luận” thành “09 ngày làm việc kể từ ngày nhận được kết luận”',
    ],
    [
      'content, as papers word it for everybody',
      {},
      {
        content: IN_2026.content
          .replace('Kế hoạch CCHC của đơn vị', 'Hai kế hoạch')
          .replace('kế hoạch cải cách', 'hai kế hoạch cải cách'),
      },
      'Sửa đổi điểm a khoản 1 mục II về nội dung kiểm tra: “Việc ban hành và kết quả thực hiện kế hoạch cải cách hành chính của cơ quan, đơn vị được kiểm tra” thành “Việc ban hành và kết quả thực hiện hai kế hoạch cải cách hành chính của cơ quan, đơn vị được kiểm tra”',
    ],
    [
      'what is paid from',
      {},
      {
        funding: IN_2026.funding
          .replace('Dự toán của Sở Nội vụ', 'Ngân sách tỉnh')
          .replace('từ dự toán', 'từ ngân sách'),
      },
      'Sửa đổi mục V về kinh phí: “Kinh phí hoạt động của Đoàn kiểm tra bảo đảm từ dự toán năm 2026 của Sở Nội vụ” thành “Kinh phí hoạt động của Đoàn kiểm tra bảo đảm từ ngân sách năm 2026 của Sở Nội vụ”',
    ],
  ])('says in one sentence, with its clause: %s', async (_, before, now, sentence) => {
    expect(await article(before, now)).toBe(`${sentence} ${OF_PLAN}`);
  });

  it('says content that is new or given up by what it is', async () => {
    const one = `${IN_2026.content}\n  - { text: Dịch vụ công trực tuyến, clause: II.1.c }`;
    expect(await article({}, { content: one })).toBe(
      `Bổ sung nội dung kiểm tra tại điểm c khoản 1 mục II: “Dịch vụ công trực tuyến” ${OF_PLAN}`,
    );
    expect(await article({ content: one }, {})).toBe(
      `Bãi bỏ nội dung kiểm tra tại điểm c khoản 1 mục II: “Dịch vụ công trực tuyến” ${OF_PLAN}`,
    );
  });

  it('goes by the clauses of the plan, not by its sections', async () => {
    const text = await said(
      EVERY_SITUATION['a plan amended in everything that a decision says'],
      'quyet-dinh',
    );
    const clauses = [...text.matchAll(/ \d\. (?:Sửa|Bổ|Không|Đưa)[^“]*?mục ([IV]+)/g)].map(
      ([, part]) => part,
    );
    expect(clauses).toEqual(['II', 'III', 'III', 'III', 'IV', 'IV', 'VI']);
  });

  it.each<[name: string, now: Sections]>([
    [
      'closed periods',
      { schedule: '\nschedule: { closed: [{ from: 2026-05-18, to: 2026-05-22, reason: Bầu cử }] }' },
    ],
    ['the day of a visit', UNITS(PINNED.replace('05-12', '05-14'))],
    ['what the office knows of itself', { office: IN_2026.office.replace('0270 3822 456', '0270 3822 999') }],
    ['how papers word content', { content: IN_2026.content.replace('Việc tiếp nhận,', 'Việc nhận,') }],
    ['who is in the team', { teams: IN_2026.teams.replace('Võ Thị Kim Liên', 'Võ Thị Lan') }],
    ['a deadline that the secretariat chose', { deadlines: `${IN_2026.deadlines}\n  naming: { count: 4 }` }],
    ['how the report is sent', { report: IN_2026.report.replace('copies: 2', 'copies: 3') }],
    ['a clause that was noted down wrongly', UNITS(PINNED, '', '\n    clause: III.1.b')],
  ])('is not written where nothing changes but %s', async (_, now) => {
    const facts = await factsIn(amended({}, now));
    expect(facts.amendment?.others).toBeGreaterThan(0);
    expect(lettersOf(kindOf('amend'), facts)).toEqual([]);
    expect(kindOf('amend').lacks?.(facts)).toEqual({ what: 'amended', others: facts.amendment?.others });
  });

  it('tells no unit that is to be visited unannounced as one that is inspected no more', async () => {
    const { amendmentBetween } = await import('../../../../src/documents/letter/amending/amendment.ts');
    const facts = await factsIn(amended(UNITS(`${PINNED}, so-y-te`), {}));
    if (facts.amendment === null) return expect.fail('nothing is amended');
    const { before, now } = facts.amendment;
    const terms = { today: facts.today, reason: null };
    const [old, later] = [before, now].map((plan) => ({ plan, schedule: null }));
    if (old === undefined || later === undefined) return expect.fail('no plan');
    expect(amendmentBetween(old, later, { ...terms, secret: new Set() }).changes).toHaveLength(1);
    const told = amendmentBetween(old, later, { ...terms, secret: new Set(['so-y-te']) });
    expect([told.changes, told.others]).toEqual([[], 0]);
  });

  it('cites the decision as it was issued, its recipients and who carries it out', async () => {
    const issued = IN_2026.decision
      .replace(
        '  proposal:',
        '  articles: [{ text: Thi hành, owners: [Giám đốc Sở Nội vụ, Các cơ quan liên quan], clause: Điều 4 }]\n  proposal:',
      )
      .concat(
        '\n  recipients: [{ to: Như Điều 4 }, { to: Bộ Nội vụ }]\n  filing: { with: VT, symbol: KSTT }',
      );
    const renumbered = issued.replace('214/QĐ-UBND', '999/QĐ-UBND');
    const time = IN_2026.time.replace('2026-06-30', '2026-07-31');
    const text = await said(amended({ decision: issued }, { decision: renumbered, time }), 'quyet-dinh');
    expect(text).not.toContain('999');
    expect(text).toContain(
      'Điều 3. Giám đốc Sở Nội vụ và các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.',
    );
    expect(text).toMatch(/- Như Điều 3; .*- Bộ Nội vụ; .*- Lưu: VT, KSTT\./);
    expect(text).not.toContain('Như Điều 4');
  });

  it('amends a plan that was issued by itself, of a steering committee too', async () => {
    const decision = IN_2026.decision
      .replace('  number: 214/QĐ-UBND', '  kind: plan\n  number: 31/KH-BCĐ')
      .replace('  title: Ban hành Kế hoạch kiểm tra', '  title: Kiểm tra')
      .replace(
        'issuer: { agency: tinh-thanh-lam, post: Chủ tịch }',
        'issuer: { agency: tinh-thanh-lam, post: Trưởng Ban Chỉ đạo }',
      );
    const time = IN_2026.time.replace('2026-06-30', '2026-07-31');
    const text = await said(amended({ decision }, { decision, time }), 'quyet-dinh');
    expect(text).toContain('/QĐ-BCĐ');
    expect(text).toContain('Căn cứ Kế hoạch số 31/KH-BCĐ ngày 10 tháng 02 năm 2026');
    expect(text).toMatch(/của Kế hoạch số 31\/KH-BCĐ ngày 10 tháng 02 năm 2026\. Điều 2/);
    expect(text).not.toContain('ban hành kèm theo');
  });

  it('prints the clause as the file has it where that is asked for', async () => {
    const situation = EVERY_SITUATION['a window amended, and nothing else'];
    expect(await said(situation, 'quyet-dinh', true)).toContain('(III.2.a) của Kế hoạch');
    expect(await said(situation, 'quyet-dinh')).not.toContain('III.2.a');
  });
});

describe('the submission of the decision that amends a plan', () => {
  it.each<[EverySituationName, string]>([
    ['a plan amended in everything that a decision says', 'amend-submission'],
    ['an amended plan of two subjects, every key', 'amend-submission-two-subjects'],
  ])('says why, what, and whom it concerns: %s', async (name, golden) => {
    const { document, missing } = written(await factsIn(EVERY_SITUATION[name]), 'amend', 'to-trinh');
    expect(missing).toEqual([]);
    await expect(officialText(document)).toMatchFileSnapshot(`../../../golden/letter/${golden}.txt`);
  });

  it('says of a unit that is merged that it is, and asks for no reason then', async () => {
    const facts = await factsIn(EVERY_SITUATION['an amended plan, for a unit is merged']);
    const { document } = written(facts, 'amend', 'to-trinh');
    expect(officialText(document).replace(/\s+/g, ' ')).toContain(
      'do Sở Giao thông vận tải hoạt động đến hết ngày 30 tháng 6 năm 2024, nhiệm vụ do Sở Xây dựng tiếp nhận',
    );
  });

  it('lacks the reason where nobody says it, while the decision needs none', async () => {
    const situation: Situation = EVERY_SITUATION['a window amended, and nothing else'];
    const facts = await factsIn({ ...situation, reason: null });
    const { missing } = written(facts, 'amend', 'to-trinh');
    expect([...new Set(missing.map(({ key, givenBy }) => `${givenBy} ${key}`))]).toEqual(['flag --reason']);
    expect(written(facts, 'amend', 'quyet-dinh').missing).toEqual([]);
  });

  it('tells of units that were notified of a day that holds no more, and by when they must be told', async () => {
    const notified = (visit: string) => [
      `fact: notified, unit: so-tu-phap, on: 2026-04-08, visit: ${visit}, session: morning, number: "45"`,
    ];
    const later = {
      ...UNITS(PINNED.replace('05-12', '06-09')),
      time: IN_2026.time.replace('2026-05-04', '2026-06-01'),
    };
    const told = await said(
      amended({}, later, { facts: notified('2026-05-12'), today: '2026-04-20' }),
      'to-trinh',
    );
    expect(told).toContain(
      '- Sở Tư pháp: đã được thông báo lịch kiểm tra vào thứ Ba, ngày 12 tháng 5 năm 2026, dự kiến chuyển sang thứ Ba, ngày 09 tháng 6 năm 2026; phải thông báo lại chậm nhất thứ Ba, ngày 19 tháng 5 năm 2026.',
    );
    const sooner = { ...UNITS(PINNED), time: IN_2026.time.replace('06-30', '05-29') };
    const late = await said(
      amended(later, sooner, { facts: notified('2026-06-09'), today: '2026-05-05' }),
      'to-trinh',
    );
    expect(late).toMatch(
      /- Sở Tư pháp: .*; (?:hạn thông báo lại là .*, nay đã quá|thông báo lại khi có ngày mới)\./,
    );
  });
});
