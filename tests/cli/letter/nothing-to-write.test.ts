import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** The blocks of the real plan replaced by some others. */
async function withUnits(units: string): Promise<string> {
  return (await realPlan()).replace(/^units:[^]*?(?=^window:)/m, `units:\n${units}\n`);
}

const UNNAMED = `
  - { id: cap-tinh, name: Cấp tỉnh, level: province, minimum: 3 }
`;
const EMPTY = `
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [] }
`;
const SECRET = `
  - { id: dot-xuat, name: Đột xuất, level: province, form: unannounced, units: [so-tai-chinh] }
`;
const ONE_UNIT = `
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap] }
`;

async function asked(kind: string, units: string, ...flags: string[]) {
  const plan = await folder.write('kế hoạch.yaml', await withUnits(units));
  return run(['letter', kind, plan, '--all', '-o', folder.at('thư'), ...flags]);
}

describe('where there is no letter to write', () => {
  it.each(['notice'])('the names of units are lacking, and where to give them is said: %s', async (kind) => {
    const { status, stderr } = await asked(kind, UNNAMED);
    expect(status).toBe(2);
    expect(stderr).toContain('chưa có tên đơn vị nào trong 3 cuộc kiểm tra');
    expect(stderr).toContain('khóa "units"');
  });

  it('the communes are not chosen by districts', async () => {
    const { status, stderr } = await asked('choose-communes', UNNAMED);
    expect(status).toBe(2);
    expect(stderr).toContain('không giao cho huyện nào chọn xã');
  });

  it.each(['', '    selected-by: secretariat\n'])(
    'nobody is said to choose where the plan does not say so: %j',
    async (selectedBy) => {
      const text = (await realPlan()).replace('    selected-by: district\n', selectedBy);
      const plan = await folder.write('kế hoạch.yaml', text);
      const words = ['letter', 'notice', plan, '--unit', 'huyen-tam-binh', '--format', 'txt'];
      const { stdout } = await run(words);
      expect(stdout).toContain('cấp xã thứ nhất của huyện');
      expect(stdout).not.toMatch(/Tam Bình\s+chọn/);
      const asked = await run(words.with(1, 'choose-communes'));
      expect(asked.stderr).toContain('không giao cho huyện nào chọn xã');
      expect(asked.stderr).not.toContain('không báo trước');
    },
  );

  it('no agency lends members', async () => {
    const text = (await realPlan()).replace(/^ {4}seconding:\n(?: {6}.*\n|\n)+/m, '');
    const plan = await folder.write('kế hoạch.yaml', text);
    const { status, stderr } = await run(['letter', 'nominate', plan, '--all']);
    expect(status).toBe(2);
    expect(stderr).toContain('không cơ quan nào phải cử người');
  });

  it('no visit has a day, which is a fault of the plan', async () => {
    const text = (await withUnits(ONE_UNIT)).replace(
      /^window:/m,
      'schedule: { closed: [{ from: 2021-01-01, to: 2021-12-31, reason: Dịch, units: [so-tu-phap] }] }\n\nwindow:',
    );
    const plan = await folder.write('kế hoạch.yaml', text);
    for (const flags of [['--all'], ['--unit', 'so-tu-phap']]) {
      const { status, stderr } = await run(['letter', 'notice', plan, ...flags]);
      expect(status).toBe(1);
      expect(stderr).toContain('chưa xếp được ngày');
      expect(stderr).toContain('cchc schedule');
    }
  });

  it.each(['notice', 'schedule', 'minutes', 'conclusion'])(
    'nothing is announced, and nothing tells whether something is not: %s',
    async (kind) => {
      const without = await asked(kind, EMPTY);
      expect(without.status).toBe(2);
      expect(without.stderr).toContain('kế hoạch chưa có cuộc kiểm tra nào có báo trước');
      expect(without.stderr).toMatch(
        /Cuộc kiểm tra không báo trước, nếu có, (không có|chỉ hiện với --internal)/,
      );
      expect(await asked(kind, EMPTY + SECRET)).toEqual(without);
    },
  );
});

describe('where there is nothing to show', () => {
  const shown = async (units: string, ...words: string[]) => {
    const [verb = '', ...flags] = words;
    const plan = await folder.write('kế hoạch.yaml', await withUnits(units));
    return run([verb, plan, ...flags]);
  };

  it.each([['text'], ['md'], ['html']])('the schedule says so, and claims no proof: %s', async (format) => {
    const { stdout } = await shown(SECRET, 'schedule', '--format', format);
    expect(stdout).toContain('Kế hoạch chưa nêu cuộc kiểm tra nào có báo trước.');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('nếu có, chỉ hiện với --internal');
    expect(stdout).not.toMatch(/không có lịch nào tốt hơn|Sở Tài chính(?!,)/);
  });

  it('the schedule of unannounced visits is shown to those who may know of them', async () => {
    const { stdout } = await shown(SECRET, 'schedule', '--internal');
    expect(stdout).toContain('Đã chứng minh');
    expect((await shown(EMPTY, 'schedule', '--internal')).stdout).toContain(
      'Kế hoạch chưa nêu cuộc kiểm tra nào.',
    );
    expect((await shown(SECRET, 'schedule', '--public')).stdout).not.toContain('--internal');
  });

  it('no checklist is made, and it says why', async () => {
    const none = await shown(EMPTY, 'checklist', '--for', 'unit');
    expect(none).toMatchObject({ status: 0, stdout: '' });
    expect(none.stderr).toBe(
      'Không có danh mục nào: kế hoạch chưa nêu cuộc kiểm tra nào có báo trước. Cuộc kiểm tra không báo trước, nếu có, chỉ hiện với --internal.\n',
    );
    expect(await shown(SECRET, 'checklist', '--for', 'unit')).toEqual(none);
    const english = await shown(SECRET, 'checklist', '--for', 'unit', '--lang', 'en');
    expect(english.stderr).toContain('no announced visit. Unannounced visits, if there are any');
  });
});

describe('where some visits have no letter', () => {
  const SOME = `
  - { id: cap-tinh, name: Cấp tỉnh, level: province, units: [so-tu-phap, so-xay-dung], minimum: 3 }
`;
  const CLOSED =
    'schedule: { closed: [{ from: 2021-01-01, to: 2021-12-31, reason: Dịch, units: [so-xay-dung] }] }';

  it('they are told beside the others, by what they lack', async () => {
    const text = (await withUnits(SOME)).replace(/^window:/m, `${CLOSED}\n\nwindow:`);
    const plan = await folder.write('kế hoạch.yaml', text);
    const { status, stderr } = await run(['letter', 'notice', plan, '--all', '-o', folder.at('thư')]);
    expect(status).toBe(0);
    expect(stderr).toContain('Chưa có thư, vì chưa xếp được ngày: Sở Xây dựng.');
    expect(stderr).toContain('Chưa có thư, vì chưa có tên đơn vị: Cấp tỉnh thứ 1 (chưa nêu tên).');
    const minutes = await run(['letter', 'minutes', plan, '--all', '-o', folder.at('biên bản')]);
    expect(minutes.stderr).toContain('vì chưa xếp được ngày: Sở Xây dựng.');
    expect(minutes.stderr).not.toContain('chưa có tên đơn vị:');
    const schedule = await run(['letter', 'schedule', plan, '--all', '-o', folder.at('lịch')]);
    expect(schedule.stderr).not.toContain('Chưa có thư');
    expect(schedule.stderr).toContain('1 cuộc kiểm tra chưa xếp được: Sở Xây dựng.');
  });

  it('the annex of the schedule tells which have no day, but not of those that are not announced', async () => {
    const annexOf = async (units: string, closed: string, ...flags: string[]) => {
      const closing = `schedule: { closed: [{ from: 2021-01-01, to: 2021-12-31, reason: Dịch, units: [${closed}] }] }`;
      const text = (await withUnits(units)).replace(/^window:/m, `${closing}\n\nwindow:`);
      const plan = await folder.write('kế hoạch.yaml', text);
      return run(['letter', 'schedule', plan, '--format', 'txt', ...flags]);
    };
    const told = await annexOf(SOME, 'so-xay-dung', '--lang', 'en');
    expect(told.status).toBe(0);
    expect(told.stderr).toContain('Visits not placed: 1 (Sở Xây dựng).');
    expect((await annexOf(SOME + SECRET, 'so-tai-chinh')).stderr).toBe('');
  });
});
