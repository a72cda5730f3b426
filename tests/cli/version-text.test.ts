import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import type { KnownYears } from '../../src/calendar/known-years.ts';
import { versionText } from '../../src/cli/version-text.ts';
import { run } from './run.ts';

const MACHINE = { node: '22.11.0', platform: 'win32', release: '10.0.22631', arch: 'x64' };
const KNOWN: KnownYears = {
  firstOfficial: 2013,
  lastOfficial: 2026,
  uncertain: [],
  lastSecondHand: null,
  lastYear: 2100,
};

describe('what --version tells', () => {
  it('is the version alone on the first line, then the machine and the calendar', () => {
    expect(versionText('1.2.3', MACHINE, KNOWN, 'vi')).toBe(
      '1.2.3\nNode: 22.11.0\nHệ điều hành: win32 10.0.22631 x64\nNgày nghỉ: chính thức 2013–2026, sau đó dự kiến đến 2100\n',
    );
    expect(versionText('1.2.3', MACHINE, KNOWN, 'en')).toBe(
      '1.2.3\nNode: 22.11.0\nSystem: win32 10.0.22631 x64\nDays off: official 2013–2026, then a forecast to 2100\n',
    );
  });

  it('names the days and years that are known at second hand', () => {
    const known = { ...KNOWN, uncertain: [knownDate('2026-11-24')], lastSecondHand: 2027 };
    expect(versionText('1.2.3', MACHINE, known, 'vi')).toContain(
      'chính thức 2013–2026 (trừ 24/11/2026), nguồn thứ cấp đến 2027, sau đó dự kiến đến 2100\n',
    );
    expect(versionText('1.2.3', MACHINE, known, 'en')).toContain(
      'official 2013–2026 (except 24 November 2026), second-hand to 2027, then a forecast to 2100\n',
    );
  });

  it.each(['-v', '--version'])('is printed by %s, of this machine', async (flag) => {
    const { status, stdout, stderr } = await run([flag]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '0.0.0-test',
      `Node: ${process.versions.node}`,
      expect.stringMatching(/^Hệ điều hành: \S+ \S+ \S+$/),
      expect.stringMatching(/^Ngày nghỉ: chính thức 2013–\d{4}.* đến 2100$/),
      '',
    ]);
  });
});
