import { describe, expect, it } from 'vitest';
import type { Duty } from '../../src/plan/language/duties.ts';
import { readPlan } from '../plan/read-plan.ts';

const { plan, directory } = readPlan('plans/vinh-long-2021.yaml');

/** Every provision of Quyết định 92/QĐ-UBND, in its order. */
const CLAUSES = [
  ['Căn cứ 1', 'Căn cứ 2', 'Căn cứ 3', 'Theo đề nghị'],
  ['Điều 1', 'Điều 2', 'Điều 3', 'Hiệu lực'],
  [
    'Nơi nhận 1',
    'Nơi nhận 2',
    'Nơi nhận 3',
    'Nơi nhận 4',
    'Nơi nhận 5',
    'Nơi nhận 6',
    'Nơi nhận 7',
    'Nơi nhận 8',
  ],
  ['I.1.a', 'I.1.b', 'I.1.c', 'I.2.a', 'I.2.b', 'I.2.c'],
  ['II.1.a', 'II.1.b', 'II.1.c', 'II.2.a', 'II.2.b'],
  ['III.1.a', 'III.1.b', 'III.1.c', 'III.2.a', 'III.2.b'],
  ['IV.1', 'IV.2', 'V'],
  ['VI.1', 'VI.1.a', 'VI.1.b', 'VI.1.c', 'VI.2'],
  ['VI.3 gạch 1', 'VI.3 gạch 2', 'VI.3 gạch 3', 'VI.3 gạch 4', 'VI.3 gạch 5', 'Đoạn kết'],
].flat();

/** The codes of the General Statistics Office as of February 2021, by district. */
const CODES: Readonly<Record<string, { readonly code: string; readonly communes: string }>> = {
  'thanh-pho-vinh-long': {
    code: '855',
    communes: '29542 29545 29548 29551 29554 29557 29560 29563 29566 29569 29572',
  },
  'huyen-long-ho': {
    code: '857',
    communes: '29575 29578 29581 29584 29587 29590 29593 29596 29599 29602 29605 29608 29611 29614 29617',
  },
  'huyen-mang-thit': {
    code: '858',
    communes: '29623 29626 29629 29632 29635 29638 29641 29644 29647 29650 29653 29656',
  },
  'huyen-vung-liem': {
    code: '859',
    communes:
      '29659 29662 29665 29668 29671 29674 29677 29680 29683 29686 29689 29692 29695 29698 29701 29704 29707 29710 29713 29716',
  },
  'huyen-tam-binh': {
    code: '860',
    communes:
      '29719 29722 29725 29728 29731 29734 29737 29740 29743 29746 29749 29752 29755 29758 29761 29764 29767',
  },
  'thi-xa-binh-minh': {
    code: '861',
    communes: '29770 29771 29806 29809 29812 29813 29815 29818',
  },
  'huyen-tra-on': {
    code: '862',
    communes: '29821 29824 29827 29830 29833 29836 29839 29842 29845 29848 29851 29854 29857 29860',
  },
  'huyen-binh-tan': {
    code: '863',
    communes: '29773 29776 29779 29782 29785 29788 29791 29794 29797 29800',
  },
};

describe('the decision of 13/01/2021', () => {
  it('has an item for every provision, and no other clause', () => {
    const found = new Set(clausesIn(plan));
    expect(CLAUSES.filter((clause) => !found.has(clause))).toEqual([]);
    expect([...found].filter((clause) => !CLAUSES.includes(clause))).toEqual([]);
  });

  it('splits the provisions that impose several duties', () => {
    const duties = (clause: string) =>
      plan.duties.filter((duty) => duty.clause === clause).map(ownerAndDeadline);
    expect(duties('VI.1.a')).toEqual([
      'secretariat notice',
      'secretariat notice',
      'secretariat notice',
      'secretariat',
    ]);
    expect(duties('VI.1.b')).toHaveLength(5);
    expect(duties('VI.2')).toEqual(['seconding', 'seconding']);
    expect(duties('VI.3 gạch 1')).toEqual(['unit report']);
    expect(duties('VI.3 gạch 2')).toEqual(['unit', 'unit']);
    expect(duties('VI.3 gạch 5')).toEqual(['unit remediation']);
    expect(duties('III.1.c')).toEqual(['district']);
    expect(plan.duties.filter(({ clause }) => clause === null).map(ownerAndDeadline)).toEqual([
      'district naming',
    ]);
  });

  it('names the instrument, its bases and its signatory', () => {
    const { decision } = plan;
    expect([decision.number, decision.date, decision.issuer.agency, decision.issuer.post]).toEqual([
      '92/QĐ-UBND',
      '2021-01-13',
      'tinh-vinh-long',
      'Chủ tịch',
    ]);
    expect(decision.legalBases.map((basis) => [basis.kind, basis.number, basis.date])).toEqual([
      ['law', null, '2015-06-19'],
      ['law', null, '2019-11-22'],
      ['decision', '3520/QĐ-UBND', '2020-12-29'],
    ]);
    expect(decision.proposal).toMatchObject({
      agency: 'so-noi-vu',
      number: '10/TTr-SNV',
      date: '2021-01-07',
    });
    expect(decision.signatory).toMatchObject({ form: 'KT.', post: 'Phó Chủ tịch', name: 'Lê Quang Trung' });
    expect(decision.recipients).toHaveLength(7);
    expect(decision.filing).toMatchObject({ with: 'VT', symbol: '1.11.02' });
  });

  it('names the units in the order of the decision, and leaves the communes to their districts', () => {
    expect(plan.blocks.map((block) => block.units.map((entry) => entry.unit))).toEqual([
      [
        'so-tu-phap',
        'so-giao-thong-van-tai',
        'so-giao-duc-va-dao-tao',
        'so-xay-dung',
        'so-tai-nguyen-va-moi-truong',
        'ban-quan-ly-cac-khu-cong-nghiep',
      ],
      ['huyen-tam-binh', 'huyen-binh-tan', 'huyen-vung-liem'],
      [],
    ]);
    expect(plan.blocks[2]).toMatchObject({ level: 'commune', eachDistrict: 2, selectedBy: 'district' });
  });

  it('has the window, the review period and the two deadlines of the decision, and those that the secretariat chose', () => {
    expect(plan.rounds).toHaveLength(1);
    expect(plan.rounds[0]?.window.ranges).toEqual([
      { from: '2021-04-01', to: '2021-06-30' },
      { from: '2021-07-01', to: '2021-09-30' },
    ]);
    expect(plan.review).toMatchObject({ from: '2020-12-15', to: null });
    const due = (id: string) => plan.deadlines.find((deadline) => deadline.id === id);
    const { notice, remediation } = { notice: due('notice'), remediation: due('remediation') };
    expect(notice).toMatchObject({
      clause: 'VI.1.a',
      due: { direction: 'before', count: 15, measure: 'working-day', event: 'visit-start' },
    });
    expect(remediation).toMatchObject({
      clause: 'VI.3 gạch 5',
      due: { direction: 'after', count: 20, measure: 'working-day', event: 'conclusion-received' },
    });
    expect(due('report')).toMatchObject({ clause: null, due: { count: 5, event: 'visit-start' } });
    expect(plan.deadlines.map(({ id }) => id).sort()).toEqual(['naming', 'notice', 'remediation', 'report']);
  });

  it('invents nothing', () => {
    expect(plan.schedule).toMatchObject({ closed: [], visitsPerDay: null, visitsPerWeek: null });
    expect([plan.office.signer, plan.office.phone, plan.expected, plan.records]).toEqual([
      null,
      null,
      [],
      [],
    ]);
    expect(plan.teams).toHaveLength(1);
    expect(plan.teams[0]).toMatchObject({ lead: 'so-noi-vu', formed: false, members: [], substitutes: [] });
    expect(plan.teams[0]?.seconding.map(({ agency }) => agency)).toEqual([
      'so-noi-vu',
      'so-tu-phap',
      'van-phong-ubnd-tinh',
      'so-tai-chinh',
      'so-thong-tin-va-truyen-thong',
      'so-khoa-hoc-va-cong-nghe',
    ]);
    // IV.1 does not say that each agency sends both.
    expect(plan.teams[0]?.seconding.flatMap(({ posts }) => posts)).toEqual([]);
    expect(plan.teams[0]?.posts.map(({ post }) => post)).toEqual(['Lãnh đạo', 'Chuyên viên']);
  });

  it('words what letters print in whole sentences, without abbreviations and clauses', () => {
    const wordings = [
      ...[...plan.aims, ...plan.requirements, ...plan.content, ...plan.reception, ...plan.funding],
      ...plan.duties.filter(({ owner }) => owner !== 'secretariat'),
    ].map(({ text, wording }) => wording ?? `(${text})`);
    expect(wordings.filter((one) => !/^\p{Lu}/u.test(one) || /CCHC|(?<!-)UBND|VI\.|gạch/.test(one))).toEqual([]);
  });
});

describe('the directory of 2021', () => {
  const communes = directory.agencies.filter((agency) => agency.isLocality && agency.level === 'commune');
  const districts = directory.agencies.filter((agency) => agency.isLocality && agency.level === 'district');

  it('has 8 districts and 107 communes: 6 townships, 14 wards, 87 communes', () => {
    expect(districts.map(({ id }) => id).sort()).toEqual(Object.keys(CODES).sort());
    const ofType = (type: string) => communes.filter(({ name }) => name.startsWith(type)).length;
    expect([ofType('Thị trấn '), ofType('Phường '), ofType('Xã '), communes.length]).toEqual([
      6, 14, 87, 107,
    ]);
  });

  it('gives each commune the code and the district of the official list', () => {
    for (const [id, { code, communes: codes }] of Object.entries(CODES)) {
      expect(directory.get(id)).toMatchObject({ code, parent: 'tinh-vinh-long', to: '2025-06-30' });
      expect(communes.filter(({ parent }) => parent === id).map((commune) => commune.code)).toEqual(
        codes.split(' '),
      );
    }
  });

  it('has unique ids and codes', () => {
    const ids = directory.agencies.map(({ id }) => id);
    const codes = directory.agencies.flatMap(({ code }) => code ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(115);
  });

  it('finds agencies by the names that people use', () => {
    const idsOf = (name: string) => directory.find(name).map(({ id }) => id);
    expect(idsOf('Sở Khoa học công nghệ')).toEqual(['so-khoa-hoc-va-cong-nghe']);
    expect(idsOf('Xã Hòa Lộc')).toEqual(['xa-hoa-loc']);
    expect(idsOf('ubnd huyen tam binh')).toEqual(['huyen-tam-binh']);
    expect(idsOf('VPUBND')).toEqual(['van-phong-ubnd-tinh']);
  });
});

/** Every clause that stands anywhere in a value. */
function clausesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === 'clause' && typeof held === 'string' ? [held] : clausesIn(held),
  );
}

function ownerAndDeadline({ owner, deadline }: Duty): string {
  return deadline === null ? owner : `${owner} ${deadline}`;
}
