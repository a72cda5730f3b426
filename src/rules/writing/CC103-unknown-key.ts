import type { Path } from '../../diagnostics/path.ts';
import type { NamedWord } from '../../plan/language/spoken-words.ts';
import type { Bilingual } from '../../words/language.ts';
import type { ReadingValues } from '../../plan/reading-problems.ts';
import { onlyWord } from '../evidence/only-named.ts';
import { suggestion } from '../words/phrases.ts';
import { placeWords } from '../words/place-words.ts';
import { defineRule } from '../engine/rule.ts';

/** How many keys a message names. */
const MOST_KEYS = 12;

/** What could stand there instead of a key that is like no other. */
function otherKeys(key: string, path: Path, keys: readonly NamedWord[]): Bilingual {
  const [first] = keys;
  if (first === undefined)
    return {
      vi: 'Bỏ khóa này: mục này đã đủ khóa.',
      en: 'Remove the key: nothing else can stand here.',
    };
  const more = keys.length > MOST_KEYS ? ', …' : '';
  const shown = keys.slice(0, MOST_KEYS);
  const vi = shown.map(({ word, name }) => (name === '' ? word : `${word} (${name})`)).join(', ') + more;
  const en = shown.map(({ word }) => word).join(', ') + more;
  const rest = /\s/.test(key) && path.length > 0;
  return {
    vi: `Các khóa còn dùng được ở đây: ${vi}. ${rest ? 'Nếu đây là một phần của dòng trên, đặt cả giá trị đó trong dấu nháy kép.' : 'Lời ghi thêm thì viết sau dấu #.'}`,
    en: `Keys that can stand here: ${en}. ${rest ? 'If it belongs to the value above, put that whole value in double quotes.' : 'A remark goes behind a #.'}`,
  };
}

/** A key that the language does not know. */
export const unknownKey = defineRule<ReadingValues['CC103']>()({
  code: 'CC103',
  slug: 'unknown-key',
  severity: 'error',
  kind: 'reader',
  message: ({ key, path }) => {
    const holder = placeWords(path);
    return path.length === 0
      ? { vi: `không có khóa "${key}"`, en: `there is no key "${key}"` }
      : { vi: `không có khóa "${key}" trong ${holder.vi}`, en: `there is no key "${key}" in ${holder.en}` };
  },
  advice: ({ key, path, nearest, meant = '', isThere = false, keys = [] }) => {
    if (meant !== '' && isThere)
      return {
        vi: `Đây là khóa "${meant}", mà mục này đã có: gộp hai chỗ làm một.`,
        en: `This is the key "${meant}", which already stands here: merge the two.`,
      };
    if (meant !== '')
      return {
        vi: `Ghi khóa là "${meant}" (cchc validate --fix viết lại giúp).`,
        en: `Write the key as "${meant}" (cchc validate --fix does it for you).`,
      };
    return suggestion(nearest, otherKeys(key, path, keys));
  },
  fix: ({ key, nearest, meant = '', isThere = false }) => {
    if (isThere) return null;
    if (meant !== '') return meant;
    const alike = onlyWord(key, [nearest]);
    return alike === '' ? null : alike;
  },
  explanation: {
    vi: 'Mỗi mục chỉ nhận những khóa đã định. Khóa lạ thường là gõ sai chính tả, đặt sai chỗ (thụt dòng vào nhầm mục), hoặc dịch tên khóa sang tiếng Việt. Phần mềm không bỏ qua khóa lạ, vì như thế một thiết đặt gõ sai sẽ mất tác dụng mà không ai biết.',
    en: 'Every mapping takes certain keys only. An unknown one is usually misspelt, stands in the wrong place through its indentation, or was translated. It is not ignored, since a misspelt setting would then have no effect and nobody would know.',
  },
});
