import type { WordsOf } from './words-of.ts';

/** What a wording may name in braces: the addressee, the office, the team, the deadline in words. */
export const WORDING_TAGS = ['don_vi', 'co_quan', 'doan', 'han'] as const;

/** What an editor says of `wording`, wherever it stands. */
export function wordingWords(example: string): WordsOf<string> {
  return {
    title: 'Lời trong văn bản',
    also: ['lời văn', 'câu văn', 'cách viết'],
    description:
      'Câu như văn bản gửi đi sẽ viết. Dùng được các thẻ {don_vi}, {co_quan}, {doan}, {han}. Không ghi thì văn bản tự đặt câu từ nội dung ngắn.',
    examples: [example],
  };
}
