import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const FORMING = 'one unit, the team yet to be formed';
const ALL_KEYS = 'every key for letters';

describe('the decision that forms a team', () => {
  it('is of the head of the lead agency unless the plan says otherwise', async () => {
    const { document } = await said('team', FORMING);
    expect(document.authority).toMatch(/^GIÁM ĐỐC SỞ NỘI VỤ/u);
    expect(document.issuer).toBe('Sở Nội vụ');
  });

  it('is of the issuer of the plan where the plan says so, or where the head of the team is of that agency', async () => {
    const said1 = await said('team', FORMING, {
      change: (plan) => plan.replace('    formed: false', '    formed: false\n    established-by: issuer'),
    });
    const head = await said('team', FORMING, {
      change: (plan) =>
        plan.replace(
          'name: Trần Thị Hạnh, agency: so-noi-vu, post: Lãnh đạo, position: Phó Giám đốc',
          'name: Trần Thị Hạnh, agency: tinh-thanh-lam, post: Phó Chủ tịch',
        ),
    });
    for (const { document } of [said1, head]) {
      expect(document.authority).toMatch(/^CHỦ TỊCH (?:UBND|ỦY BAN NHÂN DÂN) TỈNH THANH LÂM/u);
      expect(document.signatures[0]?.name).toBe('Đặng Hữu Phúc');
    }
  });

  it('is signed by whom the plan names, on the proposal that it names', async () => {
    const { document, whole } = await said('team', ALL_KEYS, { to: 'doan-1' });
    expect(document.signatures[0]?.name).toBe('Nguyễn Hữu Phước');
    expect(whole).toMatch(/Theo đề nghị của Trưởng phòng Cải cách hành chính/u);
  });

  it('cites legal bases and the plan', async () => {
    const { document } = await said('team', FORMING);
    const bases = document.bases.join('\n');
    expect(bases).toContain('Luật Tổ chức chính quyền địa phương');
    expect(bases).toContain('Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026');
  });

  it('has four articles', async () => {
    const { body } = await said('team', FORMING);
    const articles = [...body.matchAll(/^Điều (\d)\./gmu)].map(([, number]) => number);
    expect(articles).toEqual(['1', '2', '3', '4']);
  });

  it('names its members from head to members, with address, post, agency, role', async () => {
    const { body } = await said('team', ALL_KEYS, { to: 'doan-1' });
    const [, first = ''] = /Điều 1\.([\s\S]*?)\nĐiều 2\./u.exec(body) ?? [];
    const names = ['Nguyễn Hữu Phước', 'Đỗ Thị Mai', 'Ngô Minh Triết', 'Võ Thị Kim Liên', 'Bùi Thanh Sơn'];
    const places = names.map((name) => first.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    const lineOf = (name: string) => first.split('\n').find((line) => line.includes(name)) ?? '';
    expect(lineOf('Nguyễn Hữu Phước')).toMatch(/Ông.*Giám đốc.*Sở Nội vụ.*Trưởng [Đđ]oàn/u);
    expect(lineOf('Đỗ Thị Mai')).toMatch(
      /Bà.*Trưởng phòng Nội chính.*Văn phòng UBND tỉnh.*Phó Trưởng [Đđ]oàn/u,
    );
    expect(lineOf('Ngô Minh Triết')).toMatch(/Ông.*Chuyên viên chính.*Sở Nội vụ.*Thư ký/u);
    expect(lineOf('Võ Thị Kim Liên')).toMatch(/Bà.*Chuyên viên.*Sở Tài chính.*Thành viên/u);
    expect(lineOf('Bùi Thanh Sơn')).toMatch(/Ông.*Phó Trưởng phòng Ngân sách.*Sở Tài chính/u);
    expect(first).toMatch(/dự bị|dự phòng|thay thế|thay/iu);
  });

  it('tells what is inspected, the period under review, how long a visit takes and in which time', async () => {
    const { body } = await said('team', FORMING);
    expect(body).toContain('Sở Tư pháp');
    expect(body).toMatch(/ngày 15 tháng 12 năm 2025/u);
    expect(body).toMatch(/01 ngày|02 buổi/u);
    expect(body).toMatch(/ngày 04 tháng 5 năm 2026/u);
    expect(body).toMatch(/ngày 30 tháng 6 năm 2026/u);
  });

  it('refers to the schedule for the day of each visit, so that a move leaves the decision right', async () => {
    for (const [name, to] of [
      [FORMING, 'doan-kiem-tra'],
      [ALL_KEYS, 'doan-1'],
      ['no key for letters', 'doan-1'],
    ] as const) {
      const { body } = await said('team', name, { to });
      expect(body).toMatch(/lịch/iu);
      expect(body).not.toMatch(/thứ (?:Hai|Ba|Tư|Năm|Sáu)(?!\p{L})/u);
      expect(body).not.toContain('ngày 12 tháng 5 năm 2026');
    }
  });

  it('gives one line to all units of a block that have no name yet', async () => {
    const change = (plan: string) => plan.replace('    minimum: 3\n', '    minimum: 5\n');
    const { body } = await said('team', ALL_KEYS, { to: 'doan-1', change });
    const lines = body.split('\n').filter((line) => /03/u.test(line) && /xã/iu.test(line));
    expect(lines).toHaveLength(1);
    expect(body).not.toMatch(/thứ \d/u);
  });

  it('tells duties of the team and of its members, seal, reporting, funding and when it ends', async () => {
    const { body } = await said('team', ALL_KEYS, { to: 'doan-1' });
    const [, third = ''] = /Điều 3\.([\s\S]*?)\nĐiều 4\./u.exec(body) ?? [];
    expect(third).toMatch(/Trưởng [Đđ]oàn/u);
    expect(third).toMatch(/[Tt]hành viên/u);
    expect(third).toMatch(/con dấu/u);
    expect(third).toContain('báo cáo kết quả kiểm tra'.slice(1));
    expect(third).toMatch(/dự toán năm 2026 của Sở Nội vụ/u);
    expect(third).toMatch(/tự giải thể|kết thúc|chấm dứt/iu);
  });

  it('tells who carries it out', async () => {
    const { body } = await said('team', FORMING);
    const [, fourth = ''] = /Điều 4\.([\s\S]*)$/u.exec(body) ?? [];
    expect(fourth).toMatch(/Chánh Văn phòng/u);
    expect(fourth).toMatch(/Sở Tài chính|cơ quan cử người tham gia/u);
    expect(fourth).toMatch(/Điều 1/u);
    expect(fourth).toMatch(/chịu trách nhiệm thi hành/u);
  });

  it('tells inside of unannounced visits without their units, which others read, too', async () => {
    const change = (plan: string) => plan.replace(/formed: \{.*\}/, 'formed: false');
    const outside = await said('team', 'an unannounced visit, told outside', { change });
    expect(outside.whole).not.toContain('Long Thạnh');
  });

  it('goes to those whom the plan names for it', async () => {
    const { document } = await said('team', ALL_KEYS, { to: 'doan-1' });
    expect(document.recipients).toContain('Thành viên Đoàn kiểm tra');
    expect(document.recipients.join()).not.toContain('Ban Giám đốc');
  });
});
