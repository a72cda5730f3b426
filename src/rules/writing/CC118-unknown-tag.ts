import { fold } from '../../plan/fold.ts';
import { WORDING_TAGS } from '../../plan/language/wording.ts';
import { nearest } from '../../plan/nearest.ts';
import { writtenWordings } from '../evidence/wordings.ts';
import { defineRule } from '../engine/rule.ts';

const TAG = /\{([^{}]*)\}/g;

const TAG_LIST = WORDING_TAGS.map((tag) => `{${tag}}`).join(', ');

type Values =
  { readonly fault: 'tag'; readonly tag: string; readonly nearest: string } | { readonly fault: 'brace' };

/** A wording has something in braces that no letter can fill in. */
export const unknownTag = defineRule<Values>()({
  code: 'CC118',
  slug: 'unknown-tag',
  severity: 'error',
  kind: 'plan',
  message: (values) =>
    values.fault === 'tag'
      ? { vi: `không có thẻ nào tên {${values.tag}}`, en: `there is no tag called {${values.tag}}` }
      : { vi: 'dấu ngoặc nhọn mở mà không đóng', en: 'a brace without its other half' },
  advice: (values) =>
    values.fault === 'tag' && values.nearest !== ''
      ? { vi: `Có phải ý bạn là {${values.nearest}}?`, en: `Did you mean {${values.nearest}}?` }
      : {
          vi: `Dùng được các thẻ ${TAG_LIST}; ngoài ra không viết dấu { và }.`,
          en: `The tags are ${TAG_LIST}; write no { and } beside them.`,
        },
  fix: (values, words) => (values.fault === 'tag' ? withTagsMended(words) : null),
  explanation: {
    vi: `Trong "wording", chữ trong dấu ngoặc nhọn là thẻ mà văn bản thay bằng dữ kiện: {don_vi} là nơi nhận văn bản, {co_quan} là cơ quan của văn phòng thư ký, {doan} là tên đoàn, {han} là thời hạn bằng chữ. Thẻ khác, hoặc dấu ngoặc không đóng, thì văn bản gửi đi sẽ in cả dấu ngoặc. Sửa tên thẻ, hoặc bỏ dấu ngoặc.`,
    en: 'What stands in braces in a "wording" is a tag that letters replace with a fact: {don_vi} is the addressee, {co_quan} the agency of the secretariat, {doan} the team, {han} the deadline in words. With any other tag, or a brace that is not closed, a letter would go out with the braces in it. Correct the tag, or take the braces out.',
  },
  *check({ plan }) {
    for (const { path, wording } of writtenWordings(plan)) {
      const tag = unknownIn(wording);
      if (tag !== undefined) {
        yield { path, values: { fault: 'tag', tag, nearest: meantBy(tag) } };
      } else if (/[{}]/.test(wording.replace(TAG, ''))) {
        yield { path, values: { fault: 'brace' } };
      }
    }
  },
});

/** The first name in braces that is no tag. */
function unknownIn(wording: string): string | undefined {
  const names = [...wording.matchAll(TAG)].map(([, name = '']) => name);
  return names.find((name) => WORDING_TAGS.every((tag) => tag !== name));
}

/** The tag that is nearest to a name, or some words of it; empty where there is none. */
function meantBy(name: string): string {
  const part = WORDING_TAGS.find((tag) => ` ${fold(name)} `.includes(` ${fold(tag)} `));
  return part ?? nearest(name, WORDING_TAGS, 1 / 2) ?? '';
}

/** A wording with every tag that is only written otherwise ({Đơn vị}) written as it is; null where another is unknown. */
function withTagsMended(words: string): string | null {
  const mended = words.replace(TAG, (written, name: string) => {
    const meant = WORDING_TAGS.find((tag) => fold(tag) === fold(name));
    return meant === undefined ? written : `{${meant}}`;
  });
  return unknownIn(mended) === undefined ? mended : null;
}
