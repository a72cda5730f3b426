import { describe, expect, it } from 'vitest';
import { officialDay } from '../../../../src/documents/official-date.ts';
import { EVERY_SITUATION, type EverySituationName } from '../followed-situations.ts';
import { factsIn } from '../situations.ts';
import { idsOf, said } from './said.ts';

const PUT_OFF = 'a visit that was put off';

/** The day on which a unit is now visited, as letters write it. */
async function newDay(name: EverySituationName, unit: string): Promise<string> {
  const { schedule } = await factsIn(EVERY_SITUATION[name]);
  const start = schedule.visits.find(({ visit }) => visit.unit === unit)?.start ?? null;
  if (start === null) throw new Error(`${unit} has no day in ${name}`);
  return officialDay(start.date);
}

describe('the notice of a change', () => {
  it('goes to those alone whose notice told of another day', async () => {
    expect(await idsOf('change', PUT_OFF)).toEqual(['so-tu-phap']);
    expect(await idsOf('change', 'a pin that moved, and nobody says why')).toEqual(['so-tu-phap']);
    for (const name of ['a notice that stands', 'one unit on site', 'a visit that is cancelled'] as const)
      expect(await idsOf('change', name)).toEqual([]);
  });

  it('tells the old day and the new one with their weekdays and sessions', async () => {
    const { body } = await said('change', PUT_OFF);
    expect(body).toContain('Thời gian đã thông báo: trong cả ngày thứ Ba, ngày 12 tháng 5 năm 2026.');
    expect(body).toContain(
      `Thời gian mới: Đoàn kiểm tra cải cách hành chính năm 2026 làm việc với Sở Tư pháp`,
    );
    expect(body).toContain(`trong cả ngày ${await newDay(PUT_OFF, 'so-tu-phap')}`);
    const one = await said('change', 'one of two subjects that moves');
    expect(one.body).toContain('vào buổi chiều thứ Ba, ngày 12 tháng 5 năm 2026.');
    expect(one.body).toContain('vào buổi chiều thứ Ba, ngày 09 tháng 6 năm 2026 (từ 13 giờ 30');
  });

  it('tells why: as it was put off, else as the plan shuts the day; and invents nothing', async () => {
    expect((await said('change', PUT_OFF)).body).toContain('Do dịch bệnh tại nơi làm việc, Sở Nội vụ');
    const closed = await said('change', 'a district that moves with its communes');
    expect(closed.body).toContain('Do kỳ họp Hội đồng nhân dân tỉnh, Sở Nội vụ');
    const untold = await said('change', 'a pin that moved, and nobody says why');
    expect(untold.body).not.toMatch(/(?:Do|Vì|Lý do) /u);
    expect(untold.body).toContain('Nay Sở Nội vụ thông báo thay đổi thời gian kiểm tra như sau:');
  });

  it('tells each reason with its visit where there are several', async () => {
    const { body } = await said('change', 'two subjects that move for two reasons');
    expect(body).toMatch(/cải cách hành chính\) \|.*12\/05\/2026 \|.*\| Mưa bão/iu);
    expect(body).toMatch(/chuyển đổi số\) \|.*12\/05\/2026 \|.*\| Hệ thống nâng cấp/iu);
  });

  it('says which notice it replaces: with the symbol of the office, and all that no other one replaces', async () => {
    const { body } = await said('change', PUT_OFF);
    expect(body).toContain('hạn gửi báo cáo tại Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026.');
    const twice = await said('change', 'a visit that was put off twice, its report received');
    expect(twice.body).toContain(
      'tại Công văn số 45/SNV-CCHC ngày 02 tháng 4 năm 2026 và Công văn số 61/SNV-CCHC ngày 14 tháng 4 năm 2026',
    );
    const replaced = await said('change', 'a second notice that replaces the first, put off too');
    expect(replaced.body).toContain('Công văn số 61/SNV-CCHC ngày 14 tháng 4 năm 2026');
    expect(replaced.body).not.toContain('45/SNV-CCHC');
    expect(replaced.body).toContain(
      'Thời gian đã thông báo: trong cả ngày thứ Ba, ngày 19 tháng 5 năm 2026.',
    );
  });

  it('says what stays: content, venue, period, outline, the decision on the team, and other visits', async () => {
    const { body } = await said('change', PUT_OFF);
    expect(body).toMatch(
      /Nội dung kiểm tra, địa điểm, mốc thời gian kiểm tra,[^.]* đề cương báo cáo[^.]* giữ nguyên/u,
    );
    expect(body).toContain('Quyết định thành lập Đoàn kiểm tra nói trên không thay đổi.');
    expect(body).toContain('Quyết định số 58/QĐ-SNV ngày 16 tháng 3 năm 2026');
    expect(body).not.toContain('Lịch các cuộc kiểm tra khác');
    const { body: other } = await said('change', 'one of two subjects that moves');
    expect(other).toContain('Lịch các cuộc kiểm tra khác đối với Sở Xây dựng không thay đổi.');
  });

  it('counts the day of the report anew, and all else that is counted from the visit', async () => {
    const { body } = await said('change', PUT_OFF);
    expect(body).toMatch(/gửi về Sở Nội vụ chậm nhất thứ Ba, ngày 26 tháng 5 năm 2026; gửi 02 bản giấy/u);
    expect(body).toContain('thay cho hạn đã thông báo');
    const { body: checked } = await said('change', 'a visit of a plan with every key that was put off');
    expect(checked).toMatch(/[Tt]ự kiểm tra, chậm nhất thứ \S+, ngày/u);
  });

  it('asks for no report that is there already', async () => {
    const { body } = await said('change', 'a visit that was put off twice, its report received');
    expect(body).toContain('Sở Nội vụ nhận ngày 20 tháng 4 năm 2026, vẫn được sử dụng');
    expect(body).not.toMatch(/chậm nhất/u);
  });

  it('tells a district of its communes, and who tells these', async () => {
    const name = 'a district that moves with its communes';
    expect(await idsOf('change', name)).toEqual(['huyen-phu-lam', 'xa-phu-an']);
    const { body, document } = await said('change', name, { to: 'huyen-phu-lam' });
    expect(body).toMatch(/xã Phú An \| Buổi sáng thứ Tư, 15\/05\/2024 \| Buổi sáng thứ Ba, 28\/05\/2024/iu);
    expect(body).toContain('thông báo riêng thời gian mới cho UBND xã Phú An và UBND thị trấn Phú Lâm');
    expect(body).not.toContain('61/SNV-CCHC');
    expect(document.recipients.join()).not.toContain('UBND huyện Phú Lâm');
    const commune = await said('change', name, { to: 'xa-phu-an' });
    expect(commune.document.recipients).toContain('UBND huyện Phú Lâm');
  });

  it('tells a district that has yet to choose by when it names them now', async () => {
    const { body } = await said('change', 'a district that moves before it has chosen');
    expect(body).toMatch(/02 đơn vị cấp xã chưa có tên trong lịch trên do UBND huyện Phú Lâm chọn/u);
    expect(body).toMatch(/gửi tên[^.]*chậm nhất thứ \S+, ngày \d+ tháng 5 năm 2024/u);
  });

  it('says of an inspection through systems that nobody comes', async () => {
    const { body } = await said('change', 'a digital inspection that moves');
    expect(body).toContain('kiểm tra Sở Y tế qua hệ thống thông tin vào buổi');
    expect(body).not.toMatch(/địa điểm|thành phần làm việc|làm việc với/iu);
  });

  it('goes with the recipients that the plan names for it', async () => {
    const name = 'a visit of a plan with every key that was put off';
    const change = (plan: string) =>
      plan
        .replace('for: [notice, team, schedule]', 'for: [change]')
        .replace('for: [nominate]', 'for: [cancel]');
    const { document } = await said('change', name, { change });
    expect(document.recipients).toContain('Thành viên Đoàn kiểm tra');
    expect(document.recipients.join()).not.toContain('Ban Giám đốc');
  });
});
