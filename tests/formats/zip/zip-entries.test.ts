import { strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacked, zipEntries, ZipError } from '../../../src/formats/zip/zip-entries.ts';

describe('a zip file', () => {
  it('is listed with what it holds, packed or not, behind a comment too', () => {
    const long = 'Sổ theo dõi '.repeat(20_000);
    const file = zipSync(
      { 'xl/một.xml': strToU8(long), 'hai.xml': [strToU8('hai'), { level: 0 }], 'ba.xml': strToU8('') },
      { comment: 'PK'.repeat(50) },
    );
    const read = zipEntries(file).map((entry) => [entry.name, strFromU8(unpacked(entry))]);
    expect(read).toEqual([
      ['xl/một.xml', long],
      ['hai.xml', 'hai'],
      ['ba.xml', ''],
    ]);
  });

  it('is the same wherever its bytes lie', () => {
    const file = zipSync({ a: strToU8('a') });
    const within = new Uint8Array(file.length + 20);
    within.set(file, 10);
    expect(zipEntries(within.subarray(10, 10 + file.length)).map(unpacked)).toEqual([strToU8('a')]);
  });

  it('that is damaged anywhere is read, or told to be damaged', () => {
    const whole = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'.repeat(50)), b: strToU8('b') });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const file = whole.slice(0, length);
        file[at] = byte;
        try {
          zipEntries(file).map((entry) => (entry.size < 1e6 ? unpacked(entry) : null));
        } catch (error) {
          expect(error).toBeInstanceOf(ZipError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
