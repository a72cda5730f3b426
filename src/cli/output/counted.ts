import type { Bilingual } from '../../words/language.ts';

/** A whole number as people read it, its thousands apart. */
export function counted(number: number): Bilingual {
  const thousands = (mark: string) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
  return { vi: thousands('.'), en: thousands(',') };
}
