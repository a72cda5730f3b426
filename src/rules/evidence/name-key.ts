/** Combining grave, tilde, hook above, acute, dot below: the tone marks of Vietnamese. */
const TONES = /[\u0300\u0303\u0309\u0301\u0323]/g;

/**
 * A name with what people vary in writing the same one taken out: NFC or NFD, letter case, spaces, and on which letter
 * of a syllable the tone mark stands (Hoà, Hòa). Names that differ in a tone (Hùng, Hưng) stay different.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .filter((syllable) => syllable !== '')
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}
