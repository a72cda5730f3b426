export type Face = 'regular' | 'bold' | 'italic';

/**
 * Advance widths of Times New Roman in 2048ths of the type size, for U+0020 to U+007E. Measured in Liberation Serif
 * 2.1.5, which is made to the same widths.
 */
const ASCII: Readonly<Record<Face, readonly number[]>> = {
  // prettier-ignore
  regular: [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139,
    1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479,
    1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024,
    1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
  ],
  // prettier-ignore
  bold: [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251,
    1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479,
    1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706,
    1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
  ],
  // prettier-ignore
  italic: [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479, 1251, 1251,
    1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251, 1139,
    1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569, 569, 909, 569, 1479, 1024,
    1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108,
  ],
};

/** The letters whose width their base letter does not have. */
const OTHERS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  // prettier-ignore
  regular: new Map([['ơ', 1083], ['Ơ', 1479], ['ư', 1110], ['Ư', 1589], ['đ', 1024], ['Đ', 1479], ['–', 1024], ['…', 2048]]),
  // prettier-ignore
  bold: new Map([['ơ', 1134], ['Ơ', 1593], ['ư', 1229], ['Ư', 1630], ['đ', 1139], ['Đ', 1479], ['–', 1024], ['…', 2048]]),
  // prettier-ignore
  italic: new Map([['ơ', 1093], ['Ơ', 1479], ['ư', 1117], ['Ư', 1544], ['đ', 1024], ['Đ', 1479], ['–', 1024], ['…', 1821]]),
};

/** As wide as the widest capital: a letter that is not in the table rather breaks a line early than overflows. */
const UNKNOWN = 2048;
/** Tone marks and the hat and breve of vowels take no room of their own. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g;
const HARD_BLANK = /\u00a0/g;

/** How long texts are on one line, in twips, in a face and a size in points. */
export function twipsIn(face: Face, points: number): (text: string) => number {
  return (text) => textTwips(text, face, points);
}

/** How long a text is on one line, in twips, at a size in points. */
export function textTwips(text: string, face: Face, points: number): number {
  let units = 0;
  for (const letter of text.replace(HARD_BLANK, ' ').normalize('NFD').replace(MARKS, '').normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    units += ASCII[face][code - 0x20] ?? OTHERS[face].get(letter) ?? UNKNOWN;
  }
  return Math.round((units * points * 20) / 2048);
}
