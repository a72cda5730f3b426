import { describe, expect, it } from 'vitest';
import { erasing, progressLine, type Work } from '../../../src/cli/output/progress-line.ts';

const CLEAR = '\r\u001b[K';

/** A line on a terminal of so many columns, what was written to it, and a clock to set. */
function lineOf(columns: number) {
  const written: string[] = [];
  const clock = { time: 0 };
  const stream = { columns, write: (text: string) => written.push(text) };
  const line = progressLine(stream, () => clock.time, 'vi');
  return { written, clock, stream, line };
}

const WORK: Work = {
  doing: { vi: 'Đang xếp lịch 3 cuộc', en: 'Scheduling 3 visits' },
  soFar: { vi: 'tốt nhất 5 buổi', en: 'best 5 sessions' },
};

describe('the line that says what is being done', () => {
  it('appears after a second, and is written anew ten times a second at most', () => {
    const { written, clock, line } = lineOf(80);
    for (clock.time = 0; clock.time <= 1250; clock.time += 10) line.show(() => WORK);
    expect(written).toEqual([
      `${CLEAR}Đang xếp lịch 3 cuộc … 1 s; tốt nhất 5 buổi`,
      `${CLEAR}Đang xếp lịch 3 cuộc … 1 s; tốt nhất 5 buổi`,
      `${CLEAR}Đang xếp lịch 3 cuộc … 1 s; tốt nhất 5 buổi`,
    ]);
    clock.time = 64_000;
    line.show(() => ({ doing: WORK.doing }));
    expect(written.at(-1)).toBe(`${CLEAR}Đang xếp lịch 3 cuộc … 64 s`);
  });

  it('is not put into words before it is shown', () => {
    const { line } = lineOf(80);
    line.show(() => {
      throw new Error('too early');
    });
  });

  it.each([20, 30, 40, 43])('fits %i columns', (columns) => {
    const { written, clock, line } = lineOf(columns);
    clock.time = 4000;
    line.show(() => WORK);
    const [shown = ''] = written;
    expect(shown.slice(CLEAR.length).length).toBeLessThan(columns);
    expect(shown).toMatch(/^\r\u001b\[KĐang xếp lịch.*…$/);
  });

  it('is gone before anything else is written, and only if it is there', () => {
    const { written, clock, stream, line } = lineOf(80);
    const other = erasing(stream, line);
    other.write('before\n');
    clock.time = 4000;
    line.show(() => WORK);
    other.write('after\n');
    other.write('later\n');
    line.erase();
    const shown = `${CLEAR}Đang xếp lịch 3 cuộc … 4 s; tốt nhất 5 buổi`;
    expect(written).toEqual(['before\n', shown, CLEAR, 'after\n', 'later\n']);
  });
});
