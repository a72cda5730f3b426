import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

describe('the notice that a visit does not take place', () => {
  it('goes to those alone who were notified of it', async () => {
    expect(await idsOf('cancel', 'a visit that is cancelled')).toEqual(['so-y-te']);
    for (const name of ['a visit that was put off', 'a notice that stands', 'two levels'] as const)
      expect(await idsOf('cancel', name)).toEqual([]);
  });

  it('tells of which day they were notified, why it is cancelled, and which notice is withdrawn', async () => {
    const { body } = await said('cancel', 'a visit that is cancelled');
    expect(body).toContain('tại Công văn số 46/SNV-CCHC ngày 08 tháng 4 năm 2026.');
    expect(body).toContain('làm việc với Sở Y tế trong cả ngày thứ Ba, ngày 19 tháng 5 năm 2026.');
    expect(body).toContain(
      'Do đơn vị đang được thanh tra, Sở Nội vụ thông báo không tiến hành cuộc kiểm tra này.',
    );
    expect(body).toContain('Sở Nội vụ thu hồi Công văn số 46/SNV-CCHC ngày 08 tháng 4 năm 2026.');
    expect(body).toContain('Sở Y tế không phải gửi báo cáo');
  });

  it('says of a report that has come that it is kept, and asks for no other', async () => {
    const { body } = await said('cancel', 'a visit that is cancelled after its report');
    expect(body).toContain(
      'Báo cáo mà Sở Y tế đã gửi, Sở Nội vụ nhận ngày 22 tháng 4 năm 2026, được lưu hồ sơ; Sở Y tế không phải gửi thêm báo cáo, chuẩn bị hồ sơ và bố trí người làm việc phục vụ cuộc kiểm tra nói trên.',
    );
    expect((await said('cancel', 'a visit that is cancelled')).body).not.toContain('Báo cáo mà');
  });

  it('bears number and day on record, else those given at signing', async () => {
    const known = await said('cancel', 'a visit that is cancelled by a letter on record', {
      number: '99',
      date: '2026-05-04',
    });
    expect(known.document).toMatchObject({ number: '77', symbol: 'SNV-CCHC', date: '2026-04-27' });
    const given = await said('cancel', 'a visit that is cancelled', { number: '99', date: '2026-05-04' });
    expect(given.document).toMatchObject({ number: '99', symbol: 'SNV-CCHC', date: '2026-05-04' });
  });

  it('leaves what else the notice tells, and other visits, as they are', async () => {
    const { body, document } = await said('cancel', 'two subjects, one of them cancelled');
    expect(document.summary).toContain('công tác chuyển đổi số');
    expect(body).toContain(
      'Nội dung về cuộc kiểm tra này tại Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026 không còn hiệu lực.',
    );
    expect(body).not.toContain('thu hồi');
    expect(body).toContain('Lịch các cuộc kiểm tra khác đối với Sở Xây dựng không thay đổi.');
  });

  it('tells several visits in one letter, each with its day and reason', async () => {
    expect(await idsOf('cancel', 'two subjects, both cancelled')).toEqual(['so-xay-dung']);
    const { body } = await said('cancel', 'two subjects, both cancelled');
    expect(body).toMatch(/cải cách hành chính\) \| Buổi sáng thứ Ba, 12\/05\/2026 \| Mưa bão/iu);
    expect(body).toMatch(/chuyển đổi số\) \| Buổi chiều thứ Ba, 12\/05\/2026 \| Trùng nội dung kiểm toán/iu);
    expect(body).toMatch(/thu hồi Công văn số 45\S+ ngày[^.]* và Công văn số 46/u);
  });

  it('says of inspections that are no meeting what they were to be', async () => {
    const name = 'inspections by report and through systems that are cancelled';
    const byReport = await said('cancel', name, { to: 'xa-my-phuoc' });
    expect(byReport.body).toContain('kiểm tra UBND xã Mỹ Phước qua báo cáo của đơn vị');
    expect(byReport.body).not.toMatch(/bố trí người làm việc/u);
    const digital = await said('cancel', name, { to: 'trung-tam-phuc-vu-hanh-chinh-cong' });
    expect(digital.body).toContain('qua hệ thống thông tin vào buổi sáng thứ Ba, ngày 19 tháng 5 năm 2026');
  });

  it('is known to the district of a commune', async () => {
    const { document } = await said('cancel', 'a commune whose visit is cancelled');
    expect(document.recipients).toContain('UBND huyện Phú Lâm');
  });

  it('goes to the successor of a unit that has ended, and names both', async () => {
    const { document, body } = await said('cancel', 'a unit that ends before its cancelled visit');
    expect(document.addressees).toEqual(['Sở Xây dựng']);
    expect(body).toContain(
      'Sở Giao thông vận tải hoạt động đến hết ngày 30 tháng 6 năm 2024; Sở Xây dựng là nơi tiếp nhận nhiệm vụ.',
    );
  });
});
