import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('the outline of the report', () => {
  it('asks for the areas that the content covers, and for no others', async () => {
    const { whole } = await said('outline', 'one unit on site');
    expect(whole).toMatch(/chỉ đạo, điều hành/iu);
    expect(whole).toMatch(/cải cách thủ tục hành chính|thủ tục hành chính/iu);
    expect(whole).not.toMatch(/tài chính công/iu);
    expect(whole).not.toMatch(/cải cách tổ chức bộ máy/iu);
  });

  it('asks for every area where the content names none', async () => {
    const change = (plan: string) =>
      plan.replace(/\ncontent:[\s\S]*?\nreception:/, '\ncontent: [Công việc năm 2026]\nreception:');
    const { whole } = await said('outline', 'one unit on site', { change });
    for (const area of [
      'chỉ đạo, điều hành',
      'thể chế',
      'thủ tục hành chính',
      'tổ chức bộ máy',
      'công vụ',
      'tài chính công',
      'chính quyền (?:điện tử|số)',
    ])
      expect(whole).toMatch(new RegExp(area, 'iu'));
  });

  it('goes by the words of labels where no area is given', async () => {
    const { whole } = await said('outline', 'labels of a province that merged');
    for (const area of [
      'chỉ đạo',
      'thể chế',
      'thủ tục hành chính',
      'tổ chức bộ máy',
      'công vụ',
      'tài chính công',
      'chính quyền (?:điện tử|số)',
    ])
      expect(whole).toMatch(new RegExp(area, 'iu'));
  });

  it('asks of each what was done, figures, proof, shortcomings, causes and requests', async () => {
    const { whole, document } = await said('outline', 'one unit on site');
    for (const asked of [
      'kết quả',
      'kiểm chứng|chứng minh|minh chứng',
      'hạn chế',
      'nguyên nhân',
      'kiến nghị',
    ])
      expect(whole).toMatch(new RegExp(asked, 'iu'));
    const tables = document.annexes.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    expect(tables.length).toBeGreaterThanOrEqual(2);
  });

  it('tells the day of the figures, and that the head of the unit signs', async () => {
    const { whole } = await said('outline', 'one unit on site');
    expect(whole).toMatch(/(?:số liệu|tính)[^\n]* đến (?:hết )?ngày/iu);
    expect(whole).toMatch(/thủ trưởng|người đứng đầu/iu);
    expect(whole).toMatch(/ký/iu);
  });

  it('asks those who have further content for it', async () => {
    const change = (plan: string) =>
      plan.replace(
        /\nreception:/,
        '\n  - { text: Tài chính công, wording: Việc thực hiện cơ chế tự chủ tài chính, areas: [public-finance], for: [so-y-te] }\nreception:',
      );
    const own = await said('notice', 'two levels', { to: 'so-y-te', change });
    expect(own.annexes.join()).toMatch(/tài chính công/iu);
    const other = await said('notice', 'two levels', { to: 'so-tu-phap', change });
    expect(other.annexes.join()).not.toMatch(/tài chính công/iu);
  });
});
