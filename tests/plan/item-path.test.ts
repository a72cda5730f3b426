import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/diagnostics/path.ts';
import { itemPaths, itemText } from '../../src/plan/item-path.ts';

const DATA = {
  window: { from: '2021-05-04' },
  units: [
    { id: 'so', units: ['so-a', { unit: 'so-b', pin: '2021-05-05' }, 'so-a'] },
    { level: 'district', units: [] },
  ],
  teams: [{ id: 'doan', members: [{ name: 'Trần Thị Bình' }, { name: 'Lê Văn Cường' }, { name: 'A. [B]' }] }],
  deadlines: { notice: { count: 15 } },
};
const { read, namesOf } = itemPaths(DATA);
const write = (path: Path) => itemText(namesOf(path));

describe('a path of an item', () => {
  it.each<[string, (string | number)[], string]>([
    ['window.from', ['window', 'from'], 'window.from'],
    ['units.so.units.so-b', ['units', 0, 'units', 1], 'units.so.units.so-b'],
    ['units[so].units[so-b].pin', ['units', 0, 'units', 1, 'pin'], 'units.so.units.so-b.pin'],
    ['units.0.units[1]', ['units', 0, 'units', 1], 'units.so.units.so-b'],
    ['units.so.units.0', ['units', 0, 'units', 0], 'units.so.units.0'],
    ['units.1', ['units', 1], 'units.1'],
    ['teams.doan.members[Lê Văn Cường]', ['teams', 0, 'members', 1], 'teams.doan.members[Lê Văn Cường]'],
    [
      'teams.doan.members[Lê Văn Cường]'.normalize('NFD'),
      ['teams', 0, 'members', 1],
      'teams.doan.members[Lê Văn Cường]',
    ],
    ['teams.doan.members.2', ['teams', 0, 'members', 2], 'teams.doan.members.2'],
    ['deadlines.notice', ['deadlines', 'notice'], 'deadlines.notice'],
    ['review.from', ['review', 'from'], 'review'],
  ])('%s', (text, path, written) => {
    expect(read(text)).toEqual(path);
    expect(write(path)).toBe(written);
  });

  it('is none where a name means several items', () => {
    expect(read('units.so.units.so-a')).toBeNull();
  });

  it('ends where the data ends', () => {
    expect(write(['units', 0, 'units', 1, 'unit'])).toBe('units.so.units.so-b.unit');
    expect(write(['units', 0, 'units', 0, 'unit'])).toBe('units.so.units.0');
    expect(read('__proto__.x')).toEqual(['__proto__', 'x']);
    expect(read('')).toEqual([]);
  });

  it('is read as it was written, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 12 });
    const item = fc.oneof(name, fc.record({ id: name, name }), fc.record({ unit: name }));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.nat(5), (items, at) => {
        const normal = JSON.parse(JSON.stringify(items).normalize('NFC')) as unknown[];
        const paths = itemPaths({ units: normal });
        const index = at % normal.length;
        const text = itemText(paths.namesOf(['units', index]));
        const back = paths.read(text);
        // A name made of digits may be the position of another item.
        if (back !== null && !/\.\d+$/.test(text)) expect(back.map(String)).toEqual(['units', String(index)]);
        expect(back).not.toBeNull();
      }),
    );
  });
});
