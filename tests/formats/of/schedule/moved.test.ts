import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../../../cli/folder.ts';
import { planOfJuly } from '../../../cli/plan-of-july.ts';
import { run } from '../../../cli/run.ts';
import { partOf, textsIn } from '../../zip-texts.ts';

const folder = folderForEach();

interface Moment {
  readonly date: string;
  readonly session: string | null;
}

interface Moved {
  readonly visit: string;
  readonly from: Moment;
  readonly to: Moment | null;
  readonly days: number | null;
  readonly sessions: number | null;
  readonly notified: boolean;
  readonly notifyBy: string | null;
  readonly why: readonly string[];
}

interface Made {
  readonly visits: readonly { readonly id: string; readonly start: Moment | null }[];
  readonly trips: readonly { readonly distance: number; readonly days: number }[];
  readonly moved: readonly Moved[];
}

/** Where the visits still to come stood in an earlier schedule, those of the notices among them. */
const BEFORE = {
  plan: 'vinh-long-2021',
  revision: 1,
  trips: [
    { id: 'ban-quan-ly-cac-khu-cong-nghiep', start: { date: '2021-07-22', session: 'morning' } },
    { id: 'huyen-tam-binh', start: { date: '2021-08-11', session: 'morning' } },
    { id: 'huyen-binh-tan', start: { date: '2021-08-31', session: 'morning' } },
    { id: 'huyen-vung-liem', start: { date: '2021-09-22', session: 'morning' } },
  ],
  visits: [
    { id: 'xa-tan-luoc', start: { date: '2021-09-01', session: 'morning' } },
    { id: 'xa-thanh-trung', start: { date: '2021-09-01', session: 'afternoon' } },
  ],
};

async function written(...words: string[]) {
  const plan = await folder.write('a.yaml', await planOfJuly());
  const before = await folder.write('cu.json', JSON.stringify(BEFORE));
  return run(['schedule', plan, '--as-of', '2021-07-12', '--previous', before, ...words]);
}

async function made(...words: string[]): Promise<Made> {
  return JSON.parse((await written('--format', 'json', ...words)).stdout) as Made;
}

describe('what moved', () => {
  it('is listed once a visit, with its old and its new day', async () => {
    const { moved, visits } = await made();
    expect(moved.map(({ visit, from, notified }) => [visit, from.date, from.session, notified])).toEqual([
      ['ban-quan-ly-cac-khu-cong-nghiep', '2021-07-22', null, true],
      ['huyen-tam-binh', '2021-08-11', null, true],
      ['xa-song-phu', '2021-08-12', 'morning', true],
      ['xa-phu-loc', '2021-08-12', 'afternoon', true],
      ['huyen-binh-tan', '2021-08-31', 'morning', false],
      ['xa-tan-luoc', '2021-09-01', 'morning', false],
      ['xa-thanh-trung', '2021-09-01', 'afternoon', false],
    ]);
    const closed = 'trùng thời gian kế hoạch không xếp lịch (Giãn cách xã hội)';
    const trips: Readonly<Record<string, string>> = {
      'xa-song-phu': 'huyện Tam Bình',
      'xa-phu-loc': 'huyện Tam Bình',
      'xa-tan-luoc': 'huyện Bình Tân',
      'xa-thanh-trung': 'huyện Bình Tân',
    };
    for (const { visit, from, to, days, notifyBy, why } of moved) {
      expect(to).toEqual(visits.find(({ id }) => id === visit)?.start);
      expect(days).toBe((Date.parse(String(to?.date)) - Date.parse(from.date)) / 86_400_000);
      expect(String(notifyBy) >= '2021-07-12' && String(notifyBy) < String(to?.date)).toBe(true);
      const leading = trips[visit];
      expect(why).toEqual([leading === undefined ? closed : `cùng chuyến với UBND ${leading}`]);
    }
  });

  it('counts the sessions that were open, and the days of the calendar', async () => {
    const { moved } = await made();
    // Whole days from Monday 13/09 on: nothing is open between 22/07 and then.
    const first = moved.find(({ visit }) => visit.startsWith('ban-quan-ly'));
    expect(first).toMatchObject({ to: { date: '2021-09-13', session: 'morning' }, days: 53, sessions: 0 });
    const district = moved.find(({ visit }) => visit === 'huyen-tam-binh');
    expect(district).toMatchObject({ to: { date: '2021-09-14' }, days: 34, sessions: 2 });
  });

  it('has where it has no place neither a new day nor a distance', async () => {
    const plan = (await planOfJuly()).replace('to: 2021-09-10, reason', 'to: 2021-09-30, reason');
    const file = await folder.write('b.yaml', plan);
    const { stdout } = await run(['schedule', file, '--as-of', '2021-07-12', '--format', 'json']);
    const { moved } = JSON.parse(stdout) as Made;
    expect(moved.map(({ visit }) => visit)).toEqual([
      'ban-quan-ly-cac-khu-cong-nghiep',
      'huyen-tam-binh',
      'xa-song-phu',
      'xa-phu-loc',
    ]);
    for (const move of moved)
      expect(move).toMatchObject({ to: null, days: null, sessions: null, notifyBy: null });
    const table = await run(['schedule', file, '--as-of', '2021-07-12']);
    expect(table.stdout).toMatch(/22\/07\/2021, đã +chưa xếp được/);
  });

  it('is nothing where every visit keeps its day', async () => {
    const plan = await folder.write('b.yaml', await planOfJuly({ closed: '' }));
    const { stdout } = await run(['schedule', plan, '--as-of', '2021-07-12', '--format', 'json']);
    expect((JSON.parse(stdout) as Made).moved).toEqual([]);
    expect((await run(['schedule', plan, '--as-of', '2021-07-12'])).stdout).not.toContain('Dời lịch');
  });

  it.each([[[]], [['--explain']]])('is told once in the table %j', async (words) => {
    const { stdout } = await written(...words);
    expect(stdout).toContain('Dời lịch:\n');
    const [row = ''] = stdout.match(/^Ban quản lý các +T5 22\/07.*$/m) ?? [];
    expect(row).toContain('T2 13/09/2021');
    expect(stdout.match(/22\/07\/2021/g)).toHaveLength(1);
    expect(stdout.match(/T3 31\/08\/2021/g)).toHaveLength(1);
    expect(stdout).not.toContain('CC430');
    expect(stdout).toContain('cùng chuyến với');
  });

  it('has the same reasons in JSON and in a table', async () => {
    const rows = (await written('--format', 'md', '--explain')).stdout.split('\n');
    const from = rows.findIndex((row) => row.startsWith('| Đơn vị | Lịch cũ'));
    const { moved } = await made();
    const table = rows.slice(from + 2, from + 2 + moved.length);
    expect(table.map((row) => row.split(' | ').at(-1)?.replace(/ \|$/, ''))).toEqual(
      moved.map(({ why }) => why.join('; ')),
    );
  });

  it('is a table of its own in Markdown and on the page', async () => {
    const markdown = (await written('--format', 'md', '--lang', 'en')).stdout;
    expect(markdown).toContain('| Unit | Old day | New day | Apart | Notice | Why |');
    expect(markdown).toMatch(
      /\| Th 22 July 2021, notified \| Mo 13 September 2021 morning \| 53 days, 0 open/,
    );
    const html = (await written('--format', 'html')).stdout;
    expect(html).toContain('<a href="#doi-lich">7 cuộc kiểm tra dời lịch</a>');
    expect(html).toMatch(/<td>T5 22\/07\/2021, đã thông báo<\/td><td>T2 13\/09\/2021 sáng<\/td><td>53 ngày/);
  });

  it('is a sheet of its own in Excel, and the old date a column of CSV', async () => {
    await written('-o', folder.at('l.xlsx'));
    const book = await readFile(folder.at('l.xlsx'));
    expect(partOf(book, 'xl/workbook.xml')).toContain('<sheet name="Dời lịch"');
    const sheet = partOf(book, 'xl/worksheets/sheet4.xml');
    expect(textsIn(sheet, 't')).toContain('T5 22/07/2021, đã thông báo');
    // 22/07/2021 and 13/09/2021.
    expect(sheet).toMatch(/<v>44399<\/v>.*<v>44452<\/v>.*<v>53<\/v>/s);
    const rows = (await written('--format', 'csv')).stdout.split('\r\n');
    expect(rows[0]).toMatch(/,Lịch cũ$/);
    expect(rows.find((row) => row.startsWith('ban-quan-ly'))).toMatch(/,2021-07-22$/);
  });

  it('is in the description of its event in a calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await written('--format', 'ics')).stdout) as unknown[]);
    const told = calendar
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
      .filter(({ description }) => description.includes('Lịch cũ: '));
    expect(told.map(({ uid }) => uid.replace(/^visit\/|\/vinh-long.*$/g, '')).sort()).toEqual(
      (await made()).moved.map(({ visit }) => visit).sort(),
    );
    expect(told.find(({ uid }) => uid.includes('xa-song-phu'))?.description).toContain(
      'Lịch cũ: T5 12/08/2021 sáng, đã thông báo',
    );
  });

  it('is told on the screen where the result goes to a file, and not to the public', async () => {
    const { stderr } = await written('-o', folder.at('l.ics'));
    expect(stderr).toContain(
      'Dời lịch: Ban quản lý các khu công nghiệp từ T5 22/07/2021 sang T2 13/09/2021 sáng, 53 ngày, 0 buổi làm việc được; thông báo lại chậm nhất 19/08/2021.',
    );
    expect((await made('--public')).moved).toEqual([]);
    for (const format of ['text', 'md', 'html', 'csv', 'ics'])
      expect((await written('--format', format, '--public')).stdout).not.toMatch(/Dời lịch|Lịch cũ/);
  });
});

describe('a previous day', () => {
  it('that has gone by, or is too near to notify, is told as what it is', async () => {
    const previous = {
      plan: 'vinh-long-2021',
      revision: 0,
      trips: [
        { id: 'so-tu-phap', start: { date: '2021-04-12', session: 'morning' } },
        { id: 'so-xay-dung', start: { date: '2021-05-04', session: 'morning' } },
      ],
    };
    const file = await folder.write('cu.json', JSON.stringify(previous));
    const words = ['schedule', 'plans/vinh-long-2021.yaml', '--as-of', '2021-04-20', '--previous', file];
    const { moved } = JSON.parse((await run([...words, '--format', 'json'])).stdout) as Made;
    expect(moved.map(({ visit, why, notified }) => [visit, why, notified])).toEqual([
      ['so-tu-phap', ['trước ngày lập lịch, chưa ghi kết quả'], false],
      ['so-xay-dung', ['không kịp thời hạn thông báo (92/QĐ-UBND)'], false],
    ]);
    const { stdout } = await run(words);
    expect(stdout).toContain('Cuộc nào đã kiểm tra thì ghi bằng “cchc record visited”');
    expect(stdout).toContain('Đơn vị nào đã được thông báo ngày cũ thì ghi bằng “cchc record notified”');
  });
});

describe('a distance', () => {
  it('is told in days and in sessions', async () => {
    const closed = '{ from: 2021-04-01, to: 2021-06-30, reason: Họp, units: [so-tu-phap] }';
    const plan = `${await realPlan()}\nschedule:\n  closed:\n    - ${closed}\n`;
    const file = await folder.write('b.yaml', plan);
    const { trips } = JSON.parse((await run(['schedule', file, '--format', 'json'])).stdout) as Made;
    const [first] = trips;
    expect(first?.distance).toBeGreaterThan(0);
    expect(first?.days).toBeGreaterThan(Number(first?.distance) / 2);
    const { stdout } = await run(['schedule', file, '--explain']);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(
      `lệch ${String(first?.days)} ngày, ${String(first?.distance)} buổi làm việc được:`,
    );
    const total = trips.reduce((sum, { days }) => sum + days, 0);
    expect(text).toContain(`so với mong muốn: ${total} ngày, `);
    const english = (await run(['schedule', file, '--explain', '--lang', 'en'])).stdout.replace(/\s+/g, ' ');
    expect(english).toContain(`${String(first?.days)} days, ${String(first?.distance)} open sessions off:`);
  });
});
