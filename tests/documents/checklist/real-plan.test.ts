import { beforeAll, describe, expect, it } from 'vitest';
import { type ChecklistItem, itemsOf } from '../../../src/documents/checklist/checklist.ts';
import type { ChecklistInput } from '../../../src/documents/checklist/checklist-input.ts';
import { byId, inputOf, inShort, listOf, listsFor, VINH_LONG } from './made.ts';

let input: ChecklistInput;
beforeAll(async () => {
  input = await inputOf(VINH_LONG);
});

const idsOf = (items: readonly ChecklistItem[]) => items.map(({ id }) => id);

describe('the secretariat', () => {
  it('notifies each unit by the day that the schedule says', () => {
    const notices = itemsOf(listOf(input, 'secretariat')).filter(({ id }) => id.startsWith('duty-vi-1-a.3@'));
    // 15 working days before each visit of the schedule in the README.
    expect(notices.map(({ due }) => due?.date)).toEqual(
      '2021-03-22 2021-04-09 2021-05-04 2021-05-24 2021-06-11 2021-07-01 2021-07-21 2021-07-22 2021-07-22 2021-08-10 2021-08-11 2021-08-11 2021-08-30 2021-08-31 2021-08-31'.split(
        ' ',
      ),
    );
    expect(new Set(notices.map(({ due }) => due?.state))).toEqual(new Set(['expected']));
  });

  it('waits for each district once, by five working days before the first notice to its communes', () => {
    const naming = itemsOf(listOf(input, 'secretariat')).filter(({ text }) => text.vi.startsWith('Báo tên'));
    expect(naming.map(inShort)).toEqual([
      'Báo tên các xã đã chọn cho Sở Nội vụ | UBND huyện Tam Bình | 2021-07-15 | chosen',
      'Báo tên các xã đã chọn cho Sở Nội vụ | UBND huyện Bình Tân | 2021-08-04 | chosen',
      'Báo tên các xã đã chọn cho Sở Nội vụ | UBND huyện Vũng Liêm | 2021-08-24 | chosen',
    ]);
  });

  it('sees what hangs on what, from the names of the communes to the report', () => {
    const items = byId(listOf(input, 'secretariat'));
    const before = (id: string) => items.get(id)?.dependsOn;
    const commune = 'huyen-tam-binh#1';
    expect(before('duty-vi-1')).toHaveLength(6);
    expect(before(`duty-vi-1-a.3@${commune}`)).toEqual([
      'duty-vi-1-a',
      'duty-vi-1-a.2',
      'duty-none@huyen-tam-binh',
    ]);
    expect(before(`visit@${commune}`)).toEqual([
      'duty-vi-1',
      `duty-vi-1-a.3@${commune}`,
      `duty-vi-3-gach-1@${commune}`,
    ]);
    expect(before(`conclusion@${commune}`)).toEqual([`visit@${commune}`]);
    expect(before(`duty-vi-3-gach-5@${commune}`)).toEqual([`conclusion@${commune}`]);
    const visits = [...items.keys()].filter((id) => id.startsWith('visit@'));
    const [window] = [...items.keys()].filter((id) => id.startsWith('window@@'));
    expect(before(window ?? '')).toEqual(visits);
    expect(before('duty-vi-1-b')).toEqual([window]);
  });

  it('does the outline and the schedule once, by the first notice', () => {
    const once = itemsOf(listOf(input, 'secretariat')).filter(({ text }) =>
      /đề cương|Lập lịch/.test(text.vi),
    );
    expect(once.map(({ due }) => due?.date)).toEqual(['2021-03-22', '2021-03-22']);
  });
});

describe('the team', () => {
  it('has a part before, during and after each visit', () => {
    const [list] = listsFor(input, 'team');
    const [general, ...visits] = list?.sections ?? [];
    expect(general?.visit).toBeNull();
    expect(visits).toHaveLength(15);
    for (const { parts } of visits) {
      expect(parts.map(({ items }) => [...new Set(items.map(({ phase }) => phase))])).toEqual([
        ['before'],
        ['during'],
        ['after'],
      ]);
    }
  });

  it('looks at the three content items of the decision at every visit', () => {
    const content = itemsOf(listOf(input, 'team:doan-kiem-tra')).filter(({ kind }) => kind === 'content');
    expect(content.map(({ clause }) => clause)).toEqual(
      Array(15).fill(['II.1.a', 'II.1.b', 'II.1.c']).flat(),
    );
  });

  it('leaves those of Sở Tư pháp out at Sở Tư pháp, and nobody elsewhere', () => {
    const aside = itemsOf(listOf(input, 'team:doan-kiem-tra')).filter(({ id }) =>
      id.startsWith('stand-aside'),
    );
    expect(idsOf(aside)).toEqual(['stand-aside-so-tu-phap@so-tu-phap']);
  });
});

describe('a unit', () => {
  it('prepares before the visit and reports remediation T + 20 working days', () => {
    const items = byId(listOf(input, 'unit:so-xay-dung'));
    expect(items.get('duty-vi-3-gach-1@so-xay-dung')?.due).toMatchObject({
      date: '2021-06-07',
      setBy: 'secretariat',
    });
    expect(items.get('duty-vi-3-gach-2@so-xay-dung')?.due).toMatchObject({
      date: '2021-06-14',
      setBy: 'visit',
    });
    expect(items.get('duty-vi-3-gach-5@so-xay-dung')?.due).toMatchObject({
      date: null,
      state: 'open',
      event: 'conclusion-received',
      count: 20,
      measure: 'working-day',
      setBy: 'decision',
    });
  });

  it('that is a district chooses before it names', () => {
    const list = listOf(input, 'unit:huyen-vung-liem');
    expect(itemsOf(list).slice(0, 2).map(inShort)).toEqual([
      'Chọn 02 đơn vị cấp xã | UBND huyện Vũng Liêm | – | III.1.c',
      'Báo tên các xã đã chọn cho Sở Nội vụ | UBND huyện Vũng Liêm | 2021-08-24 | chosen',
    ]);
    expect(itemsOf(list)[1]?.dependsOn).toEqual(['duty-iii-1-c']);
  });
});

describe('an agency that sends people', () => {
  it('names whom for posts whose number the decision leaves open', () => {
    const posts = itemsOf(listOf(input, 'seconding:so-tai-chinh')).filter(({ id }) => id.startsWith('post-'));
    expect(posts.map(({ text }) => text.vi)).toEqual([
      'Cử người tham gia Đoàn kiểm tra: Lãnh đạo; số người theo quyết định thành lập Đoàn',
      'Cử người tham gia Đoàn kiểm tra: Chuyên viên; số người theo quyết định thành lập Đoàn',
    ]);
  });

  it('goes along to all fifteen visits, but stands aside at its own', () => {
    const during = (id: string) => itemsOf(listOf(input, id)).filter(({ phase }) => phase === 'during');
    expect(idsOf(during('seconding:so-tai-chinh')).filter((id) => id.startsWith('visit@'))).toHaveLength(15);
    const own = idsOf(during('seconding:so-tu-phap'));
    expect(own).toHaveLength(15);
    expect(own).not.toContain('visit@so-tu-phap');
    expect(own).toContain('stand-aside-so-tu-phap@so-tu-phap');
  });
});
