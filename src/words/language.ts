/** The languages the tool speaks: Vietnamese by default, English on request. */
export type Language = 'vi' | 'en';

/** A text in both languages, side by side, so that neither can be forgotten. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
