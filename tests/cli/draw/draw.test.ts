import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Folder, folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const RECORDS = 'so-theo-doi/vi-du-boc-tham-2026.yaml';
const SEED = 'Xổ số Vĩnh Long 27/03/2026: 482915';

let plan = '';
beforeEach(async () => {
  plan = await planIn(folder);
});

/** The example, without anything on record. */
async function planIn(folder: Folder): Promise<string> {
  await folder.write(RECORDS, 'cchc-records: 1\nplan: vi-du-boc-tham-2026\nfacts: []\n');
  return folder.write('kế hoạch.yaml', await readFile('plans/vi-du-boc-tham-2026.yaml', 'utf8'));
}

const draw = (...words: readonly string[]) => run(['draw', plan, ...words]);
const records = () => readFile(folder.at(RECORDS), 'utf8');
const ON = ['--on', '2026-03-30'];

interface DrawJson {
  readonly state: string;
  readonly agrees: boolean;
  readonly seed: string | null;
  readonly commitment?: string;
  readonly candidates: readonly { readonly unit: string; readonly hash: string | null }[];
  readonly drawn: readonly string[];
  readonly excluded: readonly { readonly unit: string; readonly reason: string }[];
}

async function drawn(...words: readonly string[]): Promise<DrawJson> {
  const { status, stdout, stderr } = await draw(...words, '--format', 'json');
  expect([status, stderr]).toEqual([expect.any(Number), expect.not.stringContaining('Lỗi')]);
  return JSON.parse(stdout) as DrawJson;
}

describe('cchc draw', () => {
  it('draws the first of the hashes and writes that into the records', async () => {
    const { candidates, drawn: units, excluded } = await drawn('--block', 'xa-phuong', '--seed', SEED, ...ON);
    expect(units).toEqual(candidates.slice(0, 4).map(({ unit }) => unit));
    expect(units).toEqual(['phuong-thanh-duc', 'xa-cang-long', 'phuong-long-duc', 'xa-cho-lach']);
    expect(excluded).toEqual([{ unit: 'xa-tra-on', reason: 'Đã được kiểm tra trong năm 2025' }]);
    expect(candidates.map(({ unit }) => unit)).not.toContain('xa-tra-on');
    expect(await records()).toContain(`  - fact: drawn
    block: xa-phuong
    on: 2026-03-30
    units: [phuong-thanh-duc, xa-cang-long, phuong-long-duc, xa-cho-lach]
    seed: "${SEED}"
    excluded: [{ unit: xa-tra-on, reason: "Đã được kiểm tra trong năm 2025" }]
`);
  });

  it('gives the visits of the block the units drawn, under the ids that they had', async () => {
    const visits = async () =>
      (
        JSON.parse((await run(['schedule', plan, '--format', 'json'])).stdout) as {
          visits: { id: string; unit: string | null; block?: string }[];
        }
      ).visits.map(({ id, unit }) => [id, unit]);
    const before = await visits();
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    const after = await visits();
    expect(after.map(([id]) => id).sort()).toEqual(before.map(([id]) => id).sort());
    expect(new Map(after as [string, string][]).get('xa-phuong#2')).toBe('xa-cang-long');
  });

  it('shows the draw on record again by its seed, and writes nothing', async () => {
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON, '--witness', 'Ông A');
    const before = await records();
    const { status, stdout, stderr } = await draw('--block', 'xa-phuong', '--seed', SEED);
    expect([status, stdout]).toEqual([0, expect.stringContaining('đã ghi trong sổ: kết quả khớp')]);
    expect(stdout).toContain('Ông A');
    expect(stderr).toContain('không ghi gì thêm');
    expect(await records()).toBe(before);
  });

  it('tells where the record does not agree with its seed', async () => {
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    await folder.write(RECORDS, (await records()).replace('xa-cang-long, ', 'xa-ba-tri, '));
    const { status, stdout } = await draw('--block', 'xa-phuong', '--seed', SEED);
    expect([status, stdout]).toEqual([1, expect.stringContaining('KHÔNG KHỚP')]);
    expect(stdout).toMatch(/Thứ 2: theo số gieo là UBND xã Càng Long .*trong sổ là UBND xã Ba Tri/s);
    expect(await drawn('--block', 'xa-phuong', '--seed', SEED)).toMatchObject({ agrees: false });
  });

  it('draws anew for a reason only, and keeps both on record', async () => {
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    const refused = await draw('--block', 'xa-phuong', '--seed', '7');
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('--again')]);
    const again = ['--again', 'Số gieo đọc nhầm', '--on', '2026-03-31'];
    expect((await drawn('--block', 'xa-phuong', '--seed', '7', ...again)).drawn).toHaveLength(4);
    expect((await records()).match(/fact: drawn/g)).toHaveLength(2);
    expect(await records()).toContain('reason: Số gieo đọc nhầm');
    const old = await draw('--block', 'xa-phuong', '--seed', SEED);
    expect([old.status, old.stdout]).toEqual([0, expect.stringContaining('về sau đã bốc lại')]);
    expect((await run(['validate', plan, '--internal'])).status).toBe(0);
  });

  it('does not draw anew once a unit that was drawn has been notified', async () => {
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    const notified = [
      'record',
      'notified',
      'xa-cang-long',
      plan,
      '--on',
      '2026-04-10',
      '--visit',
      '2026-05-11',
    ];
    expect((await run(notified)).status).toBe(0);
    const { status, stderr } = await draw('--block', 'xa-phuong', '--seed', '7', '--again', 'x');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('UBND xã Càng Long (thông báo lịch kiểm tra)'),
    ]);
  });

  it('is taken back by record undo, and recorded by no other verb', async () => {
    const before = await records();
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    expect((await run(['record', 'undo', plan])).status).toBe(0);
    expect(await records()).toBe(before);
    const { status, stderr } = await run(['record', 'drawn', plan]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('cchc draw --block')]);
  });

  it('writes nothing with --dry-run', async () => {
    const before = await records();
    const { status, stderr } = await draw('--block', 'xa-phuong', '--seed', SEED, ...ON, '--dry-run');
    expect([status, stderr]).toEqual([0, expect.stringContaining('chưa ghi gì')]);
    expect(await records()).toBe(before);
  });

  it('takes the only block that is still to be drawn', async () => {
    const { status, stderr } = await draw('--seed', '7', '--dry-run');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('--block xa-phuong (Xã, phường), --block so-nganh'),
    ]);
    expect(stderr).not.toContain('dot-xuat');
    await draw('--block', 'xa-phuong', '--seed', SEED, ...ON);
    expect((await draw('--seed', '7', '--dry-run')).stdout).toContain('so-nganh');
  });
});

describe('units are kept out', () => {
  const EXCLUDE = ['--block', 'so-nganh', '--seed', '7', ...ON, '--exclude'];

  it('by id or name, each with its reason, which is recorded', async () => {
    const { excluded, candidates } = await drawn(
      ...EXCLUDE,
      'Sở Y tế=Đang thanh tra',
      '--exclude',
      'so-tu-phap= Mới sáp nhập ',
    );
    expect(excluded).toEqual([
      { unit: 'so-noi-vu', reason: 'Là cơ quan chủ trì kiểm tra' },
      { unit: 'so-y-te', reason: 'Đang thanh tra' },
      { unit: 'so-tu-phap', reason: 'Mới sáp nhập' },
    ]);
    for (const { unit } of excluded) expect(candidates.map((one) => one.unit)).not.toContain(unit);
    expect(await records()).toContain('{ unit: so-y-te, reason: "Đang thanh tra" }');
    expect((await run(['validate', plan])).stdout).toContain(' 0 lỗi, 0 cảnh báo');
  });

  it.each([
    ['so-y-te', 'chưa có lý do'],
    ['so-y-te= ', 'chưa có lý do'],
    ['=x', 'chưa nêu đơn vị'],
    ['so-y-t=x', 'so-y-te'],
    ['so-noi-vu=x', 'đã bị loại rồi'],
    ['xa-ba-tri=x', 'không có trong danh sách'],
  ])('but not %j', async (word, told) => {
    const { status, stderr } = await draw(...EXCLUDE, word);
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
  });

  it('but not so many that too few are left', async () => {
    const all = (await drawn('--block', 'so-nganh', '--seed', '7', ...ON, '--dry-run')).candidates;
    const most = all.slice(1).flatMap(({ unit }) => ['--exclude', `${unit}=x`]);
    const { status, stderr } = await draw('--block', 'so-nganh', '--seed', '7', ...most);
    expect([status, stderr]).toEqual([1, expect.stringContaining('cần 2 đơn vị mà chỉ có 1')]);
  });
});

describe('unannounced visits', () => {
  const COMMIT = ['--block', 'dot-xuat', '--commit', '--on', '2026-04-03'];

  it('are drawn by a seed that nobody sees before it is published', async () => {
    const shown = await drawn(...COMMIT);
    const [, seed = ''] = /seed: "?([0-9a-f]{32})"?\n/.exec(await records()) ?? [];
    const hash = createHash('sha256').update(seed).digest('hex');
    expect(shown).toMatchObject({ seed: null, commitment: hash, drawn: [] });
    expect(await records()).toContain(`commitment: ${hash}`);
    const units = shown.candidates.map(({ unit }) => unit);
    expect(units).toEqual([...units].sort());
    expect(new Set(shown.candidates.map((one) => one.hash))).toEqual(new Set([null]));
    const whole = await drawn('--block', 'dot-xuat', '--seed', seed, '--internal');
    expect(whole).toMatchObject({ state: 'on-record', agrees: true, seed, commitment: hash });
    expect(whole.drawn).toHaveLength(2);
  });

  it('are told of in no output without --internal', async () => {
    await drawn(...COMMIT);
    const text = await records();
    const [, seed = ''] = /seed: "?([0-9a-f]{32})"?\n/.exec(text) ?? [];
    const whole = await drawn('--block', 'dot-xuat', '--seed', seed, '--internal');
    const secrets = [seed, ...whole.candidates.flatMap(({ hash }) => hash ?? [])];
    expect(secrets.every((secret) => secret.length >= 32)).toBe(true);
    await folder.write('cũ.yaml', (await readFile(plan, 'utf8')).replace('minimum: 5', 'minimum: 6'));
    const open = [
      ...['text', 'json', 'md', 'csv', 'html', 'svg'].map((format) => ['schedule', plan, '--format', format]),
      ['schedule', plan, '--explain'],
      ...['text', 'json', 'md', 'html'].map((format) => [
        'status',
        plan,
        '--format',
        format,
        '--as-of',
        '2026-06-30',
      ]),
      ...['secretariat', 'team', 'unit'].map((side) => [
        'checklist',
        plan,
        '--for',
        side,
        '--format',
        'json',
      ]),
      ['diff', folder.at('cũ.yaml'), plan, '--as-of', '2026-04-10'],
      ['validate', plan, '--format', 'json'],
      ['letter', 'minutes', plan, '--all', '--dry-run'],
      ['record', 'undo', plan, '--dry-run'],
    ];
    const units = whole.drawn.flatMap((unit) => [unit, `"${unit}"`]);
    for (const words of open) {
      const { stdout, stderr } = await run(words);
      for (const secret of [...secrets, ...units])
        expect(`${words.join(' ')}\n${stdout}${stderr}`).not.toContain(secret);
    }
    for (const words of [
      ['--block', 'dot-xuat', '--seed', seed],
      ['--block', 'dot-xuat', '--seed', 'khác'],
      ['--block', 'dot-xuat', '--seed', 'khác', '--again', 'x', '--dry-run'],
    ]) {
      const { stdout, stderr } = await draw(...words);
      for (const secret of secrets) expect(stderr + stdout.replace(/^Số gieo.*$/m, '')).not.toContain(secret);
    }
    expect((await run(['schedule', plan, '--internal', '--format', 'json'])).stdout).toContain(units[1]);
    const [first = '', second = ''] = whole.drawn;
    await folder.write(RECORDS, text.replace(`${first}, ${second}`, `${second}, ${first}`));
    const broken = await run(['validate', plan]);
    expect(broken.stdout).toContain('CC931');
    for (const secret of [...secrets, ...whole.drawn, 'UBND xã', 'UBND phường'])
      expect(broken.stdout + broken.stderr).not.toContain(secret);
  });

  it('are drawn by another seed every time', async () => {
    const one = await drawn(...COMMIT, '--dry-run');
    expect((await drawn(...COMMIT, '--dry-run')).commitment).not.toBe(one.commitment);
  });

  it('are better not drawn by a seed said in public', async () => {
    const { status, stderr, stdout } = await draw('--block', 'dot-xuat', '--seed', '7', '--dry-run');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Cảnh báo: số gieo nói công khai.*--commit/)]);
    expect(stdout).not.toMatch(/[0-9a-f]{64}|Kết quả/);
  });

  it('keep their candidates to themselves where these would tell of another such block', async () => {
    const text = await readFile(plan, 'utf8');
    await folder.write(
      'kế hoạch.yaml',
      text.replace(
        'teams:\n',
        `  - { id: dot-xuat-hai, level: commune, form: unannounced, minimum: 2, selected-by: draw, clause: III.2.d }\nteams:\n`,
      ),
    );
    await drawn(...COMMIT);
    const second = ['--block', 'dot-xuat-hai', '--commit', '--on', '2026-04-04', '--dry-run'];
    expect((await drawn(...second)).candidates).toEqual([]);
    expect((await draw(...second)).stdout).toContain('danh sách chỉ hiện với --internal');
    expect((await drawn(...second, '--internal')).candidates.length).toBeGreaterThan(20);
  });
});

describe('wrong use', () => {
  it.each<[readonly string[], string]>([
    [[], '--seed hoặc --commit'],
    [['--seed', '1', '--commit'], 'không dùng cùng nhau'],
    [['--seed', ' '], 'để trống'],
    [['--seed', 'a\nb'], 'xuống dòng'],
    [['--seed', '1', '--block', 'xa-phuon'], 'Có phải là xa-phuong?'],
    [['--seed', '1', '--block', 'khac'], '--block xa-phuong (Xã, phường)'],
    [['--seed', '1', '--block', 'so-nganh', '--witness', ' '], '--witness: để trống'],
  ])('%j', async (words, told) => {
    const { status, stderr } = await draw(...words);
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
  });

  it.each<[string, string, string]>([
    ['selected-by: draw', 'selected-by: issuer', 'sửa khối thành "selected-by: draw"'],
    ['minimum: 5', 'minimum: 1', 'đã đủ đơn vị'],
    ['    minimum: 5\n', '', 'Còn phải chọn thêm'],
  ])('a block with %j as %j', async (from, to, told) => {
    const text = await readFile(plan, 'utf8');
    expect(text).toContain(from);
    await folder.write('kế hoạch.yaml', text.replace(from, to));
    const { status, stderr } = await draw('--block', 'xa-phuong', '--seed', '1');
    expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
  });

  it('a plan from standard input, and --again where nothing was drawn', async () => {
    expect(await run(['draw', '-', '--seed', '1'])).toMatchObject({ status: 2 });
    const { status, stderr } = await draw('--block', 'so-nganh', '--seed', '1', '--again', 'x');
    expect([status, stderr]).toEqual([1, expect.stringContaining('chưa bốc thăm lần nào')]);
  });
});
