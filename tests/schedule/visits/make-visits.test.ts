import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../src/schedule/visits/visit.ts';
import { visitsOf } from '../../../src/schedule/visits/make-visits.ts';
import { type BodyInput, planOf, type PlanParts } from '../plan-builder.ts';

function visits(
  parts: PlanParts,
  changes: Readonly<Record<string, Partial<BodyInput>>> = {},
): readonly Visit[] {
  const { plan, directory } = planOf(parts, changes);
  return visitsOf(plan, directory, plan.decision.date);
}

const ids = (all: readonly Visit[]) => all.map(({ id }) => id);

const ROUNDS: PlanParts['rounds'] = [
  { id: 'dot-1', window: '2021-05' },
  { id: 'dot-2', window: '2021-09' },
];
const SUBJECTS: PlanParts['subjects'] = [
  { id: 'cchc', name: 'Cải cách hành chính' },
  { id: 'cds', name: 'Chuyển đổi số' },
];

describe('a visit is keyed by unit, subject and round', () => {
  it.each<[string, Omit<PlanParts, 'units'>, PlanParts['units'][number], string[]]>([
    ['a plain unit', {}, { level: 'province', units: ['so-mot', 'so-hai'] }, ['so-mot', 'so-hai']],
    [
      'a subject of its own',
      { subjects: SUBJECTS },
      { level: 'province', subject: 'cchc', units: ['so-mot', { unit: 'so-mot', subject: 'cds' }] },
      ['so-mot+cchc', 'so-mot+cds'],
    ],
    [
      'a round of its own',
      { rounds: ROUNDS },
      { level: 'province', round: 'dot-1', units: ['so-mot', { unit: 'so-mot', round: 'dot-2' }] },
      ['so-mot@dot-1', 'so-mot@dot-2'],
    ],
    [
      'both',
      { rounds: ROUNDS, subjects: SUBJECTS },
      { level: 'province', round: 'dot-2', subject: 'cds', units: ['so-mot'] },
      ['so-mot@dot-2+cds'],
    ],
    [
      'the first round where none is named',
      { rounds: ROUNDS },
      { level: 'province', units: ['so-mot'] },
      ['so-mot@dot-1'],
    ],
  ])('%s', (_, parts, block, expected) => {
    expect(ids(visits({ ...parts, units: [block] }))).toEqual(expected);
  });
});

describe('what is recorded of a unit', () => {
  const block: PlanParts['units'][number] = {
    level: 'province',
    subject: 'cchc',
    units: ['so-mot', { unit: 'so-mot', subject: 'cds' }, { unit: 'so-mot', round: 'dot-2' }, 'so-hai'],
  };
  const visited = { from: '2021-05-10' };

  it.each([
    [
      'its visits in every subject and round',
      {},
      ['so-mot@dot-1+cchc', 'so-mot@dot-1+cds', 'so-mot@dot-2+cchc'],
    ],
    ['those of the subject named', { subject: 'cds' }, ['so-mot@dot-1+cds']],
    ['those of the round named', { round: 'dot-2' }, ['so-mot@dot-2+cchc']],
    ['that of both', { subject: 'cchc', round: 'dot-1' }, ['so-mot@dot-1+cchc']],
    ['none, where none has both', { subject: 'cds', round: 'dot-2' }, []],
  ])('counts for %s', (_, named, expected) => {
    const records = [{ unit: 'so-mot', ...named, visited }];
    const all = visits({ rounds: ROUNDS, subjects: SUBJECTS, units: [block], records });
    expect(ids(all.filter(({ record }) => record !== null))).toEqual(expected);
    expect(ids(all.filter(({ done }) => done !== null))).toEqual(expected);
  });
});

describe('communes per inspected district', () => {
  const districts = { level: 'district' as const, units: ['huyen-an', 'huyen-binh'] };
  const communes = { level: 'commune' as const, 'each-district': 2, 'selected-by': 'district' as const };

  it('stay open, and behind their district, until the plan names them', () => {
    const all = visits({ units: [districts, communes] });
    expect(ids(all)).toEqual([
      'huyen-an',
      'huyen-an#1',
      'huyen-an#2',
      'huyen-binh',
      'huyen-binh#1',
      'huyen-binh#2',
    ]);
    expect(all[1]).toMatchObject({
      unit: null,
      district: 'huyen-an',
      parent: 'huyen-an',
      name: { vi: 'Xã thứ 1 do huyện an chọn' },
    });
  });

  it('are those named, then open ones', () => {
    const units = ['xa-binh-3', 'xa-an-2', 'xa-binh-1'];
    const all = visits({ units: [districts, { ...communes, units }] });
    expect(ids(all)).toEqual(['huyen-an', 'xa-an-2', 'huyen-an#2', 'huyen-binh', 'xa-binh-3', 'xa-binh-1']);
    expect(all[2]?.name.vi).toBe('Xã thứ 2 do huyện an chọn');
  });

  it('are all of those named, be they more', () => {
    const units = ['xa-an-1', 'xa-an-2', 'xa-an-3'];
    const all = visits({
      units: [
        { ...districts, units: ['huyen-an'] },
        { ...communes, units },
      ],
    });
    expect(ids(all)).toEqual(['huyen-an', ...units]);
  });

  it('are asked for in the rounds and subjects of their own block only', () => {
    const all = visits({
      rounds: ROUNDS,
      units: [
        {
          level: 'district',
          units: [
            { unit: 'huyen-an', round: 'dot-1' },
            { unit: 'huyen-binh', round: 'dot-2' },
          ],
        },
        { ...communes, round: 'dot-2' },
      ],
    });
    expect(ids(all)).toEqual([
      'huyen-an@dot-1',
      'huyen-binh@dot-2',
      'huyen-binh#1@dot-2',
      'huyen-binh#2@dot-2',
    ]);
  });

  it('are numbered on where two blocks ask for communes of one district', () => {
    const one = { ...communes, 'each-district': 1 };
    expect(ids(visits({ units: [{ ...districts, units: ['huyen-an'] }, one, one] }))).toEqual([
      'huyen-an',
      'huyen-an#1',
      'huyen-an#2',
    ]);
  });

  it('belong to a district yet to be named as well', () => {
    const all = visits({ units: [{ id: 'huyen', level: 'district', minimum: 1 }, communes] });
    expect(ids(all)).toEqual(['huyen#1', 'huyen#1#1', 'huyen#1#2']);
    expect(all[1]).toMatchObject({ unit: null, district: null, parent: 'huyen#1' });
  });

  it('are not asked for by an office of a district', () => {
    const office: Partial<BodyInput> = { kind: 'district-office', level: 'district', parent: 'huyen-an' };
    const all = visits(
      { units: [{ level: 'district', kinds: ['district-office'], units: ['phong-mot'] }, communes] },
      { 'phong-mot': office },
    );
    expect(ids(all)).toEqual(['phong-mot']);
  });
});

describe('a minimum of n gives max(n, named) visits', () => {
  it.each([
    [3, [], ['mo#1', 'mo#2', 'mo#3']],
    [3, ['so-hai'], ['so-hai', 'mo#1', 'mo#2']],
    [2, ['so-hai', 'so-mot'], ['so-hai', 'so-mot']],
    [1, ['so-hai', 'so-mot'], ['so-hai', 'so-mot']],
  ])('%d with %j named', (minimum, units, expected) => {
    expect(ids(visits({ units: [{ id: 'mo', level: 'province', minimum, units }] }))).toEqual(expected);
  });
});

describe('a share gives ceil(p × units in force at the start of the window)', () => {
  // Eight departments, six communes, two districts; the province itself is none of its own units.
  it.each([
    ['province', '60%', 5],
    ['province', '50%', 4],
    ['province', '12.5%', 1],
    ['province', '12.6%', 2],
    ['province', '100%', 8],
    ['province', '0%', 0],
    ['district', '50%', 1],
    ['district', '51%', 2],
    ['commune', '33%', 2],
    ['commune', '34%', 3],
  ] as const)('%s, %s: %d', (level, share, count) => {
    expect(visits({ units: [{ level, share }] })).toHaveLength(count);
  });

  it.each([
    ['ends the day before the window', { to: '2021-04-30' }, 4],
    ['ends on its first day', { to: '2021-05-01' }, 5],
    ['begins on its first day', { from: '2021-05-01' }, 5],
    ['begins a day later', { from: '2021-05-02' }, 4],
  ])('a unit that %s', (_, validity, count) => {
    // 51 % of eight is 4.08, of seven 3.57.
    const parts: PlanParts = { window: '2021-05', units: [{ level: 'province', share: '51%' }] };
    expect(visits(parts, { 'so-bay': validity })).toHaveLength(count);
  });

  it('includes those named, and goes with a minimum', () => {
    const units = ['so-mot', 'so-hai'];
    expect(ids(visits({ units: [{ id: 'mo', level: 'province', share: '30%', units }] }))).toEqual([
      'so-mot',
      'so-hai',
      'mo#1',
    ]);
    expect(visits({ units: [{ level: 'province', share: '30%', minimum: 5, units }] })).toHaveLength(5);
    expect(visits({ units: [{ level: 'province', share: '90%', minimum: 5, units }] })).toHaveLength(8);
  });

  it('counts units of the kinds of its block only', () => {
    const parts = (kinds: PlanParts['units'][number]['kinds']): PlanParts => ({
      units: [{ level: 'province', share: '50%', kinds }],
    });
    expect(visits(parts(['department']))).toHaveLength(4);
    expect(visits(parts(['vertical']), { 'cuc-thue': { kind: 'vertical' } })).toHaveLength(1);
  });

  it('does not stumble over binary fractions: 7 % of 100 is 7', () => {
    const more = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`vien-${index}`, { kind: 'public-service' as const }]),
    );
    const parts: PlanParts = { units: [{ level: 'province', share: '7%', kinds: ['public-service'] }] };
    expect(visits(parts, more)).toHaveLength(7);
  });
});

it.each([
  ['draw', 'Đơn vị cấp tỉnh thứ 1 (chọn bằng bốc thăm)'],
  ['secretariat', 'Đơn vị cấp tỉnh thứ 1 (do văn phòng thư ký chọn)'],
  ['issuer', 'Đơn vị cấp tỉnh thứ 1 (do cơ quan ban hành chọn)'],
  [undefined, 'Đơn vị cấp tỉnh thứ 1 (chưa nêu tên)'],
] as const)('an open visit selected by %s is called so', (selector, name) => {
  const by = selector === undefined ? {} : { 'selected-by': selector };
  const [visit] = visits({ units: [{ level: 'province', minimum: 1, ...by }] });
  expect(visit).toMatchObject({ unit: null, name: { vi: name } });
});
