import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { fingerprints } from '../../../../src/formats/of/diagnostics/fingerprints.ts';
import type { WordedDiagnostic } from '../../../../src/rules/engine/wording-of.ts';
import { idName } from '../../../../src/schedule/visits/unit-name.ts';
import { REPORT } from './reports.ts';
import { placeOf, worded } from './worded.ts';

const as = (file: string) => file;
const PAGE = { file: 'a.yaml', text: 'units: [x, y]\nteams: []\n' };

/** The fingerprint of one diagnostic alone. */
const printOf = (one: WordedDiagnostic, nameOf = as) => fingerprints([one], nameOf)[0];

/** An unknown key at a path of a page. */
function unknownKey(page: typeof PAGE, path: readonly (string | number)[], key: string): WordedDiagnostic {
  const values = { path: [...path], key, nearest: 'unit' };
  return worded(page, 'x', {
    diagnostic: { code: 'CC103', values, location: placeOf(page, 'x'), related: [] },
  });
}

describe('a fingerprint', () => {
  const known = printOf(unknownKey(PAGE, ['units', 0], 'a'));

  it('stays when lines move and items are put before it', () => {
    const moved = { ...PAGE, text: `# một dòng\n\n${PAGE.text}` };
    expect(printOf(unknownKey(moved, ['units', 0], 'a'))).toBe(known);
    expect(printOf(unknownKey(PAGE, ['units', 3], 'a'))).toBe(known);
  });

  it('is that of the file in its repository, however it was named', () => {
    const absolute = { ...PAGE, file: '/nhà/kho/a.yaml' };
    const nameOf = (file: string) => file.replace('/nhà/kho/', '');
    expect(printOf(unknownKey(absolute, ['units', 0], 'a'), nameOf)).toBe(known);
  });

  it('is another for another code, file, item or value', () => {
    const item = { path: ['units', 0], names: ['units', 'x'] };
    const one = unknownKey(PAGE, ['units', 0], 'a');
    const others = [
      unknownKey({ ...PAGE, file: 'b.yaml' }, ['units', 0], 'a'),
      unknownKey(PAGE, ['teams'], 'a'),
      unknownKey(PAGE, ['units', 0], 'b'),
      { ...one, diagnostic: { ...one.diagnostic, item } },
    ];
    const all = [one, ...others].map((each) => printOf(each));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same on another day', () => {
    const passed = (today: string) =>
      worded(PAGE, 'y', {
        diagnostic: {
          code: 'CC909',
          values: { name: idName('x', 'X'), date: knownDate('2021-05-01'), today: knownDate(today) },
          location: placeOf(PAGE, 'y'),
          related: [],
        },
      });
    expect(printOf(passed('2021-06-01'))).toBe(printOf(passed('2021-07-01')));
  });
});

it('no two fingerprints of a file are the same, also of what is the same', () => {
  const same = unknownKey(PAGE, ['units', 0], 'a');
  const all = fingerprints([same, same, ...REPORT.diagnostics, same], as);
  expect(new Set(all).size).toBe(all.length);
});
