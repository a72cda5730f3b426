import { describe, expect, it } from 'vitest';
import { postAtAgency } from '../../../src/documents/letter/establishing.ts';
import { fullTeamName } from '../../../src/documents/letter/team-name.ts';
import { officialText } from '../../../src/formats/of/letter/text.ts';
import { TWO_LEVELS, VINH_LONG } from '../checklist/made.ts';
import { factsOf, written } from './written.ts';

async function decisionOf(
  file: string,
  id: string,
  { change = (text: string) => text, internal = false } = {},
): Promise<string> {
  const facts = await factsOf(file, { change, internal });
  return officialText(written(facts, 'team', id).document).replace(/\s+/g, ' ');
}

describe('the decision that forms a team', () => {
  it('cites laws by their name and date, without their number', async () => {
    expect(await decisionOf(TWO_LEVELS, 'doan-cai-cach-hanh-chinh')).toContain(
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    );
  });

  it('says of which round each review period and each window is', async () => {
    const text = await decisionOf(TWO_LEVELS, 'doan-cai-cach-hanh-chinh');
    expect(text).toContain('đợt 1 từ ngày 15 tháng 12 năm 2025 đến ngày kiểm tra.');
    expect(text).toContain(
      'tiến hành kiểm tra: đợt 1 từ ngày 01 tháng 5 năm 2026 đến ngày 30 tháng 6 năm 2026 và đợt 2 từ ngày 07',
    );
    expect(await decisionOf(VINH_LONG, 'doan-kiem-tra')).toContain('Mốc thời gian kiểm tra: từ ngày 15');
  });

  it('tells deadlines as the plan counts them, so that a visit may move', async () => {
    const text = await decisionOf(TWO_LEVELS, 'doan-cai-cach-hanh-chinh');
    expect(text).toContain(
      'ban hành kết luận kiểm tra trong thời hạn 15 ngày làm việc kể từ ngày kết thúc đợt',
    );
    const announcing = (plan: string) =>
      plan.replace('owner: secretariat\n    deadline: notice', 'owner: team\n    deadline: notice');
    expect(await decisionOf(TWO_LEVELS, 'doan-chuyen-doi-so', { change: announcing })).toContain(
      'chậm nhất 15 ngày làm việc trước ngày bắt đầu kiểm tra.',
    );
  });

  it('names the units in the order of the plan, whatever day they have, and if they have none', async () => {
    const pinned = (text: string) =>
      text
        .replace('      - so-xay-dung\n', '      - { unit: so-xay-dung, pin: 2021-04-06 }\n')
        .replace(
          /^window:/m,
          'schedule: { closed: [{ from: 2021-01-01, to: 2021-12-31, units: [so-giao-duc-va-dao-tao] }] }\n\nwindow:',
        );
    const [plain, moved] = [
      await decisionOf(VINH_LONG, 'doan-kiem-tra'),
      await decisionOf(VINH_LONG, 'doan-kiem-tra', { change: pinned }),
    ];
    expect(plain).toContain('- Sở Tư pháp, Sở Giao thông vận tải, Sở Giáo dục và Đào tạo, Sở Xây dựng, Sở');
    expect(moved).toBe(plain);
  });

  it('promises the names of units that have yet to be named, but not of those inspected unannounced', async () => {
    const text = await decisionOf(TWO_LEVELS, 'doan-cai-cach-hanh-chinh', { internal: true });
    expect(text).toContain('- 02 đơn vị cấp xã, thông báo tên sau.');
    expect(text).toContain('- 04 đơn vị cấp xã (kiểm tra đột xuất).');
  });

  it('tells once how long visits last that last as long', async () => {
    expect(await decisionOf(VINH_LONG, 'doan-kiem-tra')).toContain(
      '01 ngày đối với đơn vị cấp tỉnh và đơn vị cấp huyện, 01 buổi đối với đơn vị cấp xã.',
    );
  });

  it('is of the issuer of the plan where the decision on record bears his symbol', async () => {
    const byIssuer = (plan: string) => plan.replace('number: 01/QĐ-SNV', 'number: 11/QĐ-UBND');
    const text = await decisionOf(TWO_LEVELS, 'doan-cai-cach-hanh-chinh', { change: byIssuer });
    expect(text).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG');
    expect(text).toContain('Điều 4. Chánh Văn phòng UBND tỉnh Vĩnh Long, Giám đốc Sở Nội vụ, Thủ trưởng');
  });

  it('is of a department under the committee of its level, though the directory does not say so', async () => {
    const facts = await factsOf(VINH_LONG);
    const agencies = facts.directory.agencies.map((one) =>
      one.id === 'so-noi-vu' ? { ...one, parent: null } : one,
    );
    const get = (id: string) => agencies.find((one) => one.id === id);
    const orphaned = { ...facts, directory: { ...facts.directory, agencies, get } };
    expect(written(orphaned, 'team').document.parent).toBe('UBND tỉnh Vĩnh Long');
  });
});

it.each([
  ['Đoàn kiểm tra', 'Đoàn kiểm tra công tác cải cách hành chính năm 2026'],
  ['Đoàn kiểm tra số 1', 'Đoàn kiểm tra số 1 về công tác cải cách hành chính năm 2026'],
  ['Đoàn số 1', 'Đoàn số 1 kiểm tra công tác cải cách hành chính năm 2026'],
  ['Đoàn kiểm tra CCHC', 'Đoàn kiểm tra CCHC năm 2026'],
])('names a team %s in full', (name, full) => {
  expect(fullTeamName(name, 'cải cách hành chính', 2026)).toBe(full);
});

it.each([
  ['Giám đốc', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Phó Chánh Văn phòng', 'Văn phòng UBND tỉnh', 'Phó Chánh Văn phòng UBND tỉnh'],
  ['Chánh Thanh tra', 'Thanh tra tỉnh', 'Chánh Thanh tra tỉnh'],
  ['Trưởng ban', 'Ban Quản lý các khu công nghiệp', 'Trưởng Ban Quản lý các khu công nghiệp'],
])('says no word twice where it names a %s of %s', (post, agency, said) => {
  expect(postAtAgency(post, agency)).toBe(said);
});
