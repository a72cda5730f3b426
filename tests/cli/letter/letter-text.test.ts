import { readFile, symlink } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();
const WORDS = ['--unit', 'so-tu-phap', '--format', 'txt', '--draft'];

it('reads the text of letters beside the plan, but through no link out of its folder', async () => {
  const secret = await folder.write('bi-mat/notice.txt', 'Bí mật\n');
  const text = (await realPlan()).replace('danh-muc/vinh-long-2021', 'danh-muc');
  const plan = await folder.write('a/ke-hoach.yaml', text);
  await folder.write('a/danh-muc.yaml', await directory());
  await folder.write('a/texts/doc.md', '');
  await symlink(secret, folder.at('a/texts/notice.txt'));
  const refused = await run(['letter', 'notice', plan, ...WORDS]);
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('texts/notice.txt nằm ngoài thư mục chứa kế hoạch');

  const whole = await folder.write('b.yaml', await realPlan());
  await folder.write('rieng/notice.txt', 'Riêng của cơ quan\n');
  await symlink(folder.at('rieng'), folder.at('texts'));
  const own = await run(['letter', 'notice', whole, ...WORDS]);
  expect(own.stdout + own.stderr).not.toContain('nằm ngoài');
});

function directory(): Promise<string> {
  return readFile('plans/danh-muc/vinh-long-2021.yaml', 'utf8');
}
