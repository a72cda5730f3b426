import { describe, expect, it } from 'vitest';
import { officialText } from '../../../../src/formats/of/letter/text.ts';
import { said } from './said.ts';

const ISSUED = 'findings of a conclusion that went out';

describe('a conclusion with findings', () => {
  it('is whole', async () => {
    const { document } = await said('conclusion', ISSUED);
    await expect(officialText(document)).toMatchFileSnapshot('../../../golden/letter/conclusion-filled.txt');
  });

  it('has nothing to be filled in by hand', async () => {
    for (const name of [
      'findings of a conclusion to come',
      ISSUED,
      'findings that demand nothing',
    ] as const) {
      const { document, body } = await said('conclusion', name);
      expect(document.body.some((block) => block.kind === 'paragraph' && block.role === 'fill-in')).toBe(
        false,
      );
      expect(body).not.toContain('……');
    }
  });

  it('bears the number and the day on record, and rests on the minutes on record', async () => {
    const { document, body } = await said('conclusion', ISSUED, { number: '99' });
    expect(document).toMatchObject({
      number: '12',
      symbol: 'TB-ĐKT',
      date: '2026-05-29',
      title: 'THÔNG BÁO',
    });
    expect(body).toContain('Biên bản kiểm tra số 03/BB-ĐKT ngày 13 tháng 5 năm 2026');
    const own = await said('conclusion', 'findings of a conclusion to come', { number: '99' });
    expect(own.document).toMatchObject({ number: '99', date: null });
  });

  it('is the paper of the office where it went out as that', async () => {
    const { document, body } = await said('conclusion', 'a conclusion of the office by its own name');
    expect(document).toMatchObject({ issuer: 'Sở Nội vụ', symbol: 'KL-SNV', title: 'KẾT LUẬN' });
    expect(document.summary).toMatch(/^Kiểm tra công tác/u);
    expect(document.signatures[0]?.lines).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(document.recipients).not.toContain('Sở Nội vụ');
    expect(body).toContain('Sở Nội vụ kết luận kiểm tra tại Sở Tư pháp như sau:');
    expect(body).toContain('gửi kèm Kết luận này');
  });

  it('tells a strength, and that there is no fault, in whole sentences', async () => {
    const { body } = await said('conclusion', ISSUED);
    expect(body).toContain(
      'Việc đã làm, ưu điểm:\nBan hành kế hoạch sớm.\nQua kiểm tra, không phát hiện tồn tại, hạn chế.\n2. ',
    );
    expect(body.match(/không phát hiện/gu)).toHaveLength(1);
  });

  it('tells all that is known of a fault, and where it was demanded before', async () => {
    const { body } = await said('conclusion', ISSUED);
    expect(body).toContain(
      'Tồn tại, hạn chế:\nTrả chậm 02 hồ sơ (căn cứ: sổ theo dõi hồ sơ). ' +
        'Hạn chế này đã được kiến nghị tại kết luận kiểm tra năm 2024, nay lặp lại. ' +
        'Tính chất, mức độ: chưa gây hậu quả. Nguyên nhân: thiếu người trực. ' +
        'Trách nhiệm thuộc về Chánh Văn phòng Sở Tư pháp. Biện pháp đã thực hiện: đã xin lỗi người dân.\n',
    );
    expect(body).toContain(
      'Vi phạm:\nThu thừa giấy tờ của 01 hồ sơ. Trách nhiệm thuộc về bộ phận một cửa.\n',
    );
  });

  it('names the conclusion of the same plan that a fault repeats', async () => {
    const to = 'so-xay-dung+chuyen-doi-so';
    const { body } = await said('conclusion', 'a finding that repeats one of a concluded visit', { to });
    expect(body).toContain(
      'Hạn chế này đã được kiến nghị tại Thông báo kết luận kiểm tra số 11/TB-ĐKT1 ngày 28 tháng 5 năm 2026, nay lặp lại.',
    );
  });

  it('demands by number, each by whom and by its own deadline, else by that of the plan', async () => {
    const { body } = await said('conclusion', ISSUED);
    expect(body).toContain(
      [
        '1 | Phân công người trực thay | Chánh Văn phòng Sở Tư pháp | Chậm nhất thứ Hai, ngày 15 tháng 6 năm 2026',
        '2 | Trả lại giấy tờ thừa | Bộ phận một cửa | 10 ngày làm việc kể từ ngày nhận được kết luận',
        '3 | Lấy ý kiến người dân hằng quý | Sở Tư pháp | 20 ngày làm việc kể từ ngày nhận được kết luận',
      ].join('\n'),
    );
    expect(body).toContain('trong thời hạn 20 ngày làm việc kể từ ngày nhận được kết luận, để Sở Nội vụ');
  });

  it.each(['findings that demand nothing', 'a conclusion that was said to demand nothing'] as const)(
    'says that nothing is demanded and no report owed: %s',
    async (name) => {
      const { body } = await said('conclusion', name);
      expect(body).toContain(
        'Kết luận không đặt ra yêu cầu khắc phục, chấn chỉnh đối với Sở Tư pháp; đơn vị không phải báo cáo',
      );
      expect(body).not.toContain('Đề nghị Sở Tư pháp thực hiện');
      expect(body).not.toContain('Thời hạn');
    },
  );

  it('tells what the unit raised', async () => {
    const { body } = await said('conclusion', ISSUED);
    expect(body).toContain('vướng mắc, kiến nghị:\nPhần mềm một cửa hay mất kết nối.\n');
  });

  it('is of its own subject alone', async () => {
    const reform = await said('conclusion', 'two conclusions on two subjects', {
      to: 'so-xay-dung+cai-cach-hanh-chinh',
    });
    expect(reform.body).toContain('Chưa có kế hoạch năm.');
    expect(reform.body).not.toContain('Chưa số hóa');
    const digital = await said('conclusion', 'two conclusions on two subjects', {
      to: 'so-xay-dung+chuyen-doi-so',
    });
    expect(digital.body).toContain('1 | Số hóa hồ sơ | Sở Xây dựng');
    expect(digital.document).toMatchObject({ number: '13', date: '2026-05-30' });
  });

  it('goes to the successor of a unit that is no more', async () => {
    const { body, document } = await said('conclusion', 'findings on a unit that is no more');
    expect(document.recipients[0]).toBe('Sở Xây dựng (tiếp nhận Sở Giao thông vận tải)');
    expect(body).toContain('| 05 ngày làm việc kể từ ngày nhận được kết luận');
  });

  it('leaves blanks where no finding is on record', async () => {
    const { body } = await said('conclusion', 'a remedy that is late');
    expect(body).toContain('Việc chấp hành và phối hợp của đơn vị:');
    expect(body).toContain('1 | …… | …… | 20 ngày làm việc kể từ ngày nhận được kết luận');
  });
});
