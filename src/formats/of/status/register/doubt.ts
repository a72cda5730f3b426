import type { Bilingual, Language } from '../../../../words/language.ts';

/** Why something is doubtful, and what to do about it. */
export interface Doubt {
  readonly words: Bilingual;
  readonly advice: Bilingual;
}

/** What is doubtful in a workbook: a cell of a sheet, or, where they are null, the sheet or the workbook as a whole. */
export interface DoubtfulCell extends Doubt {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Where and why a cell is doubtful: `trang "Sổ theo dõi", ô F7: …`. */
export function doubtText({ sheet, cell, words }: DoubtfulCell, language: Language): string {
  const place = [
    ...(sheet === null ? [] : [{ vi: `trang "${sheet}"`, en: `sheet "${sheet}"` }[language]]),
    ...(cell === null ? [] : [{ vi: `ô ${cell}`, en: `cell ${cell}` }[language]]),
  ].join(', ');
  return place === '' ? words[language] : `${place}: ${words[language]}`;
}
