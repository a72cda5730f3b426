import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../../src/formats/of/letter/word/break-lines.ts';
import { textTwips, twipsIn } from '../../../../../src/formats/of/letter/word/text-twips.ts';

/** Of the left column, in which agencies stand. */
const ROOM = 3574;
const BOLD = twipsIn('bold', 13);

describe('the length of a text', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 5424],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12, 5007],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'bold', 13, 4562],
    ['Kính gửi', 'regular', 14, 1000],
    [':', 'regular', 14, 78],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'italic', 14, 6028],
  ] as const)(
    '%s, %s %d points: %d twips, as measured for decree-30-2020.md',
    (text, face, points, twips) => {
      expect(Math.abs(textTwips(text, face, points) - twips)).toBeLessThanOrEqual(1);
    },
  );

  it('is the same with letters put together from marks', () => {
    const text = 'ỦY BAN NHÂN DÂN TỈNH, Đường Ơ Ư ơ ư';
    expect(textTwips(text.normalize('NFD'), 'bold', 13)).toBe(textTwips(text, 'bold', 13));
  });

  it('counts a hard blank as a blank', () => {
    expect(textTwips('a\u00a0b', 'regular', 14)).toBe(textTwips('a b', 'regular', 14));
  });
});

describe('lines of a name', () => {
  it.each([
    ['SỞ NỘI VỤ', ['SỞ NỘI VỤ']],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
    ['ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', ['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG']],
    ['ỦY BAN NHÂN DÂN HUYỆN MANG THÍT', ['ỦY BAN NHÂN DÂN', 'HUYỆN MANG THÍT']],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG']],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', ['SỞ LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI']],
  ])('%s', (name, lines) => {
    expect(breakLines(name, ROOM, BOLD)).toEqual(lines);
  });

  it('keeps a date whole', () => {
    const text =
      '(Kèm theo Công văn số 2231/SNNMT-VP ngày 29 tháng 12 năm 2026 của Sở Nông nghiệp và Môi trường)';
    expect(breakLines(text, 8220, twipsIn('italic', 14))).toEqual([
      '(Kèm theo Công văn số 2231/SNNMT-VP',
      'ngày 29 tháng 12 năm 2026 của Sở Nông nghiệp và Môi trường)',
    ]);
  });

  it('is no line for an empty text', () => {
    expect(breakLines('', ROOM, BOLD)).toEqual([]);
  });

  it('loses no letter and makes no line too long', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('AĂÂĐEÊOÔƠUƯYBCMW')),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const lines = breakLines(words.join(' '), ROOM, BOLD);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.filter((line) => BOLD(line) > ROOM)).toEqual([]);
      }),
    );
  });
});
