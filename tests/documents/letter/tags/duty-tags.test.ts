import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { deadlineWords, dutyTags } from '../../../../src/documents/letter/tags/duty-tags.ts';
import type { LetterFacts } from '../../../../src/documents/letter/letter-facts.ts';
import type { Task } from '../../../../src/documents/letter/unit-tasks.ts';
import type { ScheduledVisit } from '../../../../src/schedule/schedule.ts';
import { TWO_LEVELS, VINH_LONG } from '../../checklist/made.ts';
import { factsOf } from '../written.ts';

/** The sentences of duties, with the deadlines of some visits. */
function saying(
  facts: LetterFacts,
  duties: readonly Task[],
  own: readonly ScheduledVisit[],
  others: readonly ScheduledVisit[] = [],
): unknown[] {
  const values = { don_vi: 'đơn vị', co_quan: 'Sở Nội vụ', doan: 'Đoàn' };
  return dutyTags(facts, duties, { opening: 'Đề nghị đơn vị', values, own, others }).map(({ viec }) => viec);
}

describe('the deadline of a duty in a letter', () => {
  it('is the one of the communes where the district itself has none', async () => {
    const facts = await factsOf(VINH_LONG);
    const naming = facts.plan.duties.filter(({ deadline }) => deadline === 'naming');
    const isTamBinh = (id: string | null) => id === 'huyen-tam-binh';
    const own = facts.schedule.visits.filter(({ visit }) => isTamBinh(visit.unit));
    const others = facts.schedule.visits.filter(({ visit }) => isTamBinh(visit.district));
    const sentence = 'Đề nghị đơn vị gửi tên các đơn vị cấp xã đã chọn về Sở Nội vụ';
    expect(saying(facts, naming, own, others)).toEqual([
      `${sentence} chậm nhất thứ Năm, ngày 15 tháng 7 năm 2021`,
    ]);
    expect(saying(facts, naming, own)).toEqual([sentence]);
  });

  it('is that of the campaign where the visits have none of that name', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const own = facts.schedule.visits.filter(({ visit }) => visit.unit === 'so-y-te');
    const duty = { text: 'Gửi báo cáo', wording: null, clause: null, deadline: 'bao-cao-qua-van-ban' };
    expect(saying(facts, [duty], own)).toEqual([
      'Đề nghị đơn vị gửi báo cáo, chậm nhất thứ Sáu, ngày 09 tháng 10 năm 2026',
    ]);
  });

  it('asks for what is due before the letter is written to be done at once', async () => {
    const [before, after] = [await factsOf(VINH_LONG), await factsOf(VINH_LONG, { date: '2021-07-20' })];
    const naming = before.plan.duties.filter(({ deadline }) => deadline === 'naming');
    const communes = before.schedule.visits.filter(({ visit }) => visit.district === 'huyen-tam-binh');
    expect(saying(before, naming, communes)[0]).toContain('ngày 15 tháng 7 năm 2021');
    expect(saying(after, naming, communes)[0]).toContain('ngay khi nhận được văn bản này');
  });

  it('is told for each visit where a unit is visited twice', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const own = facts.schedule.visits.filter(({ visit }) => visit.unit === 'so-xay-dung');
    const [report] = saying(
      facts,
      facts.plan.duties.filter(({ deadline }) => deadline === 'bao-cao-don-vi'),
      own,
    );
    expect(report).toContain(
      'chậm nhất thứ Sáu, ngày 24 tháng 4 năm 2026 (Sở Xây dựng - Chuyển đổi số); ' +
        'chậm nhất thứ Sáu, ngày 08 tháng 5 năm 2026 (Sở Xây dựng - Cải cách hành chính)',
    );
  });
});

describe('the words of a deadline', () => {
  const deadline = {
    id: 'remediation',
    what: { vi: '', en: '' },
    owner: 'unit',
    event: 'conclusion-received',
    eventDate: null,
    direction: 'after',
    count: 20,
    measure: 'working-day',
    convention: 'standard',
    clause: null,
    kept: null,
    round: null,
    path: [],
    for: [],
    passed: null,
    extended: null,
  } as const;

  it.each([
    ['open', null, 'trong thời hạn 20 ngày làm việc kể từ ngày nhận được kết luận'],
    ['expected', '2021-06-14', 'trong thời hạn 20 ngày làm việc kể từ ngày nhận được kết luận'],
    ['fixed', '2021-06-14', 'chậm nhất thứ Hai, ngày 14 tháng 6 năm 2021'],
  ] as const)('%s', async (state, date, words) => {
    const { plan } = await factsOf(VINH_LONG);
    const known = date === null ? null : knownDate(date);
    expect(deadlineWords(plan, { ...deadline, state, date: known }, null)).toBe(words);
  });
});
