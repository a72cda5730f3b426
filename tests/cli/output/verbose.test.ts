import { describe, expect, it } from 'vitest';
import { folderForEach } from '../folder.ts';
import { hurryingClock, run } from '../run.ts';

const folder = folderForEach();
const PLAN = 'plans/vinh-long-2021.yaml';

describe('--verbose', () => {
  it('tells each step with the time that it took', async () => {
    const output = folder.at('lịch.csv');
    const { stderr, stdout } = await run(['schedule', PLAN, '-o', output, '--verbose'], {
      now: hurryingClock(),
    });
    expect(stdout).toBe('');
    const [read, checked, scheduled, written] = stderr.split('\n');
    expect(read).toMatch(
      /^\[ {1,}\d+ ms\] đọc plans\/vinh-long-2021\.yaml \([\d.]+ byte\), plans\/danh-muc\//,
    );
    expect(checked).toMatch(
      / ms\] kiểm tra plans\/vinh-long-2021\.yaml: 0 lỗi, \d+ cảnh báo, \d+ thông tin$/,
    );
    expect(scheduled).toMatch(/ ms\] xếp lịch 15 cuộc; gọi bộ giải 0 lần; tốt nhất \d+ buổi/);
    expect(written).toMatch(/ ms\] ghi .*lịch\.csv \([\d.]+ byte\)$/);
  });

  it('tells of each file that is checked, in English too', async () => {
    const { stderr } = await run(['validate', PLAN, '--verbose', '--lang', 'en'], { now: hurryingClock() });
    expect(stderr).toMatch(
      /^\[ 1000 ms\] checked plans\/vinh-long-2021\.yaml: errors 0, warnings \d+, infos \d+\n$/,
    );
  });

  it('is what such lines are told with alone', async () => {
    expect((await run(['schedule', PLAN])).stderr).toBe('');
  });
});
