import { describe, expect, it } from 'vitest';
import { begin } from '../../../src/documents/starter/make-starter.ts';
import type { Answers, Beginning } from '../../../src/documents/starter/starter.ts';
import { knownDate } from '../../../src/calendar/civil-date.ts';

const ANSWERS: Answers = {
  province: 'Vĩnh Long',
  year: 2026,
  levels: 2,
  units: ['Sở Tư pháp', 'Xã Cái Nhum'],
  window: { periods: ['2026-Q2'], from: knownDate('2026-04-01'), to: knownDate('2026-06-30') },
  communesOfEach: null,
  teams: 1,
};
const BEFORE = { periods: [], from: knownDate('2021-04-01'), to: knownDate('2021-09-30') };
const THREE: Partial<Answers> = { levels: 3, year: 2021, window: BEFORE };

function begun(changes: Partial<Answers>): Beginning {
  const result = begin({ ...ANSWERS, ...changes });
  if ('problems' in result) throw new Error(result.problems.map(({ vi }) => vi).join('; '));
  return result;
}

function problemsOf(changes: Partial<Answers>): string[] {
  const result = begin({ ...ANSWERS, ...changes });
  return 'problems' in result ? result.problems.map(({ vi }) => vi) : [];
}

const rows = ({ bodies }: Beginning) =>
  bodies.map(({ id, level, parent, isInspected }) => [id, level, parent, isInspected].join(' '));

describe('what is begun', () => {
  it('has the province, the secretariat and the units, each with an id and its place', () => {
    const beginning = begun({});
    expect(beginning).toMatchObject({ id: 'vinh-long-2026', province: 'Vĩnh Long', decided: '2026-01-15' });
    expect(rows(beginning)).toEqual([
      'tinh-vinh-long province  false',
      'so-noi-vu province  false',
      'so-tu-phap province  true',
      'xa-cai-nhum commune tinh-vinh-long true',
    ]);
  });

  it('puts communes into their districts, and adds districts that are only named after them', () => {
    const units = ['Xã Song Phú, huyện Tam Bình', 'UBND huyện Vũng Liêm', 'Xã Hiếu Phụng, Huyện Vũng Liêm'];
    expect(rows(begun({ ...THREE, units }))).toEqual([
      'tinh-vinh-long province  false',
      'huyen-tam-binh district tinh-vinh-long false',
      'so-noi-vu province  false',
      'xa-song-phu commune huyen-tam-binh true',
      'huyen-vung-liem district tinh-vinh-long true',
      'xa-hieu-phung commune huyen-vung-liem true',
    ]);
  });

  it('lets the secretariat be inspected too, once', () => {
    expect(rows(begun({ units: ['Sở Nội vụ', 'Sở Y tế'] })).filter((row) => row.includes('noi-vu'))).toEqual([
      'so-noi-vu province  true',
    ]);
  });

  it('keeps ids apart that two names would share', () => {
    const units = ['Xã Tân Phú, huyện Tam Bình', 'Xã Tân Phú, huyện Vũng Liêm'];
    const ids = begun({ ...THREE, units }).bodies.map(({ id }) => id);
    expect(ids).toContain('xa-tan-phu');
    expect(ids).toContain('xa-tan-phu-2');
  });

  it.each([
    ['Vĩnh Long', 'Tỉnh Vĩnh Long', 'tỉnh Vĩnh Long', 'vinh-long-2026'],
    ['tỉnh Vĩnh Long', 'Tỉnh Vĩnh Long', 'tỉnh Vĩnh Long', 'vinh-long-2026'],
    ['Hà Nội', 'Thành phố Hà Nội', 'thành phố Hà Nội', 'ha-noi-2026'],
    ['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'ho-chi-minh-2026'],
    ['北京', 'Tỉnh 北京', 'tỉnh 北京', 'ke-hoach-2026'],
  ])('knows what %s is', (province, name, inSentence, id) => {
    const beginning = begun({ province });
    expect(beginning).toMatchObject({ provinceInSentence: inSentence, id });
    expect(beginning.bodies[0]?.name).toBe(name);
  });

  it('takes a decision in time for the notice where the window begins early', () => {
    const window = { periods: [], from: knownDate('2026-01-05'), to: knownDate('2026-03-31') };
    expect(begun({ window }).decided).toBe('2025-11-06');
  });

  it('numbers several teams', () => {
    expect(begun({ teams: 2 }).teams.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'doan-1 Đoàn kiểm tra số 1',
      'doan-2 Đoàn kiểm tra số 2',
    ]);
  });
});

describe('answers that do not fit together are told, all of them', () => {
  it.each<[Partial<Answers>, string[]]>([
    [{ levels: 3 }, ['từ 01/07/2025 không còn cấp huyện: chọn 2 cấp']],
    [
      { window: BEFORE, units: ['Sở Y tế'] },
      ['trước 01/07/2025 còn cấp huyện: chọn 3 cấp, hoặc lùi thời gian kiểm tra'],
    ],
    [{ units: ['Sở A', 'sở a'] }, ['đơn vị "Sở a" được nêu hai lần']],
    [
      { units: ['Huyện A', 'Xã B, huyện A'] },
      ['"Huyện A": chính quyền hai cấp không có huyện', '"Xã B": chính quyền hai cấp không có huyện'],
    ],
    [{ ...THREE, units: ['Xã B'] }, ['"Xã B" thuộc huyện nào? Viết như "Xã B, huyện Tam Bình"']],
  ])('%o', (changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });
});
