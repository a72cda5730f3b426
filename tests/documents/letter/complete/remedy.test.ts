import { describe, expect, it } from 'vitest';
import { chooseLetters, lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import { EVERY_SITUATION, type EverySituationName } from '../followed-situations.ts';
import { factsIn } from '../situations.ts';
import { kindOf } from '../written.ts';
import { idsOf, said } from './said.ts';

const PARTLY = 'demands that were answered in part';

async function refusalOf(name: EverySituationName, wanted: 'all' | readonly string[]): Promise<unknown> {
  const facts = await factsIn(EVERY_SITUATION[name]);
  const kind = kindOf('remedy');
  return chooseLetters(kind, lettersOf(kind, facts), wanted, facts);
}

describe('the form of a report on remedies', () => {
  it('comes from the unit, signed by its head, to the office', async () => {
    const { document } = await said('remedy', PARTLY);
    expect(document).toMatchObject({
      parent: 'UBND tỉnh Thanh Lâm',
      issuer: 'Sở Tư pháp',
      symbol: 'BC',
      title: 'BÁO CÁO',
      addressees: ['Sở Nội vụ'],
      place: 'Thanh Lâm',
    });
    expect(document.signatures).toEqual([{ lines: ['GIÁM ĐỐC'], name: null }]);
  });

  it('cites the conclusion, and tells of each demand what is on record', async () => {
    const { body } = await said('remedy', PARTLY);
    expect(body).toContain(
      'Thực hiện Thông báo kết luận kiểm tra số 12/TB-ĐKT ngày 29 tháng 5 năm 2026, nhận ngày 02 tháng 6 năm 2026, Sở Tư pháp báo cáo',
    );
    expect(body).toContain(
      [
        '1 | Phân công người trực thay | Chậm nhất thứ Hai, ngày 15 tháng 6 năm 2026 | Đã thực hiện xong | Báo cáo số 31/BC-STP ngày 12 tháng 6 năm 2026 | Thứ Sáu, 12/06/2026',
        '2 | Trả lại giấy tờ thừa | Chậm nhất thứ Ba, ngày 16 tháng 6 năm 2026 | Đã thực hiện một phần: còn chờ người dân đến nhận | Báo cáo số 31/BC-STP ngày 12 tháng 6 năm 2026 | ……',
        '3 | Lấy ý kiến người dân hằng quý | Chậm nhất thứ Ba, ngày 30 tháng 6 năm 2026 | …… | …… | ……',
      ].join('\n'),
    );
    expect(body).toContain('Nguyên nhân:');
  });

  it('counts from the receipt as long as that is not on record', async () => {
    const { body } = await said('remedy', 'a conclusion of the office by its own name');
    expect(body).toContain(
      '2 | Trả lại giấy tờ thừa | 10 ngày làm việc kể từ ngày nhận được kết luận | …… |',
    );
  });

  it('has empty rows where no finding is on record', async () => {
    const { body } = await said('remedy', 'a remedy that is late');
    expect(body).toContain('1 | …… | …… | …… | …… | ……');
  });

  it('has one for each conclusion of a unit', async () => {
    const ids = await idsOf('remedy', 'two conclusions on two subjects');
    expect(ids).toEqual(['so-xay-dung+cai-cach-hanh-chinh', 'so-xay-dung+chuyen-doi-so']);
    const { body } = await said('remedy', 'two conclusions on two subjects', { to: ids[1] ?? '' });
    expect(body).toContain('Số hóa hồ sơ');
    expect(body).not.toContain('Ban hành kế hoạch năm');
  });

  it('comes from the successor of a unit that is no more', async () => {
    const { document, body } = await said('remedy', 'findings on a unit that is no more');
    expect(document.issuer).toBe('Sở Xây dựng');
    expect(body).toContain(
      'đối với Sở Giao thông vận tải, nhận ngày 10 tháng 7 năm 2024, Sở Xây dựng báo cáo',
    );
  });

  it.each([
    ['findings of a conclusion to come', 'not-concluded', 'conclusions'],
    ['findings that demand nothing', 'without-demands', 'demands'],
  ] as const)('is refused with the reason: %s', async (name, refused, what) => {
    expect(await refusalOf(name, ['so-tu-phap'])).toMatchObject({ refused });
    expect(await refusalOf(name, 'all')).toEqual({ refused: 'nothing-to-write', lack: { what } });
  });
});
