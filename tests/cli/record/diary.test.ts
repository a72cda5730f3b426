import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { campaignsIn } from '../../../src/campaign.ts';
import { diskFiles } from '../../../src/cli/input/disk-files.ts';
import { rewriteTexts } from '../../../src/cli/output/writing/rewrite-text.ts';
import { diaryOf, withoutLastFact } from '../../../src/cli/record/diary.ts';
import { folderForEach } from '../folder.ts';
import { planIn } from './records-of.ts';

const folder = folderForEach();

it('is what its facts were read from, so that none that was added meanwhile is taken for the last of them', async () => {
  const { file, record, records } = await planIn(folder);
  await record('visited so-tu-phap --on 2021-05-17'.split(' '));
  const before = await records();
  const files = diskFiles({ stdin: process.stdin });
  const { sources, context } = await campaignsIn(files)(file);
  const [source, ...others] = sources;
  const plan = context()?.plan;
  if (source === undefined || plan === undefined) throw new Error('the plan was not read');
  await record('visited so-xay-dung --on 2021-05-18'.split(' '));
  const now = await records();
  const diary = await diaryOf(plan, source, others, files);
  expect(diary.records.text).toBe(before);
  await expect(rewriteTexts([withoutLastFact(diary)], { notice: () => undefined })).rejects.toThrow(
    diary.records.file,
  );
  expect(await readFile(diary.records.file, 'utf8')).toBe(now);
});
