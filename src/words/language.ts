/** The languages the tool speaks: Vietnamese by default, English on request. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in both languages, side by side, so that neither can be forgotten. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** "a, b or c". */
export function either(words: readonly string[], language: Language): string {
  const before = words.slice(0, -1).join(', ');
  const last = words.at(-1) ?? '';
  return before === '' ? last : `${before} ${{ vi: 'hoặc', en: 'or' }[language]} ${last}`;
}
