import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { bodyName, isInForce, nameInSentence } from '../../src/plan/directory.ts';
import { parseDirectory } from '../../src/plan/parse.ts';
import { sound } from './read-plan.ts';

const directory = sound(
  parseDirectory({
    file: 'd.yaml',
    text: `
cchc-directory: 1
province: Mẫu
localities:
  - { id: tinh-mau, name: Tỉnh Mẫu, level: province }
  - { id: huyen-tam-binh, name: Huyện Tam Bình, level: district, parent: tinh-mau, to: 2025-06-30 }
  - { id: xa-hoa-hiep, name: Xã Hòa Hiệp, level: commune, parent: huyen-tam-binh, code: "029713" }
  - { id: phuong-1, name: Phường 1, level: commune, parent: tinh-mau, from: 2025-07-01, to: 2025-12-31 }
  - { id: phuong-2, name: Phường 2, level: commune, aliases: [Phường Hai cũ] }
  - { id: phuong-2-moi, name: Phường 2, level: commune, from: 2025-07-01 }
agencies:
  - { id: so-noi-vu, name: Sở Nội vụ, short: SNV, kind: department, level: province }
  - { id: so-noi-vu-2, name: Sở Nội Vụ, kind: department, level: province }
`,
  }),
);
const idsOf = (name: string) => directory.find(name).map(({ id }) => id);

describe('finds', () => {
  it.each<[string, string[]]>([
    ['so-noi-vu', ['so-noi-vu']],
    ['SNV', ['so-noi-vu']],
    ['Sở Nội vụ', ['so-noi-vu']],
    ['Sở Nội Vụ', ['so-noi-vu-2']],
    ['sở nội vụ', ['so-noi-vu', 'so-noi-vu-2']],
    ['so noi vu', ['so-noi-vu', 'so-noi-vu-2']],
    ['Xã Hoà Hiệp', ['xa-hoa-hiep']],
    ['Xã Hòa Hiệp'.normalize('NFD'), ['xa-hoa-hiep']],
    ['UBND xã Hòa Hiệp', ['xa-hoa-hiep']],
    ['ubnd huyen tam binh', ['huyen-tam-binh']],
    ['phuong hai cu', ['phuong-2']],
    ['Phường 2', ['phuong-2', 'phuong-2-moi']],
    ['Phường', []],
    ['', []],
  ])('%j', (name, ids) => {
    expect(idsOf(name)).toEqual(ids);
  });
});

it.each([
  ['so-noi-vuu', 'so-noi-vu'],
  ['Xã Hoà Hiệp', 'xa-hoa-hiep'],
  ['huyen-tam-bnih', 'huyen-tam-binh'],
  ['cuc-thue', null],
])('suggests for %j %j', (id, suggestion) => {
  expect(directory.suggest(id)).toBe(suggestion);
});

it.each([
  ['huyen-tam-binh', 'UBND huyện Tam Bình', 'huyện Tam Bình'],
  ['phuong-1', 'UBND Phường 1', 'Phường 1'],
  ['so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ'],
])('names %s, within a sentence too', (id, body, name) => {
  const agency = entryOf(id);
  expect([bodyName(agency), nameInSentence(agency)]).toEqual([body, name]);
});

it.each([
  ['phuong-1', '2025-06-30', '2025-06-30', false],
  ['phuong-1', '2025-07-01', '2025-12-31', true],
  ['phuong-1', '2025-12-31', '2026-01-01', false],
  ['huyen-tam-binh', '1999-01-01', '2025-06-30', true],
  ['huyen-tam-binh', '2025-06-30', '2025-07-01', false],
  ['so-noi-vu', '1999-01-01', '2099-12-31', true],
])('knows whether %s exists from %s to %s: %s', (id, from, to, expected) => {
  expect(isInForce(entryOf(id), knownDate(from), knownDate(to))).toBe(expected);
});

describe('ends with its parent', () => {
  const lives = sound(
    parseDirectory({
      file: 'd.yaml',
      text: `
cchc-directory: 1
province: Mẫu
localities:
  - { id: tinh, name: Tỉnh, level: province }
  - { id: huyen, name: Huyện, level: district, parent: tinh, to: 2025-06-30 }
  - { id: xa, name: Xã, level: commune, parent: huyen }
  - { id: xa-som, name: Xã Sớm, level: commune, parent: huyen, to: 2024-12-31 }
  - { id: xa-con, name: Xã Còn, level: commune, parent: huyen, to: 2025-12-31 }
  - { id: xa-ve-tinh, name: Xã Về Tỉnh, level: commune, parent: huyen, new-parent: tinh }
  - { id: xa-ve-huyen, name: Xã Về Huyện, level: commune, parent: huyen, new-parent: huyen-hai }
  - { id: huyen-hai, name: Huyện Hai, level: district, parent: tinh, to: 2025-09-30 }
  - { id: xa-mat, name: Xã Mất, level: commune, parent: huyen-khac }
agencies:
  - { id: phong, name: Phòng, kind: district-office, level: district, parent: huyen }
  - { id: tram, name: Trạm, kind: public-service, level: commune, parent: xa }
  - { id: vong-mot, name: Vòng Một, kind: other, level: district, parent: vong-hai }
  - { id: vong-hai, name: Vòng Hai, kind: other, level: district, parent: vong-mot, new-parent: huyen }
  - { id: vong, name: Vòng, kind: other, level: district, parent: vong, new-parent: vong }
`,
    }),
  );
  it.each<[string, string | null, string | null]>([
    ['huyen', '2025-06-30', null],
    ['xa', '2025-06-30', 'huyen'],
    ['phong', '2025-06-30', 'huyen'],
    ['tram', '2025-06-30', 'huyen'],
    ['xa-som', '2024-12-31', null],
    ['xa-con', '2025-12-31', null],
    ['xa-ve-tinh', null, null],
    ['xa-ve-huyen', '2025-09-30', 'huyen-hai'],
    ['xa-mat', null, null],
    ['vong', null, null],
  ])('%s: %s, with %s', (id, to, endsWith) => {
    expect(lives.get(id)).toMatchObject({ to, endsWith });
  });
});

it('keeps codes as text, localities first, and gives a locality the kind of its body', () => {
  expect(entryOf('xa-hoa-hiep')).toMatchObject({
    code: '029713',
    kind: 'people-committee',
    isLocality: true,
  });
  expect(entryOf('so-noi-vu')).toMatchObject({ code: null, isLocality: false, path: ['agencies', 0] });
  expect(directory.agencies.map(({ isLocality }) => isLocality)).toEqual([
    ...Array<boolean>(6).fill(true),
    false,
    false,
  ]);
});

it('keeps the first of two entries of one id', () => {
  const text =
    'cchc-directory: 1\nprovince: Mẫu\nlocalities: [{ id: x, name: Một, level: commune }, { id: x, name: Hai, level: commune }]';
  expect(sound(parseDirectory({ file: 'd.yaml', text })).get('x')?.name).toBe('Một');
});

function entryOf(id: string) {
  const entry = directory.get(id);
  if (entry === undefined) throw new Error(`no ${id}`);
  return entry;
}
