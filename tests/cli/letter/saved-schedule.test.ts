import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';
import { underWay } from './under-way.ts';

const folder = folderForEach();

/** Saves the schedule of a plan, by some flags, and returns its file. */
async function saved(plan: string, name: string, ...flags: string[]): Promise<string> {
  const file = folder.at(name);
  const { stderr } = await run(['schedule', plan, ...flags, '-o', file]);
  expect(stderr).not.toContain('Lỗi');
  return file;
}

/** The saved schedule with some of its lines changed. */
async function changed(file: string, change: (schedule: Saved) => Saved): Promise<string> {
  const schedule = JSON.parse(await readFile(file, 'utf8')) as Saved;
  return folder.write(`đã sửa ${Math.random()}.json`, JSON.stringify(change(schedule)));
}

/** The commands of an advice, each in its words. */
function commandsIn(advice: string): string[][] {
  return [...advice.matchAll(/^ +cchc (.*)$/gm)].map(([, line = '']) =>
    (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')),
  );
}

interface Saved {
  readonly asOf?: string | undefined;
  readonly trips: readonly { readonly id: string }[];
  readonly visits: readonly { readonly id: string; readonly trip: string | null }[];
}

const letter = (kind: string, plan: string, schedule: string, ...flags: string[]) =>
  run(['letter', kind, plan, '--schedule', schedule, '--format', 'txt', ...flags]);

describe('a schedule that was made from a later day on', () => {
  let plan = '';
  let before = '';
  let schedule = '';
  beforeEach(async () => {
    before = await saved(
      await folder.write('trước.yaml', await underWay({ facts: false, closed: false })),
      'trước.json',
    );
    plan = await folder.write('kế hoạch.yaml', await underWay());
    schedule = await saved(plan, 'mới.json', '--previous', before, '--as-of', '2021-07-12');
  });

  it('is followed from that day on, which it says itself', async () => {
    expect(await letter('conclusion', plan, schedule, '--unit', 'so-tu-phap')).toMatchObject({
      status: 0,
      stderr: '',
    });
    const { status, stdout } = await letter('notice', plan, schedule, '--unit', 'huyen-tam-binh');
    const { visits } = JSON.parse(await readFile(schedule, 'utf8')) as {
      visits: { id: string; start: { date: string } }[];
    };
    const [, month = '', day = ''] =
      visits.find(({ id }) => id === 'huyen-tam-binh')?.start.date.split('-') ?? [];
    expect(status).toBe(0);
    expect(stdout).toContain(`${day}/${month}/2021`);
  });

  it('is followed as it was made where it does not say from which day on', async () => {
    const old = await changed(before, (one) => ({ ...one, asOf: undefined }));
    const first = await folder.write('đầu.yaml', await underWay({ facts: false, closed: false }));
    expect(await letter('notice', first, old, '--all', '-o', folder.at('thư'))).toMatchObject({ status: 0 });
  });

  it('is no schedule where its day is none', async () => {
    const broken = await changed(schedule, (one) => ({ ...one, asOf: '2021-02-30' }));
    const { status, stderr } = await letter('conclusion', plan, broken, '--unit', 'so-tu-phap');
    expect(status).toBe(2);
    expect(stderr).toContain('không phải là lịch đã lưu');
  });

  it('that no longer fits is told by name, saved day and day by the plan', async () => {
    const { status, stdout, stderr } = await letter('notice', plan, before, '--unit', 'huyen-tam-binh');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(
      '  - UBND huyện Tam Bình: lịch đã lưu sáng 11/08/2021, nay chưa có ngày, phải xếp lại',
    );
    expect(stderr).toContain('UBND xã Song Phú: lịch đã lưu sáng 12/08/2021');
    expect(stderr).not.toContain('Bình Tân:');
    const english = await letter('notice', plan, before, '--unit', 'huyen-tam-binh', '--lang', 'en');
    expect(english.stderr).toContain(
      'huyện Tam Bình: saved on the morning of 11 August 2021, now without a day, to be placed anew',
    );
  });

  it('blocks no letter to a unit that stands where it stood', async () => {
    for (const unit of ['so-tu-phap', 'so-xay-dung'])
      expect(await letter('conclusion', plan, before, '--unit', unit)).toMatchObject({ status: 0 });
    expect(await letter('notice', plan, before, '--all')).toMatchObject({ status: 2 });
    expect(await letter('schedule', plan, before)).toMatchObject({ status: 2 });
  });

  it('is no matter for what took place, be it on another day than planned', async () => {
    const text = (await underWay()).replace(
      'from: 2021-06-14, to: 2021-06-14',
      'from: 2021-06-16, to: 2021-06-17',
    );
    const held = await folder.write('khác ngày.yaml', text);
    const { status, stdout } = await letter('conclusion', held, before, '--unit', 'so-xay-dung');
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('16 tháng 6 năm 2021');
  });

  it('stands for today where nothing later is on record', async () => {
    const text = (await underWay()).replace(/^deadlines:$/m, 'deadlines:\n  conclusion: { count: 20 }');
    const due = await folder.write('có hạn kết luận.yaml', text);
    const later = await saved(due, 'sau.json', '--previous', before, '--as-of', '2021-07-13');
    const words = ['--unit', 'so-xay-dung'];
    expect(await letter('conclusion', due, before, ...words)).toMatchObject({ status: 0 });
    const refused = await letter('conclusion', due, later, ...words);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('hôm nay, ngày 13/07/2021, đã quá hạn');
    expect(refused.stderr).toContain('Sở Xây dựng: 12/07/2021');
  });

  it('is replaced as the advice says, and the new one fits', async () => {
    const project = process.cwd();
    process.chdir(folder.at('.'));
    try {
      const { stderr } = await letter('conclusion', plan, before, '--all', '--date', '2021-12-01');
      const [anew = [], again = []] = commandsIn(stderr);
      expect([anew.slice(0, 2), again.slice(0, 2)]).toEqual([
        ['schedule', plan],
        ['letter', 'conclusion'],
      ]);
      await run(anew);
      expect(again).toContain('2021-12-01');
      const written = await run([...again, '-o', 'thư']);
      expect(written.stderr).toContain('Đã ghi');
    } finally {
      process.chdir(project);
    }
  });

  it('gives way to another day that is given', async () => {
    const { stderr } = await letter('schedule', plan, schedule, '--as-of', '2021-08-30');
    expect(stderr).toContain('không còn khớp');
    expect(stderr).toContain('--as-of 2021-08-30 -o lich-moi.json');
  });
});

describe('a saved schedule of other visits', () => {
  it('is told by those that are new, and those that are gone', async () => {
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const schedule = await saved(plan, 'lịch.json');
    const fewer = await folder.write(
      'ít hơn.yaml',
      (await realPlan()).replace(/^.*unit: so-tu-phap.*$|^ +- so-tu-phap.*$|so-tu-phap, (?=.*so-)/m, ''),
    );
    const gone = await letter('schedule', fewer, schedule);
    expect(gone.stderr).toContain('Sở Tư pháp: lịch đã lưu sáng 12/04/2021, nay không còn trong kế hoạch');
    const shorter = await changed(schedule, (one) => ({
      ...one,
      trips: one.trips.filter(({ id }) => id !== 'so-tu-phap'),
      visits: one.visits.filter(({ id }) => id !== 'so-tu-phap'),
    }));
    const added = await letter('notice', plan, shorter, '--unit', 'so-tu-phap');
    expect(added.stderr).toContain('Sở Tư pháp: không có trong lịch đã lưu, nay sáng 12/04/2021');
    expect(await letter('notice', plan, shorter, '--unit', 'so-xay-dung')).toMatchObject({ status: 0 });
  });

  it('concerns the letter to a district of which a commune is gone, and no other', async () => {
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const schedule = await saved(plan, 'lịch.json');
    const fewer = await folder.write(
      'một xã.yaml',
      (await realPlan()).replace('each-district: 2', 'each-district: 1'),
    );
    const { status, stderr } = await letter('notice', fewer, schedule, '--unit', 'huyen-tam-binh');
    expect(status).toBe(2);
    expect(stderr).toContain('Xã thứ 2 do huyện Tam Bình chọn: lịch đã lưu chiều 12/08/2021, nay không còn');
    expect(await letter('notice', fewer, schedule, '--unit', 'so-xay-dung')).toMatchObject({ status: 0 });
  });

  it('still fits where communes have been named since', async () => {
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const schedule = await saved(plan, 'lịch.json');
    const named = await folder.write('có tên.yaml', await underWay({ facts: false, closed: false }));
    expect(await letter('notice', named, schedule, '--unit', 'xa-song-phu')).toMatchObject({ status: 0 });
  });

  it('is that of another plan, and is told as such', async () => {
    const plan = await folder.write('kế hoạch.yaml', await realPlan());
    const schedule = await saved(plan, 'lịch.json');
    const other = await folder.write(
      'khác.yaml',
      (await realPlan()).replace(/^id: .*$/m, 'id: ke-hoach-khac'),
    );
    const { status, stderr } = await letter('notice', other, schedule, '--unit', 'so-tu-phap');
    expect(status).toBe(2);
    expect(stderr).toContain('lịch của kế hoạch "vinh-long-2021", không phải của "ke-hoach-khac"');
  });
});

describe('a saved schedule and unannounced visits', () => {
  let plan = '';
  beforeEach(async () => {
    plan = await folder.write('kế hoạch.yaml', await underWay({ facts: false, closed: false, secret: true }));
  });

  it.each([[[]], [['--internal']]])('saved with %j is followed by everybody', async (flags) => {
    const schedule = await saved(plan, 'lịch.json', ...flags);
    for (const kind of ['notice', 'minutes', 'conclusion'])
      expect(await letter(kind, plan, schedule, '--unit', 'so-xay-dung')).toMatchObject({ status: 0 });
    expect(await letter('schedule', plan, schedule)).toMatchObject({ status: 0 });
    expect(await letter('minutes', plan, schedule, '--internal', '--unit', 'so-tai-chinh')).toMatchObject({
      status: 0,
    });
  });

  it('differs by nothing where only such visits move, are new or gone, but for those who may know', async () => {
    const internal = await saved(plan, 'nội bộ.json', '--internal');
    const open = await folder.write('không có.yaml', await underWay({ facts: false, closed: false }));
    const dropped = await letter('schedule', open, internal);
    expect(dropped).toMatchObject({ status: 0, stderr: '' });
    const moved = await changed(
      internal,
      (one) =>
        JSON.parse(
          JSON.stringify(one, (_, value: unknown) =>
            typeof value === 'object' &&
            value !== null &&
            'id' in value &&
            value.id === 'so-tai-chinh' &&
            'start' in value
              ? { ...value, start: { date: '2021-03-03', session: 'morning' } }
              : value,
          ),
        ) as Saved,
    );
    expect(await letter('schedule', plan, moved)).toMatchObject({ status: 0, stderr: '' });
    const told = await letter('minutes', open, internal, '--internal', '--unit', 'so-xay-dung');
    expect(told).toMatchObject({ status: 0 });
  });
});
