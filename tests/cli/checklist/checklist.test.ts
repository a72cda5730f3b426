import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const TWO_LEVELS = 'plans/vi-du-hai-cap-2026.yaml';

interface Lists {
  readonly side: string;
  readonly asOf: string | null;
  readonly checklists: readonly {
    readonly id: string;
    readonly items: readonly { readonly visit: string | null; readonly text: string }[];
    readonly datelessLeftOut: number;
  }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

async function lists(...words: string[]): Promise<Lists> {
  const { status, stdout, stderr } = await run(['checklist', ...words, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Lists;
}

describe('cchc checklist', () => {
  it('is for the secretariat unless another side is asked for', async () => {
    expect((await lists(PLAN)).checklists.map(({ id }) => id)).toEqual(['secretariat']);
  });

  it.each([
    ['team', ['team:doan-kiem-tra']],
    [
      'seconding',
      [
        'so-noi-vu',
        'so-tu-phap',
        'van-phong-ubnd-tinh',
        'so-tai-chinh',
        'so-thong-tin-va-truyen-thong',
        'so-khoa-hoc-va-cong-nghe',
      ].map((id) => `seconding:${id}`),
    ],
  ])('for the %s has one for each', async (side, ids) => {
    const { side: said, checklists } = await lists(PLAN, '--for', side);
    expect(said).toBe(side);
    expect(checklists.map(({ id }) => id)).toEqual(ids);
  });

  it.each(['so-tu-phap', 'Sở Tư pháp', 'so tu phap', 'SỞ TƯ PHÁP'.normalize('NFD')])(
    'finds a unit by %s',
    async (unit) => {
      const { checklists } = await lists(PLAN, '--for', 'unit', '--unit', unit);
      expect(checklists.map(({ id }) => id)).toEqual(['unit:so-tu-phap']);
    },
  );

  it('finds a commune that has yet to be named by what it is called until then', async () => {
    const { checklists } = await lists(PLAN, '--for', 'unit', '--unit', 'xa thu 1 do huyen tam binh chon');
    expect(checklists.map(({ id }) => id)).toEqual(['unit:huyen-tam-binh#1']);
  });

  it('keeps to the days asked for, both included, and says what it leaves out', async () => {
    const days = ['--from', '24/05/2021', '--to', '2021-05-25'];
    const [list] = (await lists(PLAN, ...days)).checklists;
    expect(list?.items).toHaveLength(2);
    expect(list?.datelessLeftOut).toBe(50);
    const { stdout } = await run(['checklist', PLAN, ...days]);
    expect(stdout).toContain('Không kể 50 việc không có ngày');
  });

  it('counts from the day taken for today', async () => {
    expect((await lists(PLAN, '--as-of', '2021-03-01')).asOf).toBe('2021-03-01');
  });

  it('shows unannounced visits to the secretariat only with --internal', async () => {
    const count = async (...words: string[]) => {
      const [list] = (await lists(TWO_LEVELS, ...words)).checklists;
      return list?.items.filter(({ text }) => text.startsWith('Kiểm tra đột xuất')).length;
    };
    expect(await count()).toBe(0);
    expect(await count('--internal')).toBe(4);
  });

  it('speaks English', async () => {
    const { stdout } = await run([
      'checklist',
      PLAN,
      '--for',
      'unit',
      '--unit',
      'so-tu-phap',
      '--lang',
      'en',
    ]);
    expect(stdout).toContain('T + 20 working days');
    expect(stdout).not.toMatch(/Trước khi|Căn cứ|dự kiến/);
  });
});

describe('cchc checklist refuses', () => {
  it.each([
    [['--for', 'unti'], 'chỉ có secretariat, team, unit, seconding'],
    [['--for', 'unit', '--unit', 'So Tu Phat'], 'Có phải là Sở Tư pháp?'],
    [['--for', 'seconding', '--unit', 'so-xay-dung'], 'không cử người tham gia đoàn nào'],
    [['--for', 'unit', '--internal'], '--internal chỉ dùng với --for secretariat hoặc team'],
    [['--for', 'seconding', '--internal'], 'không được biết trước cuộc kiểm tra đột xuất'],
    [['--from', '2021-05-02', '--to', '2021-05-01'], 'trước --from'],
    [['--from', 'mai'], '"mai" không phải là ngày'],
    [['--format', 'docx'], 'phải ghi vào tệp'],
    [['--format', 'xlsx'], 'Thêm -o danh-muc-viec.xlsx'],
    [['--format', 'pdf'], 'chỉ có text, md, docx, xlsx, json, ics'],
    [['-o', 'viec.pdf'], 'không biết định dạng'],
  ])('%j', async (words, told) => {
    const { status, stdout, stderr } = await run(['checklist', PLAN, ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  it('to name a unit that is only visited unannounced', async () => {
    const plan = (await readFile(PLAN, 'utf8'))
      .replace('directory: danh-muc/', 'directory: plans/danh-muc/')
      .replace('      - so-tu-phap\n', '      - { unit: so-tu-phap, form: unannounced }\n');
    const { status, stderr } = await run(['checklist', '-', '--for', 'unit', '--unit', 'so-tu-phap'], {
      stdin: plan,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('không có trong lịch kiểm tra');
  });

  it('a plan with errors, whose faults it tells', async () => {
    const plan = (await readFile(PLAN, 'utf8')).replace('so-tu-phap', 'so-tu-fap');
    const { status, stdout, stderr } = await run(['checklist', '-', '--format', 'json'], {
      stdin: plan.replace('directory: danh-muc/', 'directory: plans/danh-muc/'),
    });
    expect(status).toBe(1);
    expect(stderr).toContain('CC202');
    const { checklists, diagnostics } = JSON.parse(stdout) as Lists;
    expect(checklists).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('CC202');
  });
});

describe('cchc checklist -o', () => {
  const folder = folderForEach();

  it.each(['viec.docx', 'viec.xlsx', 'viec.md', 'viec.ics', 'viec.json', 'viec.txt'])(
    'writes nothing of a plan with errors to %s, also over a file and with --force',
    async (name) => {
      const text = (await readFile(PLAN, 'utf8')).replace('so-tu-phap', 'so-tu-fap');
      const plan = await folder.write('a.yaml', text);
      const kept = await folder.write(name, 'việc cũ');
      const { status, stdout, stderr } = await run(['checklist', plan, '-o', kept, '--force']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`Kế hoạch còn lỗi nên không ghi ${kept}.`);
      expect(await readFile(kept, 'utf8')).toBe('việc cũ');
    },
  );

  it.each([
    ['viec.docx', 'PK'],
    ['viec.XLSX', 'PK'],
    ['viec.md', '# Việc'],
    ['viec.ics', 'BEGIN:VCALENDAR'],
    ['viec.json', '{'],
    ['viec.txt', 'Việc của'],
  ])('writes %s in the format of its name, and not over another file', async (name, beginning) => {
    const file = folder.at(name);
    const told = { status: 0, stdout: '', stderr: `Đã ghi ${file}.\n` };
    expect(await run(['checklist', PLAN, '-o', file])).toEqual(told);
    const written = await readFile(file);
    expect(written.toString('utf8').slice(0, beginning.length)).toBe(beginning);
    const again = await run(['checklist', PLAN, '--for', 'team', '-o', file]);
    expect(again.status).toBe(2);
    expect((await readFile(file)).equals(written)).toBe(true);
    expect((await run(['checklist', PLAN, '--for', 'team', '-o', file, '--force'])).status).toBe(0);
    expect((await readFile(file)).equals(written)).toBe(false);
  });
});
