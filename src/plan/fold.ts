/**
 * A name without what people vary when they type it: letter case, spaces, NFC or NFD, diacritics and with them where
 * the tone mark stands (Hoà, Hòa), đ. Two names that fold alike are taken for the same.
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
