import { expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const folder = folderForEach();

/** The schedule of the real plan, saved, and a plan by which one visit stands elsewhere. */
async function savedAndMoved() {
  const text = await realPlan();
  const saved = folder.at('lich.json');
  await run(['schedule', PLAN, '-o', saved]);
  const closed = 'schedule:\n  closed:\n    - { from: 2021-04-12, to: 2021-04-14, reason: Bão }\n';
  const moved = await folder.write('doi.yaml', `${text}\n${closed}`);
  return { saved, moved };
}

it('takes a saved schedule as it is', async () => {
  const { saved } = await savedAndMoved();
  const taken = await run(['checklist', PLAN, '--schedule', saved]);
  expect(taken).toEqual(await run(['checklist', PLAN]));
  expect(await run(['checklist', PLAN, '--previous', saved])).toEqual(taken);
});

it('lists nothing by other days than those saved, and prints commands that work', async () => {
  const { saved, moved } = await savedAndMoved();
  const words = ['checklist', moved, '--schedule', saved, '--for', 'team', '-f', 'md'];
  const { status, stdout, stderr } = await run(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('--schedule: lịch đã lưu không còn khớp với kế hoạch:\n  - Sở Tư pháp:');
  const commands = [...stderr.matchAll(/^ {2}cchc (.*)$/gm)].map(([, line = '']) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''),
  );
  expect(commands).toHaveLength(2);
  const at = (word: string) => (word === 'lich-moi.json' ? folder.at(word) : word);
  for (const command of commands) expect((await run(command.map(at))).status).toBe(0);
  expect(commands[1]).toEqual(expect.arrayContaining(['--for', 'team', '--format', 'md']));
});
