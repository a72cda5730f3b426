import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderForEach } from '../../../cli/folder.ts';
import { planOfJuly } from '../../../cli/plan-of-july.ts';
import { run } from '../../../cli/run.ts';
import { partOf } from '../../zip-texts.ts';

const folder = folderForEach();

/** What is written once 22/07/2021, of which a unit was notified, has gone by, and nothing is recorded of it. */
async function written(verb: string, ...words: string[]) {
  const plan = await folder.write('a.yaml', await planOfJuly({ closed: '' }));
  return run([verb, plan, '--as-of', '2021-07-26', ...words]);
}

const TOLD = /22\/07\/2021\)\s+đã\s+qua\s+mà\s+chưa\s+ghi\s+kết\s+quả/;

describe('a notified day that has gone by without a word of it', () => {
  it('stays, and is no move', async () => {
    const { stdout } = await written('schedule', '--format', 'json');
    const { moved, visits, warnings } = JSON.parse(stdout) as {
      moved: object[];
      visits: { id: string; start: { date: string } }[];
      warnings: { id: string; visit: string; date: string; message: string }[];
    };
    const id = 'ban-quan-ly-cac-khu-cong-nghiep';
    expect(visits.find((visit) => visit.id === id)?.start.date).toBe('2021-07-22');
    expect(moved).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({ id: 'not-recorded', visit: id, date: '2021-07-22' }) as object,
    ]);
    expect(warnings[0]?.message).toMatch(TOLD);
  });

  it.each([
    ['text', 'Chưa ghi kết quả:'],
    ['md', '## Chưa ghi kết quả'],
  ])('is told before all else in %s', async (format, title) => {
    const { stdout } = await written('schedule', '--format', format);
    const [, below = ''] = stdout.split(title);
    expect(below).toMatch(TOLD);
    expect(stdout.indexOf(title)).toBeLessThan(stdout.indexOf('Còn để ngỏ'));
  });

  it('is told on the page, in Excel and in its event of a calendar', async () => {
    const html = (await written('schedule', '--format', 'html')).stdout;
    expect(html).toContain('<a href="#chua-ghi">1 cuộc kiểm tra đã qua ngày mà chưa ghi kết quả</a>');
    expect(html).toMatch(/<section id="chua-ghi"[^>]*><h2>Chưa ghi kết quả<\/h2>\n<ul><li>Ban quản lý/);
    await written('schedule', '-o', folder.at('l.xlsx'));
    expect(partOf(await readFile(folder.at('l.xlsx')), 'xl/worksheets/sheet1.xml')).toMatch(TOLD);
    const ics = (await written('schedule', '--format', 'ics')).stdout.replace(/\r\n /g, '');
    const [event = ''] = ics.split('BEGIN:VEVENT').filter((one) => one.includes('visit/ban-quan-ly'));
    expect(event).toContain('DESCRIPTION:Ngày đã thông báo đã qua mà chưa ghi kết quả.');
  });

  it('is told to the office in a checklist, and not to the unit nor to the public', async () => {
    const office = (await written('checklist', '--format', 'md')).stdout;
    expect(office).toContain('(ngày đã thông báo đã qua, chưa ghi kết quả)');
    const unit = ['--for', 'unit', '--unit', 'ban-quan-ly-cac-khu-cong-nghiep'];
    for (const words of [unit, ['--for', 'seconding', '--unit', 'so-tai-chinh']])
      expect((await written('checklist', '--format', 'md', ...words)).stdout).not.toContain('chưa ghi');
    for (const format of ['text', 'md', 'html', 'ics', 'json'])
      expect((await written('schedule', '--format', format, '--public')).stdout).not.toMatch(
        /chưa ghi kết quả|not-recorded/i,
      );
  });
});
