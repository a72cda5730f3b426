import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run.ts';

const ROOM = 'Phòng họp số 1; trụ sở UBND tỉnh';
const TEXT = readFileSync('plans/vinh-long-2021.yaml', 'utf8').replace('directory: ', 'directory: plans/');
const WITH_ROOM = TEXT.replace(/^( {2}- id: doan-kiem-tra\n)/m, `$1    venue: "${ROOM}"\n`);

async function written(format: string, stdin: string, ...more: string[]): Promise<string> {
  const { status, stdout } = await run(['schedule', '-', '--format', format, ...more], { stdin });
  expect(status).toBe(0);
  return stdout;
}

describe('where a team and its units meet', () => {
  it('is the place of each visit in calendars', async () => {
    const lines = (await written('ics', WITH_ROOM)).split('\r\n');
    const venues = lines.filter((line) => line.startsWith('LOCATION:'));
    expect(venues).toHaveLength(lines.filter((line) => line.startsWith('UID:visit/')).length);
    expect(new Set(venues)).toEqual(new Set(['LOCATION:Phòng họp số 1\\; trụ sở UBND tỉnh']));
  });

  it('is at the unit in calendars where the plan says nothing', async () => {
    expect(await written('ics', TEXT)).toContain('LOCATION:Sở Tư pháp\r\n');
  });

  it.each(['md', 'html'])('stands in %s, for the public as well', async (format) => {
    expect(await written(format, WITH_ROOM)).toContain(ROOM);
    expect(await written(format, WITH_ROOM, '--public')).toContain(ROOM);
    expect(await written(format, TEXT)).not.toContain('Địa điểm');
  });

  it('is in the JSON of each visit', async () => {
    const { visits } = JSON.parse(await written('json', WITH_ROOM)) as { visits: { venue: string | null }[] };
    expect(new Set(visits.map(({ venue }) => venue))).toEqual(new Set([ROOM]));
  });

  it('is no column of CSV, whose columns stay', async () => {
    expect(await written('csv', WITH_ROOM)).not.toContain(ROOM);
  });
});
