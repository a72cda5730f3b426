import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

const FORMING = 'one unit, the team yet to be formed';

describe('the request for members', () => {
  it('goes to the agencies that second, but not to the office itself', async () => {
    expect(await idsOf('nominate', FORMING)).toEqual(['van-phong-ubnd-tinh', 'so-tai-chinh']);
    expect(await idsOf('nominate', 'one unit on site')).toEqual([]);
  });

  it('cites the plan', async () => {
    const { body } = await said('nominate', FORMING);
    expect(body).toContain('Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026');
  });

  it('tells how many, and in which posts', async () => {
    const { body } = await said('nominate', FORMING, { to: 'so-tai-chinh' });
    expect(body).toMatch(/02 (?:người|chuyên viên|đồng chí)|chuyên viên[^\n]*02/iu);
    expect(body).toMatch(/chuyên viên/iu);
    expect(body).not.toMatch(/lãnh đạo/iu);
  });

  it('tells the posts that all agencies fill together as such', async () => {
    const { body } = await said('nominate', 'every key for letters', { to: 'so-tai-chinh' });
    expect(body).toMatch(/lãnh đạo phòng/iu);
    expect(body).toMatch(/02/u);
    expect(body).toMatch(/03/u);
    expect(body).toMatch(
      /(?:các cơ quan|tất cả)[^\n]*(?:cùng|tổng|chung)|(?:cùng|tổng|chung)[^\n]*(?:các cơ quan|tất cả)/iu,
    );
  });

  it('tells the day of the answer: five working days after the letter', async () => {
    const { body } = await said('nominate', FORMING, { date: '2026-03-02' });
    expect(body).toContain('thứ Hai, ngày 09 tháng 3 năm 2026');
  });

  it('counts to it while the letter has no date', async () => {
    const { body } = await said('nominate', FORMING);
    expect(body).toMatch(/05 ngày làm việc/u);
  });

  it('tells the day of the answer that the plan sets', async () => {
    const { body } = await said('nominate', 'every key for letters', { date: '2026-03-02' });
    expect(body).toContain('thứ Tư, ngày 11 tháng 3 năm 2026');
    const undated = await said('nominate', 'every key for letters');
    expect(undated.body).toMatch(/07 ngày làm việc/u);
  });

  it('has the schedule beside it', async () => {
    const { body, annexes, document } = await said('nominate', FORMING);
    expect(body).toMatch(/(?:phụ lục|lịch)[^\n]*kèm theo|kèm theo[^\n]*(?:phụ lục|lịch)/iu);
    expect(annexes.join('\n')).toContain('Sở Tư pháp');
    expect(annexes.join('\n')).toContain('12/05/2026');
    expect(document.annexes.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'table')).toBe(true);
  });

  it('tells no inner deadline and no unannounced unit in the schedule beside it', async () => {
    const { annexes } = await said('nominate', FORMING);
    expect(annexes.join('\n')).not.toMatch(/chậm nhất/iu);
  });

  it('has a form of the list', async () => {
    const { whole } = await said('nominate', FORMING);
    expect(whole).toMatch(/họ (?:và )?tên/iu);
    expect(whole).toMatch(/chức vụ/iu);
    expect(whole).toMatch(/điện thoại/iu);
  });

  it('tells an agency that is itself inspected that its people do not take part there', async () => {
    const { body } = await said('nominate', 'a seconding agency that is inspected', { to: 'so-tai-chinh' });
    expect(body).toMatch(/không tham gia cuộc kiểm tra/iu);
    const other = await said('nominate', 'a seconding agency that is inspected', {
      to: 'van-phong-ubnd-tinh',
    });
    expect(other.body).not.toMatch(/không tham gia cuộc kiểm tra/iu);
  });

  it('goes to its recipients, and to no members, of whom there are none yet', async () => {
    const { document } = await said('nominate', 'every key for letters', { to: 'so-tai-chinh' });
    expect(document.recipients).toContain('Ban Giám đốc Sở Nội vụ');
    expect(document.recipients.join()).not.toMatch(/thành viên đoàn/iu);
  });

  it('tells whom to ask', async () => {
    const { body } = await said('nominate', FORMING);
    expect(body).toContain('Phạm Thị Ngọc');
  });
});
