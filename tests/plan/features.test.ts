import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/plan/directory.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from './read-plan.ts';

const FOLDER = 'tests/plan/fixtures/features';

/** What other provinces' plans say: one plan each, and what must have been understood of it. */
const FEATURES: Readonly<Record<string, (plan: Plan, directory: Directory) => void>> = {
  'minimum-counts': (plan) => {
    expect(
      plan.blocks.map((block) => [block.level, block.kinds.join(), block.minimum, block.units.length]),
    ).toEqual([
      ['province', 'department', 5, 0],
      ['province', 'vertical', 2, 0],
      ['district', 'people-committee', 3, 0],
      ['district', 'district-office', 4, 0],
      ['province', 'public-service', 2, 0],
      ['commune', '', 6, 0],
    ]);
  },

  'share-of-units': (plan) => {
    expect(plan.blocks.map((block) => [block.subject, block.share])).toEqual([
      ['cai-cach-hanh-chinh', 0.6],
      ['ky-luat-ky-cuong', 0.7],
    ]);
    expect(plan.decision.issuer.agency).toBe('huyen-mau');
  },

  'communes-per-district': (plan) => {
    expect(plan.blocks[0]?.units).toHaveLength(6);
    expect(plan.blocks[1]).toMatchObject({ level: 'commune', eachDistrict: 2, selectedBy: null, units: [] });
  },

  'random-draw': (plan) => {
    expect(plan.blocks[1]).toMatchObject({ form: 'unannounced', minimum: 3, selectedBy: 'draw' });
    expect(plan.blocks[0]).toMatchObject({ form: 'on-site', minimum: null, selectedBy: null });
  },

  'kinds-of-unit': (plan, directory) => {
    const kindsOf = (index: number) =>
      plan.blocks[index]?.units.map((entry) => directory.get(entry.unit)?.kind);
    expect([kindsOf(0), kindsOf(1), kindsOf(2)]).toEqual([
      ['vertical', 'vertical'],
      ['public-service'],
      ['enterprise'],
    ]);
  },

  'two-levels': (plan, directory) => {
    expect(directory.agencies.some((agency) => agency.level === 'district')).toBe(false);
    expect(plan.blocks.map((block) => block.level)).toEqual(['province', 'commune']);
    expect(plan.blocks[1]).toMatchObject({ minimum: 3, selectedBy: 'issuer' });
    expect(directory.get('xa-binh')).toMatchObject({ parent: 'tinh-mau', from: '2025-07-01', to: null });
  },

  'merging-units': (plan, directory) => {
    expect(directory.get('huyen-mau')).toMatchObject({ to: '2025-06-30', successor: 'xa-mau' });
    expect(directory.get('xa-mau')).toMatchObject({ from: '2025-07-01' });
    expect(plan.blocks.flatMap((block) => block.units.map((entry) => entry.unit))).toEqual([
      'huyen-mau',
      'so-tu-phap',
      'xa-mau',
    ]);
  },

  'several-teams': (plan) => {
    expect(plan.teams.map((team) => [team.members.map(({ role }) => role), team.units])).toEqual([
      [
        ['head', 'deputy', 'secretary'],
        ['so-tu-phap', 'so-tai-chinh'],
      ],
      [
        ['head', 'deputy', 'secretary'],
        ['so-xay-dung', 'so-y-te'],
      ],
    ]);
    expect(plan.teams[0]?.formed).toEqual({ number: '05/QĐ-SNV', date: '2025-02-10' });
  },

  'teams-by-subject': (plan) => {
    const subjects = plan.blocks
      .flatMap((block) => block.units)
      .filter((entry) => entry.unit === 'so-xay-dung')
      .map((entry) => entry.subject);
    expect(subjects).toEqual(['toan-dien', 'mot-cua']);
    expect(plan.teams.map((team) => team.subjects)).toEqual([['toan-dien'], ['mot-cua']]);
  },

  'several-subjects': (plan) => {
    expect(plan.subjects.map(({ id, content }) => [id, content.length])).toEqual([
      ['cai-cach-hanh-chinh', 1],
      ['chuyen-doi-so', 1],
    ]);
    expect(plan.subjects[1]?.content[0]?.clause).toBe('II.2.a');
  },

  rounds: (plan) => {
    expect(plan.rounds.map((round) => [round.id, round.declared, round.pace, round.window.ranges])).toEqual([
      ['dot-1', true, 'even', [{ from: '2022-05-01', to: '2022-05-31' }]],
      ['dot-2', true, 'late', [{ from: '2022-06-01', to: '2022-09-30' }]],
    ]);
    expect(plan.blocks[1]?.units.map((entry) => entry.round)).toEqual(['dot-2', 'dot-2', 'dot-2']);
  },

  'month-windows': (plan) => {
    expect(plan.rounds.map((round) => round.window.ranges)).toEqual([
      [{ from: '2024-10-01', to: '2024-10-31' }],
      [{ from: '2024-11-01', to: '2024-12-09' }],
    ]);
    expect(dueOf(plan, 'bao-cao')).toEqual({ kind: 'date', date: '2024-12-10', excluded: true });
  },

  'review-periods': (plan) => {
    expect(plan.rounds.map(({ review }) => [review?.from, review?.to, review?.last])).toEqual([
      ['2022-01-01', '2022-10-30', null],
      ['2021-01-01', '2022-12-31', null],
      ['2022-01-01', null, null],
      [null, null, { count: 6, measure: 'month' }],
    ]);
  },

  'visit-lengths': (plan) => {
    expect(plan.blocks[0]?.units.map((entry) => entry.sessions)).toEqual([4, 2]);
    expect(plan.schedule).toMatchObject({
      sessions: { province: 2, district: 2, commune: 1 },
      visitsPerDay: 2,
    });
    expect(plan.schedule.closed[0]).toMatchObject({
      session: 'afternoon',
      rounds: ['xa'],
      from: '2021-06-01',
    });
  },

  'extra-content': (plan) => {
    expect(plan.content.map((item) => item.for)).toEqual([[], ['so-tu-phap', 'so-tai-chinh']]);
  },

  'by-report-and-digital': (plan) => {
    expect(plan.blocks[0]?.units.map((entry) => entry.form)).toEqual(['on-site', 'digital']);
    expect(plan.blocks[1]).toMatchObject({ form: 'by-report', share: 0.5 });
    expect(plan.forms.map(({ form }) => form)).toEqual(['on-site', 'by-report', 'digital']);
  },

  substitutes: (plan) => {
    expect(plan.teams[0]?.seconding[0]?.posts[0]).toMatchObject({ post: 'Chuyên viên', send: 1, minimum: 1 });
    expect(plan.teams[0]?.members[2]?.absences).toMatchObject([{ from: '2023-06-01', to: '2023-06-30' }]);
    expect(plan.teams[0]?.substitutes).toMatchObject([{ agency: 'so-tai-chinh', for: 'tai-chinh' }]);
  },

  'deadline-measures': (plan) => {
    expect(dueOf(plan, 'notice')).toMatchObject({ direction: 'before', count: 20, measure: 'day' });
    expect(dueOf(plan, 'conclusion')).toMatchObject({
      event: 'round-ended',
      count: 15,
      measure: 'working-day',
    });
    expect(dueOf(plan, 'remediation')).toMatchObject({ event: 'conclusion-received', measure: 'day' });
    expect(dueOf(plan, 'cong-khai')).toMatchObject({ event: 'conclusion', count: 1, measure: 'week' });
    expect(dueOf(plan, 'tong-hop')).toMatchObject({ event: 'round-ended', count: 2, measure: 'month' });
    expect(dueOf(plan, 'luu-ho-so')).toEqual({ kind: 'within-year' });
    expect(plan.expected).toMatchObject([{ event: 'conclusion-received', after: 'conclusion-issued' }]);
  },

  'other-issuers': (plan) => {
    expect(plan.decision).toMatchObject({
      kind: 'plan',
      issuer: { agency: 'ban-chi-dao-cchc', post: null },
      signatory: { form: 'TM.', onBehalfOf: 'Ban Chỉ đạo' },
    });
  },
};

describe("what other provinces' plans say", () => {
  it('is checked for every folder of the fixtures', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FEATURES).sort());
  });

  it.each(Object.entries(FEATURES))('%s', (folder, check) => {
    const { plan, directory } = readPlan(`${FOLDER}/${folder}/plan.yaml`);
    check(plan, directory);
  });
});

function dueOf(plan: Plan, id: string) {
  return plan.deadlines.find((deadline) => deadline.id === id)?.due;
}
