import { expect, it } from 'vitest';
import { decodeSource } from '../../src/plan/source.ts';

const TEXT = 'cchc: 1\nname: Kế hoạch\n';

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length * 2 }, (_, at) => {
      const code = text.charCodeAt(at >> 1);
      return (at % 2 === 0) === isLittle ? code & 0xff : code >> 8;
    }),
  );
}

it.each([
  ['Windows-1258', Uint8Array.from([0x4b, 0xea, 0xf0, 0x20, 0x68])],
  ['a zero byte in UTF-8', new TextEncoder().encode('cchc: 1\0')],
])('bytes of no known kind are of another encoding: %s', (_, bytes) => {
  expect(decodeSource('a.yaml', bytes)).toEqual({ file: 'a.yaml', fault: 'encoding' });
});

it.each([
  ['utf-16', utf16(`\ufeff${TEXT}`, true)],
  ['utf-16', utf16(`\ufeff${TEXT}`, false)],
  ['utf-16', utf16(TEXT, true)],
  ['utf-16', utf16(TEXT, false)],
  ['office-file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff])],
  ['office-file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['pdf', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0xff])],
])('bytes of another kind of file are told for what they are: %s', (fault, bytes) => {
  expect(decodeSource('a.yaml', bytes)).toEqual({ file: 'a.yaml', fault });
});

it('a text is read as it is, with its mark', () => {
  const text = `\ufeff${TEXT}`;
  expect(decodeSource('a.yaml', new TextEncoder().encode(text))).toEqual({
    source: { file: 'a.yaml', text },
  });
});
