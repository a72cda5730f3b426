import { expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** The real plan, exempting Sở Tư pháp from what is told of people who stand aside. */
async function exempting(): Promise<string> {
  return `${await realPlan()}
exemptions:
  - rule: CC309
    path: units.cap-tinh.units.so-tu-phap
    reason: Sở chỉ cử người vào cuộc khác
    document: 12/SNV-CCHC
    until: 2021-12-31
`;
}

/** The path that JSON gives for a finding. */
async function pathOf(file: string): Promise<string> {
  const { stdout } = await run(['validate', file, '--format', 'json', '--as-of', '2021-03-01']);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; path?: string }[] };
  return diagnostics.find(({ code }) => code === 'CC309')?.path ?? '';
}

it('lists the exemptions in force and counts nothing that is exempted', async () => {
  const path = await pathOf('plans/vinh-long-2021.yaml');
  const text = (await exempting()).replace('units.cap-tinh.units.so-tu-phap', path);
  const file = await folder.write('a.yaml', text);
  const { status, stdout, stderr } = await run(['validate', file, '--as-of', '2021-03-01']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(
    'miễn CC309 đến hết 31/12/2021 theo 12/SNV-CCHC, vì Sở chỉ cử người vào cuộc khác\n',
  );
  expect(stdout).toContain('1 tệp: 0 lỗi, 0 cảnh báo, 3 thông tin\n');
  const later = await run(['validate', file, '--as-of', '2022-01-01']);
  expect(later.stdout).toContain('cảnh báo CC803');
  expect(later.stdout).toContain('1 tệp: 0 lỗi, 1 cảnh báo, 4 thông tin\n');
});

it('does not change the schedule, on whichever day it is made', async () => {
  const path = await pathOf('plans/vinh-long-2021.yaml');
  const text = (await exempting()).replace('units.cap-tinh.units.so-tu-phap', path);
  const file = await folder.write('a.yaml', text);
  const { status, stdout } = await run(['schedule', file, '--format', 'csv']);
  expect(status).toBe(0);
  expect(stdout).toBe((await run(['schedule', 'plans/vinh-long-2021.yaml', '--format', 'csv'])).stdout);
});
