import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

describe('the conclusion of a visit', () => {
  it('rests on the plan, the decision that formed the team and the minutes', async () => {
    const { whole } = await said('conclusion', 'one unit on site');
    expect(whole).toContain('Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026');
    expect(whole).toContain('Quyết định số 58/QĐ-SNV ngày 16 tháng 3 năm 2026');
    expect(whole).toMatch(/[Bb]iên bản/u);
  });

  it('leaves the blank of the decree for a decision that is not known', async () => {
    const { whole } = await said('conclusion', 'no key for letters');
    expect(whole).toMatch(/Quyết định số[ .…]+\/QĐ-\p{L}+ ngày[ .…]+tháng[ .…]+năm 2026/u);
  });

  it('tells its course: when, where, which period', async () => {
    const { body } = await said('conclusion', 'one unit on site');
    expect(body).toMatch(/ngày 12 tháng 5 năm 2026/u);
    expect(body).toMatch(/ngày 15 tháng 12 năm 2025/u);
  });

  it('has for each item of the content what was done, and faults with nature, cause and who is responsible', async () => {
    const { body } = await said('conclusion', 'one unit on site');
    expect(body).toContain('kế hoạch cải cách hành chính của Sở Tư pháp');
    expect(body).toContain('trả kết quả thủ tục hành chính cho tổ chức, cá nhân');
    for (const asked of ['kết quả|ưu điểm', 'tồn tại|hạn chế', 'tính chất', 'nguyên nhân', 'trách nhiệm'])
      expect(body).toMatch(new RegExp(asked, 'iu'));
  });

  it('tells what was done at once', async () => {
    const { body } = await said('conclusion', 'one unit on site');
    expect(body).toMatch(/biện pháp[^\n]*(?:đã|áp dụng)|đã[^\n]*biện pháp/iu);
  });

  it('has demands with a deadline each, counted from its receipt, and tells whom to report to', async () => {
    const { body } = await said('conclusion', 'one unit on site');
    expect(body).toMatch(/yêu cầu/iu);
    expect(body).toMatch(/thời hạn|hạn hoàn thành/iu);
    expect(body).toMatch(/20 ngày làm việc/u);
    expect(body).toMatch(/(?:kể )?từ ngày nhận được/u);
    expect(body).toMatch(/về Sở Nội vụ/u);
  });

  it('speaks of dissent and explanations', async () => {
    const { whole } = await said('conclusion', 'one unit on site');
    expect(whole).toMatch(/giải trình|ý kiến khác|bảo lưu/iu);
  });

  it('goes to the unit, the Chairman, the superior of the unit and the file', async () => {
    const { document } = await said('conclusion', 'one unit on site');
    const recipients = document.recipients.join('\n');
    expect(recipients).toMatch(/Sở Tư pháp|Như trên/u);
    expect(recipients).toMatch(/Chủ tịch UBND tỉnh/u);
    expect(recipients).toMatch(/Lưu: /u);
    const [commune] = (await idsOf('conclusion', 'three levels')).filter((id) => id.startsWith('xa-phu-an'));
    const ofCommune = await said('conclusion', 'three levels', commune === undefined ? {} : { to: commune });
    expect(ofCommune.document.recipients.join('\n')).toMatch(/UBND huyện Phú Lâm/u);
  });

  it('tells how it was made where there was no meeting', async () => {
    const ids = await idsOf('conclusion', 'an inspection by report');
    const to = ids.find((id) => id.startsWith('xa-my-phuoc')) ?? '';
    const { body } = await said('conclusion', 'an inspection by report', { to });
    expect(body).toMatch(/qua báo cáo/u);
    expect(body).not.toMatch(/[Bb]iên bản/u);
    const digital = await said('conclusion', 'a digital inspection');
    expect(digital.body).toMatch(/hệ thống/u);
    expect(digital.body).not.toMatch(/làm việc với/u);
  });

  it('goes to the successor of a unit that is no more', async () => {
    const { document, whole } = await said('conclusion', 'a unit that is merged before its conclusion');
    expect(whole).toContain('Sở Giao thông vận tải');
    expect([...document.addressees, ...document.recipients].join('\n')).toContain('Sở Xây dựng');
  });

  it('is written of an unannounced visit for internal readers only', async () => {
    expect(await idsOf('conclusion', 'an unannounced visit, told inside')).toHaveLength(2);
    expect(await idsOf('conclusion', 'an unannounced visit, told outside')).toHaveLength(1);
  });
});
