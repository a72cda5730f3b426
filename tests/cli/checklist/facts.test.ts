import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { partOf, textsIn } from '../../formats/zip-texts.ts';
import { folderForEach } from '../folder.ts';
import { planOfJuly } from '../plan-of-july.ts';
import { run } from '../run.ts';

const folder = folderForEach();

interface Item {
  readonly id: string;
  readonly number: number;
  readonly done: string | null;
  readonly remark: string | null;
  readonly due: { readonly date: string | null; readonly state: string } | null;
}

interface Lists {
  readonly checklists: readonly { readonly id: string; readonly items: readonly Item[] }[];
  readonly diagnostics: readonly object[];
}

/** What is written of the plan as it stood in July, to standard output or, for bytes, to a file. */
async function written(...words: string[]): Promise<string> {
  const plan = await folder.write('a.yaml', await planOfJuly());
  const { stdout } = await run(['checklist', plan, '--as-of', '2021-07-12', ...words]);
  return stdout;
}

async function lists(...words: string[]): Promise<Lists> {
  return JSON.parse(await written('--format', 'json', ...words)) as Lists;
}

/** The items that are done, by id, with the day. */
async function done(...words: string[]): Promise<ReadonlyMap<string, string>> {
  const items = (await lists(...words)).checklists.flatMap((list) => list.items);
  return new Map(items.flatMap((item) => (item.done === null ? [] : [[item.id, item.done] as const])));
}

const SENT = new Map([
  ['conclusion@so-tu-phap', '2021-04-26'],
  ['conclusion@so-giao-thong-van-tai', '2021-05-20'],
  ['conclusion@so-giao-duc-va-dao-tao', '2021-06-10'],
]);
const HELD = new Map([
  ['visit@so-tu-phap', '2021-04-12'],
  ['visit@so-giao-thong-van-tai', '2021-05-05'],
  ['visit@so-giao-duc-va-dao-tao', '2021-05-25'],
  ['visit@so-xay-dung', '2021-06-14'],
  ['visit@so-tai-nguyen-va-moi-truong', '2021-07-02'],
]);

describe('what is recorded', () => {
  it.each([['secretariat'], ['team']])('ticks the items of the %s, and no others', async (side) => {
    const found = await done('--for', side);
    const byKind = (kind: RegExp) => new Map([...found].filter(([id]) => kind.test(id)));
    expect(byKind(/^conclusion@/)).toEqual(SENT);
    expect(byKind(/^visit@/)).toEqual(HELD);
    const others = [...found].filter(([id]) => !/^(conclusion|visit)@/.test(id));
    expect(others.map(([id, day]) => `${id.replace(/^.*@/, '')} ${day}`).sort()).toEqual([
      'so-giao-duc-va-dao-tao 2021-04-29',
      'so-giao-thong-van-tai 2021-04-06',
      'so-giao-thong-van-tai 2021-06-25',
      'so-tai-nguyen-va-moi-truong 2021-06-10',
      'so-tu-phap 2021-03-18',
      'so-xay-dung 2021-05-26',
    ]);
  });

  it('ticks those of a unit', async () => {
    const found = await done('--for', 'unit', '--unit', 'so-giao-thong-van-tai');
    expect([...found.values()]).toEqual(['2021-04-06', '2021-05-05', '2021-05-20', '2021-06-25']);
  });

  it('ticks the visits of a seconding agency', async () => {
    const found = await done('--for', 'seconding', '--unit', 'so-tai-chinh');
    expect(found).toEqual(HELD);
  });

  it('is a column of its own in the table, and only where something is done', async () => {
    const unit = ['--for', 'unit', '--unit'];
    const table = await written(...unit, 'so-giao-thong-van-tai');
    expect(table).toMatch(/TT {2}Hạn +Đã làm +Việc/);
    expect(table).toMatch(/T6 09\/04\/2021 +06\/04\/2021 +Thông báo lịch/);
    expect(table).toMatch(/\d+ +20\/05\/2021 +Gửi kết luận kiểm tra/);
    expect(await written(...unit, 'huyen-vung-liem')).not.toContain('Đã làm');
  });

  it('is a ticked box in Markdown', async () => {
    const markdown = await written('--format', 'md');
    expect(markdown).toMatch(/- \[x\] \d+\\\. Gửi kết luận .*: Sở Tư pháp \(.*đã làm 26\/04\/2021/);
    expect(markdown).toMatch(/- \[ \] \d+\\\. Gửi kết luận .*: Sở Xây dựng/);
    expect(markdown.match(/- \[x\]/g)).toHaveLength([...(await done()).keys()].length);
  });

  it('is a ticked box in Word', async () => {
    await written('--for', 'unit', '--unit', 'so-giao-thong-van-tai', '-o', folder.at('viec.docx'));
    const body = partOf(await readFile(folder.at('viec.docx')), 'word/document.xml');
    expect(body.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(4);
    expect(textsIn(body, 'w:t')).toContain('Đã làm 25/06/2021');
  });

  it('is a state and a day in Excel', async () => {
    await written('-o', folder.at('viec.xlsx'));
    const sheet = partOf(await readFile(folder.at('viec.xlsx')), 'xl/worksheets/sheet1.xml');
    const rows = sheet.split('<row ').filter((row) => row.includes('Gửi kết luận'));
    const tuPhap = rows.find((row) => row.includes('Sở Tư pháp')) ?? '';
    expect(textsIn(tuPhap, 't')).toContain('Xong');
    // 26/04/2021.
    expect(tuPhap).toContain('<v>44312</v>');
    expect(textsIn(rows.find((row) => row.includes('Sở Xây dựng')) ?? '', 't')).toContain('Chưa làm');
  });

  it('completes the tasks of a calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await written('--format', 'ics-tasks')) as unknown[]);
    const tasks = calendar.getAllSubcomponents('vtodo');
    const found = await done();
    for (const task of tasks) {
      const id = String(task.getFirstPropertyValue('uid')).replace(/\/.*/, '');
      const day = found.get(id);
      expect(task.getFirstPropertyValue('status')).toBe(day === undefined ? 'NEEDS-ACTION' : 'COMPLETED');
      const completed = task.getFirstPropertyValue('completed');
      expect(completed?.toString()).toBe(day === undefined ? undefined : `${day}T00:00:00Z`);
    }
    expect(tasks.length).toBeGreaterThan(found.size);
  });

  it('closes the window once every visit of the round has been held', async () => {
    expect((await done()).has('window@@dot-1')).toBe(false);
    const plan = (await planOfJuly({ closed: '' }))
      .replace(/ {2}- id: cap-huyen[\s\S]*?(?=\nwindow:)/, '')
      .replace(/ {6}- ban-quan-ly[^\n]*\n/, '')
      .replace(/ {2}- unit: ban-quan-ly[\s\S]*$/, '');
    const file = await folder.write('b.yaml', plan);
    const { stdout } = await run(['checklist', file, '--format', 'json']);
    const items = (JSON.parse(stdout) as Lists).checklists.flatMap((list) => list.items);
    expect(items.find(({ id }) => id.startsWith('window@@'))?.done).toBe('2021-07-02');
  });
});

describe('a notice of another day', () => {
  it.each(['secretariat', 'team', 'unit'])(
    'ticks nothing for the %s, and is told as what it is',
    async (side) => {
      const items = (await lists('--for', side)).checklists.flatMap((list) => list.items);
      const told = items.filter(({ remark }) => remark !== null);
      expect(new Set(told.map(({ id }) => id.replace(/^.*@/, '')))).toEqual(
        new Set(['ban-quan-ly-cac-khu-cong-nghiep', 'huyen-tam-binh', 'xa-song-phu', 'xa-phu-loc']),
      );
      for (const { done: day, due } of told) {
        expect({ day, state: due?.state }).toEqual({ day: null, state: 'expected' });
        expect(String(due?.date) > '2021-07-12').toBe(true);
      }
      expect(told.find(({ id }) => id.endsWith('@xa-song-phu'))?.remark).toBe(
        'ngày 08/07/2021 đã thông báo cho sáng 12/08/2021, phải thông báo lại',
      );
    },
  );
});

describe('checklists that leave the office', () => {
  it.each([
    ['unit', 'so-tu-phap'],
    ['unit', 'ban-quan-ly-cac-khu-cong-nghiep'],
    ['seconding', 'so-tai-chinh'],
  ])('for %s %s carry no diagnostics, in no format', async (side, unit) => {
    const words = ['--for', side, '--unit', unit];
    expect((await lists(...words)).diagnostics).toEqual([]);
    for (const format of ['text', 'md', 'ics'])
      expect(await written(...words, '--format', format)).not.toMatch(/CC\d{3}/);
    await written(...words, '-o', folder.at('viec.docx'), '--force');
    expect(partOf(await readFile(folder.at('viec.docx')), 'word/document.xml')).not.toMatch(/CC\d{3}/);
    await written(...words, '-o', folder.at('viec.xlsx'), '--force');
    expect(partOf(await readFile(folder.at('viec.xlsx')), 'xl/worksheets/sheet1.xml')).not.toMatch(/CC\d{3}/);
  });

  it('keep within the office what is wrong with the plan', async () => {
    expect((await lists()).diagnostics).not.toEqual([]);
    expect(await written('--for', 'team')).toContain('CC402');
  });
});
