import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflated, deflatedStretch, joined } from '../../../src/formats/docx/deflated.ts';

/** Up to several windows of the library, of few or many letters. */
const content = fc
  .tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 200 }), fc.nat())
  .map(([length, letters, seed]) =>
    Uint8Array.from({ length }, (_, at) => ((at * at + seed) >>> 3) % letters),
  );
const short = fc.uint8Array({ maxLength: 300 });

describe('compressed contents', () => {
  it('are what they were made of, in stretches as whole', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(content, short), { maxLength: 5 }), (pieces) => {
        const whole = Buffer.concat(pieces);
        for (const { bytes, size, crc } of [deflated(whole), joined(pieces.map(deflatedStretch))]) {
          expect(Buffer.compare(inflateRawSync(bytes), whole)).toBe(0);
          expect({ size, crc }).toEqual({ size: whole.length, crc: crc32(whole) });
        }
      }),
      { numRuns: 15 },
    );
  });
});
