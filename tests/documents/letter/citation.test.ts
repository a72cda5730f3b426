import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import {
  fullCitation,
  noticeCitation,
  teamDecisionCitation,
} from '../../../src/documents/letter/citation.ts';
import type { LetterFacts } from '../../../src/documents/letter/letter-facts.ts';
import { fill } from '../../../src/documents/letter/text/fill.ts';
import type { Team } from '../../../src/plan/language/teams.ts';
import { TWO_LEVELS } from '../checklist/made.ts';
import { factsOf } from './written.ts';

const NUMBER = '\u00a0'.repeat(7);
const BLANK = '\u00a0'.repeat(5);
const NO_DATE = `ngày${BLANK}tháng${BLANK}năm 2026`;

/** The facts of the example, and its first team with something else said of it. */
async function withTeam(change: Partial<Team>): Promise<[LetterFacts, Team]> {
  const facts = await factsOf(TWO_LEVELS);
  const [team] = facts.plan.teams;
  if (team === undefined) throw new Error('the example has teams');
  return [facts, { ...team, ...change }];
}

describe('the decision that formed a team', () => {
  it('is cited with number, date, who issued it and what it is about', async () => {
    expect(teamDecisionCitation(...(await withTeam({})))).toBe(
      'Quyết định số 01/QĐ-SNV ngày 20 tháng 3 năm 2026 của Giám đốc Sở Nội vụ về việc thành lập Đoàn kiểm tra số 1 về công tác cải cách hành chính năm 2026',
    );
  });

  it.each([false, true])(
    'has blanks for number and date that are not on record: formed %s',
    async (formed) => {
      expect(teamDecisionCitation(...(await withTeam({ formed })))).toBe(
        `Quyết định số ${NUMBER}/QĐ-SNV ${NO_DATE} của Giám đốc Sở Nội vụ về việc thành lập Đoàn kiểm tra số 1 về công tác cải cách hành chính năm 2026`,
      );
    },
  );

  it('is of the issuer of the plan where he establishes the team, with the symbol of his decisions', async () => {
    const establishedBy = { path: [], by: 'issuer', post: null, signer: null, proposal: null } as const;
    expect(teamDecisionCitation(...(await withTeam({ formed: false, establishedBy })))).toBe(
      `Quyết định số ${NUMBER}/QĐ-UBND ${NO_DATE} của Chủ tịch UBND tỉnh Vĩnh Long về việc thành lập Đoàn kiểm tra số 1 về công tác cải cách hành chính năm 2026`,
    );
  });

  it('is that of the plan itself where this formed it', async () => {
    const formed = { number: '00/QĐ-UBND', date: knownDate('2026-03-10') };
    expect(teamDecisionCitation(...(await withTeam({ formed })))).toMatch(
      /^Quyết định số 00\/QĐ-UBND ngày 10 tháng 3 năm 2026 của Chủ tịch UBND tỉnh Vĩnh Long ban hành Kế hoạch/,
    );
  });
});

describe('the decision of a plan', () => {
  it.each([
    [
      'decision',
      'Quyết định số 00/QĐ-UBND',
      ' ban hành Kế hoạch kiểm tra CCHC và chuyển đổi số năm 2026 (ví dụ)',
    ],
    ['plan', 'Kế hoạch số 00/QĐ-UBND', ' về kiểm tra CCHC và chuyển đổi số năm 2026 (ví dụ)'],
  ])('is cited by the name of the plan where it has no summary: a %s', async (kind, head, summary) => {
    const facts = await factsOf(TWO_LEVELS);
    const decision = { ...facts.plan.decision, title: null, kind };
    expect(fullCitation({ ...facts, plan: { ...facts.plan, decision } })).toBe(
      `${head} ngày 10 tháng 3 năm 2026 của Chủ tịch UBND tỉnh Vĩnh Long${summary}`,
    );
  });
});

describe('the notice that was sent to a unit', () => {
  const SENT = { path: [], sent: knownDate('2026-04-08'), visit: knownDate('2026-05-07'), session: null };

  it.each([
    ['45/SNV-CCHC', 'Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026'],
    ['số 45/SNV-CCHC', 'Công văn số 45/SNV-CCHC ngày 08 tháng 4 năm 2026'],
    ['45/TB-SNV', 'Thông báo số 45/TB-SNV ngày 08 tháng 4 năm 2026'],
    ['Giấy mời số 45/GM-SNV', 'Giấy mời số 45/GM-SNV ngày 08 tháng 4 năm 2026'],
    [null, `Công văn số ${NUMBER}/SNV-CCHC ngày 08 tháng 4 năm 2026`],
  ])('is cited by the document on record: %s', async (document, cited) => {
    expect(noticeCitation(await factsOf(TWO_LEVELS), { ...SENT, document })).toBe(cited);
  });

  it('is left blank where none is on record', async () => {
    expect(noticeCitation(await factsOf(TWO_LEVELS), null)).toBe(`Công văn số ${NUMBER}/SNV-CCHC ${NO_DATE}`);
  });
});

it('keeps in a text the blanks that are filled in by hand', () => {
  expect(fill('{so}', { so: `số ${NUMBER}/SNV\n  ngày` })).toMatchObject({ text: `số ${NUMBER}/SNV ngày` });
});
