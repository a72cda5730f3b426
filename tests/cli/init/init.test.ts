import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { tidyName } from '../../../src/documents/starter/id-of-name.ts';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';
import { makeSchedule } from '../../../src/schedule/make-schedule.ts';
import { folderForEach } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '--province': ['Vĩnh Long'],
  '--year': ['2026'],
  '--levels': ['2'],
  '--unit': ['Sở Tư pháp', 'Sở Y tế; Xã Cái Nhum'],
  '--window': ['2026-Q2, 2026-09'],
  '--teams': ['2'],
};

/** The command line with these flags instead of the usual ones; a flag without values is left out. */
function words(changes: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const flags = Object.entries({ ...FLAGS, ...changes });
  return ['init', ...flags.flatMap(([flag, values]) => values.flatMap((value) => [flag, value]))];
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** What `--dry-run` showed: the plan and the directory. */
function printed(stdout: string): { plan: string; directory: string } {
  const [plan = '', directory = ''] = stdout.split('\n---\n');
  return { plan, directory };
}

/** How many comments of a file begin with the mark of what is still to be mended. */
async function marksIn(file: string): Promise<number> {
  return (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('# SỬA')).length;
}

/** The errors of a plan and directory, and the visits that have no place. */
async function faultsOf({ plan, directory }: { plan: string; directory: string }): Promise<string[]> {
  const parsed = parseDirectory({ file: 'd.yaml', text: directory });
  const { diagnostics, context } = validatePlan(parsePlan({ file: 'p.yaml', text: plan }), parsed);
  const errors = diagnostics
    .map(wordDiagnostic)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.vi);
  if (context === null) return [...errors, 'no context'];
  const { unplaced } = await makeSchedule({ ...context, asOf: null, previous: null });
  return [...errors, ...unplaced.map(({ visit }) => `unplaced: ${visit.name.vi}`)];
}

describe('cchc init with flags', () => {
  it('writes a plan and its directory, which validate and schedule', async () => {
    const { status, stdout, stderr } = await run([...words(), '-o', folder.at('kế hoạch mới')]);
    const plan = folder.at('kế hoạch mới/vinh-long-2026.yaml');
    const directory = folder.at('kế hoạch mới/danh-muc/vinh-long-2026.yaml');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(
      `Đã ghi ${plan}, ${directory}.\nMở hai tệp, sửa những chỗ ghi SỬA, rồi gõ:\n` +
        `  cchc validate "${plan}"\n  cchc schedule "${plan}"\n`,
    );
    const checked = await run(['validate', plan, directory, '--format', 'json', '--severity', 'warning']);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    const { diagnostics } = JSON.parse(checked.stdout) as { diagnostics: { code: string }[] };
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['CC121']));
    expect(diagnostics).toHaveLength((await marksIn(plan)) + (await marksIn(directory)));
    const schedule = await run(['schedule', plan]);
    expect(schedule).toMatchObject({ status: 0, stderr: '' });
    expect(schedule.stdout).toContain('3 cuộc kiểm tra trong 3 chuyến');
    expect(schedule.stdout).toContain('UBND xã Cái Nhum');
  });

  it('warns in a dry run of files that exist, which it would not overwrite', async () => {
    const made = [...words(), '-o', folder.at('mới')];
    const first = await run([...made, '--dry-run']);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const plan = await folder.write('mới/vinh-long-2026.yaml', 'của tôi');
    expect(await run([...made, '--dry-run'])).toEqual({
      ...first,
      stderr: `Cảnh báo: tệp ${plan} đã có; khi ghi phải thêm --force để ghi đè.\n`,
    });
    expect(await run([...made, '--dry-run', '--force'])).toEqual(first);
    expect((await run(made)).status).toBe(2);
    expect(await readFile(plan, 'utf8')).toBe('của tôi');
  });

  it('keeps to three levels where there were three', async () => {
    const three = {
      '--year': ['2021'],
      '--levels': ['3'],
      '--window': ['01/04/2021..30/09/2021'],
      '--unit': ['Huyện Tam Bình; Xã Song Phú, huyện Tam Bình; Sở Tư pháp'],
    };
    const { status, stdout } = await run([...words(three), '--dry-run']);
    expect(status).toBe(0);
    expect(await faultsOf(printed(stdout))).toEqual([]);
    expect(stdout).toContain('from: 2021-04-01\n  to: 2021-09-30\n');
  });

  it.each([
    ['02 xã của mỗi huyện', 2, false],
    ['mỗi huyện chọn 1 xã', 1, true],
  ])('gives communes that have no name yet their place: %s', async (group, count, byDistrict) => {
    const three = {
      ...{ '--year': ['2021'], '--levels': ['3'], '--window': ['tháng 4 đến tháng 9'] },
      '--unit': ['Huyện Tam Bình', 'Huyện Vũng Liêm, Sở Tư pháp', group],
    };
    const { status, stdout } = await run([...words(three), '--dry-run']);
    expect(status).toBe(0);
    const files = printed(stdout);
    expect(await faultsOf(files)).toEqual([]);
    expect(files.plan).toContain(`\n    each-district: ${count}\n`);
    expect(files.plan.includes('\n    selected-by: district\n')).toBe(byDistrict);
    expect(files.directory).not.toContain('mỗi');
  });

  it('asks for the districts of which communes are to be chosen', async () => {
    const three = { '--year': ['2021'], '--levels': ['3'], '--window': ['quý II'], '--unit': ['2 xã/huyện'] };
    const { status, stderr } = await run(words(three));
    expect(status).toBe(2);
    expect(stderr).toContain('số xã của mỗi huyện: hãy nêu cả tên các huyện được kiểm tra');
  });

  it.each([
    ['quý II', 'in: [2026-Q2]'],
    ['Quý 2, quý 3', 'in: [2026-Q2, 2026-Q3]'],
    ['tháng 5', 'in: [2026-05]'],
    ['thang 5/2026', 'in: [2026-05]'],
    ['từ tháng 4 đến tháng 9 năm 2026', 'in: [2026-04..2026-09]'],
    ['6 tháng cuối năm', 'in: [2026-H2]'],
    ['từ 01/04/2026 đến 30/09/2026', 'from: 2026-04-01\n  to: 2026-09-30'],
    ['từ đầu tháng 4 đến cuối tháng 9', 'from: 2026-04-01\n  to: 2026-09-30'],
    ['2026-04-01..2026-09-30', 'from: 2026-04-01\n  to: 2026-09-30'],
    ['quý II'.normalize('NFD'), 'in: [2026-Q2]'],
  ])('takes a window as people write it: %s', async (window, written) => {
    const { status, stdout, stderr } = await run([...words({ '--window': [window] }), '--dry-run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`\nwindow:\n  ${written}\n`);
    expect(await faultsOf(printed(stdout))).toEqual([]);
  });

  it('takes names that commas part, and leaves a commune with its district', async () => {
    const three = {
      ...{ '--year': ['2021'], '--levels': ['3'], '--window': ['quý II'] },
      '--unit': ['Sở Tư pháp, Sở Y tế, Xã Song Phú, huyện Tam Bình, Ban Quản lý các khu công nghiệp'],
    };
    const { stdout } = await run([...words(three), '--dry-run']);
    const names = parseDirectory({ file: 'd.yaml', text: printed(stdout).directory }).value?.agencies;
    expect(names?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sở Tư pháp', 'Sở Y tế', 'Xã Song Phú', 'Ban Quản lý các khu công nghiệp']),
    );
  });

  it('prints both files where -o is standard output, as --dry-run and the old --print do', async () => {
    const [asDry, asOutput, asBefore] = await Promise.all(
      [['--dry-run'], ['-o', '-'], ['--print']].map((flags) => run([...words(), ...flags])),
    );
    expect(asOutput).toEqual(asDry);
    expect(asBefore).toEqual(asDry);
  });

  it('overwrites nothing without --force, and then writes neither file', async () => {
    const target = folder.at('mới');
    await mkdir(path.join(target, 'danh-muc'), { recursive: true });
    const directory = path.join(target, 'danh-muc', 'vinh-long-2026.yaml');
    await writeFile(directory, 'của tôi\n');
    const refused = await run([...words(), '-o', target]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await readFile(directory, 'utf8')).toBe('của tôi\n');
    expect(await exists(path.join(target, 'vinh-long-2026.yaml'))).toBe(false);
    expect((await run([...words(), '-o', target, '--force'])).status).toBe(0);
    expect(await readFile(directory, 'utf8')).toContain('cchc-directory: 1');
  });

  it('names every flag that is missing, at once', async () => {
    const { status, stdout, stderr } = await run(['init']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('thiếu --province, --year, --levels, --unit, --window, --teams.');
    const some = await run(words({ '--year': [], '--teams': [] }));
    expect(some.stderr).toContain('thiếu --year, --teams.');
  });

  it('tells every answer that is none, at once', async () => {
    const bad = {
      '--province': ['***'],
      '--year': ['20'],
      '--levels': ['4'],
      '--unit': [' ; '],
      '--window': ['mùa hè'],
      '--teams': ['0'],
    };
    const { status, stderr } = await run(words(bad));
    expect(status).toBe(2);
    for (const told of ['"***"', '"20"', '"4"', 'chưa nêu đơn vị nào', '"mùa hè"', '"0"'])
      expect(stderr).toContain(told);
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    ['a window without a working day', { '--window': ['2026-04-25..2026-04-27'] }, 'ngày làm việc'],
    ['a window backwards', { '--window': ['2026-05-02..2026-05-01'] }, '2026-05-01 trước 2026-05-02'],
    ['levels that were not', { '--levels': ['3'] }, 'không còn cấp huyện'],
    ['a folder that is a file', { '-o': ['README.md'] }, 'README.md'],
    ['a window in another year', { '--window': ['quý II/2027'] }, 'không thuộc năm 2026 của kế hoạch'],
    ['a day in the place of a window', { '--window': ['cuối tháng 6'] }, '"cuối tháng 6" là một ngày'],
    ['a group', { '--unit': ['các sở, ngành'] }, '"các sở, ngành" là một nhóm, không phải tên một đơn vị'],
    ['a share', { '--unit': ['Sở Tư pháp; 10% số xã'] }, 'mục 7.2'],
    ['communes of districts that are no more', { '--unit': ['02 xã của mỗi huyện'] }, 'không còn huyện'],
  ])('refuses %s', async (_, changes, told) => {
    const { status, stdout, stderr } = await run(words(changes));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/undefined|\n\s+at /);
  });

  it('leads an editor to the schema where it lies beside the plans, and nowhere else', async () => {
    const here = await run([...words(), '--dry-run']);
    expect(here.stdout).toContain('\n# yaml-language-server: $schema=../schema/plan.json\n');
    expect(here.stdout).toContain('\n# yaml-language-server: $schema=../../schema/directory.json\n');
    const elsewhere = await run([...words(), '--dry-run', '-o', folder.at('x')]);
    expect(elsewhere.stdout).not.toContain('yaml-language-server');
  });

  it('shows examples after "#~" that are right once they are let in', async () => {
    const { stdout } = await run([...words(), '--dry-run']);
    const { plan, directory } = printed(stdout);
    expect(plan.match(/#~/g)?.length).toBeGreaterThan(30);
    for (const key of ['venue', 'report', 'established-by', 'title', 'position', 'recipients', 'posts']) {
      expect(plan).toMatch(new RegExp(`#~.*\\b${key}: ?`));
    }
    const open = plan.replace(/#~ /g, '');
    const parsed = parsePlan({ file: 'p.yaml', text: open });
    expect(parsed.problems).toEqual([]);
    expect(parsed.value?.records).toHaveLength(1);
    const { diagnostics } = validatePlan(parsed, parseDirectory({ file: 'd.yaml', text: directory }));
    const errors = diagnostics.filter((one) => wordDiagnostic(one).severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual([]);
  });

  it('words what letters print', async () => {
    const { stdout } = await run([...words(), '--dry-run']);
    const { plan, directory } = printed(stdout);
    const parsed = parsePlan({ file: 'p.yaml', text: plan });
    const { diagnostics } = validatePlan(parsed, parseDirectory({ file: 'd.yaml', text: directory }));
    expect(diagnostics.map(({ code }) => code)).not.toContain('CC119');
  });
});

describe('whatever names are given', () => {
  const hostile = fc.constantFrom(
    '"nháy kép"',
    "nháy 'đơn'",
    'hai: chấm',
    'dòng\nmới',
    '- gạch',
    '# thăng',
    '{ngoặc}: [vuông]',
    'a,b',
    '&neo *sao !thẻ',
    '| > % @ `',
    'yes',
    '1.0',
    '2026-01-01',
    '\u001b[31mđỏ',
    '\u202eabc',
    'Tab\tở giữa',
    'back\\slash \\n',
    '🏛️',
    '部門',
    'Hoà',
    'Hòa'.normalize('NFD'),
  );
  const name = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 30 }));
  const unit = fc
    .tuple(fc.constantFrom('Sở ', 'Xã ', 'UBND phường ', 'Cục ', ''), name)
    .map((parts) => parts.join(''));
  const windows = fc.constantFrom(
    '2026-Q2',
    '2026',
    '2026-03, 2026-05',
    '2026-04-01..2026-10-31',
    '2026-01-02..2026-03-31',
  );
  const combination = fc.record({
    province: fc.oneof(fc.constantFrom('Huế', 'tỉnh Lai Châu'), name),
    units: fc.array(unit, { minLength: 1, maxLength: 8 }),
    window: windows,
    teams: fc.integer({ min: 1, max: 4 }),
  });

  it('what is written validates and schedules, with the names in it, or the answers are refused in words', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(combination, async ({ province, units, window, teams }) => {
        const line = [
          'init',
          `--province=${province}`,
          '--year=2026',
          '--levels=2',
          `--window=${window}`,
          `--teams=${teams}`,
          '--dry-run',
        ];
        const { status, stdout, stderr } = await run([...line, ...units.map((one) => `--unit=${one}`)]);
        if (status !== 0) {
          expect(status).toBe(2);
          expect(stderr).toMatch(/^Lỗi: /);
          expect(stderr).not.toMatch(/undefined|\n\s+at /);
          return;
        }
        written++;
        const files = printed(stdout);
        expect(await faultsOf(files)).toEqual([]);
        const names = parseDirectory({ file: 'd.yaml', text: files.directory }).value?.agencies.map(
          (one) => one.name,
        );
        for (const one of units
          .flatMap((text) => text.split(/[;\n]/))
          .map(tidyName)
          .filter((text) => /^Sở ./.test(text)))
          expect(names).toContain(one);

        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 80 },
    );
    expect(written).toBeGreaterThan(20);
  }, 120_000);
});

describe('cchc init on a terminal', () => {
  /** Runs it with keys that are typed one after the other, each when the question before it has been shown. */
  async function typed(
    given: readonly string[],
    keys: readonly (string | null)[],
    env: Record<string, string> = {},
  ) {
    const stdin = Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => undefined });
    const screen = Object.assign(new PassThrough(), { isTTY: true as const, columns: 100, rows: 30 });
    let shown = '';
    let questions = 0;
    screen.setEncoding('utf8');
    screen.on('data', (text: string) => {
      shown += text;
      // A question is ready for keys when it hides the cursor.
      const asked = shown.split('\u001b[?25l').length - 1;
      for (; questions < asked; questions++) {
        const key = keys[asked - 1];
        setImmediate(() => (key === null ? stdin.end() : stdin.write(key ?? '\u0003')));
      }
    });
    let stdout = '';
    const status = await main(
      {
        argv: ['node', 'cchc', 'init', ...given],
        env,
        stdin,
        stdout: { write: (text, done) => ((stdout += text), done?.()) },
        stderr: screen,
      },
      { version: '0', home: '.' },
    );
    return { status, stdout, shown };
  }

  it('asks for what no flag says, checks each answer, and writes', async () => {
    const keys = [
      'Vĩnh Long\r',
      // Nothing stands in the field: Enter alone takes nothing.
      '\r2026\r',
      '\r',
      'Sở Tư pháp; Xã Cái Nhum\r',
      'quý II\r',
      '\r',
    ];
    const { status, shown } = await typed(['-o', folder.at('mới')], keys);
    expect(status).toBe(0);
    const plan = folder.at('mới/vinh-long-2026.yaml');
    expect(await readFile(plan, 'utf8')).toContain('- xa-cai-nhum');
    for (const question of [
      'Tỉnh, thành phố nào?',
      'Kế hoạch năm nào?',
      'mấy cấp?',
      'đơn vị nào?',
      'khi nào?',
      'mấy đoàn',
    ])
      expect(shown).toContain(question);
    expect(shown).toContain('chưa nêu năm');
    expect(shown).toContain('cchc validate');
    expect((await run(['validate', plan])).status).toBe(0);
  });

  it('asks for nothing that a flag says, and in English on request', async () => {
    const given = [...words({ '--teams': [] }).slice(1), '--dry-run', '--lang', 'en'];
    const { status, stdout, shown } = await typed(given, ['\r']);
    expect(status).toBe(0);
    expect(shown).toContain('How many teams?');
    expect(shown).not.toContain('Which province?');
    expect(stdout).toContain('doan-kiem-tra');
  });

  it('tells what is wrong with an answer and asks again', async () => {
    const given = [...words({ '--teams': [] }).slice(1), '--dry-run'];
    const { status, stdout, shown } = await typed(given, ['\u0015' + '99\r\u0015' + '3\r']);
    expect(status).toBe(0);
    expect(shown).toContain('"99" không phải là số đoàn từ 1 đến 20');
    expect(stdout).toContain('doan-3');
  });

  it('writes nothing if the user breaks off', async () => {
    const { status, stdout, shown } = await typed(['-o', folder.at('mới')], ['Huế\r', '\u0003']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(shown).toContain('Đã dừng; chưa ghi tệp nào.');
    expect(await exists(folder.at('mới'))).toBe(false);
  });

  it.each([
    ['the input ends', null],
    ['Ctrl+D is typed', '\u0004'],
  ])('stops where %s, and says so', async (_, key) => {
    const { status, stdout, shown } = await typed(['-o', folder.at('mới')], ['Huế\r', key]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(shown).toContain('Đã dừng; chưa ghi tệp nào.');
    expect(await exists(folder.at('mới'))).toBe(false);
  });

  it('is not coloured where colours are not wanted', async () => {
    const given = [...words({ '--teams': [] }).slice(1), '--dry-run'];
    const colour = /\u001b\[[\d;]*m/;
    expect((await typed(given, ['\r'], { NO_COLOR: '1' })).shown).not.toMatch(colour);
  });
});
