import type { Bilingual } from '../../../words/language.ts';

/** In UTF-16 units and in pieces: beyond what a letter may come to. Lists within lists grow with every one. */
export const MOST_WRITTEN = 50_000_000;
export const MOST_PIECES = 500_000;

/** The problem of a text that comes to more than a letter can be. */
export const TOO_LONG: { readonly words: Bilingual; readonly advice: Bilingual } = {
  words: {
    vi: 'điền ra một văn bản quá dài: các thẻ {#…} lặp lồng nhau quá nhiều lần',
    en: 'comes to too long a letter: its {#…} repeat within each other too often',
  },
  advice: {
    vi: 'Không đặt một thẻ {#…} trong chính nó; bỏ bớt các phần lặp lồng nhau.',
    en: 'Put no {#…} into itself, and fewer into each other.',
  },
};
