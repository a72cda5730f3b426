import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chooseLetters, lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import { SECRET_SEED } from '../drawn-situations.ts';
import { EVERY_SITUATION, type EverySituationName } from '../followed-situations.ts';
import { factsIn } from '../situations.ts';
import { kindOf } from '../written.ts';
import { idsOf, said } from './said.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The rows of the list of candidates: number, unit, id, hash, result. */
async function rowsOf(name: EverySituationName, to?: string): Promise<readonly (readonly string[])[]> {
  const { document } = await said('draw', name, to === undefined ? {} : { to });
  const [list] = document.annexes.flatMap(({ blocks }) => blocks);
  return list?.kind === 'table' ? list.rows : [];
}

describe('the minutes of a draw', () => {
  it.each([
    ['a draw that was repeated', 'cap-xa-lan-2', 'xổ số Thanh Lâm 29/03/2026: 482915', 3, 2],
    ['a draw that was repeated', 'cap-xa', '7193', 4, 2],
    ['a draw of which little is on record', 'cap-xa', '7', 5, 3],
    ['a draw by a commitment', 'cap-xa', SECRET_SEED, 4, 2],
  ] as const)('hold all that is needed to repeat it: %s, %s', async (name, to, seed, all, drawn) => {
    const { body, document } = await said('draw', name, { to });
    const rows = await rowsOf(name, to);
    expect(rows).toHaveLength(all);
    expect(body.split('\n')).toContain(seed);
    expect(rows.map(([, , , hash]) => hash)).toEqual(
      rows.map(([, , id = '']) => sha256(`${seed}\n${id}`)).sort(),
    );
    expect(rows.map(([, , , , result]) => result === 'Được chọn')).toEqual(
      rows.map((_, index) => index < drawn),
    );
    const result = body.split('\n').filter((line) => /^\d\. UBND/u.test(line));
    expect(result).toEqual(rows.slice(0, drawn).map(([number, unit]) => `${number ?? ''}. ${unit ?? ''}.`));
    expect(document.annexes[0]?.landscape).toBe(true);
  });

  it('tell who took part and who signs: the office, and those who saw it', async () => {
    const { body, document } = await said('draw', 'a draw that was repeated', { to: 'cap-xa-lan-2' });
    expect(body).toContain('Ông Đỗ Văn Mẫn, chuyên viên Văn phòng UBND tỉnh.');
    expect(document.signatures).toEqual([
      { lines: ['NGƯỜI GHI BIÊN BẢN'], name: null },
      { lines: ['ĐẠI DIỆN SỞ NỘI VỤ'], name: null },
      { lines: ['NGƯỜI CHỨNG KIẾN'], name: 'Đỗ Văn Mẫn' },
      { lines: ['NGƯỜI CHỨNG KIẾN'], name: 'Cao Thị Lành' },
    ]);
    const bare = await said('draw', 'a draw of which little is on record');
    expect(bare.body.match(/^Ông \(bà\)/gmu)).toHaveLength(4);
    expect(bare.document.signatures.map(({ lines }) => lines[0])).toEqual([
      'NGƯỜI GHI BIÊN BẢN',
      'ĐẠI DIỆN SỞ NỘI VỤ',
      'NGƯỜI CHỨNG KIẾN',
    ]);
  });

  it('tell on what it rests, who was drawn from, and who was not and why', async () => {
    const { body } = await said('draw', 'a draw that was repeated', { to: 'cap-xa-lan-2' });
    expect(body).toContain('Theo điểm b khoản 1 mục III của kế hoạch ban hành kèm theo Quyết định số');
    expect(body).toContain('khối cấp xã còn phải chọn 02 đơn vị');
    expect(body).toContain('ngày 04 tháng 5 năm 2026');
    expect(body).toContain(
      'trừ đơn vị đã có trong danh sách kiểm tra (UBND phường Tân Lâm) và đơn vị bị loại nêu dưới đây.',
    );
    expect(body).toContain('\nUBND xã Phú Hòa: đã được kiểm tra năm 2025.');
    const bare = await said('draw', 'a draw of which little is on record');
    expect(bare.body).toContain('Theo kế hoạch ban hành kèm theo Quyết định số');
    expect(bare.body).toContain('khối cấp xã phải chọn 03 đơn vị');
    expect(bare.body).toContain('Không đơn vị nào bị loại');
  });

  it('tell why it was drawn anew, and what becomes of the first draw', async () => {
    const { body, document } = await said('draw', 'a draw that was repeated', { to: 'cap-xa-lan-2' });
    expect(document.summary).toMatch(/^Bốc thăm lại chọn/u);
    expect(body).toMatch(/đã được bốc thăm ngày 27 tháng 3 năm 2026, kết quả là UBND .* và UBND /u);
    expect(body).toContain('Lý do bốc thăm lại: lần trước chưa loại xã đã được kiểm tra năm 2025.');
    expect(body).toContain('kết quả ấy không còn giá trị');
    const first = await said('draw', 'a draw that was repeated', { to: 'cap-xa' });
    expect(first.document.summary).toMatch(/^Bốc thăm chọn/u);
    expect(first.whole).not.toMatch(/bốc thăm lại/iu);
  });

  it('hold the commitment beside the seed, and tell how one proves the other', async () => {
    const { body, document } = await said('draw', 'a draw by a commitment');
    expect(body.split('\n')).toContain(sha256(SECRET_SEED));
    expect(body).toMatch(/công bố trước các cuộc kiểm tra/u);
    expect(body).not.toMatch(/giữ kín|nói công khai trước/u);
    expect(document.recipients).toContain('Chủ tịch UBND tỉnh');
  });

  it('stay with the office where they are of unannounced visits, until the last of these', async () => {
    const { body, document } = await said('draw', 'a draw for unannounced visits, told inside');
    expect(body).toContain('Số gieo được giữ kín và công bố sau cuộc kiểm tra cuối cùng của khối này.');
    expect(body).toMatch(/01 bản, do Sở Nội vụ giữ kín cho đến khi kết thúc/u);
    expect(body).toContain('khối xã kiểm tra đột xuất');
    expect(body).not.toMatch(/khối khối/iu);
    expect(document.recipients).toEqual(['Lưu: hồ sơ kiểm tra']);
  });

  it('are not written for others than the office where they are of unannounced visits, nor is it told that they are', async () => {
    const refusals = ['a draw for unannounced visits, told outside', 'one unit on site'] as const;
    const choices = await Promise.all(
      refusals.map(async (name) => {
        const facts = await factsIn(EVERY_SITUATION[name]);
        const kind = kindOf('draw');
        return ['all' as const, 'only' as const, ['dot-xuat']].map((wanted) =>
          chooseLetters(kind, lettersOf(kind, facts), wanted, facts),
        );
      }),
    );
    const nothing = { refused: 'nothing-to-write', lack: { what: 'drawn', count: 0 } };
    expect(choices.flat()).toEqual(Array.from({ length: 6 }, () => nothing));
  });

  it('are one paper for each draw, the last of a block by the name of the block', async () => {
    const name = 'a draw that was repeated';
    expect(await idsOf('draw', name)).toEqual(['cap-xa', 'cap-xa-lan-2']);
    const facts = await factsIn(EVERY_SITUATION[name]);
    const kind = kindOf('draw');
    const chosen = (unit: string) => {
      const choice = chooseLetters(kind, lettersOf(kind, facts), [unit], facts);
      return 'chosen' in choice ? choice.chosen.map(({ id }) => id) : choice.refused;
    };
    expect(chosen('cap-xa')).toEqual(['cap-xa-lan-2']);
    expect(chosen('Cấp xã')).toEqual(['cap-xa-lan-2']);
    expect(chosen('cap-xa-lan-1')).toEqual(['cap-xa']);
    expect(chosen('so-nganh')).toBe('unknown-unit');
  });

  it('are not written where the plan as it is no longer says from what was drawn', async () => {
    const situation = EVERY_SITUATION['a draw by a commitment'];
    const facts = await factsIn({
      ...situation,
      plan: situation.plan.replace('    minimum: 3\n    selected-by: draw\n', ''),
    });
    const kind = kindOf('draw');
    expect(chooseLetters(kind, lettersOf(kind, facts), 'all', facts)).toEqual({
      refused: 'nothing-to-write',
      lack: { what: 'drawn', count: 1 },
    });
  });
});
