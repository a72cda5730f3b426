import { describe, expect, it } from 'vitest';
import { type Formats, namesOf } from '../../../../src/formats/format.ts';
import { FORMATS } from '../../../../src/formats/of/registry.ts';
import { run } from '../../../cli/run.ts';

const SCHEDULE: Formats<string> = FORMATS.schedule;
const PLAN = 'plans/vinh-long-2021.yaml';

describe('the schedule of the real plan', () => {
  const names = namesOf(SCHEDULE).filter((name) => SCHEDULE[name]?.isBinary !== true);
  // What programs read is shown in one language.
  const translated = names.filter((name) => name !== 'json' && name !== 'ics');
  it.each([
    ...names.map((format) => ({ format, language: 'vi' })),
    ...translated.map((format) => ({ format, language: 'en' })),
  ])('is written as $format in $language just as before', async ({ format, language }) => {
    const file = `schedule.${language}.${SCHEDULE[format]?.endings[0] ?? format}`;
    const { status, stdout, stderr } = await run(['schedule', PLAN, '--format', format, '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`../../../golden/schedule/${file}`);
  });

  it.each([
    { columns: 60, language: 'vi' },
    { columns: 80, language: 'vi' },
    { columns: 160, language: 'en' },
  ])('is laid out for $columns columns in $language just as before', async ({ columns, language }) => {
    const { stdout } = await run(['schedule', PLAN, '--no-color', '--lang', language], { columns });
    await expect(stdout).toMatchFileSnapshot(`../../../golden/schedule/schedule.${language}.${columns}.txt`);
  });

  it.each([60, 80, 100, 160])('fits a terminal of %d columns', async (columns) => {
    const { stdout } = await run(['schedule', PLAN, '--explain', '--no-color'], { columns });
    const tooWide = stdout.split('\n').filter((line) => Array.from(line.normalize('NFC')).length > columns);
    expect(tooWide).toEqual([]);
    expect(stdout.match(/Xã thứ [12]/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('tells the units of a block that nobody has named yet in one line', async () => {
    const { stdout } = await run(['schedule', 'tests/plan/fixtures/features/minimum-counts/plan.yaml']);
    const open = /Còn để ngỏ:\n((?: {2}.*\n)*)/.exec(stdout)?.[1] ?? '';
    const lines = open
      .replaceAll(/\n {4}/g, ' ')
      .split('\n')
      .slice(0, 3);
    const by = / chốt tên chậm nhất ngày [/0-9]+ \(hạn thông báo\)$/;
    expect(lines.map((line) => line.replace(by, ''))).toEqual([
      '  - Sở: 5 đơn vị chưa có tên, do văn phòng thư ký chọn; Sở Nội vụ',
      '  - Cơ quan ngành dọc: 2 đơn vị chưa có tên, do văn phòng thư ký chọn; Sở Nội vụ',
      '  - Huyện: 3 đơn vị chưa có tên, do văn phòng thư ký chọn; Sở Nội vụ',
    ]);
  });

  it('says what the decision asks for, and what the secretariat chose', async () => {
    const { stdout } = await run(['schedule', PLAN]);
    expect(stdout).toContain('15 ngày làm việc (theo VI.1.a)');
    expect(stdout).toContain('do văn phòng thư ký chọn');
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('không có lịch nào tốt hơn');
  });
});
