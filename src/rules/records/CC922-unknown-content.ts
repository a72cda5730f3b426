import { contentItemMeant, contentItemsOf } from '../../follow-up/content-items.ts';
import { nearest } from '../../plan/nearest.ts';
import { standingFacts } from '../../plan/standing-facts.ts';
import { suggester } from '../evidence/suggestions.ts';
import { defineRule } from '../engine/rule.ts';
import { suggestion } from '../words/phrases.ts';

/** A finding is about something that the plan does not inspect. */
export const unknownContent = defineRule<{ content: string; nearest: string }>()({
  code: 'CC922',
  slug: 'unknown-content',
  severity: 'error',
  kind: 'plan',
  message: ({ content }) => ({
    vi: `kế hoạch không có nội dung kiểm tra nào ở "${content}"`,
    en: `the plan has no content item at "${content}"`,
  }),
  advice: ({ nearest: near }) =>
    suggestion(near, {
      vi: 'Ghi điều khoản của một mục trong "content", hoặc số thứ tự của mục.',
      en: 'Give the clause of an item of "content", or its place among them.',
    }),
  explanation: {
    vi: 'Mỗi kết quả kiểm tra thuộc một nội dung kiểm tra của kế hoạch, gọi bằng điều khoản (II.1.a) hoặc số thứ tự khi mục ấy không có điều khoản. Gọi sai thì thông báo kết luận không có chỗ cho nó và báo cáo tổng hợp đếm thiếu.',
    en: 'Each finding is about one content item of the plan, named by its clause (II.1.a), or by its place where it has none. With another name the conclusion has no place for it, and the totals of the report lack it.',
  },
  *check({ plan }) {
    const references = contentItemsOf(plan).map(({ reference }) => reference);
    const suggest = suggester(references.length, (word) => nearest(word, references));
    for (const { fact, content, subject, path } of standingFacts(plan)) {
      if (fact !== 'finding' || content === null) continue;
      if (contentItemMeant(plan, content, subject) !== undefined) continue;
      yield { path: [...path, 'content'], values: { content, nearest: suggest(content) } };
    }
  },
});
