import { describe, expect, it } from 'vitest';
import { idsOf, said } from './said.ts';

describe('the notice of a visit', () => {
  it('cites the plan and the decision that formed the team', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toContain(
      'Quyết định số 214/QĐ-UBND ngày 10 tháng 02 năm 2026 của Chủ tịch UBND tỉnh Thanh Lâm',
    );
    expect(body).toContain('Quyết định số 58/QĐ-SNV ngày 16 tháng 3 năm 2026');
  });

  it('leaves the blank of the decree for a decision that is not known yet', async () => {
    const { body } = await said('notice', 'one unit, the team yet to be formed');
    expect(body).toMatch(/Quyết định số[ .…]+\/QĐ-SNV ngày[ .…]+tháng[ .…]+năm 2026/);
  });

  it('tells day with weekday, session, hours and, where no venue is given, that it is at the unit', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toContain('thứ Ba, ngày 12 tháng 5 năm 2026');
    expect(body).toMatch(/sáng/);
    expect(body).toMatch(/07(?::| giờ )30/);
    expect(body).toMatch(/17(?::| giờ )00|17 giờ/);
    expect(body).toContain('tại Sở Tư pháp');
  });

  it('tells no hours where none are given', async () => {
    const { body } = await said('notice', 'no hours, no contact');
    expect(body).toContain('thứ Ba, ngày 12 tháng 5 năm 2026');
    expect(body).not.toMatch(/\d\d?(?::\d\d| giờ)/);
  });

  it.each([
    ['of the visit', 'so-tu-phap', 'Phòng họp số 1, trụ sở Sở Tư pháp'],
    ['of the block', 'xa-phu-hoa', 'Hội trường UBND xã, phường được kiểm tra'],
    [
      'of the team',
      'so-cong-thuong',
      'Phòng họp trực tuyến, Sở Khoa học và Công nghệ, số 20 đường Hùng Vương',
    ],
    [
      'of the directory',
      'so-xay-dung',
      'Phòng họp A, trụ sở Sở Xây dựng, số 12 đường Trần Phú, phường Tân Lâm',
    ],
    ['of the office', 'so-y-te', 'Hội trường Sở Nội vụ, số 5 đường Lê Lợi, phường Tân Lâm'],
  ])('tells the venue %s', async (_, to, venue) => {
    const { body } = await said('notice', 'every key for letters', { to });
    expect(body).toContain(venue);
  });

  it('tells the period under review', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toMatch(/từ ngày 15 tháng 12 năm 2025 đến/);
  });

  it('tells content and reception in the words of the plan', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toContain('kết quả thực hiện kế hoạch cải cách hành chính của Sở Tư pháp');
    expect(body).toContain('tiếp nhận, giải quyết và trả kết quả thủ tục hành chính cho tổ chức, cá nhân');
    expect(body).toContain('Người đứng đầu hoặc cấp phó của người đứng đầu chủ trì làm việc');
    expect(body).toContain('Công chức được giao tham mưu cải cách hành chính cùng dự');
  });

  it('makes sentences of labels', async () => {
    const { body } = await said('notice', 'no key for letters', { to: 'so-tu-phap' });
    const lines = body.split('\n').map((line) => line.toLowerCase());
    for (const label of [
      'kế hoạch cchc và kết quả',
      'giải quyết thủ tục hành chính',
      'lãnh đạo đơn vị',
      'công chức phụ trách cchc',
    ]) {
      const holding = lines.find((line) => line.includes(label));
      expect(holding, label).toBeDefined();
      expect(holding?.replace(/[-.;\s]+/g, '')).not.toBe(label.replace(/\s+/g, ''));
    }
  });

  it('tells until which day the report is due, in how many copies, to whom and how else', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toContain('thứ Ba, ngày 05 tháng 5 năm 2026');
    expect(body).toMatch(/02 bản/);
    expect(body).toMatch(/về Sở Nội vụ/);
    expect(body).toContain('cchc.snv@thanhlam.gov.vn');
    expect(body).toMatch(/hệ thống quản lý văn bản/iu);
    expect(body).toMatch(/đề cương/iu);
  });

  it.each([
    ['five working days before the visit', 'count: 15', 'thứ Ba, ngày 05 tháng 5 năm 2026'],
    ['two where it is notified less than ten before', 'count: 7', 'thứ Sáu, ngày 08 tháng 5 năm 2026'],
  ])('asks for the report %s where the plan says nothing of it', async (_, count, day) => {
    const change = (plan: string) => plan.replace('notice: { count: 7', `notice: { ${count}`);
    const { body } = await said('notice', 'a short notice', { change });
    expect(body).toContain(day);
  });

  it('tells what to prepare, and whom to ask', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).toContain('ồ sơ, tài liệu và người trực tiếp phụ trách để cung cấp cho');
    expect(body).toContain('Phạm Thị Ngọc');
    expect(body).toContain('0270 3822 456');
  });

  it('says nothing of a contact where none is given', async () => {
    const { body } = await said('notice', 'no hours, no contact');
    expect(body).not.toMatch(/liên hệ *[.;:]/);
  });

  it('asks for no remediation before there is a conclusion', async () => {
    const { body } = await said('notice', 'one unit on site');
    expect(body).not.toMatch(/T \+|kể từ ngày nhận được kết luận, /);
  });

  it('has the outline beside it: areas of the content, tables, the day of the figures, who signs it', async () => {
    const { annexes, document } = await said('notice', 'one unit on site');
    const [outline = ''] = annexes;
    expect(outline).toMatch(/đề cương/iu);
    expect(outline).toMatch(/chỉ đạo, điều hành/iu);
    expect(outline).toMatch(/thủ tục hành chính/iu);
    expect(outline).not.toMatch(/tài chính công/iu);
    expect(document.annexes.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'table')).toBe(true);
    expect(outline).toMatch(/(?:số liệu|tính)[^\n]* đến (?:hết )?ngày/iu);
    expect(outline).toMatch(/(?:thủ trưởng|người đứng đầu)[^\n]*/iu);
  });
});

describe('the notice to a district', () => {
  it('names the communes that the plan names, and asks for no choice', async () => {
    const { body } = await said('notice', 'a district with named communes', { to: 'huyen-phu-lam' });
    expect(body).toMatch(/xã Phú An/iu);
    expect(body).toMatch(/thị trấn Phú Lâm/iu);
    expect(body).not.toMatch(/chọn/iu);
  });

  it('tells that it is the one to choose them', async () => {
    const { body } = await said('notice', 'a district that chooses its communes', { to: 'huyen-phu-lam' });
    expect(body).toMatch(/UBND huyện Phú Lâm (?:lựa )?chọn|do (?:UBND huyện Phú Lâm|huyện) (?:lựa )?chọn/iu);
  });

  it('tells which one it has named, and that the other is still to be chosen', async () => {
    const { body } = await said('notice', 'a district that has named one commune of two', {
      to: 'huyen-phu-lam',
    });
    expect(body).toMatch(/xã Phú An/iu);
    expect(body).toMatch(/chọn/iu);
    expect(body).toMatch(/01|một/iu);
  });

  it('tells nothing of a choice where the plan says nothing of it', async () => {
    const { body } = await said('notice', 'communes of which nobody says who chooses', {
      to: 'huyen-phu-lam',
    });
    expect(body).not.toMatch(/chọn/iu);
  });

  it('tells that the office chooses them', async () => {
    const { body } = await said('notice', 'communes that the office chooses', { to: 'huyen-phu-lam' });
    expect(body).not.toMatch(/huyện Phú Lâm (?:lựa )?chọn/iu);
    expect(body).toMatch(/Sở Nội vụ[^.;\n]* chọn/u);
  });

  it('is not the only one where communes have a name: each of them gets its own', async () => {
    expect(await idsOf('notice', 'a district with named communes')).toEqual(
      expect.arrayContaining(['huyen-phu-lam', 'xa-phu-an', 'thi-tran-phu-lam']),
    );
  });
});

describe('the notice of several visits', () => {
  it('tells both subjects in one letter, with the content of each', async () => {
    expect(await idsOf('notice', 'two subjects in one visit day')).toEqual(['so-xay-dung']);
    const { body } = await said('notice', 'two subjects in one visit day');
    expect(body).toContain('kết quả thực hiện kế hoạch cải cách hành chính');
    expect(body).toContain('sử dụng dịch vụ công trực tuyến toàn trình');
    expect(body).toContain('an toàn thông tin của các hệ thống do Sở Xây dựng quản lý');
    expect(body).toMatch(/thứ Ba, (?:ngày )?12[ /](?:tháng )?0?5/u);
    expect(body).toMatch(/sáng/iu);
    expect(body).toMatch(/chiều/iu);
  });

  it('tells which of two teams comes for what, and cites the decision of each', async () => {
    expect(await idsOf('notice', 'one unit for two subjects by two teams')).toEqual(['so-xay-dung']);
    const { body } = await said('notice', 'one unit for two subjects by two teams');
    expect(body).toContain('Đoàn kiểm tra số 1');
    expect(body).toContain('Đoàn kiểm tra số 2');
    expect(body).toContain('58/QĐ-SNV ngày 16 tháng 3 năm 2026');
    expect(body).toContain('59/QĐ-SNV ngày 16 tháng 3 năm 2026');
  });

  it('speaks to each unit of its own team only', async () => {
    const { body } = await said('notice', 'two teams', { to: 'so-y-te' });
    expect(body).toContain('Đoàn kiểm tra số 1');
    expect(body).not.toContain('Đoàn kiểm tra số 2');
    expect(body).not.toContain('dịch vụ công trực tuyến');
  });
});

describe('the notice of an inspection that is no meeting', () => {
  it('tells that it goes through systems, and lets nobody receive the team', async () => {
    const { body } = await said('notice', 'a digital inspection', { to: 'so-y-te' });
    expect(body).toMatch(/hệ thống thông tin|hệ thống điện tử|môi trường số|môi trường mạng/iu);
    expect(body).not.toMatch(/làm việc với/iu);
    expect(body).not.toContain('chủ trì làm việc');
  });

  it('tells a unit that reports instead by which day, and no other unit', async () => {
    const instead = await said('notice', 'an inspection by report', { to: 'xa-my-phuoc' });
    expect(instead.body).toContain('thứ Sáu, ngày 19 tháng 6 năm 2026');
    expect(instead.body).toMatch(/báo cáo tự kiểm tra/iu);
    expect(instead.body).not.toMatch(/tại UBND xã Mỹ Phước/u);
    const visited = await said('notice', 'an inspection by report', { to: 'so-tu-phap' });
    expect(visited.body).not.toContain('19 tháng 6 năm 2026');
    expect(visited.body).not.toMatch(/báo cáo tự kiểm tra/iu);
  });

  it('goes to no unit that is visited unannounced', async () => {
    expect(await idsOf('notice', 'an unannounced visit, told outside')).toEqual(['so-tu-phap']);
    expect(await idsOf('notice', 'an unannounced visit, told inside')).toEqual(['so-tu-phap']);
  });
});

describe('where things stand otherwise', () => {
  it('tells a unit that is inspected that its people stay away, without calling it by name twice', async () => {
    const { body } = await said('notice', 'a seconding agency that is inspected', { to: 'so-tai-chinh' });
    expect(body).toMatch(/Người của Sở Tài chính được cử tham gia Đoàn/u);
  });

  it('goes to the unit that is visited, though it is merged later', async () => {
    expect(await idsOf('notice', 'a unit that is merged before its conclusion')).toEqual([
      'so-giao-thong-van-tai',
    ]);
  });

  it('goes with its recipients: all, and those whom the plan names for it', async () => {
    const { document } = await said('notice', 'every key for letters', { to: 'so-tu-phap' });
    expect(document.recipients).toContain('Chủ tịch UBND tỉnh (để báo cáo)');
    expect(document.recipients).toContain('Thành viên Đoàn kiểm tra');
    expect(document.recipients.join()).not.toContain('Ban Giám đốc');
  });

  it('tells each unit in three levels and in two', async () => {
    expect(await idsOf('notice', 'three levels')).toHaveLength(6);
    expect(await idsOf('notice', 'two levels')).toHaveLength(4);
  });

  it('asks only those for content that it is meant for', async () => {
    const change = (plan: string) =>
      plan.replace(
        /\nreception:/,
        '\n  - { text: Rà soát quy định, wording: Việc rà soát quy định thủ tục hành chính do cấp tỉnh ban hành, for: [province] }\nreception:',
      );
    const department = await said('notice', 'two levels', { to: 'so-y-te', change });
    expect(department.body).toContain('rà soát quy định thủ tục hành chính do cấp tỉnh ban hành');
    const commune = await said('notice', 'two levels', { to: 'xa-phu-hoa', change });
    expect(commune.body).not.toContain('rà soát quy định');
  });
});
