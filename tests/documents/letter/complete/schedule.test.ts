import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('the schedule for those outside', () => {
  it('has a day with its weekday, a session and a unit for each visit', async () => {
    const { whole } = await said('schedule', 'two levels');
    for (const unit of ['Sở Tư pháp', 'Sở Y tế', 'UBND phường Tân Lâm', 'UBND xã Phú Hòa'])
      expect(whole.split('\n').find((line) => line.includes(unit)) ?? '').toMatch(
        /(?:[Ss]áng|[Cc]hiều|[Cc]ả ngày) thứ (?:Hai|Ba|Tư|Năm|Sáu), \d\d\/\d\d\/2026/u,
      );
  });

  it('tells no inner deadline', async () => {
    const { whole } = await said('schedule', 'two levels');
    expect(whole).not.toMatch(/chậm nhất|hạn thông báo|hạn gửi/iu);
  });

  it('tells where they meet, where the plan says so', async () => {
    const { whole } = await said('schedule', 'every key for letters');
    expect(whole).toContain('Phòng họp số 1, trụ sở Sở Tư pháp');
    expect(whole).toContain('Phòng họp A, trụ sở Sở Xây dựng');
  });

  it('tells which team comes where there are several', async () => {
    const { whole } = await said('schedule', 'two teams');
    expect(whole).toContain('Đoàn kiểm tra số 1');
    expect(whole).toContain('Đoàn kiểm tra số 2');
  });

  it('tells of no unannounced visit', async () => {
    const { whole } = await said('schedule', 'an unannounced visit, told outside');
    expect(whole).not.toContain('Long Thạnh');
  });

  it('tells hours where they are given', async () => {
    expect((await said('schedule', 'two levels')).whole).toMatch(/07(?::| giờ )30/u);
    expect((await said('schedule', 'no hours, no contact')).whole).not.toMatch(/\d\d:\d\d/u);
  });

  it('is an annex of its own', async () => {
    const { document } = await said('schedule', 'two levels');
    expect(document.annexesAlone).toBe(true);
    expect(document.annexes).toHaveLength(1);
  });
});
