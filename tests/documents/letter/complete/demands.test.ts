import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

describe('the reminder of demands', () => {
  it('tells each with a day of its own by its number and words, the report with what it has to answer', async () => {
    const { body, document } = await said('remind', 'demands that are late');
    expect(document.summary).toBe(
      'V/v đôn đốc thực hiện kết luận kiểm tra công tác cải cách hành chính năm 2026',
    );
    expect(body).toContain(
      'Yêu cầu số 1 “Phân công người trực thay” theo Thông báo kết luận kiểm tra số 12/TB-ĐKT ngày 29 tháng 5 năm 2026, ' +
        'đơn vị nhận ngày 02 tháng 6 năm 2026: hạn cuối là thứ Hai, ngày 15 tháng 6 năm 2026; đã quá hạn 25 ngày làm việc. ' +
        'Sở Nội vụ đã đôn đốc tại Công văn số 88/SNV-CCHC ngày 25 tháng 6 năm 2026. ' +
        'Đề nghị Sở Tư pháp thực hiện yêu cầu này và báo cáo kết quả về Sở Nội vụ trong thời hạn 05 ngày làm việc',
    );
    expect(body).toContain('Yêu cầu số 2 “Trả lại giấy tờ thừa” theo kết luận nêu trên: hạn cuối là');
    expect(body).toContain(
      'Báo cáo phải nêu kết quả thực hiện yêu cầu số 3 “Lấy ý kiến người dân hằng quý”. Đề nghị Sở Tư pháp khắc phục',
    );
    expect(body.match(/số 12\/TB-ĐKT/gu)).toHaveLength(1);
    expect(body).not.toMatch(/Kiến nghị d\d|(?<!\p{L})d\d:/u);
  });

  it('leaves out what was met', async () => {
    const { body } = await said('remind', 'demands that were answered in part');
    expect(body).not.toContain('Yêu cầu số 1');
    expect(body).toContain(
      'Yêu cầu số 2 “Trả lại giấy tờ thừa” theo Thông báo kết luận kiểm tra số 12/TB-ĐKT',
    );
  });

  it('goes to the successor of a unit that is no more, and names both', async () => {
    const { body, document } = await said('remind', 'findings on a unit that is no more');
    expect(document.addressees).toEqual(['Sở Xây dựng']);
    expect(body).toContain(
      'Yêu cầu số 1 “Xin lỗi người dân” của Sở Giao thông vận tải (hoạt động đến hết ngày',
    );
    expect(body).toContain('Đề nghị Sở Xây dựng thực hiện yêu cầu này');
  });

  it('is not written where nothing is demanded', async () => {
    expect(await idsOf('remind', 'findings that demand nothing')).toEqual([]);
    expect(await idsOf('remind', 'a conclusion that was said to demand nothing')).toEqual([]);
  });
});
