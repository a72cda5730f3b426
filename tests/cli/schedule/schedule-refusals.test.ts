import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const folder = folderForEach();

/** The real plan with a window of a single week, in which most visits find no place. */
async function tight(): Promise<string> {
  const text = await realPlan();
  return text.replace('  in: [2021-Q2, 2021-Q3]', '  from: 2021-04-05\n  to: 2021-04-09');
}

describe('--previous', () => {
  it.each<[string, string, string]>([
    [
      'a schedule of another plan',
      '{"plan":"khac-2021","revision":0,"trips":[]}',
      'lịch của kế hoạch "khac-2021"',
    ],
    ['broken JSON', '{"plan":', 'không phải là lịch đã lưu'],
    ['a file of a later version', '{"format":2,"trips":{}}', 'do phiên bản cchc mới hơn lưu'],
    ['an empty file', '', 'không phải là lịch đã lưu'],
    ['null', 'null', 'không phải là lịch đã lưu'],
    ['no plan', '{"revision":0,"trips":[]}', 'không phải là lịch đã lưu'],
    ['no revision', '{"plan":"vinh-long-2021","trips":[]}', 'không phải là lịch đã lưu'],
    ['half a revision', '{"plan":"vinh-long-2021","revision":0.5,"trips":[]}', 'không phải là lịch đã lưu'],
    [
      'a day that is none',
      '{"plan":"vinh-long-2021","revision":0,"trips":[{"id":"a","start":{"date":"2021-02-30","session":"morning"}}]}',
      'không phải là lịch đã lưu',
    ],
    [
      'a session that is none',
      '{"plan":"vinh-long-2021","revision":0,"trips":[{"id":"a","start":{"date":"2021-05-04","session":"night"}}]}',
      'không phải là lịch đã lưu',
    ],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le').toString('latin1'), 'không phải văn bản UTF-8'],
  ])('refuses %s', async (_, text, says) => {
    const file = await folder.write(
      'cu.json',
      Buffer.from(text, text.startsWith('\u00ff') ? 'latin1' : 'utf8'),
    );
    const { status, stdout, stderr } = await run(['schedule', PLAN, '--previous', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('says that the file is missing, or is a folder', async () => {
    const missing = await run(['schedule', PLAN, '--previous', folder.at('mất.json')]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('--previous: không có tệp ');
    const isFolder = await run(['schedule', PLAN, '--previous', folder.at('.'), '--lang', 'en']);
    expect(isFolder.status).toBe(2);
    expect(isFolder.stderr).toContain('it is a folder');
  });

  it('is a file: standard input is for the plan alone', async () => {
    const saved = (await run(['schedule', PLAN, '--format', 'json'])).stdout;
    const { status, stdout, stderr } = await run(['schedule', PLAN, '--previous', '-'], { stdin: saved });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--previous: không có tệp -.');
  });

  it('takes one with a byte order mark and trips that are gone, and counts on', async () => {
    const previous = {
      plan: 'vinh-long-2021',
      revision: 4,
      trips: [
        { id: 'so-tu-phap', start: { date: '2021-06-01', session: 'morning' } },
        { id: 'so-da-giai-the', start: { date: '2021-06-01', session: 'morning' } },
      ],
    };
    const file = await folder.write('cu.json', `\ufeff${JSON.stringify(previous)}`);
    const { status, stdout } = await run(['schedule', PLAN, '--previous', file, '--format', 'json']);
    const made = JSON.parse(stdout) as {
      revision: number;
      trips: { id: string; why: string; wished: object }[];
    };
    expect({ status, revision: made.revision }).toEqual({ status: 0, revision: 5 });
    expect(made.trips[0]).toMatchObject({
      ...{ id: 'so-tu-phap', why: 'previous', start: { date: '2021-06-01', session: 'morning' } },
    });
    expect(made.trips.slice(1).every(({ why }) => why === 'pace')).toBe(true);
  });
});

describe('a schedule with visits that find no place', () => {
  it.each(['text', 'json', 'csv', 'md'])('is written as %s with status 1', async (format) => {
    const plan = await folder.write('a.yaml', await tight());
    const { status, stdout, stderr } = await run(['schedule', plan, '--format', format]);
    expect(status).toBe(1);
    if (format === 'csv') {
      expect(stderr).toMatch(/^8 cuộc kiểm tra chưa xếp được: .*\nXem vì sao: cchc schedule ".*a\.yaml"\n$/);
      const [, shown = ''] = /: cchc schedule "(.*)"/.exec(stderr) ?? [];
      expect((await run(['schedule', shown])).stdout).toContain('Chưa xếp được');
    } else {
      expect(stderr).toBe('');
      expect(stdout).toMatch(format === 'json' ? /"unplaced": \[\n/ : /Chưa xếp được/);
    }
  });

  it.each(['lich.txt', 'lich.json', 'lich.csv', 'lich.md'])('says so when written to %s', async (name) => {
    const plan = await folder.write('a.yaml', await tight());
    const { status, stdout, stderr } = await run(['schedule', plan, '-o', folder.at(name), '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Wrote .*\nVisits not placed: 8 \(.*\)\.\n/);
  });
});

describe('-o', () => {
  const invalid = async () => (await realPlan()).replace('- so-tu-phap\n', '- so-x\n');

  it.each(['lich.json', 'lich.csv', 'lich.md', 'lich.html', 'lich.svg', 'lich.xlsx', 'lich.ics', 'lich.txt'])(
    'writes nothing of a plan with errors to %s, also over a file and with --force',
    async (name) => {
      const plan = await folder.write('a.yaml', await invalid());
      const kept = await folder.write(name, 'lịch tốt');
      const { status, stdout, stderr } = await run(['schedule', plan, '-o', kept, '--force']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('CC202');
      expect(stderr).toContain(`Kế hoạch còn lỗi nên không ghi ${kept}. Sửa các lỗi nêu trên`);
      expect(await readFile(kept, 'utf8')).toBe('lịch tốt');
      expect((await readdir(folder.at('.'))).sort()).toEqual(['a.yaml', 'danh-muc', name].sort());
    },
  );

  it('writes none of several files of a plan with errors, nor makes the folder of a split', async () => {
    const plan = await folder.write('a.yaml', await invalid());
    const kept = await folder.write('giu.json', 'lịch tốt');
    const several = ['-o', kept, '-o', folder.at('moi.json'), '--force', '--lang', 'en'];
    const { status, stdout, stderr } = await run(['schedule', plan, ...several]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`Not written, for the plan has errors: ${kept}, ${folder.at('moi.json')}.`);
    const split = await run(['schedule', plan, '--split', 'team', '-o', folder.at('rieng'), '--force']);
    expect({ status: split.status, stdout: split.stdout }).toEqual({ status: 1, stdout: '' });
    expect(await readFile(kept, 'utf8')).toBe('lịch tốt');
    expect((await readdir(folder.at('.'))).sort()).toEqual(['a.yaml', 'danh-muc', 'giu.json']);
  });

  it('prints the problems of a plan with errors as JSON, but not what the public may not read', async () => {
    const plan = await folder.write('a.yaml', await invalid());
    const printed = async (...words: string[]) => {
      const { status, stdout, stderr } = await run(['schedule', plan, '--format', 'json', ...words]);
      expect(status).toBe(1);
      expect(stderr).toContain('CC202');
      return JSON.parse(stdout) as { diagnostics: object[] };
    };
    const { diagnostics, ...rest } = await printed();
    expect(rest).toMatchObject({ trips: [], visits: [] });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'CC202' }));
    expect((await printed('--public')).diagnostics).toEqual([]);
  });

  it('takes --format where the ending means nothing', async () => {
    const file = folder.at('lịch.cu');
    await run(['schedule', PLAN, '-o', file, '--format', 'csv']);
    expect(await readFile(file, 'utf8')).toBe((await run(['schedule', PLAN, '--format', 'csv'])).stdout);
  });

  it('takes the extension in capitals', async () => {
    await run(['schedule', PLAN, '-o', folder.at('LICH.MD')]);
    expect(await readFile(folder.at('LICH.MD'), 'utf8')).toMatch(/^# /);
  });

  it.each([
    ['schedule', PLAN],
    ['validate', PLAN],
    ['calendar', '2021'],
    ['deadline', '2021-05-17', '--before', '15'],
  ])('writes %s without colour and at 100 columns, whatever the terminal', async (...words) => {
    const file = folder.at('ra.txt');
    const world = { columns: 60, env: { FORCE_COLOR: '1' } };
    const told = { status: 0, stdout: '', stderr: `Đã ghi ${file}.\n` };
    expect(await run([...words, '-o', file], world)).toEqual(told);
    expect(await readFile(file, 'utf8')).toBe((await run(words)).stdout);
    expect((await run([...words, '-o', file])).status).toBe(2);
  });

  it.each([
    [['-o', '.'], 'EISDIR'],
    [['-o', '.', '--force'], 'EISDIR'],
  ])('never replaces a folder: %j', async (flags, says) => {
    const words = flags.map((word) => (word === '.' ? folder.at('danh-muc') : word));
    const { status, stderr } = await run(['schedule', PLAN, '--format', 'md', ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(await readdir(folder.at('.'))).toEqual(['danh-muc']);
  });
});
