import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/documents/checklist/checklist.ts';
import { inputOf, listOf } from './made.ts';

/** Two departments, one of them through digital systems, and communes by report, which alone owe their own report. */
const PLAN = 'tests/plan/fixtures/features/by-report-and-digital/plan.yaml';
const COMMUNE = 'unit:xa#1';

/** The texts of a checklist of the plan, to which a test may add. */
async function textsIn(list: string, more: string, change = (text: string) => text): Promise<string[]> {
  const input = await inputOf(PLAN, { change: (text) => change(`${text}\n${more}`) });
  return itemsOf(listOf(input, list)).map(({ text }) => text.vi);
}

const DUTY = 'duties: [{ text: Viết báo cáo, owner: unit, deadline: gui-bao-cao }]';

describe('a deadline of the campaign that is meant for some forms alone', () => {
  it.each([
    ['', 'Gửi báo cáo tự kiểm tra'],
    [DUTY, 'Viết báo cáo'],
  ])('is owed by their units and no others, with %j beside it', async (more, text) => {
    expect(await textsIn(COMMUNE, more)).toContain(text);
    expect(await textsIn('unit:so-tu-phap', more)).not.toContain(text);
    expect(await textsIn('unit:so-y-te', more)).not.toContain(text);
  });

  it('is owed once by a duty where rounds have it each', async () => {
    const rounds = (text: string) =>
      text
        .replace('window: 2024-Q2', 'rounds: [{ id: mot, window: 2024-04 }, { id: hai, window: 2024-05 }]')
        .replace('{ id: so, level: province,', '{ id: so, level: province, round: mot,')
        .replace('{ id: xa, level: commune,', '{ id: xa, level: commune, round: hai,')
        .replace('until: 2024-06-28', 'count: 5, after: round-ended');
    const only = (texts: readonly string[]) => texts.filter((text) => text.startsWith('Viết báo cáo'));
    expect(only(await textsIn(`${COMMUNE}@hai`, DUTY, rounds))).toEqual(['Viết báo cáo (hai)']);
    expect(only(await textsIn('unit:so-tu-phap', DUTY, rounds))).toEqual([]);
    const input = await inputOf(PLAN, { change: (text) => rounds(text) });
    expect(input.schedule.deadlines.map(({ id }) => id)).toEqual(['gui-bao-cao@hai']);
  });

  it('is owed by a team where one of its visits is meant', async () => {
    const ofTeam = (limit: string) => (text: string) =>
      text.replace('owner: unit, for: [by-report]', `owner: team, for: [${limit}]`);
    expect(await textsIn('team:doan-kiem-tra', '', ofTeam('digital'))).toContain('Gửi báo cáo tự kiểm tra');
    expect(await textsIn('team:doan-kiem-tra', '', ofTeam('district'))).not.toContain(
      'Gửi báo cáo tự kiểm tra',
    );
  });
});

describe('a deadline of visits that is meant for some', () => {
  const CONCLUDED = 'conclusion: { count: 20, for: [so-tu-phap] }\n  remediation: { count: 10, clause: V.3 }';
  const change = (text: string) => text.replace(/^deadlines:$/m, `deadlines:\n  ${CONCLUDED}`);

  it('leaves the others without, and what waits for it without a day', async () => {
    const { schedule } = await inputOf(PLAN, { change });
    const of = (unit: string) => {
      const found = schedule.visits.find(({ visit }) => visit.unit === unit);
      return found?.deadlines.map(({ id, state }) => `${id} ${state}`);
    };
    expect(of('so-tu-phap')).toEqual(['conclusion expected', 'remediation open', 'notice expected']);
    expect(of('so-y-te')).toEqual(['remediation open', 'notice expected']);
  });

  it('is told by a conclusion without a day where remediation waits for it', async () => {
    const ids = itemsOf(listOf(await inputOf(PLAN, { change }), 'secretariat')).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('conclusion@so'))).toEqual([
      'conclusion@so-tu-phap',
      'conclusion@so-y-te',
    ]);
  });
});

describe('what is looked at, and who must be there', () => {
  const MORE = `content:
  - { text: Của cấp tỉnh, for: [province] }
  - { text: Của xã, for: [xa] }
  - { text: Của một sở, for: [so-tu-phap] }
reception:
  - { text: Lãnh đạo sở, for: [so] }
  - { text: Của riêng, for: [so-y-te, on-site] }`;

  it('is told to those for whom it is meant, by level, block, unit or form', async () => {
    const told = async (list: string) =>
      (await textsIn(list, MORE)).filter((text) => /^(?:Chuẩn bị báo cáo|Có mặt)/.test(text));
    expect(await told('unit:so-tu-phap')).toEqual([
      'Chuẩn bị báo cáo, tài liệu: Của cấp tỉnh',
      'Chuẩn bị báo cáo, tài liệu: Của một sở',
      'Có mặt: Lãnh đạo sở',
      'Có mặt: Của riêng',
    ]);
    expect(await told('unit:so-y-te')).toEqual(['Chuẩn bị báo cáo, tài liệu: Của cấp tỉnh']);
    expect(await told(COMMUNE)).toEqual(['Chuẩn bị báo cáo, tài liệu: Của xã']);
  });
});
