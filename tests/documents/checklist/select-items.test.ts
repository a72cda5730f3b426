import { beforeAll, describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { itemsOf } from '../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import { inputOf, listOf, listsFor, TWO_LEVELS, VINH_LONG } from './made.ts';

let real: ChecklistInput;
let twoLevels: ChecklistInput;
beforeAll(async () => {
  real = await inputOf(VINH_LONG);
  twoLevels = await inputOf(TWO_LEVELS);
});

describe('by date', () => {
  it.each([
    // 24 May: notice of Sở Xây dựng; 25 May: visit to Sở Giáo dục và Đào tạo.
    ['2021-05-24', '2021-05-25', 2],
    ['2021-05-24', '2021-05-24', 1],
    ['2021-05-22', '2021-05-23', 0],
    ['2021-09-30', null, 1],
    [null, '2021-03-21', 0],
    [null, '2021-03-22', 3],
  ])('from %s to %s: %d items', (from, to, count) => {
    const [list] = listsFor(real, 'secretariat', {
      from: from === null ? null : knownDate(from),
      to: to === null ? null : knownDate(to),
    });
    if (list === undefined) throw new Error('no checklist');
    expect(itemsOf(list)).toHaveLength(count);
    // 9 to prepare, 15 conclusions, 15 remediations, 6 more afterwards, 5 throughout.
    expect(list.datelessLeftOut).toBe(50);
  });

  it('keeps the numbers that the whole checklist has', () => {
    const day = knownDate('2021-05-24');
    const [part] = listsFor(real, 'secretariat', { from: day, to: day });
    const whole = itemsOf(listOf(real, 'secretariat'));
    const [item] = part === undefined ? [] : itemsOf(part);
    expect(whole[(item?.number ?? 0) - 1]).toEqual(item);
  });
});

describe('by unit', () => {
  it.each([
    [
      'so-xay-dung',
      [
        'duty-vi-1-a.3@so-xay-dung',
        'duty-vi-3-gach-1@so-xay-dung',
        'visit@so-xay-dung',
        'conclusion@so-xay-dung',
        'duty-vi-3-gach-5@so-xay-dung',
      ],
    ],
  ])('the secretariat has only what concerns %s', (unit, ids) => {
    const [list] = listsFor(real, 'secretariat', { units: [unit] });
    expect(
      list === undefined
        ? []
        : itemsOf(list)
            .filter(({ visit }) => visit !== null)
            .map(({ id }) => id),
    ).toEqual(ids);
    expect(list === undefined ? [] : itemsOf(list).filter(({ unit: about }) => about === null)).toEqual([]);
  });

  it('a district comes with the communes that it has to name', () => {
    const [list] = listsFor(real, 'secretariat', { units: ['huyen-tam-binh'] });
    const items = list === undefined ? [] : itemsOf(list);
    expect(items.filter(({ kind }) => kind === 'visit')).toHaveLength(3);
    expect(items.filter(({ text }) => text.vi.startsWith('Báo tên'))).toHaveLength(1);
  });

  it.each(['unit', 'seconding'] as const)('the %s has one checklist', (side) => {
    expect(listsFor(real, side, { units: ['so-tu-phap'] }).map(({ id }) => id)).toEqual([
      `${side}:so-tu-phap`,
    ]);
  });
});

describe('content', () => {
  const contentOf = (unit: string) =>
    itemsOf(listOf(twoLevels, `unit:${unit}`))
      .filter(({ kind }) => kind === 'content')
      .map(({ text, clause }) => `${text.vi.replace('Chuẩn bị báo cáo, tài liệu: ', '')} | ${clause}`);
  const DIGITAL = ['Dịch vụ công trực tuyến toàn trình | II.2', 'Dữ liệu và an toàn thông tin | II.2'];

  it('is that of the subject, with the clause of the subject', () => {
    expect(contentOf('so-tu-phap')).toEqual([
      'Kế hoạch CCHC năm 2026 của đơn vị và kết quả thực hiện | II.1',
      'Giải quyết thủ tục hành chính ở bộ phận một cửa | II.1',
    ]);
    expect(contentOf('xa-long-ho')).toEqual(DIGITAL);
  });

  it('has what is meant for one unit only there', () => {
    expect(contentOf('so-khoa-hoc-va-cong-nghe')).toEqual([
      ...DIGITAL,
      'Nhiệm vụ tham mưu của cơ quan chủ trì chuyển đổi số | II.2',
    ]);
  });

  it('comes with both visits where a unit is visited for two subjects', () => {
    expect(contentOf('so-xay-dung')).toHaveLength(4);
    expect(listOf(twoLevels, 'unit:so-xay-dung').sections.filter(({ visit }) => visit !== null)).toHaveLength(
      2,
    );
  });
});

describe('people', () => {
  it('are told with their number where the plan says it, and by name once they are known', () => {
    const [post] = itemsOf(listOf(twoLevels, 'seconding:so-khoa-hoc-va-cong-nghe'));
    expect(post?.text.vi).toBe('Cử người tham gia Đoàn kiểm tra số 2: 1 Phó Giám đốc; đã có: Đặng Văn Mẫu');
  });

  it('receive nobody where the inspection is by report or digital', () => {
    for (const unit of ['so-nong-nghiep-va-moi-truong', 'trung-tam-phuc-vu-hanh-chinh-cong-tinh']) {
      expect(itemsOf(listOf(twoLevels, `unit:${unit}`)).filter(({ kind }) => kind === 'reception')).toEqual(
        [],
      );
    }
  });
});
