import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { tellScheduling } from '../../../src/cli/output/tell-scheduling.ts';
import type { Work } from '../../../src/cli/output/progress-line.ts';
import { DISTANCE, MOVED, ORDER, VISITS_LEFT } from '../../../src/schedule/placement/columns.ts';
import type { Placing } from '../../../src/schedule/placement/placing.ts';
import type { Progress } from '../../../src/schedule/progress.ts';
import type { Bilingual } from '../../../src/words/language.ts';
import { folderForEach } from '../folder.ts';
import { hurryingClock, run } from '../run.ts';

const folder = folderForEach();

const PLAN = 'plans/vinh-long-2021.yaml';
const CLEAR = '\r\u001b[K';

/** What is said of how far the making of a schedule has got. */
function said(at: Progress): Bilingual[] {
  const told: Bilingual[] = [];
  const show = (work: () => Work) => {
    const { doing, soFar } = work();
    told.push(doing, ...(soFar == null ? [] : [soFar]));
  };
  const detail = (words: Bilingual) => told.push(words);
  tellScheduling({ progress: { show, erase: () => undefined }, detail })(at);
  return told;
}

const PLACING: Placing = { set: 1, sets: 1, stage: DISTANCE, held: [0, 0, 0], best: 1260, bound: 1254 };

/** What is said of a search. */
function saidOfSearch(placing: Partial<Placing>): Bilingual | undefined {
  return said({ step: 'placing', visits: 1000, placing: { ...PLACING, ...placing } })[1];
}

describe('what is said while a schedule is made', () => {
  it('tells the best so far and its bound', () => {
    expect(said({ step: 'placing', visits: 1000, placing: PLACING })).toEqual([
      { vi: 'Đang xếp lịch 1.000 cuộc', en: 'Scheduling 1,000 visits' },
      {
        vi: 'tốt nhất 1.260 buổi, không thể dưới 1.254',
        en: 'best 1,260 sessions, cannot be below 1,254',
      },
    ]);
  });

  it('tells what is known, in the measure of the stage', () => {
    expect(saidOfSearch({ bound: Number.NEGATIVE_INFINITY })?.vi).toBe('tốt nhất 1.260 buổi');
    expect(saidOfSearch({ best: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(saidOfSearch({ stage: null })).toBeUndefined();
    expect(saidOfSearch({ stage: VISITS_LEFT, best: 3, bound: 2 })?.vi).toBe(
      'còn 3 cuộc chưa xếp, không thể dưới 2',
    );
    expect(saidOfSearch({ stage: MOVED, best: 3, bound: 0 })?.en).toBe('3 notified visits moved');
    expect(saidOfSearch({ stage: ORDER, held: [0, 0, 0, 1254] })?.vi).toBe(
      'lệch 1.254 buổi, đang chọn thứ tự',
    );
    expect(saidOfSearch({ set: 2, sets: 3, best: 4, bound: 4 })?.vi).toBe(
      'phần 2/3: tốt nhất 4 buổi, không thể dưới 4',
    );
  });

  it('tells how far the other steps are', () => {
    expect(said({ step: 'starts', visits: 40, done: 7, of: 38 })[1]?.vi).toBe('đã xét ngày của 7/38 chuyến');
    expect(said({ step: 'reasons', visits: 40, done: 7, of: 38 })[1]?.en).toBe('reasons of 7/38 trips known');
    expect(said({ step: 'changes', unplaced: 2, tried: 5 }).map(({ vi }) => vi)).toEqual([
      'Đang tìm cách xếp 2 chuyến chưa có chỗ',
      'đang thử cách thứ 5',
    ]);
  });

  it('tells in detail what it came to', () => {
    const made = { step: 'made', visits: 15, unplaced: 0, calls: 4, displacement: 101, bound: 99 } as const;
    expect(said(made)).toEqual([
      {
        vi: 'xếp lịch 15 cuộc; gọi bộ giải 4 lần; tốt nhất 101 buổi, không thể dưới 99',
        en: 'scheduled 15 visits; solver called 4 times; best 101 sessions, cannot be below 99',
      },
    ]);
    expect(said({ ...made, unplaced: 2 })[0]?.en).toContain('scheduled 15 visits, 2 not placed; ');
  });
});

describe('a terminal while a schedule is made', () => {
  const slowly = () => ({ columns: 80, now: hurryingClock() });

  it('shows a line that is gone in the end', async () => {
    // One visit a week: not all can stand where they are wished.
    const text = await readFile(PLAN, 'utf8');
    const crowded = await folder.write('plan.yaml', `${text}\nschedule: { visits-per-week: 1 }\n`);
    const { stderr, stdout } = await run(['schedule', crowded], slowly());
    const lines = stderr.split(CLEAR);
    expect(lines[1]).toMatch(/^Đang xếp lịch 15 cuộc … 1 s; đã xét ngày của 0\/\d+ chuyến$/);
    expect(stderr).toMatch(
      /\r\u001b\[KĐang tìm cách xếp \d+ chuyến chưa có chỗ … \d+ s; đang thử cách thứ 2\r/,
    );
    expect(lines.at(-1)).toBe('');
    expect(stdout).toBe((await run(['schedule', crowded], { columns: 80 })).stdout);
  });

  it.each([
    ['checklist', PLAN],
    ['status', PLAN, '--as-of', '2021-05-20'],
    ['diff', 'plans/so-theo-doi/lich-2021-03.json', 'plans/vi-du-theo-doi-2021.yaml'],
  ])('shows one for %s too', async (...words) => {
    const { stderr } = await run([...words, '--lang', 'en'], slowly());
    expect(stderr).toContain('\r\u001b[KScheduling ');
  });

  it('counts the letters that are written', async () => {
    const words = ['letter', 'notice', PLAN, '--all', '--format', 'md', '-o', folder.at('thư')];
    const { stderr } = await run(words, slowly());
    expect(stderr).toMatch(/\r\u001b\[KĐang viết 9 thư … \d+ s; xong \d+\r\u001b\[K/);
  });

  it('shows none with --quiet, where lines cannot be taken back, where nobody sits, and in a pipe', async () => {
    expect((await run(['schedule', PLAN, '--quiet'], slowly())).stderr).toBe('');
    expect((await run(['schedule', PLAN], { ...slowly(), env: { TERM: 'dumb' } })).stderr).toBe('');
    expect((await run(['schedule', PLAN], { ...slowly(), env: { CI: 'true' } })).stderr).toBe('');
    expect((await run(['schedule', PLAN], { now: hurryingClock() })).stderr).toBe('');
  });

  it('takes the line away before an error is told', async () => {
    const { stderr } = await run(['letter', 'notice', PLAN, '--unit', 'nowhere'], slowly());
    expect(stderr).toMatch(/\r\u001b\[KLỗi: [^\r]*$/);
  });
});
