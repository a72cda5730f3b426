import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scheduleDocument } from '../../../../src/documents/schedule/schedule-document.ts';
import { proofLine } from '../../../../src/formats/of/schedule/schedule-notes.ts';
import { parseDirectory, parsePlan } from '../../../../src/plan/parse.ts';
import { validatePlan } from '../../../../src/rules/engine/validate-plan.ts';
import { makeSchedule } from '../../../../src/schedule/make-schedule.ts';
import type { Schedule, UnplacedVisit } from '../../../../src/schedule/schedule.ts';
import type { Language } from '../../../../src/words/language.ts';

/** The line of the schedule of the real plan if this were proved of it, and so many of its visits had no place. */
async function lineWith(proved: Partial<Schedule>, language: Language, missing = 0): Promise<string> {
  const read = (file: string) => ({ file, text: readFileSync(`plans/${file}`, 'utf8') });
  const plan = parsePlan(read('vinh-long-2021.yaml'));
  const { context } = validatePlan(plan, parseDirectory(read('danh-muc/vinh-long-2021.yaml')));
  if (context === null) throw new Error('the plan is not sound');
  const input = { ...context, asOf: null, previous: null };
  const made = await makeSchedule(input);
  const unplaced = made.visits.slice(0, missing).map(({ visit }): UnplacedVisit => ({
    ...{ visit, reasons: [], remaining: 0, inTheWay: [], together: [], changes: [] },
  }));
  const schedule = { ...made, ...proved, unplaced };
  return proofLine({ ...scheduleDocument('internal', schedule, input), language, warnings: [] });
}

describe('the line on what is proved', () => {
  it.each([
    ['all', { optimal: true }, /^Đã chứng minh: không có lịch nào tốt hơn/],
    [
      'the sum of distances, but not the order',
      { optimal: false, mostPlaced: true, displacement: 7, bound: 7 },
      /^Đã chứng minh: không lịch nào có tổng độ lệch nhỏ hơn .*\. Chưa chứng minh được trong các lịch như vậy/,
    ],
    [
      'a bound, with the gap',
      { optimal: false, mostPlaced: true, displacement: 7, bound: 5 },
      /^Chưa chứng minh được là tốt nhất: tổng độ lệch .*, không lịch nào dưới 5 buổi\.$/,
    ],
  ] as const)('tells that of %s', async (_, proved, expected) => {
    expect(await lineWith(proved, 'vi')).toMatch(expected);
  });

  it('says that more visits may find a place where that is not ruled out', async () => {
    const proved = { optimal: false, mostPlaced: false, displacement: 7, bound: 0 };
    expect(await lineWith(proved, 'vi', 2)).toContain('còn thiếu 2 cuộc, có thể có lịch xếp được nhiều hơn');
    expect(await lineWith(proved, 'en', 2)).toContain(
      '2 still without a place, another schedule may place more',
    );
    const most = await lineWith({ ...proved, mostPlaced: true, bound: 5 }, 'vi', 2);
    expect(most).toContain('không lịch nào dưới 5 buổi; không lịch nào xếp được nhiều hơn, còn thiếu 2 cuộc');
  });
});
