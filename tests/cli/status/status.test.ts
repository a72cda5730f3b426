import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { day, edited } from '../../formats/of/status/register/edited.ts';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

/** What JSON tells of a status, as far as the tests look. */
interface Shown {
  readonly format: number;
  readonly plan: string | null;
  readonly asOf: string;
  readonly within: number;
  readonly judgedBy: { readonly by: string } | null;
  readonly units?: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly visits: readonly {
    readonly id: string;
    readonly state: string;
    readonly successor?: string;
    readonly facts: readonly { readonly fact: string; readonly document?: { readonly number: string } }[];
  }[];
  readonly notRecorded: readonly { readonly visit: string; readonly date: string }[];
  readonly due: readonly Row[];
  readonly overdue: readonly Row[];
}

interface Row {
  readonly visit: string | null;
  readonly deadline: string;
  readonly date: string;
  readonly endedBy: string;
}

const FACTS = `cchc-records: 1
plan: vinh-long-2021
facts:
  - { fact: notified, unit: so-tu-phap, on: 2021-03-18, visit: 2021-04-12, number: 45/SNV-CCHC }
  - { fact: report-received, unit: so-tu-phap, on: 2021-04-02 }
  - { fact: visited, unit: so-tu-phap, on: 2021-04-12 }
  - { fact: conclusion-issued, unit: so-tu-phap, on: 2021-04-26, number: 51/KL-SNV }
  - { fact: conclusion-received, unit: so-tu-phap, on: 2021-04-28 }
  - { fact: notified, unit: so-giao-thong-van-tai, on: 2021-04-06, visit: 2021-05-05, number: 50/SNV-CCHC }
`;

const folder = folderForEach();
let plan = '';
beforeEach(async () => {
  plan = await folder.write('kế hoạch.yaml', `${await realPlan()}\nrecords: so-theo-doi/2021.yaml\n`);
  await folder.write('so-theo-doi/2021.yaml', FACTS);
});

async function shown(...words: string[]): Promise<Shown & { readonly status: number }> {
  const { status, stdout, stderr } = await run(['status', plan, '--format', 'json', ...words]);
  expect(stderr).toBe('');
  return { status, ...(JSON.parse(stdout) as Shown) };
}

describe('cchc status', () => {
  it('counts to the last day of the calendar', async () => {
    const { status, stdout } = await run(['status', plan, '--as-of', '2199-12-31']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('Tính đến ngày 31/12/2199')]);
  });

  it('tells what has happened, what is not recorded and what is late, by the facts seen on the day', async () => {
    const { status, format, visits, notRecorded, overdue, counts, judgedBy } = await shown(
      '--as-of',
      '2021-06-07',
    );
    expect({ status, format, judgedBy }).toEqual({ status: 1, format: 1, judgedBy: { by: 'decision-day' } });
    expect(visits.slice(0, 3).map(({ state }) => state)).toEqual(['received', 'notified', 'planned']);
    expect(visits[0]?.facts.map(({ document }) => document?.number)).toEqual([
      '45/SNV-CCHC',
      undefined,
      undefined,
      '51/KL-SNV',
      undefined,
    ]);
    expect(notRecorded).toEqual([{ visit: 'so-giao-thong-van-tai', date: '2021-05-05' }]);
    expect(overdue.map(({ visit, deadline }) => `${visit ?? ''} ${deadline}`)).toContain(
      'so-tu-phap remediation',
    );
    expect(counts).toMatchObject({ visits: 15, notified: 2, visited: 1, concluded: 1, closed: 0 });
  });

  it('does not see what happened later', async () => {
    const { visits, counts } = await shown('--as-of', '2021-04-12');
    expect(visits[0]?.state).toBe('visited');
    expect(counts).toMatchObject({ visited: 1, concluded: 0 });
  });

  it('looks as many working days ahead as it is told', async () => {
    const dates = async (...words: string[]) =>
      (await shown('--as-of', '2021-05-10', ...words)).due.map(({ date }) => date);
    expect(await dates('--within', '0')).toEqual([]);
    const usual = await dates();
    expect(usual.every((date) => date <= '2021-05-24')).toBe(true);
    expect((await dates('--within', '60')).length).toBeGreaterThan(usual.length);
    expect((await shown('--as-of', '2021-05-10', '--within', '3')).within).toBe(3);
  });

  it('ends with 0 where nothing is late, or where that is asked for', async () => {
    expect((await shown('--as-of', '2021-03-18')).status).toBe(0);
    expect((await shown('--as-of', '2021-06-07', '--exit-zero')).status).toBe(0);
  });

  it('reads the clock where no day is given', async () => {
    const { asOf } = await shown();
    expect(asOf >= '2026-01-01').toBe(true);
  });

  it('names the plan in the commands that it proposes, in quotes where it has blanks', async () => {
    const { stdout } = await run(['status', plan, '--as-of', '2021-06-07']);
    const lines = stdout.replaceAll(/\n {6}/g, ' ');
    expect(lines).toContain(`cchc record visited so-giao-thong-van-tai --on 2021-05-05 "${plan}"`);
    expect(lines).toContain(`cchc record remediation-reported so-tu-phap "${plan}"`);
  });

  it.each(['2021-04-12', '2021-06-07', '2021-09-01'])(
    'proposes on %s commands that record what they say, as they are printed',
    async (day) => {
      const { stdout } = await run(['status', plan, '--as-of', day, '--within', '60', '--no-color'], {
        columns: 4000,
      });
      const commands = [...stdout.matchAll(/^ +cchc (record .*)$/gm)].map(([, words = '']) =>
        [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain),
      );
      expect(commands.length).toBeGreaterThan(1);
      for (const words of commands) {
        if (words.includes('…') || words.includes('--units')) continue;
        const on = words.includes('--on') ? [] : ['--on', day];
        const { status, stderr } = await run([...words, ...on, '--dry-run']);
        expect({ words, status, stderr }).toMatchObject({ words, status: 0 });
      }
    },
  );

  it('writes several files at once, and prints nothing', async () => {
    const outputs = ['trang.html', 'han.ics', 'tinh-hinh.md', 'tinh-hinh.txt'].map((name) => folder.at(name));
    const words = ['status', plan, '--as-of', '2021-06-07', ...outputs.flatMap((one) => ['-o', one])];
    const { status, stdout, stderr } = await run(words);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `Đã ghi ${outputs.join(', ')}.\n`,
    });
    const [html = '', calendar = '', markdown = '', text = ''] = await Promise.all(
      outputs.map((one) => readFile(one, 'utf8')),
    );
    expect(html).toMatch(/^<!DOCTYPE html>/);
    expect(markdown).toMatch(/^# Kế hoạch/);
    expect(text).toMatch(/^Tính đến ngày 07\/06\/2021/);
    // The calendar tells of all that is open, however far ahead.
    expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(12);
    expect((await run(words)).status).toBe(2);
    expect((await run([...words, '--force'])).status).toBe(1);
  });

  it('gives each open deadline of a calendar the same name every day', async () => {
    const uids = async (day: string) => {
      const { stdout } = await run(['status', plan, '--as-of', day, '--format', 'ics']);
      return [...stdout.replaceAll('\r\n ', '').matchAll(/^UID:.*$/gm)].map(([uid]) => uid);
    };
    const early = await uids('2021-05-10');
    const late = await uids('2021-06-07');
    expect(new Set(early).size).toBe(early.length);
    expect(early.filter((uid) => late.includes(uid)).length).toBeGreaterThan(10);
  });

  it('judges by the schedule that is given', async () => {
    const saved = folder.at('lich.json');
    await run(['schedule', plan, '--as-of', '2021-06-07', '-o', saved]);
    const { judgedBy } = await shown('--as-of', '2021-06-07', '--previous', saved);
    expect(judgedBy).toEqual({ by: 'given' });
  });

  it('of a plan with errors tells them, and writes no file', async () => {
    const wrong = await folder.write('sai.yaml', `${await realPlan()}\nkhoa-la: 1\nwindow: 5\n`);
    const output = folder.at('trang.html');
    const written = await run(['status', wrong, '-o', output]);
    expect(written.status).toBe(1);
    expect(written.stderr).toContain('không ghi');
    await expect(readFile(output)).rejects.toThrow('ENOENT');
    const { status, stdout } = await run(['status', wrong, '--as-of', '2021-06-07', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      asOf: '2021-06-07',
      visits: [],
      due: [],
      overdue: [],
    });
  });

  it.each<[string[], string]>([
    [['--within', 'x'], 'số nguyên'],
    [['--as-of', '2021-13-01'], 'không phải là ngày'],
    [['--format', 'pdf'], 'chỉ có text, md'],
  ])('refuses %j in words', async (words, told) => {
    const { status, stderr } = await run(['status', plan, ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('cchc status --unit', () => {
  it('names in a calendar the units that alone it tells of', async () => {
    const nameOf = async (...more: string[]) => {
      const { stdout } = await run(['status', plan, ...DAY, ...more, '--format', 'ics']);
      return /^X-WR-CALNAME:(.*)$/m.exec(stdout.replace(/\r\n /g, '').replaceAll('\r', ''))?.[1];
    };
    const whole = await nameOf();
    expect(whole).toMatch(/^Kế hoạch/);
    expect(await nameOf('-u', 'so-tu-phap')).toBe(`Chỉ Sở Tư pháp: ${whole ?? ''}`);
    expect(await nameOf('-u', 'so-tu-phap', '--lang', 'en')).toBe(`Only Sở Tư pháp: ${whole ?? ''}`);
  });

  const DAY = ['--as-of', '2021-06-07'];

  it.each(['so-tu-phap', 'Sở Tư pháp', 'so tu phap', 'SỞ TƯ PHÁP'])('finds a unit by %s', async (unit) => {
    const { units, visits } = await shown(...DAY, '-u', unit);
    expect(units).toEqual(['so-tu-phap']);
    expect(visits.map(({ id }) => id)).toEqual(['so-tu-phap']);
  });

  it('shows and counts what is of the units alone, each once', async () => {
    const whole = await shown(...DAY, '--within', '60');
    expect(whole.units).toBeUndefined();
    const own = await shown(
      ...[...DAY, '--within', '60', '--unit', 'so-giao-thong-van-tai'],
      ...['-u', 'so-tu-phap', '-u', 'Sở Tư pháp'],
    );
    expect(own.units).toEqual(['so-giao-thong-van-tai', 'so-tu-phap']);
    const isOwn = ({ visit }: { readonly visit: string | null }) => own.units?.includes(visit ?? '');
    expect(own.visits).toEqual(whole.visits.slice(0, 2));
    expect(own.notRecorded).toEqual(whole.notRecorded);
    expect(own.overdue).toEqual(whole.overdue.filter(isOwn));
    expect(own.due).toEqual(whole.due.filter(isOwn));
    expect(own.counts).toEqual({
      visits: 2,
      notified: 2,
      visited: 1,
      concluded: 1,
      remediated: 0,
      closed: 0,
      overdue: own.overdue.length,
      due: own.due.length,
    });
    expect(whole.overdue.length).toBeGreaterThan(own.overdue.length);
  });

  it('ends with 1 only where something shown is overdue', async () => {
    expect((await shown(...DAY, '--unit', 'so-tu-phap')).status).toBe(1);
    expect((await shown(...DAY, '--unit', 'so-tu-phap', '--exit-zero')).status).toBe(0);
    expect((await shown(...DAY, '--unit', 'huyen-tam-binh')).status).toBe(0);
  });

  it('shows the same in every format, and says of whom alone', async () => {
    const outputs = ['trang.html', 'han.ics', 'tinh-hinh.md', 'tinh-hinh.txt'].map((name) => folder.at(name));
    await run(['status', plan, ...DAY, '-u', 'so-tu-phap', ...outputs.flatMap((one) => ['-o', one])]);
    const [html = '', calendar = '', ...texts] = await Promise.all(
      outputs.map((one) => readFile(one, 'utf8')),
    );
    for (const text of [html, ...texts]) {
      expect(text).toContain('1 trong 1 cuộc đã kiểm tra');
      expect(text).toContain('Chỉ xem: Sở Tư pháp.');
      expect(text).not.toMatch(/Sở Giao thông|huyen-tam-binh/);
    }
    const uids = [...calendar.replaceAll('\r\n ', '').matchAll(/^UID:status\/(.*)$/gm)];
    expect(uids.map(([, uid]) => uid)).toEqual(['remediation/so-tu-phap/vinh-long-2021@cchc']);
  });

  it('writes a register of the units, which is read back as one of all is', async () => {
    const register = folder.at('so.xlsx');
    await run(['status', plan, ...DAY, '-u', 'so-giao-thong-van-tai', '-o', register]);
    const texts = strFromU8(
      unzipSync(await readFile(register))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(texts).toContain('Chỉ xem: Sở Giao thông vận tải.');
    expect(texts).not.toContain('Sở Tư pháp');
    await writeFile(register, edited(await readFile(register), { K5: day('2021-05-05') }));
    const { status, stdout } = await run(['record', register, plan, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('fact: visited\n+     unit: so-giao-thong-van-tai\n');
  });

  it.each<[string, string]>([
    ['So Tu Phat', 'Có phải là Sở Tư pháp?'],
    ['zzzzzzzzzzzz', 'Có: Sở Tư pháp, Sở Giao thông vận tải, '],
  ])('knows no unit %s', async (unit, advice) => {
    const { status, stdout, stderr } = await run(['status', plan, ...DAY, '--unit', unit]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Lỗi: --unit: "${unit}" không có trong kế hoạch.\n${advice}`);
    expect(stderr).toMatch(/\nCuộc kiểm tra không báo trước, nếu có, chỉ hiện với --internal\.\n$/);
    const internal = await run(['status', plan, ...DAY, '--unit', unit, '--internal']);
    expect(internal.stderr).toContain(advice);
    expect(internal.stderr).not.toContain('--internal');
  });

  it('writes no file where a unit is not known', async () => {
    const output = folder.at('so.md');
    const { status } = await run(['status', plan, ...DAY, '--unit', 'zzz', '-o', output]);
    expect(status).toBe(2);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  it('tells of a unit that is only visited unannounced what it tells of one that is nowhere', async () => {
    const text = (await realPlan()).replace(
      '      - so-xay-dung\n',
      '      - { unit: so-xay-dung, form: unannounced }\n',
    );
    const secret = await folder.write('đột xuất.yaml', text);
    const asked = ['status', secret, ...DAY, '--unit'];
    const nowhere = await run([...asked, 'ban-dan-toc']);
    expect(nowhere.status).toBe(2);
    for (const unit of ['so-xay-dung', 'Sở Xây dựng']) {
      const told = await run([...asked, unit]);
      expect(told).toEqual({ ...nowhere, stderr: nowhere.stderr.replace('ban-dan-toc', unit) });
      const internal = await run([...asked, unit, '--internal', '--format', 'json']);
      expect((JSON.parse(internal.stdout) as Shown).visits.map(({ id }) => id)).toEqual(['so-xay-dung']);
    }
  });
});

describe('the page of a schedule', () => {
  const page = async (...words: string[]) =>
    (await run(['schedule', plan, '--as-of', '2021-06-07', '--format', 'html', ...words])).stdout;

  it('shows how far each visit has come, and what is late or due, once facts are on record', async () => {
    const html = await page();
    const rows = html.match(/<tr class="[^"]*" data-v/g);
    expect(rows).toContain('<tr class="late" data-v');
    expect(rows).toContain('<tr class="none late" data-v');
    expect(html).toContain('đã nhận kết luận 28/04/2021 <span class="press">trễ ');
    expect(html.match(/<ol class="p">/g)).toHaveLength(15);
    expect(html).toMatch(/id="l-tre"[^>]*> Trễ \(\d+\)/);
  });

  it('tells the public nothing of it, and nothing where nothing is on record', async () => {
    await folder.write('trắng.yaml', await realPlan());
    const bare = await run(['schedule', folder.at('trắng.yaml'), '--format', 'html']);
    for (const html of [await page('--public'), bare.stdout]) {
      expect(html).toContain('id="lich"');
      expect(html).not.toMatch(/class="(?:p|press|pick|data known)"/);
    }
  });
});
