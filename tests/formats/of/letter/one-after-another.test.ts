import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../../../../src/documents/document.ts';
import { officialDocx } from '../../../../src/formats/of/letter/docx.ts';
import { ANNEXED, PLAIN, SAMPLES, text } from './samples.ts';

const LANDSCAPE: OfficialDocument = {
  ...ANNEXED,
  annexes: ANNEXED.annexes.map((annex) => ({ ...annex, landscape: !annex.landscape })),
};
/** Papers that share parts with one another, and differ in some that are next to them. */
const PAPERS: readonly OfficialDocument[] = [
  ...Object.values(SAMPLES),
  LANDSCAPE,
  { ...ANNEXED, annexesAlone: true },
  { ...ANNEXED, number: '7' },
  { ...PLAIN, place: 'Thành phố có một cái tên rất dài dùng cho cỡ chữ nhỏ' },
  { ...PLAIN, body: [...PLAIN.body, text('Thêm một đoạn.')] },
];

/** Each paper as the only one that a program writes. */
async function alone(): Promise<Buffer[]> {
  const written: Buffer[] = [];
  for (const paper of PAPERS) {
    vi.resetModules();
    const fresh = await import('../../../../src/formats/of/letter/docx.ts');
    written.push(Buffer.from(await fresh.officialDocx(paper)));
  }
  return written;
}

describe('papers written one after another', () => {
  it('are the same bytes as each alone, in any order', async () => {
    const expected = await alone();
    const order = fc.array(fc.nat(PAPERS.length - 1), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, async (indexes) => {
        for (const index of indexes) {
          const bytes = Buffer.from(await officialDocx(PAPERS[index] ?? PLAIN));
          expect(bytes.equals(expected[index] ?? Buffer.of())).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });
});
