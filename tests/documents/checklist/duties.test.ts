import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import { inShort, inputOf, listOf, listsFor, TWO_LEVELS, VINH_LONG } from './made.ts';

/**
 * Every duty of Decision 92/QĐ-UBND, read from its text: where it stands, in whose checklist it must be, and words of it
 * as the plan writes them.
 */
const DUTIES: readonly (readonly [clause: string, list: string, words: string])[] = [
  ['I.2.c', 'secretariat', 'tổng hợp kết quả, báo cáo Chủ tịch'],
  ['III.1.c', 'unit:huyen-tam-binh', 'Chọn 02 đơn vị cấp xã'],
  ['III.1.c', 'unit:huyen-binh-tan', 'Chọn 02 đơn vị cấp xã'],
  ['III.1.c', 'unit:huyen-vung-liem', 'Chọn 02 đơn vị cấp xã'],
  ['III.2.a', 'secretariat', '01/04/2021 – 30/09/2021'],
  ['IV.1', 'seconding:so-noi-vu', 'Lãnh đạo'],
  ['IV.1', 'seconding:so-tu-phap', 'Lãnh đạo'],
  ['IV.1', 'seconding:van-phong-ubnd-tinh', 'Lãnh đạo'],
  ['IV.1', 'seconding:so-tai-chinh', 'Chuyên viên'],
  ['IV.1', 'seconding:so-thong-tin-va-truyen-thong', 'Chuyên viên'],
  ['IV.1', 'seconding:so-khoa-hoc-va-cong-nghe', 'Chuyên viên'],
  ['VI.1', 'secretariat', 'Thành lập Đoàn'],
  ['VI.1', 'seconding:so-tai-chinh', 'Thành lập Đoàn'],
  ['VI.1.a', 'secretariat', 'Soạn đề cương'],
  ['VI.1.a', 'secretariat', 'Lập lịch kiểm tra'],
  ['VI.1.a', 'secretariat', 'Thông báo lịch kiểm tra'],
  ['VI.1.a', 'secretariat', 'Tổ chức kiểm tra'],
  ['VI.1.b', 'secretariat', 'Tổng hợp kết quả'],
  ['VI.1.b', 'secretariat', 'Theo dõi, đôn đốc'],
  ['VI.1.b', 'secretariat', 'Báo cáo kết quả lên Chủ tịch'],
  ['VI.1.b', 'secretariat', 'Tham mưu văn bản'],
  ['VI.1.b', 'secretariat', 'Xử lý sai phạm'],
  ['VI.1.c', 'secretariat', 'Đôn đốc đơn vị chuẩn bị'],
  ['Điều 2', 'secretariat', 'báo cáo Chủ tịch UBND tỉnh'],
  ['Đoạn kết', 'secretariat', 'Tổng hợp vướng mắc'],
];

/** What every inspected unit owes, and who of it must be there. */
const OF_UNITS: readonly (readonly [clause: string, words: string])[] = [
  ['IV.2', 'Lãnh đạo cơ quan'],
  ['IV.2', 'Lãnh đạo phòng'],
  ['IV.2', 'Công chức tham mưu'],
  ['VI.3 gạch 1', 'báo cáo'],
  ['VI.3 gạch 2', 'Chuẩn bị báo cáo, tài liệu'],
  ['VI.3 gạch 2', 'Bố trí người'],
  ['VI.3 gạch 3', 'Tạo thuận lợi'],
  ['VI.3 gạch 4', 'Thực hiện kết luận'],
  ['VI.3 gạch 5', 'Báo cáo kết quả khắc phục'],
  ['Đoạn kết', 'Phản ánh vướng mắc'],
];

/** What every agency that sends people owes. */
const OF_SECONDING: readonly (readonly [clause: string, words: string])[] = [
  ['IV.1', 'Lãnh đạo'],
  ['IV.1', 'Chuyên viên'],
  ['VI.2', 'Phối hợp với Sở Nội vụ'],
  ['VI.2', 'đúng thành phần, thời gian'],
];

let input: ChecklistInput;
beforeAll(async () => {
  input = await inputOf(VINH_LONG);
});

function isThere(list: string, clause: string, words: string): boolean {
  return itemsOf(listOf(input, list)).some((item) => item.clause === clause && item.text.vi.includes(words));
}

describe('the duties of the decision', () => {
  it.each(DUTIES)('%s is in the checklist %s: %s', (clause, list, words) => {
    expect(isThere(list, clause, words)).toBe(true);
  });

  it.each(OF_UNITS)('%s is in the checklist of each of the fifteen visited: %s', (clause, words) => {
    const lists = listsFor(input, 'unit');
    expect(lists).toHaveLength(15);
    expect(lists.filter(({ id }) => !isThere(id, clause, words)).map(({ id }) => id)).toEqual([]);
  });

  it.each(OF_SECONDING)('%s is in the checklist of each of the six agencies: %s', (clause, words) => {
    const lists = listsFor(input, 'seconding');
    expect(lists).toHaveLength(6);
    expect(lists.filter(({ id }) => !isThere(id, clause, words)).map(({ id }) => id)).toEqual([]);
  });

  it('reach the side that owes them, every duty that the plan names', () => {
    const texts = new Map<string, string[]>();
    for (const side of ['secretariat', 'unit', 'seconding', 'team'] as const) {
      texts.set(
        side,
        listsFor(input, side).flatMap((list) => itemsOf(list).map(({ text }) => text.vi)),
      );
    }
    const missing = input.plan.duties.filter(({ owner, text }) => {
      const side = owner === 'district' ? 'unit' : owner;
      return !(texts.get(side) ?? []).some((one) => one.includes(text));
    });
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  it('tell what only the secretariat chose', () => {
    const chosen = itemsOf(listOf(input, 'secretariat')).filter(({ clause }) => clause === null);
    const kinds = new Set(chosen.map(({ id }) => id.replace(/@.*/, '')));
    expect([...kinds].sort()).toEqual(['conclusion', 'duty-none']);
    expect(chosen.filter(({ id }) => id.startsWith('duty-none')).map(({ text }) => text.vi)).toEqual(
      Array(3).fill('Báo tên các xã đã chọn cho Sở Nội vụ'),
    );
  });
});

describe('an inspection by report', () => {
  it('keeps the duty whose deadline is counted from a visit that it does not have, and names its team', async () => {
    const change = (text: string) => text.replace('    for: [on-site, digital]\n', '');
    const list = listOf(await inputOf(TWO_LEVELS, { change }), 'unit:so-nong-nghiep-va-moi-truong');
    const items = itemsOf(list).map(inShort);
    expect(items).toContain('Gửi báo cáo theo đề cương | Sở Nông nghiệp và Môi trường | – | VI.4');
    expect(items).toContainEqual(
      expect.stringMatching(/^Kiểm tra .* qua báo cáo .*\| Đoàn kiểm tra số 2 \|/),
    );
  });

  it('has its own report in the place of one that is meant for visits', async () => {
    const list = listOf(await inputOf(TWO_LEVELS), 'unit:so-nong-nghiep-va-moi-truong');
    expect(itemsOf(list).map(({ text }) => text.vi)).not.toContain('Gửi báo cáo theo đề cương');
    expect(itemsOf(list).map(({ text }) => text.vi)).toContain('Gửi báo cáo thay cho kiểm tra trực tiếp');
    const visited = itemsOf(listOf(await inputOf(TWO_LEVELS), 'unit:so-y-te'));
    expect(visited.filter(({ text }) => text.vi === 'Gửi báo cáo theo đề cương')).toHaveLength(1);
  });
});
