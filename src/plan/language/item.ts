import type { Path } from '../../diagnostics/path.ts';
import { text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** Something that stands in the plan file: it knows its path, and its clause if the decision says it. */
export interface Item {
  readonly path: Path;
  readonly clause: string | null;
}

/** A place in the decision, such as `III.1.a`. What the decision says has one; what the secretariat chose has none. */
export const clause = text;

/** What an editor says of `clause`, wherever it stands. */
/** What an editor says of `clause`, wherever it stands. */
export function clauseWords(): WordsOf<string> {
  return {
    title: 'Điều khoản',
    also: ['điều', 'khoản', 'mục', 'điểm'],
    description:
      'Chỗ của mục này trong quyết định: III.1.a là điểm a khoản 1 Mục III. Có ghi là quyết định nói; không ghi là văn phòng thư ký tự chọn.',
    examples: ['III.1.a', 'Điều 2', 'Căn cứ 1'],
  };
}
