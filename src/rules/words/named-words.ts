import type { NamedWord } from '../../plan/language/spoken-words.ts';
import type { Bilingual } from '../../words/language.ts';
import { suggestion } from './phrases.ts';

/** Words of the language in a row, each with what it means: "unit (đơn vị được kiểm tra), team (đoàn)". */
export function namedList(words: readonly NamedWord[]): string {
  return words.map(({ word, name }) => `${word} (${name})`).join(', ');
}

/** To write the word that is meant beyond doubt, else the question whether a near one is meant, else other advice. */
export function writeOrSuggest(
  exact: string,
  near: string,
  words: readonly NamedWord[],
  otherwise: Bilingual,
): Bilingual {
  const name = words.find(({ word }) => word === (exact || near))?.name;
  const about = name === undefined ? '' : ` (${name})`;
  if (exact === '') {
    const asked = suggestion(near, otherwise);
    return near === '' || name === undefined
      ? asked
      : { vi: `Có phải ý bạn là "${near}"${about}?`, en: asked.en };
  }
  return {
    vi: `Ghi ${exact}${about}; cchc validate --fix viết lại giúp.`,
    en: `Write ${exact}; cchc validate --fix does it for you.`,
  };
}
