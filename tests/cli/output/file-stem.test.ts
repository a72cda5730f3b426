import { describe, expect, it } from 'vitest';
import { fileStem, freeStem } from '../../../src/cli/output/file-stem.ts';

describe('the name of a file', () => {
  it.each([
    ['so-tu-phap', 'so-tu-phap'],
    ['huyen-tam-binh#1', 'huyen-tam-binh-1'],
    ['../a b/', 'a-b'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('of %s', (id, stem) => {
    expect(fileStem(id)).toBe(stem);
  });

  it('is never given twice, though ids differ in their signs alone', () => {
    const used = new Set<string>();
    const ids = ['huyen-tam-binh#1', 'huyen-tam-binh-1', 'huyen-tam-binh/1'];
    expect(ids.map((id) => freeStem(fileStem(id), used))).toEqual([
      'huyen-tam-binh-1',
      'huyen-tam-binh-1-2',
      'huyen-tam-binh-1-3',
    ]);
  });
});
