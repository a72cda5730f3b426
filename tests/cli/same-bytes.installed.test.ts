import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from './run.ts';

const WORLDS = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8' },
];

describe.each([
  ['schedule', 'plans/vinh-long-2021.yaml', '--format', 'json'],
  ['schedule', 'plans/vi-du-hai-cap-2026.yaml', '--internal', '--explain'],
  ['schedule', 'plans/vi-du-hai-cap-2026.yaml', '--format', 'ics'],
  ['validate', 'plans', '--format', 'json'],
  ['deadline', '2021-05-17', '--before', '15'],
  ['calendar', '2012', '--format', 'json'],
])('cchc %s %s', (...words) => {
  it('gives the same bytes in every time zone and locale', () => {
    const outputs = WORLDS.map((world) => {
      const environment = { PATH: process.env['PATH'], ...world };
      const tool = path.join(HOME, 'bin/cchc.cjs');
      const { stdout, stderr, status } = spawnSync(process.execPath, [tool, ...words], {
        env: environment,
        encoding: 'utf8',
      });
      return { stdout, stderr, status };
    });
    expect(outputs[0]).toMatchObject({ status: 0, stderr: '' });
    for (const output of outputs) expect(output).toEqual(outputs[0]);
  });
});
