import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { deadlineWords, dutyTags } from '../../../../src/documents/letter/tags/duty-tags.ts';
import { TWO_LEVELS, VINH_LONG } from '../../checklist/made.ts';
import { factsOf } from '../written.ts';

describe('the deadline of a duty in a letter', () => {
  it('is the one of the communes where the district itself has none', async () => {
    const facts = await factsOf(VINH_LONG);
    const naming = facts.plan.duties.filter(({ deadline }) => deadline === 'naming');
    const isTamBinh = (id: string | null) => id === 'huyen-tam-binh';
    const own = facts.schedule.visits.filter(({ visit }) => isTamBinh(visit.unit));
    const others = facts.schedule.visits.filter(({ visit }) => isTamBinh(visit.district));
    expect(dutyTags(facts, naming, own, others)).toMatchObject([
      { co_han: true, han: 'chậm nhất thứ Năm, ngày 15 tháng 7 năm 2021' },
    ]);
    expect(dutyTags(facts, naming, own)).toMatchObject([{ co_han: false, han: '' }]);
  });

  it('is that of the campaign where the visits have none of that name', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const own = facts.schedule.visits.filter(({ visit }) => visit.unit === 'so-y-te');
    const duty = { text: 'Gửi báo cáo', clause: null, deadline: 'bao-cao-qua-van-ban' };
    expect(dutyTags(facts, [duty], own)).toMatchObject([
      { co_han: true, han: 'chậm nhất thứ Sáu, ngày 09 tháng 10 năm 2026' },
    ]);
  });

  it('asks for what is due before the letter is written to be done at once', async () => {
    const [before, after] = [await factsOf(VINH_LONG), await factsOf(VINH_LONG, { date: '2021-07-20' })];
    const naming = before.plan.duties.filter(({ deadline }) => deadline === 'naming');
    const communes = before.schedule.visits.filter(({ visit }) => visit.district === 'huyen-tam-binh');
    expect(dutyTags(before, naming, communes)[0]?.['han']).toContain('ngày 15 tháng 7 năm 2021');
    expect(dutyTags(after, naming, communes)[0]?.['han']).toBe('ngay khi nhận được văn bản này');
  });

  it('is told for each visit where a unit is visited twice', async () => {
    const facts = await factsOf(TWO_LEVELS);
    const own = facts.schedule.visits.filter(({ visit }) => visit.unit === 'so-xay-dung');
    const [report] = dutyTags(
      facts,
      facts.plan.duties.filter(({ deadline }) => deadline === 'bao-cao-don-vi'),
      own,
    );
    expect(report?.['han']).toBe(
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
  } as const;

  it.each([
    ['open', null, 'trong 20 ngày làm việc sau ngày nhận được kết luận'],
    [
      'expected',
      '2021-06-14',
      'trong 20 ngày làm việc sau ngày nhận được kết luận (dự kiến thứ Hai, ngày 14 tháng 6 năm 2021)',
    ],
    ['fixed', '2021-06-14', 'chậm nhất thứ Hai, ngày 14 tháng 6 năm 2021'],
  ] as const)('%s', (state, date, words) => {
    const known = date === null ? null : knownDate(date);
    expect(deadlineWords({ ...deadline, state, date: known })).toBe(words);
  });
});
