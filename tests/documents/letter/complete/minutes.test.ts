import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

describe('the minutes of a visit', () => {
  it('begin with hour, day and venue', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toMatch(/Hôm nay, hồi [._… ]+giờ/u);
    expect(body).toMatch(/ngày 12 tháng 5 năm 2026/u);
    expect(body).toContain('tại Sở Tư pháp');
    const elsewhere = await said('minutes', 'every key for letters', {
      to: 'so-tu-phap+cai-cach-hanh-chinh',
    });
    expect(elsewhere.body).toContain('Phòng họp số 1, trụ sở Sở Tư pháp');
  });

  it('name both sides by name and post as far as known, and the secretary of the team', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toMatch(
      /Trần Thị Hạnh[^\n]*Phó Giám đốc Sở Nội vụ|Trần Thị Hạnh[^\n]*Phó Giám đốc, Sở Nội vụ/u,
    );
    expect(body).toMatch(/Lê Quốc Bảo, Phó Chánh Văn phòng UBND tỉnh, /u);
    expect(body).toMatch(/Ngô Minh Triết[^\n]*[Tt]hư ký/u);
    expect(body).toMatch(/Ông \(bà\)|Ông\/Bà|[Đđ]ồng chí/u);
  });

  it('have room for each item of the content', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toContain('kế hoạch cải cách hành chính của Sở Tư pháp');
    expect(body).toContain('trả kết quả thủ tục hành chính cho tổ chức, cá nhân');
  });

  it('have room for opinions and requests of the unit, and for those of the team', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toMatch(/[Ýý] kiến[^\n]*(?:kiến nghị|đề nghị)|kiến nghị[^\n]*Sở Tư pháp/iu);
  });

  it('end with the hour, are read aloud, tell how many copies there are and who keeps them', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toMatch(/kết thúc[^\n]*giờ/u);
    expect(body).toMatch(/đọc lại|đã đọc/u);
    expect(body).toMatch(/0\d bản/u);
    expect(body).toMatch(/giữ|lưu/u);
  });

  it('are signed by both', async () => {
    const { document } = await said('minutes', 'one unit on site');
    const lines = document.signatures.flatMap((signature) => signature.lines).join('\n');
    expect(lines).toMatch(/ĐOÀN/u);
    expect(lines).toMatch(/ĐẠI DIỆN/u);
  });

  it('cite the plan and the decision that formed the team', async () => {
    const { body } = await said('minutes', 'one unit on site');
    expect(body).toContain('214/QĐ-UBND');
    expect(body).toContain('58/QĐ-SNV ngày 16 tháng 3 năm 2026');
  });

  it('are not taken of an inspection by report', async () => {
    expect(await idsOf('minutes', 'an inspection by report')).toEqual(['so-tu-phap']);
  });

  it('are taken of an unannounced visit, for internal readers', async () => {
    expect(await idsOf('minutes', 'an unannounced visit, told inside')).toHaveLength(2);
    expect(await idsOf('minutes', 'an unannounced visit, told outside')).toHaveLength(1);
  });
});
