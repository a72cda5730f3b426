import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/documents/checklist/checklist.ts';
import { inputOf, listOf } from './made.ts';

const PLAN = 'tests/plan/fixtures/features/by-report-and-digital/plan.yaml';
const TEAM = `    formed: false
    posts: [{ post: Lãnh đạo, minimum: 1 }, { post: Chuyên viên, send: 3 }]
    seconding: [{ agency: so-tu-phap }, { agency: so-y-te, posts: [{ post: Thanh tra viên }] }]
`;

/** What an agency is asked to do, of a plan with a team that its agencies fill together, and with more deadlines and keys. */
async function askedOf(list: string, deadlines = '', keys = ''): Promise<string[]> {
  const change = (text: string) =>
    `${text.replace('    lead: so-noi-vu\n', `    lead: so-noi-vu\n${TEAM}`).replace('deadlines:\n', `deadlines:\n${deadlines}`)}${keys}`;
  return itemsOf(listOf(await inputOf(PLAN, { change }), list)).map(
    ({ text, due }) => `${text.vi}${due === null ? '' : ` (${due.date ?? due.state})`}`,
  );
}

describe('an agency that sends people', () => {
  it('is asked for the posts that all fill together, where it has none of its own', async () => {
    const number = '; số người theo quyết định thành lập Đoàn';
    expect(await askedOf('seconding:so-tu-phap')).toEqual(
      expect.arrayContaining([
        `Cử người tham gia Đoàn kiểm tra: Lãnh đạo${number}`,
        `Cử người tham gia Đoàn kiểm tra: Chuyên viên${number}`,
      ]),
    );
    expect(await askedOf('secretariat')).toEqual(
      expect.arrayContaining([
        'Cử người tham gia Đoàn kiểm tra: Lãnh đạo, Chuyên viên',
        'Cử người tham gia Đoàn kiểm tra: Thanh tra viên',
      ]),
    );
  });

  it('is told once by when to send its list', async () => {
    const of = async (keys: string) =>
      (await askedOf('seconding:so-tu-phap', '  secondment: { until: 2024-02-05 }\n', keys)).filter((text) =>
        text.includes('danh sách'),
      );
    expect(await of('')).toEqual(['Gửi danh sách người được cử tham gia Đoàn (2024-02-05)']);
    expect(
      await of('duties: [{ text: Gửi danh sách về Sở, owner: seconding, deadline: secondment }]\n'),
    ).toEqual(['Gửi danh sách về Sở (2024-02-05)']);
  });

  it('has no day for its list while no letter asks for it', async () => {
    expect(await askedOf('seconding:so-tu-phap', '  secondment: {}\n')).toContain(
      'Gửi danh sách người được cử tham gia Đoàn (open)',
    );
  });
});

describe('the report before a visit', () => {
  it('has a day where there is a visit, and none where the report is the inspection', async () => {
    const deadlines = '  report: { count: 5 }\n';
    const of = async (list: string) =>
      (await askedOf(list, deadlines)).filter((text) => text.startsWith('Gửi báo cáo phục vụ'));
    expect(await of('unit:so-tu-phap')).toHaveLength(1);
    expect(await of('unit:xa#1')).toEqual([]);
  });
});
