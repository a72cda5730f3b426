import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

it.each([
  [['schedule', PLAN, '--explain', '--format', 'csv'], '--explain không có tác dụng với định dạng csv'],
  [
    ['schedule', PLAN, '--explain', '--split', 'team', '-o', 'khong-co'],
    '--explain không có tác dụng với định dạng ics',
  ],
  [['schedule', PLAN, '--attendees'], '--attendees chỉ dùng với định dạng ics'],
  [['status', PLAN, '--within', '5', '--format', 'ics'], '--within không có tác dụng với định dạng ics'],
  [['calendar', '2021', '--as-of', '2022-01-01'], '--as-of chỉ để biết năm nào'],
  [['calendar', '--from', '2021-01-01', '--as-of', '2022-01-01'], '--as-of chỉ để biết năm nào'],
  [['validate', PLAN, '--stdin-name', 'a.yaml'], '--stdin-name chỉ dùng khi đọc kế hoạch từ đầu vào chuẩn'],
  [['schedule', PLAN, '--stdin-name', 'a.yaml'], '--stdin-name chỉ dùng khi đọc kế hoạch từ đầu vào chuẩn'],
])('what would have no effect is refused: %j', async (words, told) => {
  const { status, stdout, stderr } = await run(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`Lỗi: ${told}`);
});

it.each(['text', 'md', 'json', 'html'])('--explain is taken where the %s says why', async (format) => {
  expect((await run(['schedule', PLAN, '--explain', '--format', format])).status).toBe(0);
});

it.each(['schedule', 'checklist', 'validate'])(
  'a plan from standard input finds its directory by its name: %s',
  async (verb) => {
    const stdin = await readFile(PLAN, 'utf8');
    const { stdout } = await run([verb, '-', '--stdin-name', PLAN], { stdin });
    expect(stdout).toBe((await run([verb, PLAN])).stdout);
  },
);

it('the status of a plan from standard input finds its directory too', async () => {
  const stdin = await readFile(PLAN, 'utf8');
  const words = ['status', '-', '--stdin-name', PLAN, '--as-of', '2021-03-15', '--exit-zero'];
  const { status, stdout } = await run(words, { stdin });
  expect(status).toBe(0);
  expect(stdout).toContain('Sở Tư pháp');
});

it.each([['schedule', PLAN, '--format', 'text'], ['validate', PLAN, '--format', 'json'], ['schema']])(
  'no result takes the place of a plan, whatever --force says: %s',
  async (...words) => {
    const { status, stdout, stderr } = await run([...words, '-o', PLAN, '--force']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`không ghi kết quả vào "${PLAN}"`);
  },
);
