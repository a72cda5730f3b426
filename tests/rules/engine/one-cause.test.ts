import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, edited, errorsOf } from '../writing/edited-plan.ts';
import { breaksOf, filesOf, keyOf, newlyTold, toldOf } from './one-cause.ts';

describe('one thing that is broken is told once, and nothing false beside it', () => {
  it.each(['vinh-long-2021', 'vi-du-hai-cap-2026', 'vi-du-theo-doi-2021'])(
    '%s',
    (name) => {
      const files = filesOf(`plans/${name}.yaml`);
      const told = new Set(toldOf(files).map(keyOf));
      fc.assert(
        fc.property(fc.constantFrom(...breaksOf(files)), (broken) => {
          const found = newlyTold(files, broken, told).map(keyOf);
          expect(found.length, `${broken.file} ${broken.place}: ${found.join(', ')}`).toBeLessThanOrEqual(1);
        }),
        { numRuns: 12, seed: 13, endOnFailure: true },
      );
    },
    240_000,
  );
});

/** Nine mistakes of a writer, in nine places. */
const NINE = {
  'year: 2021\n': 'year: 2022\n',
  '    date: 2021-01-07': '    date: 2021-02-30',
  'title: Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ':
    'title: Luật sửa đổi Luật Tổ chức Chính phủ',
  '      - so-giao-thong-van-tai': '      - so-giao-thong-vn-tai',
  '    level: district': '    level: distric',
  'in: [2021-Q2, 2021-Q3]': 'in: [2021-Q2, 2020-Q3]',
  '  from: 2020-12-15': '  from: 2021-12-15',
  '    lead: so-noi-vu\n': '    lead: so-y-te-khong-co\n',
  'reception:\n': 'receptions:\n',
  '    deadline: naming': '    deadline: nameing',
};

describe('what does not hang on what is broken is checked in the same run', () => {
  it('tells all mistakes of a plan that has many', () => {
    const { diagnostics } = checked(edited(NINE));
    const codes = diagnostics.map(({ code }) => code);
    for (const code of ['CC103', 'CC107', 'CC111', 'CC120', 'CC409', 'CC413', 'CC505'])
      expect(codes).toContain(code);
    expect(codes.filter((code) => code === 'CC202')).toHaveLength(2);
  });

  it('tells nothing false of a window that is no group, and says what could not be checked', () => {
    const text = edited({
      'window:\n  in: [2021-Q2, 2021-Q3]\n  clause: III.2.a\n': 'window: { from: chưa rõ }\n',
    });
    expect(errorsOf(text).map(({ code }) => code)).toEqual(['CC112']);
    const { unchecked } = checked(text);
    expect(unchecked?.holes.map(({ path }) => path.join('.'))).toEqual(['window.from']);
    expect(unchecked?.codes).toContain('CC403');
    expect(unchecked?.codes).not.toContain('CC202');
  });

  it('says nothing of that where everything was checked', () => {
    expect(checked(edited({})).unchecked).toBeNull();
    expect(checked(edited({ 'window:\n': 'thời gian:\n' })).unchecked).toBeNull();
  });
});
