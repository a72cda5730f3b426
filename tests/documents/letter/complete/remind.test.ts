import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import { EVERY_SITUATION } from '../followed-situations.ts';
import { factsIn } from '../situations.ts';
import { kindOf, written } from '../written.ts';
import { idsOf, said } from './said.ts';

const LATE = 'a remedy that is late';

describe('the reminder of a remedy that is late', () => {
  it('cites the conclusion and its receipt, the day passed, and how late it is', async () => {
    const { body, document } = await said('remind', LATE);
    expect(document.addressees).toEqual(['Sở Tư pháp']);
    expect(body).toContain('theo Thông báo kết luận kiểm tra số 12/TB-ĐKT ngày 29 tháng 5 năm 2026');
    expect(body).toContain('đơn vị nhận ngày 02 tháng 6 năm 2026');
    expect(body).toContain('hạn cuối là thứ Ba, ngày 30 tháng 6 năm 2026; đã quá hạn 14 ngày làm việc.');
    expect(body).toContain('Tính đến thứ Hai, ngày 20 tháng 7 năm 2026');
  });

  it('cites the reminders before it, by number or by day', async () => {
    const { body } = await said('remind', LATE);
    expect(body).toContain(
      'Sở Nội vụ đã đôn đốc tại Công văn số 88/SNV-CCHC ngày 06 tháng 7 năm 2026 và ngày 13 tháng 7 năm 2026.',
    );
  });

  it('asks for it within five working days of its date', async () => {
    const undated = await said('remind', LATE);
    expect(undated.body).toContain(
      'Đề nghị Sở Tư pháp khắc phục thiếu sót và báo cáo kết quả về Sở Nội vụ trong thời hạn 05 ngày làm việc kể từ ngày của văn bản này.',
    );
    const dated = await said('remind', LATE, { date: '2026-07-23' });
    expect(dated.body).toContain('về Sở Nội vụ chậm nhất thứ Năm, ngày 30 tháng 7 năm 2026.');
    const { body } = await said('remind', LATE, { date: '2026-08-27' });
    expect(body).toContain('chậm nhất thứ Ba, ngày 08 tháng 9 năm 2026.');
  });

  it('tells of an extension', async () => {
    const { body } = await said('remind', 'a remedy that was extended and is due soon');
    expect(body).toContain('đã được gia hạn theo Công văn số 83/SNV-CCHC ngày 26 tháng 6 năm 2026');
    expect(body).toContain('còn 05 ngày làm việc');
    expect(body).toContain('chậm nhất thứ Ba, ngày 14 tháng 7 năm 2026');
  });

  it('goes to the successor of a unit that is no more, and names both', async () => {
    const { document, body } = await said('remind', 'a remedy of a unit that is no more');
    expect(document.addressees).toEqual(['Sở Xây dựng']);
    expect(body).toContain(
      'của Sở Giao thông vận tải (hoạt động đến hết ngày 30 tháng 6 năm 2024, nay do Sở Xây dựng tiếp nhận)',
    );
  });

  it('lacks whoever stands for a unit that is no more, where the directory does not say', async () => {
    const situation = EVERY_SITUATION['a remedy of a unit that is no more'];
    const directory = situation.directory.replace('    successor: so-xay-dung\n', '');
    const facts = await factsIn({ ...situation, directory });
    const { missing } = written(facts, 'remind');
    expect(missing.map(({ key }) => key)).toContain('successor');
  });

  it('is written of an unannounced visit for internal readers only', async () => {
    expect(await idsOf('remind', 'a late remedy of an unannounced visit, told inside')).toEqual([
      'xa-long-thanh',
    ]);
    expect(await idsOf('remind', 'a late remedy of an unannounced visit, told outside')).toEqual([]);
  });
});

describe('the reminder before a visit', () => {
  it('asks for report and papers before the visit begins, citing its notice', async () => {
    const { body } = await said('remind', 'a report that is late before its visit');
    expect(body).toContain(
      'phục vụ cuộc kiểm tra trong cả ngày thứ Ba, ngày 12 tháng 5 năm 2026, đã thông báo tại Công văn số 45/SNV-CCHC',
    );
    expect(body).toContain('đã quá hạn 02 ngày làm việc');
    expect(body).toContain('chậm nhất thứ Hai, ngày 11 tháng 5 năm 2026.');
    expect(body).toMatch(/chuẩn bị đủ hồ sơ, tài liệu và bố trí đúng thành phần làm việc/u);
  });

  it('asks for it at once on the eve', async () => {
    const name = 'a report that is late before its visit';
    const { body } = await said('remind', name, { date: '2026-05-11' });
    expect(body).toContain('gửi về Sở Nội vụ ngay khi nhận được văn bản này.');
  });

  it('goes to nobody who has not been notified', async () => {
    const name = 'a report that is due, a unit that was not notified';
    expect(await idsOf('remind', name)).toEqual(['so-tu-phap']);
    const { body, document } = await said('remind', name);
    expect(document.summary).toMatch(/^V\/v nhắc/u);
    expect(body).toContain('còn 03 ngày làm việc. Đề nghị Sở Tư pháp chuẩn bị báo cáo');
    expect(body).not.toContain('quá hạn');
  });

  it('goes to nobody whose visit moves, who is to be told so first', async () => {
    const situation = EVERY_SITUATION['a district that moves with its communes'];
    const facts = await factsIn(situation, { asOf: '2024-05-03' });
    expect(facts.status?.due.map(({ owner }) => owner)).toContain('huyen-phu-lam');
    expect(lettersOf(kindOf('change'), facts)).toHaveLength(2);
    expect(lettersOf(kindOf('remind'), facts)).toEqual([]);
  });

  it('asks a district for the names of its communes in time for their notice', async () => {
    const { body, document } = await said('remind', 'names of communes that are late');
    expect(document.addressees).toEqual(['UBND huyện Phú Lâm']);
    expect(body).toContain('Báo tên 02 đơn vị cấp xã được chọn để kiểm tra: hạn cuối là thứ Sáu, ngày 12');
    expect(body).toMatch(/gửi tên 02 đơn vị cấp xã được chọn về Sở Nội vụ chậm nhất thứ Sáu, ngày 19/u);
  });

  it('asks every agency that seconds members, but the office itself', async () => {
    expect(await idsOf('remind', 'members that are late')).toEqual(['van-phong-ubnd-tinh', 'so-tai-chinh']);
    const { body } = await said('remind', 'members that are late', { to: 'so-tai-chinh' });
    expect(body).toContain('Đề nghị Sở Tài chính gửi danh sách người được cử tham gia Đoàn kiểm tra');
    expect(body).not.toContain('Văn phòng UBND tỉnh');
    const members = 'recipients: [{ to: Thành viên Đoàn kiểm tra }, { to: Chủ tịch UBND tỉnh }]';
    const change = (plan: string) => plan.replace('  agency: so-noi-vu', `  agency: so-noi-vu\n  ${members}`);
    const { document } = await said('remind', 'members that are late', { change });
    expect(document.recipients).toContain('Chủ tịch UBND tỉnh');
    expect(document.recipients.join()).not.toContain('Thành viên Đoàn');
  });
});

describe('the reminder of several things', () => {
  const MANY = 'many things owed by units of every form';

  it('is one letter to each that owes something, and tells nothing of the others', async () => {
    expect(await idsOf('remind', MANY)).toEqual([
      'trung-tam-phuc-vu-hanh-chinh-cong',
      'so-tu-phap',
      'so-xay-dung',
    ]);
    const { body } = await said('remind', MANY, { to: 'so-tu-phap' });
    expect(body).not.toMatch(/Sở Xây dựng|Trung tâm/u);
  });

  it('tells what is late before what is due', async () => {
    const { body } = await said('remind', 'names that are late and a report that is due');
    expect(body).toMatch(
      /1\. Việc đã quá hạn\n[^\n]*Báo tên[^\n]*\n2\. Việc sắp đến hạn\n[^\n]*báo cáo phục vụ/u,
    );
  });

  it('asks nobody for the report of a visit that is over', async () => {
    const { body } = await said('remind', MANY, { to: 'so-tu-phap' });
    expect(body).toContain('khắc phục');
    expect(body).not.toContain('báo cáo phục vụ');
    const situation = { ...EVERY_SITUATION[MANY], today: '2026-06-19' };
    const facts = await factsIn(situation);
    expect(facts.status?.overdue.map(({ owner }) => owner)).toContain('trung-tam-phuc-vu-hanh-chinh-cong');
    const addressees = lettersOf(kindOf('remind'), facts).map(({ id }) => id);
    expect(addressees).not.toContain('trung-tam-phuc-vu-hanh-chinh-cong');
  });

  it('asks nobody to receive a team that does not come', async () => {
    const { body } = await said('remind', MANY, { to: 'trung-tam-phuc-vu-hanh-chinh-cong' });
    expect(body).toContain('chuẩn bị đủ hồ sơ, tài liệu theo thông báo lịch kiểm tra.');
  });

  it('holds nothing that the office or the team owes', async () => {
    expect(await idsOf('remind', 'one unit on site')).toEqual([]);
    expect(await idsOf('remind', 'a notice that stands')).toEqual([]);
  });
});
